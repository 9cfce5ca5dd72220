//===- proof.cpp - Every row of the beast model, used once ----------------===//
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

// Debian's Boost 1.74 is an error under clang 22 where numeric_cast is used;
// nothing here includes that.

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <chrono>

namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
namespace asio = boost::asio;
using asio::ip::tcp;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

static const auto Done = [](beast::error_code, std::size_t) {};
static const auto Ended = [](beast::error_code) {};

static void reads(beast::tcp_stream &Stream, beast::flat_buffer &Buffer) {
  Request Asked;
  http::request_parser<http::string_body> Parser;
  http::parser<false, http::string_body> Answer;
  http::read(Stream, Buffer, Asked);
  http::read(Stream, Buffer, Answer);
  http::read_some(Stream, Buffer, Parser);
  http::read_header(Stream, Buffer, Parser);
  http::async_read(Stream, Buffer, Parser, Done);
  http::async_read_some(Stream, Buffer, Parser, Done);
  http::async_read_header(Stream, Buffer, Parser, Done);
}

static void writes(beast::tcp_stream &Stream, Response &Answer) {
  http::response_serializer<http::string_body> Serializer(Answer);
  beast::error_code Error;
  http::write_header(Stream, Serializer);
  http::write_some(Stream, Serializer);
  http::write(Stream, Serializer);
  http::async_write_header(Stream, Serializer, Done);
  http::async_write_some(Stream, Serializer, Done);
  http::async_write(Stream, Serializer, Done);
  Serializer.get();
  Serializer.limit(Serializer.limit());
  Serializer.split(Serializer.split());
  if (!Serializer.is_header_done() && !Serializer.is_done())
    Serializer.next(Error, [](beast::error_code &, const auto &) {});
  Serializer.consume(0);
  Serializer.writer_impl();
}

static void messages(Response &R) {
  R.set(http::field::server, "name");
  R.insert("X-Name", "value");
  R.prepare_payload();
  R.keep_alive(R.keep_alive());
  R.chunked(R.chunked());
  R.content_length(2);
  R.base();
  R.has_content_length();
  R.need_eof();
  R.payload_size();
  R.body() = "ok";
  http::fields Fields;
  R.get_allocator();
  if (R.count("X-Name") && R.find("X-Name") != R.end() &&
      R.cbegin() != R.cend())
    R.erase(R.begin());
  R.at("X-Name");
  R.equal_range("X-Name");
  R.key_comp();
  Fields.clear();
  Fields.swap(Fields);
}

static void parsers() {
  http::parser<true, http::string_body> Parser;
  beast::error_code Error;
  auto Header = [](std::uint64_t, beast::string_view, beast::error_code &) {};
  auto Body = [](std::uint64_t, beast::string_view, beast::error_code &) {
    return std::size_t(0);
  };
  Parser.body_limit(1024);
  Parser.header_limit(1024);
  Parser.got_some();
  Parser.is_done();
  Parser.is_header_done();
  Parser.upgrade();
  Parser.chunked();
  Parser.keep_alive();
  Parser.content_length();
  Parser.content_length_remaining();
  Parser.need_eof();
  Parser.eager(Parser.eager());
  Parser.skip(Parser.skip());
  Parser.put(asio::const_buffer(), Error);
  Parser.put_eof(Error);
  Parser.on_chunk_header(Header);
  Parser.on_chunk_body(Body);
  Parser.get();
  Parser.release();
}

static void streams(asio::io_context &Context, tcp::endpoint Where) {
  beast::tcp_stream Stream(Context);
  char Byte;
  asio::mutable_buffer Buffer(&Byte, 1);
  Stream.expires_after(std::chrono::seconds(30));
  Stream.expires_at(std::chrono::steady_clock::now());
  Stream.expires_never();
  Stream.connect(Where);
  Stream.async_connect(Where, Ended);
  Stream.socket().lowest_layer();
  Stream.get_executor();
  Stream.rate_policy();
  Stream.read_some(Buffer);
  Stream.write_some(Buffer);
  Stream.async_read_some(Buffer, Done);
  Stream.async_write_some(Buffer, Done);
  beast::get_lowest_layer(Stream).cancel();
  Stream.close();
  Stream.release_socket();
}

template <class Stream> static void tls(Stream &S) {
  char Byte;
  asio::mutable_buffer Buffer(&Byte, 1);
  S.next_layer();
  S.handshake(asio::ssl::stream_base::client);
  S.handshake(asio::ssl::stream_base::server);
  S.async_handshake(asio::ssl::stream_base::client, Ended);
  S.async_handshake(asio::ssl::stream_base::server, Ended);
  S.get_executor();
  S.native_handle();
  S.set_verify_mode(asio::ssl::verify_peer);
  S.set_verify_depth(1);
  S.set_verify_callback([](bool Ok, asio::ssl::verify_context &) { return Ok; });
  S.read_some(Buffer);
  S.write_some(Buffer);
  S.async_read_some(Buffer, Done);
  S.async_write_some(Buffer, Done);
  S.shutdown();
  S.async_shutdown(Ended);
}

