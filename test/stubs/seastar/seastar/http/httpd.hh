// What the model of Seastar's HTTP server speaks of, names and types as in the headers
// of 525fcc8 (25.05.0 and 1175 commits, include/seastar), which are several. Debian 12
// has no package of it.
#pragma once
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace seastar {

using sstring = std::string;

template <typename T = void> class [[nodiscard]] future {
public:
  future(future &&) noexcept;
  T get();
  static future ready(); // only here
  template <typename F> future<> then(F &&func) noexcept { return future<>::ready(); }
  template <typename F> future finally(F &&func) noexcept { return ready(); }
  template <typename F> future handle_exception(F &&func) noexcept { return ready(); }
};
template <typename T = void, typename... A> future<T> make_ready_future(A &&...value);
template <typename T = void> future<T> make_exception_future(std::exception_ptr ex) noexcept;

template <typename T> class shared_ptr {};
template <typename Service> class sharded {
public:
  template <typename F> future<> invoke_on_all(F func) noexcept { return future<>::ready(); }
  Service &local() noexcept;
};

template <typename CharType> class output_stream {
public:
  future<> write(const sstring &s) noexcept;
};

class socket_address {
public:
  socket_address(uint16_t port) noexcept;
  socket_address(uint32_t ipv4, uint16_t port = 0) noexcept;
};
struct listen_options {
  bool reuse_address = false;
};

namespace net {
struct tcp_keepalive_params {
  unsigned idle, interval, count;
};
using keepalive_params = tcp_keepalive_params;
} // namespace net

namespace tls {
class server_credentials;
}

namespace json {
struct json_return_type {
  json_return_type(const sstring &res);
  json_return_type(const char *res);
};
} // namespace json

namespace http {

using body_writer_type = std::function<future<>(output_stream<char> &&)>;

struct request {
  sstring _method;
  sstring _url;
  size_t content_length = 0;
  sstring content;
  sstring get_header(const sstring &name) const;
  sstring get_query_param(std::string_view key) const;
  sstring get_path_param(std::string_view key) const;
};

struct reply {
  enum class status_type {
    ok = 200,
    created = 201,
    no_content = 204,
    moved_permanently = 301,
    moved_temporarily = 302,
    bad_request = 400,
    not_found = 404,
    internal_server_error = 500,
  } _status;
  sstring _content;
  reply();
  reply &add_header(const sstring &h, const sstring &value);
  sstring get_header(const sstring &name) const;
  reply &set_version(const sstring &version);
  reply &set_status(status_type status, sstring content = "");
  reply &set_content_type(std::optional<std::string_view> content_type);
  reply &set_mime_type(const sstring &mime);
  reply &set_cookie(const sstring &name, const sstring &value);
  reply &done(const sstring &content_type);
  reply &done();
  void write_body(std::optional<std::string_view> content_type, body_writer_type &&body_writer);
  void write_body(std::optional<std::string_view> content_type, sstring content);
  void skip_body() noexcept;
};

} // namespace http

namespace httpd {

typedef const http::request &const_req;
enum operation_type { GET, POST, PUT, DELETE };

class handler_base {
protected:
  handler_base() = default;
  handler_base(const handler_base &) = default;

public:
  virtual ~handler_base() = default;
  virtual future<std::unique_ptr<http::reply>> handle(const sstring &path,
                                                      std::unique_ptr<http::request> req,
                                                      std::unique_ptr<http::reply> rep) = 0;
  handler_base &mandatory(const sstring &param);
};

typedef std::function<sstring(const_req req)> request_function;
typedef std::function<sstring(const_req req, http::reply &)> handle_function;
typedef std::function<json::json_return_type(const_req req)> json_request_function;
typedef std::function<future<json::json_return_type>(std::unique_ptr<http::request> req)>
    future_json_function;
typedef std::function<future<std::unique_ptr<http::reply>>(std::unique_ptr<http::request> req,
                                                           std::unique_ptr<http::reply> rep)>
    future_handler_function;

class function_handler : public handler_base {
public:
  function_handler(const handle_function &f_handle, const sstring &type);
  function_handler(const future_handler_function &f_handle, const sstring &type);
  function_handler(const request_function &_handle, const sstring &type);
  function_handler(const json_request_function &_handle);
  function_handler(const future_json_function &_handle);
  function_handler(const function_handler &) = default;
  future<std::unique_ptr<http::reply>> handle(const sstring &path,
                                              std::unique_ptr<http::request> req,
                                              std::unique_ptr<http::reply> rep) override;
};

class url {
public:
  url(url &&) = default;
  url(const sstring &path);
  url &remainder(const sstring &param);
};

class match_rule;

class routes {
public:
  routes();
  ~routes();
  routes &put(operation_type type, const sstring &url, handler_base *handler);
  handler_base *drop(operation_type type, const sstring &url);
  routes &add(match_rule *rule, operation_type type = GET);
  routes &add(operation_type type, const url &url, handler_base *handler);
  routes &add_default_handler(handler_base *handler);
  using exception_handler_fun = std::function<std::unique_ptr<http::reply>(std::exception_ptr eptr)>;
  size_t register_exeption_handler(exception_handler_fun fun);
};

class http_server {
public:
  routes _routes;
  using server_credentials_ptr = shared_ptr<seastar::tls::server_credentials>;
  explicit http_server(const sstring &name);
  void set_keepalive_parameters(std::optional<net::keepalive_params> params);
  size_t get_content_length_limit() const;
  void set_content_length_limit(size_t limit);
  bool get_content_streaming() const;
  void set_content_streaming(bool b);
  future<> listen(socket_address addr, server_credentials_ptr credentials);
  future<> listen(socket_address addr, listen_options lo, server_credentials_ptr credentials);
  future<> listen(socket_address addr, listen_options lo);
  future<> listen(socket_address addr);
  future<> stop();
};

class http_server_control {
public:
  http_server_control();
  future<> start(const sstring &name = "http-0");
  future<> stop() noexcept;
  future<> set_routes(std::function<void(routes &r)> fun);
  future<> listen(socket_address addr);
  future<> listen(socket_address addr, http_server::server_credentials_ptr credentials);
  future<> listen(socket_address addr, listen_options lo);
  future<> listen(socket_address addr, listen_options lo,
                  http_server::server_credentials_ptr credentials);
  sharded<http_server> &server();
};

} // namespace httpd
} // namespace seastar
