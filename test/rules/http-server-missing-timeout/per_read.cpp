// options: http-server-missing-timeout.ReportPerRead=true
// Timers that start again with every byte, told on request.
#include <CivetServer.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/ServerSocket.h>
#include <event2/event.h>
#include <event2/http.h>
#include <httplib.h>
#include <microhttpd.h>

static void handle(evhttp_request *Request, void *) {
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
}

bool httplibByDefault() {
  httplib::Server Server;
  return Server.listen("10.0.0.1", 8080); // known-fn: http-server-missing-timeout the default counts as no setting of the program
}

void pocoByDefault(Poco::Net::HTTPRequestHandlerFactory::Ptr Factory) {
  Poco::Net::HTTPServer Server(Factory, 8080);
  Server.start(); // known-fn: http-server-missing-timeout the same
}

int evhttpWithATimeout(event_base *Base) {
  evhttp *Http = evhttp_new(Base);
  if (!Http)
    return -1;
  evhttp_set_timeout(Http, 30);
  evhttp_set_gencb(Http, handle, nullptr);
  int Result = evhttp_bind_socket(Http, "10.0.0.1", 8080); // expect: http-server-missing-timeout note
  if (Result == 0)
    event_base_dispatch(Base);
  evhttp_free(Http);
  return Result;
}

MHD_Daemon *daemonWithATimeout(MHD_AccessHandlerCallback Handler) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, Handler, nullptr, MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END); // expect: http-server-missing-timeout note
}

bool httplibSet() {
  httplib::Server Server;
  Server.set_read_timeout(10);
  return Server.listen("10.0.0.1", 8080); // expect: http-server-missing-timeout note "start again with every byte"
}

void pocoSet(Poco::Net::HTTPRequestHandlerFactory::Ptr Factory) {
  Poco::Net::HTTPServerParams::Ptr Params = new Poco::Net::HTTPServerParams;
  Params->setTimeout(Poco::Timespan(10, 0));
  Poco::Net::HTTPServer Server(Factory, Poco::Net::ServerSocket(8080), Params);
  Server.start(); // known-fn: http-server-missing-timeout what parameters of a server say is not followed
}

// The header is bounded as a whole.
mg_context *civetwebByDefault(const char **Options) {
  mg_callbacks Callbacks{};
  return mg_start(&Callbacks, nullptr, Options);
}

// What the caller made may be bounded otherwise.
bool given(httplib::Server &Server) { return Server.listen("10.0.0.1", 8080); }
