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
  Builder.AddListeningPort("0.0.0.0:50051", grpc::SslServerCredentials(Options)); // known-fp: http-exposed-listener that it speaks TLS is not looked at
  Builder.RegisterService(Service);
  if (std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart())
    Server->Wait();
}
