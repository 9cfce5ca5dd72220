// A member, a constructor, a destructor, a template or a lambda sets the header.
#include <event2/http.h>
#include <functional>
#include <string>

static void add(evhttp_request *R, const char *Name, const char *Value) {
  evhttp_add_header(evhttp_request_get_output_headers(R), Name, Value);
}

class Response {
public:
  explicit Response(evhttp_request *R) : Request(R) {}
  void header(const char *Name, const char *Value) { add(Request, Name, Value); }
  void start() { evhttp_send_reply_start(Request, HTTP_OK, "OK"); }
  void end() { evhttp_send_reply_end(Request); }

private:
  evhttp_request *Request;
};

static void memberInOrder(evhttp_request *Request, void *) {
  Response R(Request);
  R.header("X-Early", "1");
  R.start();
  R.end();
}

static void memberLate(Response &R) {
  R.start();
  R.header("X-Late", "1"); // expect: http-header-after-body
  R.end();
}

// --- a constructor that starts ----------------------------------------------------------------
struct Stream {
  explicit Stream(evhttp_request *R) : Request(R) {
    evhttp_send_reply_start(R, HTTP_OK, "OK");
  }
  ~Stream() { evhttp_send_reply_end(Request); }
  evhttp_request *Request;
};

static void afterConstruction(evhttp_request *Request, void *) {
  Stream S(Request);
  add(Request, "X-Late", "1"); // expect: http-header-after-body
}

static void beforeConstruction(evhttp_request *Request, void *) {
  add(Request, "X-Early", "1");
  Stream S(Request);
}

// The header goes out when the guard dies.
struct SendsAtEnd {
  explicit SendsAtEnd(evhttp_request *R) : Request(R) {}
  ~SendsAtEnd() { evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); }
  evhttp_request *Request;
};

static void guarded(evhttp_request *Request, void *) {
  SendsAtEnd Guard(Request);
  add(Request, "X-Early", "1");
}

// --- templates ----------------------------------------------------------------------------------
template <class T>
static void number(evhttp_request *R, const char *Name, T Value) {
  add(R, Name, std::to_string(Value).c_str());
}

static void templateLate(evhttp_request *Request, void *) {
  evhttp_send_reply_start(Request, HTTP_OK, "OK");
  number(Request, "X-Count", 3); // expect: http-header-after-body
  evhttp_send_reply_end(Request);
}

static void templateInOrder(evhttp_request *Request, void *) {
  number(Request, "X-Count", 3L);
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
}

// --- lambdas --------------------------------------------------------------------------------------
static void lambdaLate(evhttp_request *Request, void *) {
  auto Header = [&](const char *Name) { add(Request, Name, "1"); };
  evhttp_send_reply_start(Request, HTTP_OK, "OK");
  Header("X-Late"); // expect: http-header-after-body
  evhttp_send_reply_end(Request);
}

static void lambdaInOrder(evhttp_request *Request, void *) {
  auto Header = [&](const char *Name) { add(Request, Name, "1"); };
  Header("X-Early");
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
}

void perhaps(std::function<void()> Run);
static void lambdaHandedOn(evhttp_request *Request, void *) {
  perhaps([Request] { evhttp_send_reply_start(Request, HTTP_OK, "OK"); });
  add(Request, "X", "1");
}

void run(evhttp *Http) {
  (void)memberLate;
  evhttp_set_cb(Http, "/1", memberInOrder, nullptr);
  evhttp_set_cb(Http, "/2", afterConstruction, nullptr);
  evhttp_set_cb(Http, "/3", beforeConstruction, nullptr);
  evhttp_set_cb(Http, "/4", guarded, nullptr);
  evhttp_set_cb(Http, "/5", templateLate, nullptr);
  evhttp_set_cb(Http, "/6", templateInOrder, nullptr);
  evhttp_set_cb(Http, "/7", lambdaLate, nullptr);
  evhttp_set_cb(Http, "/8", lambdaInOrder, nullptr);
  evhttp_set_cb(Http, "/9", lambdaHandedOn, nullptr);
}
