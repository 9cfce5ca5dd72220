// Handlers of C libraries: what they throw unwinds code that does not expect it.
#include <CivetServer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <microhttpd.h>
#include <stdexcept>
#include <string>

static void evThrows(evhttp_request *Request, void *) {
  int Code = std::stoi(evhttp_request_get_uri(Request)); // expect: http-escaping-exception
  evhttp_send_reply(Request, Code, "OK", nullptr);
}

static void evCatches(evhttp_request *Request, void *) {
  try {
    evhttp_send_reply(Request, std::stoi(evhttp_request_get_uri(Request)), "OK", nullptr);
  } catch (const std::exception &) {
    evhttp_send_error(Request, HTTP_BADREQUEST, nullptr);
  }
}

static MHD_Result mhdThrows(void *, MHD_Connection *Client, const char *Url, const char *,
                            const char *, const char *, size_t *, void **) {
  if (!MHD_lookup_connection_value(Client, MHD_HEADER_KIND, "Host"))
    throw std::runtime_error(Url); // expect: http-escaping-exception
  return MHD_NO;
}

static MHD_Result mhdCatches(void *, MHD_Connection *Client, const char *Url, const char *,
                             const char *, const char *, size_t *, void **) {
  try {
    if (!MHD_lookup_connection_value(Client, MHD_HEADER_KIND, "Host"))
      throw std::runtime_error(Url);
  } catch (...) {
  }
  return MHD_NO;
}

struct Throws : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *Client) override {
    const char *Length = CivetServer::getHeader(Client, "X-Length");
    if (!Length)
      throw std::runtime_error("no length"); // expect: http-escaping-exception
    mg_send_http_ok(Client, "text/plain", 0);
    return true;
  }
};

struct Catches : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *Client) override try {
    const char *Length = CivetServer::getHeader(Client, "X-Length");
    if (!Length)
      throw std::runtime_error("no length");
    mg_send_http_ok(Client, "text/plain", std::stoll(Length));
    return true;
  } catch (const std::exception &) {
    return false;
  }
};

void run(evhttp *Http, CivetServer &Server) {
  static Throws First;
  static Catches Second;
  evhttp_set_cb(Http, "/1", evThrows, nullptr);
  evhttp_set_cb(Http, "/2", evCatches, nullptr);
  Server.addHandler("/1", First);
  Server.addHandler("/2", Second);
  MHD_stop_daemon(MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr,
                                   mhdThrows, nullptr, MHD_OPTION_CONNECTION_TIMEOUT, 30u,
                                   MHD_OPTION_END));
  MHD_stop_daemon(MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8081, nullptr, nullptr,
                                   mhdCatches, nullptr, MHD_OPTION_CONNECTION_TIMEOUT, 30u,
                                   MHD_OPTION_END));
}
