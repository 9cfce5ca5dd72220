//===- proof.cpp - Every row of the restinio model, used once -----------===//
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

// Clang 22 does not take the attribute where 0.6.16 puts it.
#define RESTINIO_NODISCARD
#include <asio/ssl.hpp>
#include <restinio/all.hpp>
#include <restinio/helpers/multipart_body.hpp>

static restinio::request_handling_status_t
answers(const restinio::request_handle_t &Request) {
  (void)Request->header();
  (void)restinio::parse_query(Request->header().query());
  (void)restinio::cast_to<int>(Request->header().query());
  (void)Request->body();
  (void)Request->remote_endpoint();
  (void)Request->connection_id();
  (void)Request->request_id();
  (void)Request->chunked_input_info();
  (void)Request->extra_data();
  (void)restinio::multipart_body::enumerate_parts(
      *Request, [](restinio::multipart_body::parsed_part_t) {
        return restinio::multipart_body::handling_result_t::
            continue_enumeration;
      });
  auto Builder = Request->create_response();
  Builder.append_header("A", "b");
  Builder.append_header_date_field();
  Builder.connection_close();
  Builder.connection_keep_alive();
  (void)Builder.header();
  Builder.set_body("a");
  Builder.append_body(restinio::sendfile("a.txt"));
  return Builder.done();
}

restinio::request_handling_status_t
streams(const restinio::request_handle_t &Request,
        const restinio::request_handle_t &Other) {
  auto Builder = Request->create_response<restinio::user_controlled_output_t>();
  Builder.set_content_length(1);
  Builder.set_body("a");
  Builder.flush();
  Builder.done();
  auto Chunks = Other->create_response<restinio::chunked_output_t>();
  Chunks.append_chunk("a");
  Chunks.flush();
  return Chunks.done();
}

using Router = restinio::router::express_router_t<>;
struct Traits : restinio::default_single_thread_traits_t {
  using request_handler_t = Router;
};

void routes() {
  Router Made;
  auto Handler = [](const restinio::request_handle_t &Request, auto) {
    return answers(Request);
  };
  Made.http_get("/", Handler);
  Made.http_post("/", Handler);
  Made.http_put("/", Handler);
  Made.http_delete("/", Handler);
  Made.http_head("/", Handler);
  Made.add_handler(restinio::http_method_get(), "/a", Handler);
  Made.non_matched_request_handler(answers);
}

template <typename T> void settings(T &Settings) {
  Settings.read_next_http_message_timelimit(std::chrono::seconds(1));
  Settings.write_http_response_timelimit(std::chrono::seconds(1));
  Settings.handle_request_timeout(std::chrono::seconds(1));
  Settings.incoming_http_msg_limits(restinio::incoming_http_msg_limits_t{}
                                        .max_url_size(1)
                                        .max_field_name_size(1)
                                        .max_field_value_size(1)
                                        .max_field_count(1)
                                        .max_body_size(1));
  Settings.max_pipelined_requests(Settings.max_pipelined_requests());
  Settings.port(8080).address("127.0.0.1").protocol(asio::ip::tcp::v4());
  Settings.buffer_size(4096).concurrent_accepts_count(1);
  Settings.separate_accept_and_create_connect(false);
  Settings.cleanup_func([] {});
  Settings.logger();
  (void)Settings.read_next_http_message_timelimit();
  (void)Settings.write_http_response_timelimit();
  (void)Settings.handle_request_timeout();
  (void)Settings.incoming_http_msg_limits().max_body_size();
}

void serves() {
  auto This = restinio::on_this_thread();
  settings(This);
  This.request_handler(answers);
  restinio::run(std::move(This));
  asio::io_context Context;
  restinio::run(Context, restinio::on_this_thread().request_handler(answers));
  restinio::run(Context, restinio::on_thread_pool(4).request_handler(answers));
  restinio::run(restinio::on_thread_pool(4).request_handler(answers));
  restinio::http_server_t<> Server(restinio::own_io_context(),
                                   [](auto &S) { S.request_handler(answers); });
  Server.open_sync();
  Server.open_async([] {}, [](std::exception_ptr) {});
  (void)Server.io_context();
  restinio::run(restinio::on_thread_pool(
      4, restinio::skip_break_signal_handling(), Server));
  restinio::initiate_shutdown(Server);
  Server.close_async([] {}, [](std::exception_ptr) {});
  Server.close_sync();
}

void encrypts() {
  asio::ssl::context Context(asio::ssl::context::tlsv12);
  Context.set_options(asio::ssl::context::no_tlsv1_1);
  Context.use_certificate_chain_file("server.pem");
  Context.use_private_key_file("key.pem", asio::ssl::context::pem);
  Context.use_tmp_dh_file("dh.pem");
  Context.set_password_callback(
      [](std::size_t, asio::ssl::context::password_purpose) { return ""; });
}
