// Clients of gRPC say how long a call may last, the handshake has a limit.
#include <grpcpp/grpcpp.h>
#include <memory>

void listens(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  Builder.AddListeningPort("0.0.0.0:50051", grpc::InsecureServerCredentials());
  Builder.RegisterService(Service);
  std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart();
  if (!Server)
    return;
  Server->Wait();
}

void chained(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  auto Server = Builder
                    .AddListeningPort("localhost:50051",
                                      grpc::InsecureServerCredentials())
                    .RegisterService(Service)
                    .BuildAndStart();
}
