// Nothing is written once the call is finished.
#include <grpcpp/grpcpp.h>
#include <grpcpp/support/async_unary_call.h>
#include <grpcpp/support/server_callback.h>

using grpc::ByteBuffer;
using grpc::Status;
using Writer = grpc::ServerWriteReactor<ByteBuffer>;

void afterFinish(Writer &W, const ByteBuffer *Message) {
  W.Finish(Status::OK);
  W.StartWrite(Message); // expect: http-write-after-reply
}

void onOnePath(Writer &W, const ByteBuffer *Message, bool Last) {
  if (Last)
    W.StartWriteAndFinish(Message, grpc::WriteOptions(), Status::OK);
  W.StartWrite(Message); // expect: http-write-after-reply
}

// --- clean ---------------------------------------------------------------------

void inOrder(Writer &W, const ByteBuffer *Message) {
  W.StartSendInitialMetadata();
  W.StartWrite(Message);
  W.Finish(Status::OK);
}

void lastOne(Writer &W, const ByteBuffer *Message, bool Last) {
  if (Last) {
    W.StartWriteAndFinish(Message, grpc::WriteOptions(), Status::OK);
    return;
  }
  W.StartWrite(Message);
}

// What is marked as the last message is followed by the status.
void markedLast(Writer &W, const ByteBuffer *Message) {
  W.StartWriteLast(Message, grpc::WriteOptions());
  W.Finish(Status::OK);
}

void eitherOr(Writer &W, const ByteBuffer *Message, bool More) {
  if (More)
    W.StartWrite(Message);
  else
    W.Finish(Status::OK);
}

void twoCalls(Writer &One, Writer &Two, const ByteBuffer *Message) {
  One.Finish(Status::OK);
  Two.StartWrite(Message);
}
