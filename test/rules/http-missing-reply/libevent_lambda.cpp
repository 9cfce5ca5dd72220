// Handlers that are lambdas, and requests that classes keep.
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <deque>
#include <memory>
#include <string>

struct FreeBuffer {
  void operator()(evbuffer *Buffer) const { evbuffer_free(Buffer); }
};
using Buffer = std::unique_ptr<evbuffer, FreeBuffer>;

struct Queue {
  void push(evhttp_request *Request) { Waiting.push_back(Request); }
  std::deque<evhttp_request *> Waiting;
};

struct Server {
  evhttp *Http;
  Queue Later;
  bool IsReady = false;

  static void forgets(evhttp_request *Request, void *Self) {
    if (!static_cast<Server *>(Self)->IsReady)
      return; // expect: http-missing-reply
    evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
  }
  static void answers(evhttp_request *Request, void *Self) {
    if (!static_cast<Server *>(Self)->IsReady)
      return evhttp_send_error(Request, HTTP_SERVUNAVAIL, nullptr);
    evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
  }
  static void queues(evhttp_request *Request, void *Self) {
    static_cast<Server *>(Self)->Later.push(Request);
  }
  static void throws(evhttp_request *Request, void *) {
    try {
      evhttp_send_reply(Request, std::stoi(evhttp_request_get_uri(Request)), "OK", nullptr);
    } catch (...) {
      evhttp_send_error(Request, HTTP_BADREQUEST, nullptr);
    }
  }
};

bool run(event_base *Base) {
  Server S{evhttp_new(Base), {}};
  if (!S.Http)
    return false;
  evhttp_set_timeout(S.Http, 30);
  evhttp_set_max_body_size(S.Http, 65536);
  evhttp_set_cb(S.Http, "/1", Server::forgets, &S);
  evhttp_set_cb(S.Http, "/2", Server::answers, &S);
  evhttp_set_cb(S.Http, "/3", Server::queues, &S);
  evhttp_set_cb(S.Http, "/4", Server::throws, &S);
  evhttp_set_cb(
      S.Http, "/5",
      [](evhttp_request *Request, void *) {
        Buffer Body(evbuffer_new());
        if (!Body)
          return; // expect: http-missing-reply
        evhttp_send_reply(Request, HTTP_OK, "OK", Body.get());
      },
      nullptr);
  evhttp_set_cb(
      S.Http, "/6",
      [](evhttp_request *Request, void *) {
        Buffer Body(evbuffer_new());
        if (!Body) {
          evhttp_send_error(Request, HTTP_INTERNAL, nullptr);
          return;
        }
        evhttp_send_reply(Request, HTTP_OK, "OK", Body.get());
      },
      nullptr);
  evhttp_set_gencb(
      S.Http,
      [](evhttp_request *Request, void *) { evhttp_send_error(Request, HTTP_NOTFOUND, nullptr); },
      nullptr);
  bool IsBound = evhttp_bind_socket(S.Http, "127.0.0.1", 8080) == 0;
  if (IsBound)
    event_base_dispatch(Base);
  evhttp_free(S.Http);
  return IsBound;
}
