// Libraries that answer for what their handlers throw, each in its way.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <httplib.h>
#include <stdexcept>
#include <string>

// Poco::Exception is a 500; what is none of Poco's closes the connection without a reply.
struct Parses : Poco::Net::HTTPRequestHandler {
  void handleRequest(Poco::Net::HTTPServerRequest &Request,
                     Poco::Net::HTTPServerResponse &Response) override {
    int Code = std::stoi(Request.getURI().substr(1)); // known-fn: http-escaping-exception models cannot tell kinds of exceptions apart
    Response.send() << Code;
  }
};

struct Catches : Poco::Net::HTTPRequestHandler {
  void handleRequest(Poco::Net::HTTPServerRequest &Request,
                     Poco::Net::HTTPServerResponse &Response) override try {
    int Code = std::stoi(Request.getURI());
    Response.send() << Code;
  } catch (const std::exception &) {
    Response.setStatus(Poco::Net::HTTPResponse::HTTP_BAD_REQUEST);
    Response.send();
  }
};

struct ThrowsPocos : Poco::Net::HTTPRequestHandler {
  void handleRequest(Poco::Net::HTTPServerRequest &Request,
                     Poco::Net::HTTPServerResponse &Response) override {
    if (Request.getURI().empty())
      throw Poco::InvalidArgumentException("no address");
    Response.send();
  }
};

class Orders {
public:
  explicit Orders(httplib::Server &Server) {
    Server.Post("/orders", [this](const httplib::Request &Req, httplib::Response &Res) {
      add(std::stoi(Req.body));
      Res.status = 201;
    });
    Server.set_file_request_handler([](const httplib::Request &Req, httplib::Response &) {
      if (Req.path.size() > 100)
        throw std::length_error(Req.path);
    });
  }

private:
  void add(int Order) {
    if (Order < Last)
      throw std::invalid_argument("too late");
    Last = Order;
  }
  int Last = 0;
};
