// The same in C: fields of a struct of this file, static variables, and what others can read.
#include <microhttpd.h>

enum MHD_Result handle(void *, struct MHD_Connection *, const char *, const char *, const char *,
                       const char *, size_t *, void **);

#define START()                                                                                    \
  MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL,                \
                   MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END)

struct service {
  struct MHD_Daemon *unseen, *seen, *counted;
};

void start(struct service *s) {
  s->unseen = START(); // expect: http-unchecked-result "'unseen' takes the result"
  s->seen = START();
  s->counted = START();
}

void stop(struct service *s) {
  MHD_stop_daemon(s->unseen);
  if (s->seen)
    MHD_stop_daemon(s->seen);
}

int running(const struct service *s) { return s->counted ? 1 : 0; }

static struct MHD_Daemon *forgotten;
static struct MHD_Daemon *remembered;
struct MHD_Daemon *shared;

int start_all(void) {
  forgotten = START(); // expect: http-unchecked-result
  remembered = START();
  shared = START();
  return remembered != NULL;
}

void stop_all(void) {
  MHD_stop_daemon(forgotten);
  MHD_stop_daemon(remembered);
}

static struct MHD_Daemon *by_address;
void lookAt(struct MHD_Daemon **daemon);
void start_and_tell(void) {
  by_address = START();
  lookAt(&by_address);
}
