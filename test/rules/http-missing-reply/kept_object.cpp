// Who is given the request may answer it: objects that keep it, functions that run later.
#include <deque>
#include <event2/http.h>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

struct Connection {
  explicit Connection(int Id);
  Connection(int Id, evhttp_request *R);
};

// Keeps the number, not the request.
struct Entry {
  explicit Entry(const char *Path) : Path(Path) {}
  Entry(int Number, const char *Path) : Path(Path), Number(Number) {}
  const char *Path;
  int Number = 0;
};

struct Session {
  explicit Session(evhttp_request *R) : Request(R) {}
  void accept() { evhttp_send_reply(Request, HTTP_OK, "OK", nullptr); }
  evhttp_request *Request;
};

class Service {
public:
  static void queued(evhttp_request *R, void *Arg) { self(Arg)->Queue.push_back(R); }
  static void byNumber(evhttp_request *R, void *Arg) { self(Arg)->Map[self(Arg)->Next++] = R; }
  static void forwarded(evhttp_request *R, void *Arg) { self(Arg)->Run(R); }
  static void toAVirtual(evhttp_request *R, void *Arg) { self(Arg)->answer(R); }
  static void toAMember(evhttp_request *R, void *Arg) { self(Arg)->refuse(R); }
  static void shared(evhttp_request *R, void *Arg) {
    self(Arg)->Sessions.push_back(std::make_shared<Session>(R));
  }
  static void emplaced(evhttp_request *R, void *Arg) { self(Arg)->Plain.emplace_back(R); }
  static void constructed(evhttp_request *R, void *Arg) { self(Arg)->Last = Session(R); }
  static void allocated(evhttp_request *R, void *Arg) { self(Arg)->Raw = new Session(R); }
  static void dropped(evhttp_request *R, void *Arg) {
    if (self(Arg)->Queue.size() > 100)
      return; // expect: http-missing-reply
    self(Arg)->Queue.push_back(R);
  }
  static void tooMany(evhttp_request *R, void *Arg) {
    if (self(Arg)->Queue.size() > 100)
      return self(Arg)->refuse(R);
    self(Arg)->Queue.push_back(R);
  }

private:
  static Service *self(void *Arg) { return static_cast<Service *>(Arg); }
  virtual void answer(evhttp_request *R);
  void refuse(evhttp_request *R) { evhttp_send_error(R, 503, nullptr); }
  std::deque<evhttp_request *> Queue;
  std::map<int, evhttp_request *> Map;
  std::function<void(evhttp_request *)> Run;
  std::vector<std::shared_ptr<Session>> Sessions;
  std::vector<Session> Plain;
  Session Last{nullptr};
  Session *Raw = nullptr;
  int Next = 0;
};

static void onAThread(evhttp_request *R, void *) {
  std::thread([R] { evhttp_send_reply(R, HTTP_OK, "OK", nullptr); }).detach();
}
static void withAFuture(evhttp_request *R, void *) {
  auto Done = std::async([R] { evhttp_send_reply(R, HTTP_OK, "OK", nullptr); });
  Done.wait();
}
static void onHeap(evhttp_request *R, void *) {
  auto S = std::make_unique<Session>(R);
  S->accept();
}

static std::unique_ptr<Session> make(evhttp_request *R) {
  return std::make_unique<Session>(R);
}
static void onHeapByHelper(evhttp_request *R, void *) { make(R)->accept(); }
static void outOfSight(evhttp_request *R, void *) {
  static std::shared_ptr<Connection> Last;
  Last = std::make_shared<Connection>(1, R);
}
static void ofANumber(evhttp_request *R, void *) {
  auto E = std::make_unique<Entry>(1, evhttp_request_get_uri(R));
} // expect: http-missing-reply
static void neverAccepted(evhttp_request *R, void *) {
  auto S = std::make_unique<Session>(R);
} // known-fn: http-missing-reply that what it kept ends with the pointer is not seen

void run(evhttp *Http, Service *S) {
  evhttp_set_cb(Http, "/1", Service::queued, S);
  evhttp_set_cb(Http, "/2", Service::byNumber, S);
  evhttp_set_cb(Http, "/3", Service::forwarded, S);
  evhttp_set_cb(Http, "/4", Service::toAVirtual, S);
  evhttp_set_cb(Http, "/5", Service::toAMember, S);
  evhttp_set_cb(Http, "/6", Service::shared, S);
  evhttp_set_cb(Http, "/7", Service::emplaced, S);
  evhttp_set_cb(Http, "/8", Service::constructed, S);
  evhttp_set_cb(Http, "/9", Service::allocated, S);
  evhttp_set_cb(Http, "/10", Service::dropped, S);
  evhttp_set_cb(Http, "/11", Service::tooMany, S);
  evhttp_set_cb(Http, "/12", onAThread, nullptr);
  evhttp_set_cb(Http, "/13", withAFuture, nullptr);
  evhttp_set_cb(Http, "/14", onHeap, nullptr);
  evhttp_set_cb(Http, "/15", onHeapByHelper, nullptr);
  evhttp_set_cb(Http, "/16", outOfSight, nullptr);
  evhttp_set_cb(Http, "/17", ofANumber, nullptr);
  evhttp_set_cb(Http, "/18", neverAccepted, nullptr);
}