static void webSocket(websocket::stream<beast::tcp_stream> &S) {
  beast::flat_buffer Buffer;
  char Byte;
  asio::mutable_buffer Bytes(&Byte, 1);
  websocket::stream_base::timeout Limits;
  websocket::permessage_deflate Deflate;
  S.set_option(websocket::stream_base::timeout::suggested(
      beast::role_type::server));
  S.get_option(Limits);
  S.set_option(Deflate);
  S.read_message_max(S.read_message_max());
  S.accept();
  S.async_accept(Ended);
  S.handshake("example.org", "/");
  S.async_handshake("example.org", "/", Ended);
  S.next_layer();
  S.get_executor();
  S.is_open();
  S.got_binary();
  S.got_text();
  S.is_message_done();
  S.reason();
  S.read_size_hint(std::size_t(1));
  S.auto_fragment(S.auto_fragment());
  S.binary(S.binary());
  S.text(S.text());
  S.control_callback([](websocket::frame_type, beast::string_view) {});
  S.secure_prng(true);
  S.write_buffer_bytes(S.write_buffer_bytes());
  S.ping({});
  S.async_ping({}, Ended);
  S.pong({});
  S.async_pong({}, Ended);
  S.read(Buffer);
  S.async_read(Buffer, Done);
  S.read_some(Bytes);
  S.async_read_some(Bytes, Done);
  S.write(Bytes);
  S.async_write(Bytes, Done);
  S.write_some(true, Bytes);
  S.async_write_some(true, Bytes, Done);
  S.close(websocket::close_code::normal);
  S.async_close(websocket::close_code::normal, Ended);
}

static void sockets(asio::io_context &Context, tcp::endpoint Where,
                    const tcp::resolver::results_type &All) {
  tcp::socket Socket(Context);
  char Byte;
  asio::mutable_buffer Buffer(&Byte, 1);
  asio::connect(Socket, All);
  asio::async_connect(Socket, All,
                      [](beast::error_code, const tcp::endpoint &) {});
  Socket.connect(Where);
  Socket.async_connect(Where, Ended);
  Socket.cancel();
  Socket.shutdown(tcp::socket::shutdown_both);
  Socket.get_executor();
  Socket.open(tcp::v4());
  Socket.assign(tcp::v4(), 0);
  Socket.is_open();
  Socket.native_handle();
  Socket.at_mark();
  Socket.available();
  Socket.bind(Where);
  tcp::no_delay NoDelay;
  Socket.set_option(NoDelay);
  Socket.get_option(NoDelay);
  tcp::socket::bytes_readable Readable;
  Socket.io_control(Readable);
  Socket.non_blocking(Socket.non_blocking());
  Socket.native_non_blocking(false);
  Socket.local_endpoint();
  Socket.remote_endpoint();
  Socket.wait(tcp::socket::wait_read);
  Socket.async_wait(tcp::socket::wait_read, Ended);
  Socket.send(Buffer);
  Socket.receive(Buffer);
  Socket.read_some(Buffer);
  Socket.write_some(Buffer);
  Socket.async_send(Buffer, Done);
  Socket.async_receive(Buffer, Done);
  Socket.async_read_some(Buffer, Done);
  Socket.async_write_some(Buffer, Done);
  Socket.close();
  Socket.release();
}

static void acceptors(asio::io_context &Context, tcp::endpoint Where) {
  tcp::acceptor Acceptor(Context);
  tcp::socket Socket(Context);
  Acceptor.open(tcp::v4());
  Acceptor.set_option(asio::socket_base::reuse_address(true));
  Acceptor.bind(Where);
  Acceptor.listen();
  Acceptor.accept(Socket);
  Acceptor.async_accept(Socket, Ended);
  Acceptor.local_endpoint();
  Acceptor.get_executor();
  Acceptor.cancel();
  if (Acceptor.is_open())
    Acceptor.close();
  asio::steady_timer Timer(Context);
  Timer.expires_after(std::chrono::seconds(30));
  Timer.expires_at(Timer.expiry());
  Timer.async_wait(Ended);
  Timer.cancel();
}

static void context(asio::ssl::context &C) {
  asio::const_buffer Text;
  auto Password = [](std::size_t, asio::ssl::context::password_purpose) {
    return std::string();
  };
  C.native_handle();
  C.clear_options(asio::ssl::context::single_dh_use);
  C.set_options(asio::ssl::context::default_workarounds);
  C.set_verify_mode(asio::ssl::verify_peer);
  C.set_verify_depth(1);
  C.set_verify_callback([](bool Ok, asio::ssl::verify_context &) { return Ok; });
  C.load_verify_file("file");
  C.add_certificate_authority(Text);
  C.set_default_verify_paths();
  C.add_verify_path("path");
  C.use_certificate(Text, asio::ssl::context::pem);
  C.use_certificate_file("file", asio::ssl::context::pem);
  C.use_certificate_chain(Text);
  C.use_certificate_chain_file("file");
  C.use_private_key(Text, asio::ssl::context::pem);
  C.use_private_key_file("file", asio::ssl::context::pem);
  C.use_rsa_private_key(Text, asio::ssl::context::pem);
  C.use_rsa_private_key_file("file", asio::ssl::context::pem);
  C.use_tmp_dh(Text);
  C.use_tmp_dh_file("file");
  C.set_password_callback(Password);
}

void everyRow(asio::io_context &Io, tcp::endpoint Where,
              const tcp::resolver::results_type &All, Response &Answer) {
  beast::flat_buffer Buffer;
  beast::tcp_stream Stream(Io);
  asio::ssl::context Tls(asio::ssl::context::tlsv12);
  context(Tls);
  asio::ssl::stream<tcp::socket> Plain(Io, Tls);
  Plain.lowest_layer();
  beast::ssl_stream<beast::tcp_stream> Secure(Io, Tls);
  tls(Plain);
  tls(Secure);
  websocket::stream<beast::tcp_stream> Socket(Io);
  reads(Stream, Buffer);
  writes(Stream, Answer);
  messages(Answer);
  parsers();
  streams(Io, Where);
  webSocket(Socket);
  sockets(Io, Where, All);
  acceptors(Io, Where);
}
