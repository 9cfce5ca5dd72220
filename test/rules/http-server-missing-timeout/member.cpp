// A server in a class: constructors, members, owners, templates, lambdas.
#include <event2/event.h>
#include <event2/http.h>
#include <memory>
#include <microhttpd.h>

static void handle(evhttp_request *Request, void *) {
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
}

class Forgets {
public:
  explicit Forgets(event_base *Base) : Base(Base), Http(evhttp_new(Base)) {
    evhttp_set_gencb(Http, handle, this);
  }
  ~Forgets() { evhttp_free(Http); }
  Forgets(const Forgets &) = delete;
  int run() {
    if (evhttp_bind_socket(Http, "10.0.0.1", 8080) != 0) // expect: http-server-missing-timeout
      return -1;
    return event_base_dispatch(Base);
  }

private:
  event_base *Base;
  evhttp *Http;
};

class Bounded {
public:
  explicit Bounded(event_base *Base) : Base(Base), Http(evhttp_new(Base)) {
    evhttp_set_timeout(Http, 30);
    evhttp_set_gencb(Http, handle, this);
  }
  ~Bounded() { evhttp_free(Http); }
  Bounded(const Bounded &) = delete;
  int run() {
    if (evhttp_bind_socket(Http, "10.0.0.1", 8080) != 0)
      return -1;
    return event_base_dispatch(Base);
  }

private:
  event_base *Base;
  evhttp *Http;
};

// A method that anybody may call before.
class Settable {
public:
  explicit Settable(event_base *Base) : Base(Base), Http(evhttp_new(Base)) {}
  ~Settable() { evhttp_free(Http); }
  Settable(const Settable &) = delete;
  void setTimeout(int Seconds) { evhttp_set_timeout(Http, Seconds); }
  int run() {
    if (evhttp_bind_socket(Http, "10.0.0.1", 8080) != 0)
      return -1;
    return event_base_dispatch(Base);
  }

private:
  event_base *Base;
  evhttp *Http;
};

struct Free {
  void operator()(evhttp *Http) const { evhttp_free(Http); }
};
using Owner = std::unique_ptr<evhttp, Free>;

int owned(event_base *Base) {
  Owner Http(evhttp_new(Base));
  if (!Http)
    return -1;
  evhttp_set_gencb(Http.get(), handle, nullptr);
  if (evhttp_bind_socket(Http.get(), "10.0.0.1", 8080) != 0) // expect: http-server-missing-timeout
    return -1;
  return event_base_dispatch(Base);
}

int ownedAndBounded(event_base *Base) {
  Owner Http(evhttp_new(Base));
  if (!Http)
    return -1;
  evhttp_set_timeout(Http.get(), 30);
  evhttp_set_gencb(Http.get(), handle, nullptr);
  if (evhttp_bind_socket(Http.get(), "10.0.0.1", 8080) != 0)
    return -1;
  return event_base_dispatch(Base);
}

int byALambda(event_base *Base) {
  Owner Http(evhttp_new(Base));
  if (!Http)
    return -1;
  auto Configure = [&](int Seconds) { evhttp_set_timeout(Http.get(), Seconds); };
  Configure(30);
  if (evhttp_bind_socket(Http.get(), "10.0.0.1", 8080) != 0)
    return -1;
  return event_base_dispatch(Base);
}

template <typename Set> int served(event_base *Base, Set Configure) {
  evhttp *Http = evhttp_new(Base);
  if (!Http)
    return -1;
  Configure(Http);
  int Result = evhttp_bind_socket(Http, "10.0.0.1", 8080); // expect: http-server-missing-timeout
  if (Result == 0)
    event_base_dispatch(Base);
  evhttp_free(Http);
  return Result;
}
int nothing(event_base *Base) {
  return served(Base, [](evhttp *Http) { evhttp_set_gencb(Http, handle, nullptr); });
}

template <unsigned Seconds> MHD_Daemon *daemonWith(MHD_AccessHandlerCallback Handler) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, Handler, nullptr,
                          MHD_OPTION_CONNECTION_TIMEOUT, Seconds, MHD_OPTION_END);
}
MHD_Daemon *halfAMinute(MHD_AccessHandlerCallback Handler) { return daemonWith<30>(Handler); }

std::shared_ptr<MHD_Daemon> sharedDaemon(MHD_AccessHandlerCallback Handler) {
  return {MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, Handler, nullptr, MHD_OPTION_END), MHD_stop_daemon}; // expect: http-server-missing-timeout
}
