// Handlers that are lambdas or static members, and what they share.
#include <microhttpd.h>
#include <mutex>
#include <string>

class Reply {
public:
  explicit Reply(const std::string &Text)
      : Response(MHD_create_response_from_buffer(Text.size(), const_cast<char *>(Text.data()),
                                                 MHD_RESPMEM_MUST_COPY)) {}
  ~Reply() { MHD_destroy_response(Response); }
  Reply(const Reply &) = delete;
  Reply &operator=(const Reply &) = delete;
  MHD_Result send(MHD_Connection *Client, unsigned Status) const {
    return MHD_queue_response(Client, Status, Response);
  }

private:
  MHD_Response *Response;
};

struct Service {
  std::mutex Lock;
  bool IsReady = false;

  static MHD_Result forgets(void *Self, MHD_Connection *Client, const char *, const char *,
                            const char *, const char *, size_t *, void **) {
    if (!static_cast<Service *>(Self)->IsReady)
      Reply("not yet").send(Client, 503);
    return Reply("ok").send(Client, 200); // expect: http-double-reply
  }
  static MHD_Result answers(void *Self, MHD_Connection *Client, const char *, const char *,
                            const char *, const char *, size_t *, void **) {
    auto *S = static_cast<Service *>(Self);
    std::lock_guard<std::mutex> Guard(S->Lock);
    if (!S->IsReady)
      return Reply("not yet").send(Client, 503);
    return Reply("ok").send(Client, 200);
  }
};

MHD_Daemon *start(MHD_AccessHandlerCallback Handler, void *Self) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, Handler, Self,
                          MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}

void run(Service &S) {
  MHD_Daemon *First = start(Service::forgets, &S), *Second = start(Service::answers, &S);
  MHD_Daemon *Third = MHD_start_daemon(
      MHD_USE_INTERNAL_POLLING_THREAD, 8081, nullptr, nullptr,
      [](void *, MHD_Connection *Client, const char *Url, const char *, const char *, const char *,
         size_t *, void **) -> MHD_Result {
        if (std::string(Url) != "/")
          return Reply("nothing here").send(Client, 404);
        return Reply("ok").send(Client, 200);
      },
      nullptr, MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
  MHD_Daemon *Fourth = MHD_start_daemon(
      MHD_USE_INTERNAL_POLLING_THREAD, 8082, nullptr, nullptr,
      [](void *, MHD_Connection *Client, const char *Url, const char *, const char *, const char *,
         size_t *, void **) -> MHD_Result {
        MHD_Result Result = MHD_NO;
        if (std::string(Url) == "/")
          Result = Reply("ok").send(Client, 200);
        if (Url[0] != '/')
          Result = Reply("what").send(Client, 400); // expect: http-double-reply
        return Result;
      },
      nullptr, MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
  MHD_stop_daemon(First);
  MHD_stop_daemon(Second);
  MHD_stop_daemon(Third);
  MHD_stop_daemon(Fourth);
}
