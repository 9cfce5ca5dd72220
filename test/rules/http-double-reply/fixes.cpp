// A return behind the first reply: lambdas, templates, members, values.
#include <CivetServer.h>
#include <civetweb.h>
#include <event2/event.h>
#include <event2/http.h>
#include <memory>
#include <mutex>

static bool isBad(mg_connection *Client) { return !mg_get_header(Client, "Authorization"); }

// --- what all returns share -----------------------------------------------------------------
static int one(mg_connection *Client, void *) {
  if (isBad(Client))
    mg_send_http_error(Client, 401, "%s", "who");
  mg_send_http_redirect(Client, "/index", 303); // expect: http-double-reply fixed
  return 1;
}

static int status(mg_connection *Client, void *) {
  if (isBad(Client))
    mg_send_http_error(Client, 401, "%s", "who");
  mg_send_http_redirect(Client, "/index", 303); // expect: http-double-reply unfixed
  return 303;
}

static int several(mg_connection *Client, void *Data) {
  if (!Data)
    return 0;
  if (isBad(Client))
    mg_send_http_error(Client, 401, "%s", "who");
  mg_send_http_redirect(Client, "/index", 303); // expect: http-double-reply unfixed
  return 1;
}

struct Member : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *Client) override {
    if (isBad(Client)) {
      mg_send_http_error(Client, 401, "%s", "who");
    }
    mg_send_http_redirect(Client, "/index", 303); // expect: http-double-reply fixed
    return true;
  }
};

static evhttp_request *given(evhttp_request *Request, bool IsBad) {
  if (IsBad)
    evhttp_send_error(Request, 400, nullptr);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply fixed
  return Request;
}

static int counted(evhttp_request *Request, bool IsBad) {
  int Sent = 0;
  if (IsBad)
    evhttp_send_error(Request, 400, nullptr);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply unfixed
  ++Sent;
  return Sent;
}

// --- lambdas ----------------------------------------------------------------------------------
static void lambda(evhttp *Server) {
  evhttp_set_gencb(
      Server,
      [](evhttp_request *Request, void *Arg) {
        if (!Arg)
          evhttp_send_error(Request, 400, nullptr);
        evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply fixed
      },
      nullptr);
}

static void helperLambda(evhttp_request *Request, void *Arg) {
  auto Refuse = [&] { evhttp_send_error(Request, 400, nullptr); };
  if (!Arg)
    Refuse();
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply fixed
}

// --- templates: the text of all instances is one -------------------------------------------------
template <int Status> static void both(evhttp_request *Request, void *Arg) {
  if (!Arg)
    evhttp_send_error(Request, Status, nullptr);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply fixed
}

struct Refuses {
  static void tell(evhttp_request *Request) { evhttp_send_error(Request, 400, nullptr); }
};
struct Notes {
  static void tell(evhttp_request *) {}
};

template <typename T> static void one(evhttp_request *Request, void *Arg) {
  if (!Arg)
    T::tell(Request);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply unfixed
}

template <typename T> static T valued(evhttp_request *Request, bool IsBad) {
  if (IsBad)
    evhttp_send_error(Request, 400, nullptr);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply unfixed
  return T();
}

template <bool Strict> static void decided(evhttp_request *Request, void *) {
  if constexpr (Strict)
    evhttp_send_error(Request, 400, nullptr);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply unfixed
}

// --- clean-ups ------------------------------------------------------------------------------------
static std::mutex Lock;

static void guarded(evhttp_request *Request, void *Arg) {
  std::lock_guard<std::mutex> Guard(Lock);
  if (!Arg)
    evhttp_send_error(Request, 400, nullptr);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply fixed
}

static void unlocks(evhttp_request *Request, void *Arg) {
  Lock.lock();
  if (!Arg)
    evhttp_send_error(Request, 400, nullptr);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply unfixed
  Lock.unlock();
}

static void deletes(evhttp_request *Request, void *Arg) {
  int *Number = new int(3);
  if (!Arg)
    evhttp_send_error(Request, 400, nullptr);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply unfixed
  delete Number;
}

class Session {
public:
  void answer(evhttp_request *Request, bool IsBad) {
    if (IsBad)
      evhttp_send_error(Request, 400, nullptr);
    evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply fixed
    ++Answers;
  }
  void answerOnce(evhttp_request *Request, bool IsBad) {
    IsBusy = true;
    if (IsBad)
      evhttp_send_error(Request, 400, nullptr);
    evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply unfixed
    IsBusy = false;
  }

private:
  int Answers = 0;
  bool IsBusy = false;
};

// --- exceptions -----------------------------------------------------------------------------------
int load(void *);
static void caught(evhttp_request *Request, void *Arg) {
  try {
    if (load(Arg) == 0)
      evhttp_send_error(Request, 404, nullptr);
  } catch (const std::exception &) {
    evhttp_send_error(Request, 500, nullptr);
  }
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply fixed
}

// --- a return is there ------------------------------------------------------------------------------
static int oneReturned(mg_connection *Client, void *) {
  if (isBad(Client)) {
    mg_send_http_error(Client, 401, "%s", "who");
    return 1;
  }
  mg_send_http_redirect(Client, "/index", 303);
  return 1;
}

void registered(evhttp *Server, mg_context *Context, evhttp_request *Request) {
  lambda(Server);
  evhttp_set_gencb(Server, helperLambda, nullptr);
  evhttp_set_gencb(Server, both<400>, nullptr);
  evhttp_set_gencb(Server, both<404>, nullptr);
  evhttp_set_gencb(Server, one<Refuses>, nullptr);
  evhttp_set_gencb(Server, one<Notes>, nullptr);
  evhttp_set_gencb(Server, decided<true>, nullptr);
  evhttp_set_gencb(Server, guarded, nullptr);
  evhttp_set_gencb(Server, unlocks, nullptr);
  evhttp_set_gencb(Server, deletes, nullptr);
  evhttp_set_gencb(Server, caught, nullptr);
  mg_set_request_handler(Context, "/1", one, nullptr);
  mg_set_request_handler(Context, "/2", status, nullptr);
  mg_set_request_handler(Context, "/3", several, nullptr);
  mg_set_request_handler(Context, "/4", oneReturned, nullptr);
  valued<int>(Request, true);
}

static void asGiven(evhttp_request *Request, void *) { given(Request, true); }
static void asCounted(evhttp_request *Request, void *) { counted(Request, true); }
static void byASession(evhttp_request *Request, void *) { Session().answer(Request, true); }
static void byABusySession(evhttp_request *Request, void *) {
  Session().answerOnce(Request, true);
}
void more(evhttp *Server) {
  evhttp_set_gencb(Server, asGiven, nullptr);
  evhttp_set_gencb(Server, asCounted, nullptr);
  evhttp_set_gencb(Server, byASession, nullptr);
  evhttp_set_gencb(Server, byABusySession, nullptr);
}
