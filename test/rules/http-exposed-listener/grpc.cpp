// gRPC takes the host with the port; who has credentials asks for TLS.
#include <grpcpp/grpcpp.h>
#include <memory>

void plain(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  Builder.AddListeningPort("0.0.0.0:50051", grpc::InsecureServerCredentials()); // expect: http-exposed-listener
  Builder.RegisterService(Service);
  if (std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart())
    Server->Wait();
}

void here(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  Builder.AddListeningPort("localhost:50051", grpc::InsecureServerCredentials());
  Builder.RegisterService(Service);
  if (std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart())
    Server->Wait();
}

void encrypted(grpc::Service *Service, const grpc::SslServerCredentialsOptions &Options) {
  grpc::ServerBuilder Builder;
  Builder.AddListeningPort("0.0.0.0:50051", grpc::SslServerCredentials(Options));
  Builder.RegisterService(Service);
  if (std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart())
    Server->Wait();
}

void plainByAVariable(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  std::shared_ptr<grpc::ServerCredentials> Credentials = grpc::InsecureServerCredentials();
  Builder.AddListeningPort("[::]:50051", Credentials); // expect: http-exposed-listener
  Builder.RegisterService(Service);
  if (std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart())
    Server->Wait();
}

// --- clean: TLS, or what may be --------------------------------------------------

void byAVariable(grpc::Service *Service, const grpc::SslServerCredentialsOptions &Options) {
  grpc::ServerBuilder Builder;
  std::shared_ptr<grpc::ServerCredentials> Credentials = grpc::SslServerCredentials(Options);
  Builder.AddListeningPort("0.0.0.0:50051", Credentials);
  Builder.RegisterService(Service);
  if (std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart())
    Server->Wait();
}

void given(grpc::Service *Service, std::shared_ptr<grpc::ServerCredentials> Credentials) {
  grpc::ServerBuilder Builder;
  Builder.AddListeningPort("0.0.0.0:50051", Credentials);
  Builder.RegisterService(Service);
  if (std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart())
    Server->Wait();
}

static std::shared_ptr<grpc::ServerCredentials> credentials(bool Secure) {
  if (Secure)
    return grpc::SslServerCredentials(grpc::SslServerCredentialsOptions());
  return grpc::InsecureServerCredentials();
}

void chosen(grpc::Service *Service, bool Secure) {
  grpc::ServerBuilder Builder;
  Builder.AddListeningPort("0.0.0.0:50051", credentials(Secure));
  Builder.RegisterService(Service);
  if (std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart())
    Server->Wait();
}

void reset(grpc::Service *Service, bool Secure) {
  grpc::ServerBuilder Builder;
  std::shared_ptr<grpc::ServerCredentials> Credentials = grpc::InsecureServerCredentials();
  if (Secure)
    Credentials = grpc::SslServerCredentials(grpc::SslServerCredentialsOptions());
  Builder.AddListeningPort("0.0.0.0:50051", Credentials);
  Builder.RegisterService(Service);
  if (std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart())
    Server->Wait();
}
