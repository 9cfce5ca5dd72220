// A reactor that nobody finishes. (Needs handlers that are known by the type that
// they return or by their first parameter.)
#include <grpcpp/grpcpp.h>
#include <grpcpp/support/async_unary_call.h>
#include <grpcpp/support/server_callback.h>
#include <thread>

using grpc::CallbackServerContext;
using grpc::ServerUnaryReactor;
using grpc::Status;

ServerUnaryReactor *forgets(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  if (Context->IsCancelled())
    return Reactor; // expect: http-missing-reply
  Reactor->Finish(Status::OK);
  return Reactor;
}

// --- clean ---------------------------------------------------------------------

ServerUnaryReactor *onePath(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  Reactor->Finish(Status::OK);
  return Reactor;
}

// The status method answers by what it returns.
Status synchronous(grpc::ServerContext *Context, const grpc::ByteBuffer *,
                   grpc::ByteBuffer *) {
  if (Context->IsCancelled())
    return Status::CANCELLED;
  return Status::OK;
}

ServerUnaryReactor *later(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  std::thread([Reactor] { Reactor->Finish(Status::OK); }).detach();
  return Reactor;
}

void queue(ServerUnaryReactor *Reactor);

ServerUnaryReactor *queued(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  queue(Reactor);
  return Reactor;
}

static void answer(ServerUnaryReactor *Reactor, bool Ok) {
  if (Ok) {
    Reactor->Finish(Status::OK);
    return;
  }
  Reactor->Finish(Status::CANCELLED);
}

ServerUnaryReactor *helper(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  answer(Reactor, !Context->IsCancelled());
  return Reactor;
}

ServerUnaryReactor *branches(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  switch (Context->compression_level()) {
  case GRPC_COMPRESS_LEVEL_NONE:
    Reactor->Finish(Status::OK);
    break;
  default:
    Reactor->Finish(Status::CANCELLED);
  }
  return Reactor;
}

// A reactor of the program's own finishes itself.
class Own : public ServerUnaryReactor {
public:
  Own() { Finish(Status::OK); }
  void OnDone() override { delete this; }
};

ServerUnaryReactor *own(CallbackServerContext *) { return new Own; }
