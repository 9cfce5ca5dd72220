// A reactor is finished once.
#include <grpcpp/grpcpp.h>
#include <grpcpp/support/async_unary_call.h>
#include <grpcpp/support/server_callback.h>

using grpc::CallbackServerContext;
using grpc::ServerUnaryReactor;
using grpc::Status;

static bool allowed(CallbackServerContext *Context) {
  return !Context->IsCancelled();
}

ServerUnaryReactor *fallsThrough(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  if (!allowed(Context))
    Reactor->Finish(Status::CANCELLED);
  Reactor->Finish(Status::OK); // expect: http-double-reply
  return Reactor;
}

static void refuse(ServerUnaryReactor *Reactor) {
  Reactor->Finish(Status(grpc::StatusCode::PERMISSION_DENIED, "no"));
}

ServerUnaryReactor *helperFirst(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  refuse(Reactor);
  Reactor->Finish(Status::OK); // expect: http-double-reply
  return Reactor;
}

// --- clean ---------------------------------------------------------------------

ServerUnaryReactor *returns(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  if (!allowed(Context)) {
    refuse(Reactor);
    return Reactor;
  }
  Reactor->StartSendInitialMetadata();
  Reactor->Finish(Status::OK);
  return Reactor;
}

ServerUnaryReactor *chosen(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  Status Result = allowed(Context) ? Status::OK : Status::CANCELLED;
  Reactor->Finish(Result);
  return Reactor;
}

ServerUnaryReactor *correlated(CallbackServerContext *Context) {
  ServerUnaryReactor *Reactor = Context->DefaultReactor();
  bool Ok = allowed(Context);
  if (!Ok)
    refuse(Reactor);
  if (Ok)
    Reactor->Finish(Status::OK);
  return Reactor;
}

// The writer of a stream ends it in one of its events.
class Numbers : public grpc::ServerWriteReactor<grpc::ByteBuffer> {
public:
  void OnWriteDone(bool Ok) override {
    if (!Ok) {
      Finish(Status::CANCELLED);
      return;
    }
    next();
  }
  void OnDone() override { delete this; }
  void next() {
    if (Count++ < 10)
      StartWrite(&Message);
    else
      Finish(Status::OK);
  }

private:
  grpc::ByteBuffer Message;
  int Count = 0;
};

// One Finish per state.
class Call {
public:
  void proceed() {
    if (Step == Asked) {
      Step = Finishing;
      Responder.Finish(Message, Status::OK, this);
    } else {
      delete this;
    }
  }

private:
  enum { Asked, Finishing } Step = Asked;
  grpc::ServerContext Context;
  grpc::ServerAsyncResponseWriter<grpc::ByteBuffer> Responder{&Context};
  grpc::ByteBuffer Message;
};
void proceed(Call *C) { C->proceed(); }
