// A reply has one end, whatever builders it was made with.
#include "../../stubs/proxygen/proxygen/httpserver/ResponseBuilder.h"

using namespace proxygen;

static bool isAllowed(const HTTPMessage &message);

class Base : public RequestHandler {
public:
  void onRequest(std::unique_ptr<HTTPMessage>) noexcept override {}
  void onBody(std::unique_ptr<folly::IOBuf>) noexcept override {}
  void onUpgrade(UpgradeProtocol) noexcept override {}
  void requestComplete() noexcept override { delete this; }
  void onError(ProxygenError) noexcept override { delete this; }

protected:
  void fail() { ResponseBuilder(downstream_).status(400, "Bad Request").sendWithEOM(); }
  bool isEmpty = true;
};

class NoReturn : public Base {
  void onEOM() noexcept override {
    if (isEmpty)
      ResponseBuilder(downstream_).status(400, "Bad Request").sendWithEOM();
    ResponseBuilder(downstream_).status(200, "OK").body("ok").sendWithEOM(); // expect: http-double-reply
  }
};

class Helper : public Base {
  void onEOM() noexcept override {
    if (isEmpty)
      fail();
    ResponseBuilder(downstream_).status(200, "OK").sendWithEOM(); // expect: http-double-reply
  }
};

class Named : public Base {
  void onEOM() noexcept override {
    ResponseBuilder builder(downstream_);
    builder.status(200, "OK");
    builder.sendWithEOM();
    downstream_->sendEOM(); // expect: http-double-reply
  }
};

// --- clean ---------------------------------------------------------------------

class Returns : public Base {
  void onRequest(std::unique_ptr<HTTPMessage> message) noexcept override {
    if (!isAllowed(*message)) {
      fail();
      return;
    }
    ResponseBuilder(downstream_).status(200, "OK").header("X-A", 1).body("ok").sendWithEOM();
  }
  void onEOM() noexcept override {}
};

class Parts : public Base {
  void onEOM() noexcept override {
    ResponseBuilder(downstream_).status(200, "OK").send();
    for (int part : {1, 2})
      ResponseBuilder(downstream_).body(part).send();
    ResponseBuilder(downstream_).body("end").sendWithEOM();
  }
};

class Correlated : public Base {
  void onEOM() noexcept override {
    const bool isBad = isEmpty;
    if (isBad)
      fail();
    if (!isBad)
      ResponseBuilder(downstream_).status(200, "OK").sendWithEOM();
  }
};

class Switch : public Base {
  void onBody(std::unique_ptr<folly::IOBuf> body) noexcept override {
    switch (body->computeChainDataLength()) {
    case 0:
      fail();
      break;
    default:
      ResponseBuilder(downstream_).status(200, "OK").body(std::move(body)).sendWithEOM();
    }
  }
  void onEOM() noexcept override {}
};
