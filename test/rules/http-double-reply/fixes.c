// A return behind the first reply, where that is certainly what was meant.
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static int count, busy;
static pthread_mutex_t lock;
static void note(const char *what) { puts(what); }
static void refuse(struct evhttp_request *req) { evhttp_send_error(req, 403, NULL); }

// --- one way to put it right ------------------------------------------------------------
static void no_braces(struct evhttp_request *req, void *arg) {
  if (!arg)
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void comments(struct evhttp_request *req, void *arg) {
  if (!arg) // nothing to show
    evhttp_send_error(req, 400, "no"); // tells so
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void braces(struct evhttp_request *req, void *arg) {
  if (!arg) {
    note("no");
    evhttp_send_error(req, 400, "no"); /* tells so */
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void one_line(struct evhttp_request *req, void *arg) {
  if (!arg) evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void one_line_with_braces(struct evhttp_request *req, void *arg) {
  if (!arg) { evhttp_send_error(req, 400, "no"); }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void two_lines(struct evhttp_request *req, void *arg) {
  if (!arg)
    evhttp_send_error(req,
                      400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void else_branch(struct evhttp_request *req, void *arg) {
  if (arg)
    note("there");
  else
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void before_an_else(struct evhttp_request *req, void *arg) {
  if (!arg)
    evhttp_send_error(req, 400, "no");
  else
    note("there");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void else_if(struct evhttp_request *req, void *arg) {
  if (count == 7) {
    note("seven");
  } else if (!arg) {
    evhttp_send_error(req, 400, "no");
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void nested(struct evhttp_request *req, void *arg) {
  if (count > 7) {
    if (!arg)
      evhttp_send_error(req, 400, "no");
    note("many");
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void more_behind_it(struct evhttp_request *req, void *arg) {
  if (!arg) {
    evhttp_send_error(req, 400, "no");
    if (count > 7)
      note("no");
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void by_a_helper(struct evhttp_request *req, void *arg) {
  if (!arg)
    refuse(req);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

static void several(struct evhttp_request *req, void *arg) {
  if (!arg)
    refuse(req);
  if (count > 7)
    evhttp_send_error(req, HTTP_SERVUNAVAIL, "later"); // expect: http-double-reply fixed
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply fixed
}

// What is released was made behind the reply.
static void a_buffer_of_its_own(struct evhttp_request *req, void *arg) {
  if (!arg)
    evhttp_send_error(req, 400, "no");
  struct evbuffer *buffer = evbuffer_new();
  evbuffer_add_printf(buffer, "ok");
  evhttp_send_reply(req, HTTP_OK, "OK", buffer); // expect: http-double-reply fixed
  evbuffer_free(buffer);
}

// --- more than one way, or none ---------------------------------------------------------
static void releases_a_buffer(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  if (!arg)
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", buffer); // expect: http-double-reply unfixed
  evbuffer_free(buffer);
}

static void frees(struct evhttp_request *req, void *arg) {
  char *name = malloc(8);
  if (!arg)
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
  free(name);
}

static void unlocks(struct evhttp_request *req, void *arg) {
  pthread_mutex_lock(&lock);
  if (!arg)
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
  pthread_mutex_unlock(&lock);
}

static void counts_down(struct evhttp_request *req, void *arg) {
  ++busy;
  if (!arg)
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
  --busy;
}

void put(FILE *file);
static void gives_it_away(struct evhttp_request *req, void *arg) {
  FILE *file = fopen("page", "r");
  if (!arg)
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
  put(file);
}

static void label(struct evhttp_request *req, void *arg) {
  if (count > 7)
    goto out;
  if (!arg)
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
  return;
out:
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void in_a_loop(struct evhttp_request *req, void *arg) {
  for (int i = 0; i < 3; ++i)
    if (i == count)
      evhttp_send_error(req, 400, "no"); // expect: http-double-reply unfixed
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
}

static void in_a_switch(struct evhttp_request *req, void *arg) {
  switch (count) {
  case 0:
    if (!arg)
      evhttp_send_error(req, 400, "no");
    break;
  default:
    break;
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
}

static void one_after_the_other(struct evhttp_request *req, void *arg) {
  evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
}

static void in_the_same_branch(struct evhttp_request *req, void *arg) {
  if (!arg) {
    evhttp_send_error(req, 400, "no");
    evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
  }
}

// Who returns now never ends what was begun.
static void only_begun(struct evhttp_request *req, void *arg) {
  if (!arg)
    evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
}

#define REFUSE(req) evhttp_send_error((req), 400, "no")
#define REFUSE_IF(cond, req) \
  if (cond) \
  evhttp_send_error((req), 400, "no")

static void macro(struct evhttp_request *req, void *arg) {
  if (!arg)
    REFUSE(req);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
}

static void macro_with_the_branch(struct evhttp_request *req, void *arg) {
  REFUSE_IF(!arg, req);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply unfixed
}

void routes(struct evhttp *http) {
  void (*all[])(struct evhttp_request *, void *) = {
      no_braces,        comments,    braces,      one_line,      one_line_with_braces,
      two_lines,        else_branch, before_an_else, else_if,    nested,
      more_behind_it,   by_a_helper, several,     a_buffer_of_its_own, releases_a_buffer,
      frees,            unlocks,     counts_down, gives_it_away, label,
      in_a_loop,        in_a_switch, one_after_the_other, in_the_same_branch, only_begun,
      macro,            macro_with_the_branch};
  for (size_t i = 0; i < sizeof all / sizeof *all; ++i)
    evhttp_set_gencb(http, all[i], NULL);
}
