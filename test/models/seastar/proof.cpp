//===- proof.cpp - Every row of the Seastar model, used once --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/seastar: a row that is not used here fails the
// test. With the library's own headers it compiles as well. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <seastar/http/function_handlers.hh>
#include <seastar/http/handlers.hh>
#include <seastar/http/httpd.hh>
#include <seastar/http/routes.hh>

using namespace seastar;
using namespace seastar::httpd;

class Handler : public handler_base {
public:
  future<std::unique_ptr<http::reply>> handle(const sstring &, std::unique_ptr<http::request> req,
                                              std::unique_ptr<http::reply> rep) override {
    (void)req->get_header("Host"), (void)req->get_query_param("q");
    (void)req->get_path_param("name"), (void)rep->get_header("X-A");
    rep->set_status(http::reply::status_type::ok).add_header("X-A", "a");
    rep->_status = http::reply::status_type::created;
    rep->_content = "text";
    rep->set_version("1.1").set_content_type("txt").set_cookie("a", "b");
    rep->set_mime_type("text/plain");
    rep->write_body("txt", sstring("text"));
    rep->write_body("txt", http::body_writer_type([](output_stream<char> &&out) {
                      return out.write("part");
                    }));
    rep->skip_body();
    rep->done("txt");
    return make_ready_future<std::unique_ptr<http::reply>>(std::move(rep));
  }
};

void set_routes(routes &r) {
  auto *handler = new function_handler([](const_req) { return sstring("hello"); }, "txt");
  handler->mandatory("name");
  r.put(GET, "/a", handler);
  r.add(GET, url("/b"), new Handler).add_default_handler(new Handler);
  r.register_exeption_handler([](std::exception_ptr) { return std::make_unique<http::reply>(); });
  delete r.drop(GET, "/a");
}

void serve() {
  http_server server("name");
  server.set_keepalive_parameters({});
  server.set_content_length_limit(65536);
  server.set_content_streaming(true);
  (void)server.get_content_length_limit(), (void)server.get_content_streaming();
  server.listen(socket_address(uint16_t(8080))).get();
  server.stop().get();
  http_server_control control;
  control.start().get();
  control.set_routes(set_routes).get();
  control.listen(socket_address(uint16_t(8081))).get();
  control.stop().get();
  http::reply reply;
  reply.set_status(http::reply::status_type::ok);
}
