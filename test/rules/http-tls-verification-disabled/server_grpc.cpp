// A server of gRPC that asks for certificates and does not verify them.
#include <grpcpp/grpcpp.h>
#include <memory>
#include <string>

void byTheConstructor(grpc::ServerBuilder &Builder, const std::string &Roots) {
  grpc::SslServerCredentialsOptions Options(GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_BUT_DONT_VERIFY); // expect: http-tls-verification-disabled note "leaves it to the program"
  Options.pem_root_certs = Roots;
  Builder.AddListeningPort("10.0.0.1:443", grpc::SslServerCredentials(Options));
}

void byTheField(grpc::ServerBuilder &Builder, const std::string &Roots) {
  grpc::SslServerCredentialsOptions Options;
  Options.pem_root_certs = Roots;
  Options.client_certificate_request = GRPC_SSL_REQUEST_CLIENT_CERTIFICATE_BUT_DONT_VERIFY; // expect: http-tls-verification-disabled note "any certificate that a client shows"
  Builder.AddListeningPort("10.0.0.1:443", grpc::SslServerCredentials(Options));
}

grpc::SslServerCredentialsOptions options(bool Verify) {
  grpc::SslServerCredentialsOptions Options;
  if (Verify)
    Options.client_certificate_request = GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY;
  else
    Options.client_certificate_request = GRPC_SSL_REQUEST_CLIENT_CERTIFICATE_BUT_DONT_VERIFY; // expect: http-tls-verification-disabled note
  return Options;
}

// --- clean -------------------------------------------------------------------------

// Nobody is asked.
void byDefault(grpc::ServerBuilder &Builder) {
  grpc::SslServerCredentialsOptions Options;
  Builder.AddListeningPort("10.0.0.1:443", grpc::SslServerCredentials(Options));
}

void asksNobody(grpc::ServerBuilder &Builder) {
  grpc::SslServerCredentialsOptions Options(GRPC_SSL_DONT_REQUEST_CLIENT_CERTIFICATE);
  Builder.AddListeningPort("10.0.0.1:443", grpc::SslServerCredentials(Options));
}

void verifies(grpc::ServerBuilder &Builder, const std::string &Roots) {
  grpc::SslServerCredentialsOptions Options(GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY);
  Options.pem_root_certs = Roots;
  Builder.AddListeningPort("10.0.0.1:443", grpc::SslServerCredentials(Options));
}

void verifiesWhoHasOne(grpc::ServerBuilder &Builder) {
  grpc::SslServerCredentialsOptions Options;
  Options.client_certificate_request = GRPC_SSL_REQUEST_CLIENT_CERTIFICATE_AND_VERIFY;
  Builder.AddListeningPort("10.0.0.1:443", grpc::SslServerCredentials(Options));
}

void configured(grpc::ServerBuilder &Builder, grpc_ssl_client_certificate_request_type Request) {
  grpc::SslServerCredentialsOptions Options(Request);
  Builder.AddListeningPort("10.0.0.1:443", grpc::SslServerCredentials(Options));
}

void putRight(grpc::ServerBuilder &Builder) {
  grpc::SslServerCredentialsOptions Options(GRPC_SSL_REQUEST_CLIENT_CERTIFICATE_BUT_DONT_VERIFY);
  Options.client_certificate_request = GRPC_SSL_REQUEST_AND_REQUIRE_CLIENT_CERTIFICATE_AND_VERIFY;
  Builder.AddListeningPort("10.0.0.1:443", grpc::SslServerCredentials(Options));
}
