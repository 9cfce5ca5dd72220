// A result in a field is looked at somewhere else in the unit, or nowhere.
#include <grpcpp/grpcpp.h>
#include <memory>
#include <utility>

namespace {

class NobodyLooks {
public:
  ~NobodyLooks() { server_->Shutdown(); }
  void run() {
    grpc::ServerBuilder builder;
    server_ = builder.BuildAndStart(); // expect: http-unchecked-result "'server_' takes the result of 'grpc::ServerBuilder::BuildAndStart' and nobody looks at it: where the port is taken"
    server_->Wait();
  }

private:
  std::unique_ptr<grpc::Server> server_;
};

class LookedAtHere {
public:
  bool run() {
    grpc::ServerBuilder builder;
    server_ = builder.BuildAndStart();
    if (!server_)
      return false;
    server_->Wait();
    return true;
  }

private:
  std::unique_ptr<grpc::Server> server_;
};

class LookedAtElsewhere {
public:
  void start() {
    grpc::ServerBuilder builder;
    server_ = builder.BuildAndStart();
  }
  bool isUp() const { return server_ != nullptr; }
  void wait() { server_->Wait(); }

private:
  std::unique_ptr<grpc::Server> server_;
};

class HandedOn {
public:
  std::unique_ptr<grpc::Server> run() {
    grpc::ServerBuilder builder;
    server_ = builder.BuildAndStart();
    return std::move(server_);
  }

private:
  std::unique_ptr<grpc::Server> server_;
};

void serve(grpc::Server *server);

class GivenToAnother {
public:
  void run() {
    grpc::ServerBuilder builder;
    server_ = builder.BuildAndStart();
    serve(server_.get());
  }

private:
  std::unique_ptr<grpc::Server> server_;
};

class AssignedInACondition {
public:
  bool run() {
    grpc::ServerBuilder builder;
    return (server_ = builder.BuildAndStart()) != nullptr;
  }

private:
  std::unique_ptr<grpc::Server> server_;
};

class LookedAtByALambda {
public:
  void run() {
    grpc::ServerBuilder builder;
    server_ = builder.BuildAndStart();
    auto wait = [this] {
      if (server_)
        server_->Wait();
    };
    wait();
  }

private:
  std::unique_ptr<grpc::Server> server_;
};

template <typename T> class Kept {
public:
  void run() {
    grpc::ServerBuilder builder;
    server_ = builder.BuildAndStart(); // expect: http-unchecked-result
    server_->Wait();
  }

private:
  std::unique_ptr<grpc::Server> server_;
};

} // namespace

void all() {
  NobodyLooks().run();
  LookedAtHere().run();
  LookedAtElsewhere().start();
  HandedOn().run();
  GivenToAnother().run();
  AssignedInACondition().run();
  LookedAtByALambda().run();
  Kept<int>().run();
}
