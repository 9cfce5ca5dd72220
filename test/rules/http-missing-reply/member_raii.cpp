// Who keeps the request answers: a member, a constructor, a destructor, a template.
#include <event2/http.h>
#include <functional>
#include <vector>

class Session {
public:
  explicit Session(evhttp_request *R) : Request(R) {}
  void refuse() { evhttp_send_error(Request, 403, "no"); }
  void accept() { evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); }
  const char *uri() const { return evhttp_request_get_uri(Request); }

private:
  evhttp_request *Request;
};

static void memberOnOneWay(evhttp_request *Request, void *) {
  Session S(Request);
  if (S.uri()[0] == '/')
    S.accept();
} // known-fn: http-missing-reply a member may outlive the handler

static void memberOnEachWay(evhttp_request *Request, void *) {
  Session S(Request);
  if (S.uri()[0] == '/')
    S.accept();
  else
    S.refuse();
}

// --- a constructor ------------------------------------------------------------------------
struct Greets {
  explicit Greets(evhttp_request *R) {
    evhttp_send_reply(R, HTTP_OK, "OK", nullptr);
  }
};
static void constructed(evhttp_request *Request, void *) { Greets G(Request); }

struct GreetsSome {
  GreetsSome(evhttp_request *R, void *Arg) {
    if (Arg)
      evhttp_send_reply(R, HTTP_OK, "OK", nullptr);
  }
};
static void constructedForSome(evhttp_request *Request, void *Arg) {
  GreetsSome G(Request, Arg);
} // expect: http-missing-reply

// --- a destructor ---------------------------------------------------------------------------
struct RepliesAtEnd {
  explicit RepliesAtEnd(evhttp_request *R) : Request(R) {}
  ~RepliesAtEnd() { evhttp_send_reply(Request, Status, nullptr, nullptr); }
  evhttp_request *Request;
  int Status = 200;
};
static void guard(evhttp_request *Request, void *Arg) {
  RepliesAtEnd Guard(Request);
  if (!Arg) {
    Guard.Status = 404;
    return;
  }
  Guard.Status = 204;
}

// Left before the guard is there.
static void guardTooLate(evhttp_request *Request, void *Arg) {
  if (!Arg)
    return; // expect: http-missing-reply
  RepliesAtEnd Guard(Request);
}

struct RepliesUnlessSaid {
  explicit RepliesUnlessSaid(evhttp_request *R) : Request(R) {}
  ~RepliesUnlessSaid() {
    if (!Done)
      evhttp_send_error(Request, 500, nullptr);
  }
  evhttp_request *Request;
  bool Done = false;
};
static void dismissed(evhttp_request *Request, void *Arg) {
  RepliesUnlessSaid Guard(Request);
  if (!Arg)
    return;
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
  Guard.Done = true;
}

// --- templates --------------------------------------------------------------------------------
template <int Status> static void always(evhttp_request *Request, void *) {
  evhttp_send_error(Request, Status, nullptr);
}

template <class T> static bool respondIf(evhttp_request *Request, T *Value) {
  if (!Value)
    return false;
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
  return true;
}
static void ignoresTemplate(evhttp_request *Request, void *Arg) {
  respondIf(Request, Arg);
} // expect: http-missing-reply
static void asksTemplate(evhttp_request *Request, void *Arg) {
  if (!respondIf(Request, Arg))
    evhttp_send_error(Request, 404, nullptr);
}

// --- kept for later -----------------------------------------------------------------------------
static std::vector<evhttp_request *> Waiting;
static void waits(evhttp_request *Request, void *) {
  Waiting.push_back(Request);
}

void post(std::function<void()> Run);
static void posts(evhttp_request *Request, void *) {
  post([Request] { evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); });
}

static void kept(evhttp_request *Request, void *Arg) {
  static_cast<std::vector<evhttp_request *> *>(Arg)->push_back(Request);
}

void run(evhttp *Http) {
  evhttp_set_cb(Http, "/1", memberOnOneWay, nullptr);
  evhttp_set_cb(Http, "/2", memberOnEachWay, nullptr);
  evhttp_set_cb(Http, "/3", constructed, nullptr);
  evhttp_set_cb(Http, "/4", constructedForSome, nullptr);
  evhttp_set_cb(Http, "/5", guard, nullptr);
  evhttp_set_cb(Http, "/6", guardTooLate, nullptr);
  evhttp_set_cb(Http, "/7", dismissed, nullptr);
  evhttp_set_cb(Http, "/8", always<404>, nullptr);
  evhttp_set_cb(Http, "/9", ignoresTemplate, nullptr);
  evhttp_set_cb(Http, "/10", asksTemplate, nullptr);
  evhttp_set_cb(Http, "/11", waits, nullptr);
  evhttp_set_cb(Http, "/13", posts, nullptr);
  evhttp_set_cb(Http, "/14", kept, &Waiting);
}
