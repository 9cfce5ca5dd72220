//===- proof.cpp - Every row of the websocketpp model, used once --------===//
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

#include <websocketpp/config/asio_no_tls.hpp>
#include <websocketpp/server.hpp>

using Server = websocketpp::server<websocketpp::config::asio>;
using Connection = Server::connection_ptr;
using websocketpp::connection_hdl;
namespace opcode = websocketpp::frame::opcode;
namespace status = websocketpp::http::status_code;

template <typename T> void handlers(T &Object) {
  auto Event = [](connection_hdl) {};
  auto Asked = [](connection_hdl) { return true; };
  auto Text = [](connection_hdl, std::string) {};
  Object.set_http_handler(Event);
  Object.set_open_handler(Event);
  Object.set_close_handler(Event);
  Object.set_fail_handler(Event);
  Object.set_message_handler([](connection_hdl, Server::message_ptr) {});
  Object.set_validate_handler(Asked);
  Object.set_interrupt_handler(Event);
  Object.set_ping_handler([](connection_hdl, std::string) { return true; });
  Object.set_pong_handler(Text);
  Object.set_pong_timeout_handler(Text);
  Object.set_open_handshake_timeout(5000);
  Object.set_close_handshake_timeout(5000);
  Object.set_pong_timeout(5000);
  Object.set_max_http_body_size(1000);
  Object.set_max_message_size(1000);
  (void)Object.get_max_http_body_size();
  (void)Object.get_max_message_size();
}

void answers(Server &Made, connection_hdl Handle) {
  Connection C = Made.get_con_from_hdl(Handle);
  websocketpp::lib::error_code Error;
  C->set_status(status::ok);
  C->append_header("A", "b");
  C->replace_header("A", "b");
  C->remove_header("A");
  C->set_body("a");
  C->defer_http_response();
  C->send_http_response();
  C->send_http_response(Error);
}

void asks(Connection C) {
  (void)C->get_request();
  (void)C->get_request_body();
  (void)C->get_request_header("A");
  (void)C->get_resource();
  (void)C->get_response();
  (void)C->get_response_code();
  (void)C->get_response_header("A");
  (void)C->get_response_msg();
  (void)C->get_uri();
  (void)C->get_host();
  (void)C->get_port();
  (void)C->get_origin();
  (void)C->get_secure();
  (void)C->get_state();
  (void)C->get_ec();
  (void)C->get_handle();
  (void)C->get_shared();
  (void)C->get_subprotocol();
  (void)C->get_requested_subprotocols();
  C->select_subprotocol("a");
  (void)C->get_buffered_amount();
  (void)C->get_local_close_code();
  (void)C->get_local_close_reason();
  (void)C->get_remote_close_code();
  (void)C->get_remote_close_reason();
  (void)C->is_server();
  C->send(std::string("a"), opcode::text);
  C->close(websocketpp::close::status::normal, "a");
  C->ping("a");
  C->pong("a");
  C->interrupt();
  C->pause_reading();
  C->resume_reading();
}

void messages(Server &Made, connection_hdl Handle,
              Server::message_ptr Message) {
  websocketpp::lib::error_code Error;
  Made.send(Handle, "a", opcode::text);
  Made.send(Handle, static_cast<const void *>("a"), 1, opcode::binary);
  Made.send(Handle, Message);
  Made.close(Handle, websocketpp::close::status::normal, "a");
  Made.ping(Handle, "a");
  Made.pong(Handle, "a");
  Made.interrupt(Handle);
  Made.pause_reading(Handle);
  Made.resume_reading(Handle);
  Made.send_http_response(Handle, Error);
}

void serves() {
  Server Made;
  Made.init_asio();
  handlers(Made);
  Connection C = Made.get_connection();
  handlers(*C);
  (void)Made.get_user_agent();
  Made.set_user_agent("a");
  (void)Made.is_server();
  (void)Made.get_alog();
  (void)Made.get_elog();
  Made.set_access_channels(websocketpp::log::alevel::all);
  Made.clear_access_channels(websocketpp::log::alevel::all);
  Made.set_error_channels(websocketpp::log::elevel::all);
  Made.clear_error_channels(websocketpp::log::elevel::all);
  Made.set_tcp_init_handler([](connection_hdl) {});
  Made.set_tcp_pre_init_handler([](connection_hdl) {});
  Made.set_tcp_post_init_handler([](connection_hdl) {});
  Made.set_tcp_pre_bind_handler(nullptr);
  Made.set_timer(1000, [](const websocketpp::lib::error_code &) {});
  Made.set_reuse_addr(true);
  Made.set_listen_backlog(16);
  Made.listen(8080);
  Made.start_accept();
  Made.start_perpetual();
  Made.run();
  Made.run_one();
  Made.poll();
  Made.poll_one();
  if (!Made.is_listening() || Made.is_secure() || Made.stopped())
    Made.reset();
  boost::system::error_code Error;
  (void)Made.get_io_service();
  (void)Made.get_local_endpoint(Error);
  Made.stop_perpetual();
  Made.stop_listening();
  Made.stop();
}
