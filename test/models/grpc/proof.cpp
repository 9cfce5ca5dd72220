//===- proof.cpp - Every row of the grpc model, used once -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every row of the model, used once. Compiled against the installed headers: a
// name that the library does not have does not compile. Nobody runs it.
//
//===----------------------------------------------------------------------===//

// Messages are byte buffers, so that no code has to be generated.

#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/resource_quota.h>
#include <grpcpp/support/async_stream.h>
#include <grpcpp/support/async_unary_call.h>
#include <grpcpp/support/channel_arguments.h>
#include <grpcpp/support/server_callback.h>
#include <grpcpp/support/sync_stream.h>
#include <chrono>

using Bytes = grpc::ByteBuffer;
using grpc::ServerBuilder;

static void server(grpc::Service *Service, grpc::AsyncGenericService *Generic) {
  ServerBuilder Builder;
  int Port = 0;
  grpc::SslServerCredentialsOptions Options(
      GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
  Options.client_certificate_request = GRPC_SSL_DONT_REQUEST_CLIENT_CERTIFICATE;
  Builder.AddListeningPort("0.0.0.0:50051", grpc::InsecureServerCredentials(),
                           &Port);
  Builder.AddListeningPort(
      "[::]:50052", grpc::SslServerCredentials(grpc::SslServerCredentialsOptions()));
  Builder.SetMaxReceiveMessageSize(1024);
  Builder.SetMaxMessageSize(1024);
  Builder.SetMaxSendMessageSize(1024);
  Builder.RegisterService(Service);
  Builder.RegisterService("example.org", Service);
  Builder.RegisterAsyncGenericService(Generic);
  Builder.SetCompressionAlgorithmSupportStatus(GRPC_COMPRESS_GZIP, true);
  Builder.SetDefaultCompressionLevel(GRPC_COMPRESS_LEVEL_LOW);
  Builder.SetDefaultCompressionAlgorithm(GRPC_COMPRESS_GZIP);
  Builder.SetResourceQuota(grpc::ResourceQuota());
  Builder.SetOption(grpc::MakeChannelArgumentOption("name", 1));
  Builder.SetSyncServerOption(ServerBuilder::NUM_CQS, 1);
  Builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_IDLE_MS, 1000);
  Builder.EnableWorkaround(GRPC_WORKAROUND_ID_CRONET_COMPRESSION);
  std::unique_ptr<grpc::ServerCompletionQueue> Queue =
      Builder.AddCompletionQueue();
  std::unique_ptr<grpc::Server> Server = Builder.BuildAndStart();
  if (!Server)
    return;
  Server->GetHealthCheckService();
  Server->InProcessChannel(grpc::ChannelArguments());
  Server->c_server();
  Server->Shutdown(std::chrono::system_clock::now());
  Server->Shutdown();
  Server->Wait();
}

static grpc::ServerUnaryReactor *unary(grpc::CallbackServerContext *Context) {
  grpc::ServerUnaryReactor *Reactor = Context->DefaultReactor();
  Reactor->StartSendInitialMetadata();
  Reactor->Finish(grpc::Status::OK);
  return Reactor;
}

static void readOne(grpc::ServerReadReactor<Bytes> *Reactor, Bytes *Message) {
  Reactor->StartSendInitialMetadata();
  Reactor->StartRead(Message);
  Reactor->Finish(grpc::Status::OK);
}

static void writeOne(grpc::ServerWriteReactor<Bytes> *Reactor, Bytes *Message) {
  Reactor->StartSendInitialMetadata();
  Reactor->StartWrite(Message);
  Reactor->StartWriteLast(Message, grpc::WriteOptions());
  Reactor->StartWriteAndFinish(Message, grpc::WriteOptions(),
                               grpc::Status::OK);
  Reactor->Finish(grpc::Status::OK);
}

static void both(grpc::ServerBidiReactor<Bytes, Bytes> *Reactor,
                 Bytes *Message) {
  Reactor->StartSendInitialMetadata();
  Reactor->StartRead(Message);
  Reactor->StartWrite(Message);
  Reactor->StartWriteLast(Message, grpc::WriteOptions());
  Reactor->StartWriteAndFinish(Message, grpc::WriteOptions(),
                               grpc::Status::OK);
  Reactor->Finish(grpc::Status::OK);
}

static void responders(grpc::ServerContext *Context, const Bytes &Message,
                       void *Tag) {
  grpc::ServerAsyncResponseWriter<Bytes> One(Context);
  Bytes Read;
  One.SendInitialMetadata(Tag);
  One.Finish(Message, grpc::Status::OK, Tag);
  One.FinishWithError(grpc::Status::CANCELLED, Tag);
  grpc::ServerAsyncReader<Bytes, Bytes> Reader(Context);
  Reader.SendInitialMetadata(Tag);
  Reader.Read(&Read, Tag);
  Reader.Finish(Message, grpc::Status::OK, Tag);
  Reader.FinishWithError(grpc::Status::CANCELLED, Tag);
  grpc::ServerAsyncWriter<Bytes> Writer(Context);
  Writer.SendInitialMetadata(Tag);
  Writer.Write(Message, Tag);
  Writer.WriteAndFinish(Message, grpc::WriteOptions(), grpc::Status::OK, Tag);
  Writer.Finish(grpc::Status::OK, Tag);
  grpc::ServerAsyncReaderWriter<Bytes, Bytes> Both(Context);
  Both.SendInitialMetadata(Tag);
  Both.Read(&Read, Tag);
  Both.Write(Message, Tag);
  Both.WriteAndFinish(Message, grpc::WriteOptions(), grpc::Status::OK, Tag);
  Both.Finish(grpc::Status::OK, Tag);
}

static void context(grpc::ServerContext *C, void *Tag) {
  C->deadline();
  C->raw_deadline();
  C->AddInitialMetadata("key", "value");
  C->AddTrailingMetadata("key", "value");
  if (C->IsCancelled())
    C->TryCancel();
  C->client_metadata();
  C->set_compression_level(C->compression_level());
  C->set_compression_algorithm(C->compression_algorithm());
  C->auth_context();
  C->peer();
  C->census_context();
  C->c_call();
  C->AsyncNotifyWhenDone(Tag);
}

static void synchronous(grpc::ServerReader<Bytes> *Reader,
                        grpc::ServerWriter<Bytes> *Writer,
                        grpc::ServerReaderWriter<Bytes, Bytes> *Both,
                        Bytes *Message) {
  uint32_t Size;
  Reader->SendInitialMetadata();
  if (Reader->NextMessageSize(&Size) && Reader->Read(Message)) {
    Writer->SendInitialMetadata();
    Writer->Write(*Message, grpc::WriteOptions());
    Both->SendInitialMetadata();
    if (Both->NextMessageSize(&Size) && Both->Read(Message))
      Both->Write(*Message, grpc::WriteOptions());
  }
}

void everyRow(grpc::Service *Service, grpc::AsyncGenericService *Generic,
              grpc::CallbackServerContext *Callback,
              grpc::ServerContext *Context, grpc::ServerReadReactor<Bytes> *R,
              grpc::ServerWriteReactor<Bytes> *W,
              grpc::ServerBidiReactor<Bytes, Bytes> *B, void *Tag) {
  Bytes Message;
  server(Service, Generic);
  unary(Callback);
  readOne(R, &Message);
  writeOne(W, &Message);
  both(B, &Message);
  responders(Context, Message, Tag);
  context(Context, Tag);
  synchronous(nullptr, nullptr, nullptr, &Message);
}
