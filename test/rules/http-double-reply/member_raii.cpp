// The request is a member; a constructor, a destructor, a template or a lambda replies.
#include <event2/http.h>
#include <functional>
#include <memory>
#include <vector>

class Session {
public:
  explicit Session(evhttp_request *R) : Request(R) {}
  void refuse() { evhttp_send_error(Request, 403, "no"); }
  void accept() { evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); }

private:
  evhttp_request *Request;
};

static void bothMembers(evhttp_request *Request, void *Arg) {
  Session S(Request);
  if (!Arg)
    S.refuse();
  S.accept(); // known-fn: http-double-reply a member that a constructor was given
}

static void oneMember(evhttp_request *Request, void *Arg) {
  Session S(Request);
  if (!Arg)
    return S.refuse();
  S.accept();
}

// --- a constructor that replies -------------------------------------------------------------
struct Greets {
  explicit Greets(evhttp_request *R) {
    evhttp_send_reply(R, HTTP_OK, "OK", nullptr);
  }
};

static void constructedAndMore(evhttp_request *Request, void *) {
  Greets G(Request);
  evhttp_send_error(Request, 500, nullptr); // expect: http-double-reply
}

static void constructed(evhttp_request *Request, void *) { Greets G(Request); }

// --- a destructor that replies ----------------------------------------------------------------
struct RepliesAtEnd {
  explicit RepliesAtEnd(evhttp_request *R) : Request(R) {}
  ~RepliesAtEnd() { evhttp_send_reply(Request, Status, nullptr, nullptr); }
  evhttp_request *Request;
  int Status = 200;
};

static void guardAndMore(evhttp_request *Request, void *Arg) {
  evhttp_send_error(Request, 500, nullptr);
  RepliesAtEnd Guard(Request);
  if (!Arg)
    Guard.Status = 404;
} // known-fn: http-double-reply a destructor has no call to point at

static void guard(evhttp_request *Request, void *Arg) {
  RepliesAtEnd Guard(Request);
  if (!Arg)
    Guard.Status = 404;
}

struct RepliesUnlessSaid {
  explicit RepliesUnlessSaid(evhttp_request *R) : Request(R) {}
  ~RepliesUnlessSaid() {
    if (Request)
      evhttp_send_error(Request, 500, nullptr);
  }
  evhttp_request *Request;
};

static void dismissed(evhttp_request *Request, void *) {
  RepliesUnlessSaid Guard(Request);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
  Guard.Request = nullptr;
}

// --- templates ----------------------------------------------------------------------------------
template <class Body> static void respond(evhttp_request *Request, Body) {
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
}

template <int Status> static void fail(evhttp_request *Request) {
  evhttp_send_error(Request, Status, nullptr);
}

static void templates(evhttp_request *Request, void *Arg) {
  if (!Arg)
    fail<404>(Request);
  respond(Request, 1); // expect: http-double-reply
}

static void templatesElse(evhttp_request *Request, void *Arg) {
  if (!Arg)
    fail<404>(Request);
  else
    respond(Request, 1);
}

// --- lambdas ------------------------------------------------------------------------------------
static void lambda(evhttp_request *Request, void *Arg) {
  auto Refuse = [Request] { evhttp_send_error(Request, 400, nullptr); };
  if (!Arg)
    Refuse();
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); // expect: http-double-reply
}

static void lambdaReturned(evhttp_request *Request, void *Arg) {
  auto Refuse = [&] { evhttp_send_error(Request, 400, nullptr); };
  if (!Arg)
    return Refuse();
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
}

// Whether it runs is not in sight.
void perhaps(std::function<void()> Run);
static void lambdaHandedOn(evhttp_request *Request, void *) {
  perhaps([Request] { evhttp_send_error(Request, 400, nullptr); });
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
}

static void kept(std::vector<evhttp_request *> &All, evhttp_request *Request) {
  All.push_back(Request);
}

static void onHeap(evhttp_request *Request, void *Arg) {
  auto S = std::make_unique<Session>(Request);
  if (Arg)
    S->accept();
  else
    S->refuse();
}

void run(evhttp *Http, std::vector<evhttp_request *> &All) {
  evhttp_set_cb(Http, "/1", bothMembers, nullptr);
  evhttp_set_cb(Http, "/2", oneMember, nullptr);
  evhttp_set_cb(Http, "/3", constructedAndMore, nullptr);
  evhttp_set_cb(Http, "/4", constructed, nullptr);
  evhttp_set_cb(Http, "/5", guardAndMore, nullptr);
  evhttp_set_cb(Http, "/6", guard, nullptr);
  evhttp_set_cb(Http, "/7", dismissed, nullptr);
  evhttp_set_cb(Http, "/8", templates, nullptr);
  evhttp_set_cb(Http, "/9", templatesElse, nullptr);
  evhttp_set_cb(Http, "/10", lambda, nullptr);
  evhttp_set_cb(Http, "/11", lambdaReturned, nullptr);
  evhttp_set_cb(Http, "/12", lambdaHandedOn, nullptr);
  evhttp_set_cb(Http, "/13", onHeap, nullptr);
  kept(All, nullptr);
}
