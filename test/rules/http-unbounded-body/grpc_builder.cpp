// gRPC takes messages of 4 MiB; the program can take the limit away.
#include <grpcpp/grpcpp.h>
#include <climits>

void noLimit(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  Builder.SetMaxReceiveMessageSize(-1);
  Builder.RegisterService(Service);
  auto Server = Builder.BuildAndStart(); // expect: http-unbounded-body
}

void hugeLimit(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  Builder.RegisterService(Service);
  Builder.SetMaxReceiveMessageSize(INT_MAX);
  auto Server = Builder.BuildAndStart(); // expect: http-unbounded-body
}

// --- clean ---------------------------------------------------------------------

void defaults(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  Builder.RegisterService(Service);
  auto Server = Builder.BuildAndStart();
  if (Server)
    Server->Wait();
}

void own(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  Builder.SetMaxReceiveMessageSize(64 * 1024 * 1024);
  Builder.RegisterService(Service);
  auto Server = Builder.BuildAndStart();
}

// The last one counts.
void takenBack(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  Builder.SetMaxReceiveMessageSize(-1);
  Builder.SetMaxReceiveMessageSize(1024 * 1024);
  Builder.RegisterService(Service);
  auto Server = Builder.BuildAndStart();
}

// What goes out is another matter.
void answers(grpc::Service *Service) {
  grpc::ServerBuilder Builder;
  Builder.SetMaxSendMessageSize(-1);
  Builder.RegisterService(Service);
  auto Server = Builder.BuildAndStart();
}

void configured(grpc::Service *Service, int Limit) {
  grpc::ServerBuilder Builder;
  Builder.SetMaxReceiveMessageSize(Limit);
  Builder.RegisterService(Service);
  auto Server = Builder.BuildAndStart();
}
