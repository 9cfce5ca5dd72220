// Owners of what servers make: responses, connections, parsed URIs, daemons.
#include <civetweb.h>
#include <event2/event.h>
#include <event2/http.h>
#include <memory>
#include <microhttpd.h>
#include <stdexcept>
#include <string>
#include <utility>

#define RESPONSE(Text) MHD_create_response_from_buffer(sizeof(Text) - 1, (void *)(Text), MHD_RESPMEM_PERSISTENT)

struct Destroy {
  void operator()(MHD_Response *R) const { MHD_destroy_response(R); }
  void operator()(evhttp_uri *U) const { evhttp_uri_free(U); }
};
using Response = std::unique_ptr<MHD_Response, Destroy>;
using Uri = std::unique_ptr<evhttp_uri, Destroy>;

MHD_Result macro(MHD_Connection *Client) {
  MHD_Response *R = RESPONSE("ok"); // expect: http-leaked-handle "MHD_destroy_response"
  return MHD_queue_response(Client, 200, R);
}

MHD_Result released(MHD_Connection *Client) {
  Response R(RESPONSE("ok")); // expect: http-leaked-handle
  return MHD_queue_response(Client, 200, R.release());
}

std::string host(const std::string &Text) {
  evhttp_uri *Parsed = evhttp_uri_parse(Text.c_str()); // expect: http-leaked-handle
  if (!Parsed)
    return "";
  const char *Host = evhttp_uri_get_host(Parsed);
  if (!Host)
    throw std::invalid_argument(Text);
  std::string Result = Host;
  evhttp_uri_free(Parsed);
  return Result;
}

MHD_Result inALoop(MHD_Connection *Client, int N) {
  MHD_Result Result = MHD_NO;
  for (int I = 0; I < N && Result != MHD_YES; ++I) {
    MHD_Response *R = RESPONSE("again"); // expect: http-leaked-handle
    Result = MHD_queue_response(Client, 200, R);
  }
  return Result;
}

// --- clean ---------------------------------------------------------------------

MHD_Result owned(MHD_Connection *Client) {
  Response R(RESPONSE("ok"));
  if (!R)
    return MHD_NO;
  if (MHD_add_response_header(R.get(), "X-Id", "1") != MHD_YES)
    return MHD_NO;
  return MHD_queue_response(Client, 200, R.get());
}

std::string ownedHost(const std::string &Text) {
  Uri Parsed(evhttp_uri_parse(Text.c_str()));
  const char *Host = Parsed ? evhttp_uri_get_host(Parsed.get()) : nullptr;
  if (!Host)
    throw std::invalid_argument(Text);
  return Host;
}

Response page(const char *Text) {
  return Response(MHD_create_response_from_buffer(std::char_traits<char>::length(Text),
                                                  (void *)Text, MHD_RESPMEM_MUST_COPY));
}
MHD_Result made(MHD_Connection *Client) { return MHD_queue_response(Client, 200, page("ok").get()); }

class Pages {
public:
  Pages() : NotFound(RESPONSE("not here")), Error(RESPONSE("sorry")) {}
  ~Pages() { MHD_destroy_response(Error); }
  Pages(const Pages &) = delete;
  MHD_Result notFound(MHD_Connection *Client) { return MHD_queue_response(Client, 404, NotFound.get()); }
  MHD_Result error(MHD_Connection *Client) { return MHD_queue_response(Client, 500, Error); }

private:
  Response NotFound;
  MHD_Response *Error;
};

template <typename F> MHD_Result with(MHD_Response *R, F &&Use) {
  MHD_Result Result = Use(R);
  MHD_destroy_response(R);
  return Result;
}
MHD_Result byALambda(MHD_Connection *Client) {
  return with(RESPONSE("ok"), [Client](MHD_Response *R) { return MHD_queue_response(Client, 200, R); });
}

MHD_Result eachRound(MHD_Connection *Client, int N) {
  MHD_Result Result = MHD_NO;
  for (int I = 0; I < N && Result != MHD_YES; ++I) {
    MHD_Response *R = RESPONSE("again");
    Result = MHD_queue_response(Client, 200, R);
    MHD_destroy_response(R);
  }
  return Result;
}

std::shared_ptr<MHD_Daemon> daemonOf(MHD_AccessHandlerCallback Handler) {
  return {MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, Handler,
                           nullptr, MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END),
          MHD_stop_daemon};
}

int correlated(const char *Host, bool Asks) {
  char Error[100];
  mg_connection *Peer = nullptr;
  if (Asks)
    Peer = mg_connect_client(Host, 80, 0, Error, sizeof Error);
  int Result = Peer ? mg_get_response(Peer, Error, sizeof Error, 1000) : 0;
  if (Peer)
    mg_close_connection(Peer);
  return Result;
}
