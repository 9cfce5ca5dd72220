//===- proof.cpp - Every row of the poco model, used once -----------------===//
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

#include <Poco/Crypto/EVPPKey.h>
#include <Poco/Crypto/X509Certificate.h>
#include <Poco/Net/AbstractHTTPRequestHandler.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPAuthenticationParams.h>
#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPCookie.h>
#include <Poco/Net/HTTPCredentials.h>
#include <Poco/Net/HTTPDigestCredentials.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/MediaType.h>
#include <Poco/Net/OAuth10Credentials.h>
#include <Poco/Net/OAuth20Credentials.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/WebSocket.h>
#include <Poco/URI.h>
#include <sstream>

using namespace Poco::Net;

static void reply(HTTPServerResponse &Response) {
  Response.setStatus(HTTPResponse::HTTP_OK);
  Response.setStatus("200");
  Response.setStatusAndReason(HTTPResponse::HTTP_OK);
  Response.setReason("OK");
  Response.setDate(Poco::Timestamp());
  Response.addCookie(HTTPCookie("name"));
  Response.setVersion(HTTPMessage::HTTP_1_1);
  Response.setContentLength(2);
  Response.setContentLength64(2);
  Response.setTransferEncoding(HTTPMessage::IDENTITY_TRANSFER_ENCODING);
  Response.setChunkedTransferEncoding(false);
  Response.setContentType("text/plain");
  Response.setContentType(MediaType("text/plain"));
  Response.setKeepAlive(true);
  Response.set("X-Name", "value");
  Response.add("X-Name", "value");
  Response.requireAuthentication("realm");
  Response.sendContinue();
  if (!Response.sent())
    Response.send() << "ok";
  Response.sendFile("/file", "text/plain");
  Response.sendBuffer("ok", 2);
  Response.redirect("/other");
}

static void message(HTTPServerResponse &R) {
  std::stringstream Stream;
  std::vector<HTTPCookie> Cookies;
  std::vector<std::string> Elements;
  NameValueCollection Parameters;
  std::string Text;
  R.getStatus();
  R.getReason();
  R.getDate();
  R.getCookies(Cookies);
  R.write(Stream);
  R.read(Stream);
  HTTPResponse::getReasonForStatus(HTTPResponse::HTTP_OK);
  R.getVersion();
  R.getContentLength();
  R.getContentLength64();
  R.hasContentLength();
  R.getTransferEncoding();
  R.getChunkedTransferEncoding();
  R.getContentType();
  R.getKeepAlive();
  MessageHeader Header;
  Header.write(Stream);
  Header.read(Stream);
  R.setFieldLimit(R.getFieldLimit());
  R.hasToken("Connection", "close");
  MessageHeader::splitElements("a,b", Elements);
  MessageHeader::splitParameters("a;b=c", Text, Parameters);
  MessageHeader::quote("a", Text);
  MessageHeader::decodeRFC2047("a", Text);
  MessageHeader::decodeWord("a");
  if (R.has("X-Name") && !R.empty() && R.size() && R.find("X") == R.end())
    Text = R["X-Name"] + R.get("X-Name") + R.begin()->first;
  R.erase("X-Name");
  R.clear();
}

static void request(HTTPServerRequest &Q) {
  std::stringstream Stream;
  std::string Scheme, Info;
  NameValueCollection Cookies;
  Q.setMethod(Q.getMethod());
  Q.setURI(Q.getURI());
  Q.setHost(Q.getHost());
  Q.setCookies(Cookies);
  Q.getCookies(Cookies);
  if (Q.hasCredentials())
    Q.getCredentials(Scheme, Info);
  Q.setCredentials(Scheme, Info);
  Q.removeCredentials();
  Q.setExpectContinue(Q.getExpectContinue());
  if (Q.hasProxyCredentials())
    Q.getProxyCredentials(Scheme, Info);
  Q.setProxyCredentials(Scheme, Info);
  Q.removeProxyCredentials();
  Q.write(Stream);
  Q.read(Stream);
  Q.stream();
  Q.clientAddress();
  Q.serverAddress();
  Q.serverParams();
  Q.secure();
  Q.response();
}

