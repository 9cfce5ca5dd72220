// No socket of oatpp has a timeout: a monitor around the provider closes connections.
#include "../../stubs/oatpp/oatpp/network/Server.hpp"
#include <thread>

using oatpp::network::Address;
using oatpp::network::Server;
using oatpp::network::ServerConnectionProvider;
using oatpp::network::monitor::ConnectionInactivityChecker;
using oatpp::network::monitor::ConnectionMaxAgeChecker;
using oatpp::network::monitor::ConnectionMonitor;
using oatpp::web::server::HttpConnectionHandler;
using oatpp::web::server::HttpRouter;
using Provider = oatpp::network::tcp::server::ConnectionProvider;
using HandlerPtr = std::shared_ptr<HttpConnectionHandler>;

void plain(const std::shared_ptr<HttpRouter> &Router) {
  auto Handler = HttpConnectionHandler::createShared(Router);
  auto Sockets = Provider::createShared({"0.0.0.0", 8000, Address::IP_4});
  Server TheServer(Sockets, Handler);
  TheServer.run(); // expect: http-server-missing-timeout "ConnectionMonitor"
}

void shared(const HandlerPtr &Handler) {
  auto Sockets = Provider::createShared(Address("0.0.0.0", 8000));
  auto TheServer = Server::createShared(Sockets, Handler);
  TheServer->run(); // expect: http-server-missing-timeout
}

void inAThread(const HandlerPtr &Handler) {
  auto Sockets = Provider::createShared({"0.0.0.0", 8000, Address::IP_4});
  Server TheServer(Sockets, Handler);
  TheServer.run(true); // expect: http-server-missing-timeout
}

void monitorWithoutCheckers(const HandlerPtr &Handler) {
  auto Sockets = Provider::createShared({"0.0.0.0", 8000, Address::IP_4});
  auto Monitor = std::make_shared<ConnectionMonitor>(Sockets);
  Server TheServer(Monitor, Handler);
  TheServer.run(); // expect: http-server-missing-timeout
}

// --- clean -------------------------------------------------------------------

void monitored(const HandlerPtr &Handler) {
  auto Sockets = Provider::createShared({"0.0.0.0", 8000, Address::IP_4});
  auto Monitor = std::make_shared<ConnectionMonitor>(Sockets);
  Monitor->addMetricsChecker(std::make_shared<ConnectionInactivityChecker>(
      std::chrono::seconds(10), std::chrono::seconds(10)));
  Server TheServer(Monitor, Handler);
  TheServer.run();
}

void monitoredByAge(const HandlerPtr &Handler) {
  auto Sockets = Provider::createShared({"0.0.0.0", 8000, Address::IP_4});
  auto Monitor = std::make_shared<ConnectionMonitor>(Sockets);
  Monitor->addMetricsChecker(std::make_shared<ConnectionMaxAgeChecker>(std::chrono::minutes(5)));
  auto TheServer = Server::createShared(Monitor, Handler);
  TheServer->run();
}

static std::shared_ptr<ConnectionMonitor> watched(const std::shared_ptr<Provider> &Sockets) {
  auto Monitor = std::make_shared<ConnectionMonitor>(Sockets);
  Monitor->addMetricsChecker(std::make_shared<ConnectionMaxAgeChecker>(std::chrono::minutes(5)));
  return Monitor;
}

void monitoredByAHelper(const HandlerPtr &Handler) {
  Server TheServer(watched(Provider::createShared({"0.0.0.0", 8000, Address::IP_4})), Handler);
  TheServer.run();
}

void onlyForTests(const HandlerPtr &Handler) {
  auto Sockets = Provider::createShared({"0.0.0.0", 8000, Address::IP_4});
  Server TheServer(Sockets, Handler);
}

// A component of the environment, or of the caller.
void given(const std::shared_ptr<ServerConnectionProvider> &Sockets, const HandlerPtr &Handler) {
  Server TheServer(Sockets, Handler);
  TheServer.run();
}

class App {
public:
  explicit App(std::shared_ptr<ServerConnectionProvider> Sockets) : Sockets(std::move(Sockets)) {}
  void run(const HandlerPtr &Handler) {
    Server TheServer(Sockets, Handler);
    TheServer.run();
  }

private:
  std::shared_ptr<ServerConnectionProvider> Sockets;
};