static void credentials(HTTPServerRequest &Q) {
  HTMLForm Form(Q, Q.stream());
  Form.load(Q, Q.stream());
  HTTPBasicCredentials Basic(Q);
  HTTPCredentials::isBasicCredentials("Basic");
  HTTPCredentials::isDigestCredentials("Digest");
  HTTPCredentials::hasBasicCredentials(Q);
  HTTPCredentials::hasDigestCredentials(Q);
  HTTPDigestCredentials().verifyAuthInfo(Q);
  HTTPAuthenticationParams Params(Q);
  Params.fromRequest(Q);
  OAuth10Credentials One(Q);
  One.verify(Q, Poco::URI("http://example.org"));
  OAuth20Credentials Two(Q, "Bearer");
}

namespace {

struct Bearer : OAuth20Credentials {
  void take(HTTPServerRequest &Q) { extractBearerToken(Q); }
};

struct Form : AbstractHTTPRequestHandler {
  void run() override {
    request();
    response();
    form();
    sendErrorResponse(HTTPResponse::HTTP_OK, "ok");
  }
};

struct Handler : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    request(Q);
    credentials(Q);
    message(R);
    reply(R);
    Bearer().take(Q);
    Form().handleRequest(Q, R);
    WebSocket Socket(Q, R);
  }
};

struct Factory : HTTPRequestHandlerFactory {
  HTTPRequestHandler *createRequestHandler(const HTTPServerRequest &) override {
    return new Handler;
  }
};

} // namespace

static void parameters(HTTPServerParams &P) {
  P.setTimeout(P.getTimeout());
  P.setKeepAliveTimeout(P.getKeepAliveTimeout());
  P.setMaxKeepAliveRequests(P.getMaxKeepAliveRequests());
  P.setServerName(P.getServerName());
  P.setSoftwareVersion(P.getSoftwareVersion());
  P.setKeepAlive(P.getKeepAlive());
  P.setMaxQueued(P.getMaxQueued());
  P.setMaxThreads(P.getMaxThreads());
  P.setThreadIdleTime(P.getThreadIdleTime());
  P.setThreadPriority(P.getThreadPriority());
}

static void context(Context &C, const Poco::Crypto::X509Certificate &Own,
                    const Poco::Crypto::EVPPKey &Key) {
  C.requireMinimumProtocol(Context::PROTO_TLSV1_2);
  C.disableProtocols(Context::PROTO_TLSV1);
  C.useCertificate(Own);
  C.addChainCertificate(Own);
  C.addCertificateAuthority(Own);
  C.usePrivateKey(Key);
  C.usage();
  C.isForServerUse();
  C.verificationMode();
  C.enableSessionCache(C.sessionCacheEnabled());
  C.setSessionCacheSize(C.getSessionCacheSize());
  C.setSessionTimeout(C.getSessionTimeout());
  C.flushSessionCache();
  C.enableExtendedCertificateVerification(
      C.extendedCertificateVerificationEnabled());
  C.disableStatelessSessionResumption();
  C.preferServerCiphers();
  C.ocspStaplingResponseVerificationEnabled();
  C.getInvalidCertificateHandler();
}

static void server(HTTPServer &S) {
  S.start();
  S.params();
  S.currentThreads();
  S.maxThreads();
  S.totalConnections();
  S.currentConnections();
  S.maxConcurrentConnections();
  S.queuedConnections();
  S.refusedConnections();
  S.socket();
  S.port();
  S.setConnectionFilter(S.getConnectionFilter());
  S.stopAll();
  S.stop();
}

void everyRow(Poco::ThreadPool &Pool, const Poco::Crypto::X509Certificate &Own,
              const Poco::Crypto::EVPPKey &Key) {
  Context::Ptr Tls = new Context(Context::TLS_SERVER_USE, Context::Params());
  Context Long(Context::TLS_SERVER_USE, "key", "certificate", "authorities");
  Context Short(Context::TLS_SERVER_USE, "authorities");
  context(*Tls, Own, Key);
  SecureServerSocket Socket(443, 64, Tls);
  HTTPServerParams::Ptr Params = new HTTPServerParams;
  parameters(*Params);
  HTTPServer Simple(new Factory, Socket, Params);
  HTTPServer Pooled(new Factory, Pool, Socket, Params);
  server(Simple);
  server(Pooled);
}
