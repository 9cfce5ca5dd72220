// What the model of Crow speaks of, names and types as in the headers of v1.3.3
// (include/crow). Debian 12 has no package of it. How a rule finds out whether a
// handler fits its URL is left out: here every rule has the type of one without
// parameters, and takes every handler.
#ifndef CROW_STUB_H
#define CROW_STUB_H
#include <chrono>
#include <cstdint>
#include <functional>
#include <future>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#define CROW_ROUTE(app, url) app.template route<crow::black_magic::get_parameter_tag(url)>(url)
#define CROW_STATIC_FILE(app, url, internalPath) app.static_file(url, internalPath)
#define CROW_BP_ROUTE(blueprint, url)                                                              \
  blueprint.new_rule_tagged<crow::black_magic::get_parameter_tag(url)>(url)
#define CROW_WEBSOCKET_ROUTE(app, url)                                                             \
  app.route<crow::black_magic::get_parameter_tag(url)>(url)                                        \
      .websocket<std::remove_reference<decltype(app)>::type>(&app)
#define CROW_CATCHALL_ROUTE(app) app.catchall_route()

namespace crow {

namespace black_magic {
constexpr uint64_t get_parameter_tag(std::string_view) { return 0; }
} // namespace black_magic

using ci_map = std::unordered_multimap<std::string, std::string>;

enum class LogLevel { Debug = 0, Info, Warning, Error, Critical };
enum class HTTPMethod : char {
  Delete = 0,
  Get = 1,
  Post = 3,
  Put = 4,
  DELETE = 0,
  GET = 1,
  POST = 3,
  PUT = 4
};
inline namespace literals {
constexpr HTTPMethod operator""_method(const char *str, size_t) {
  return str[0] == 'P' ? HTTPMethod::Post : HTTPMethod::Get;
}
} // namespace literals

struct returnable {
  std::string content_type;
  virtual std::string dump() const = 0;
  virtual ~returnable() {}
};

class query_string {
public:
  char *get(const std::string &name) const;
};

struct request {
  HTTPMethod method;
  std::string raw_url;
  std::string url;
  query_string url_params;
  ci_map headers;
  std::string body;
  std::string remote_ip_address;
  const std::string &get_header_value(const std::string &key) const;
  const query_string get_body_params() const;
};

struct response {
  int code{200};
  std::string body;
  ci_map headers;
  bool skip_body = false;
  bool manual_length_header = false;

  void set_header(std::string key, std::string value);
  void add_header(std::string key, std::string value);
  const std::string &get_header_value(const std::string &key);
  response() {}
  explicit response(int code_);
  response(std::string body_);
  response(int code_, std::string body_);
  response(returnable &&value);
  response(returnable &value);
  response(int code_, returnable &value);
  response(response &&r);
  response(std::string contentType, std::string body_);
  response(int code_, std::string contentType, std::string body_);
  response &operator=(const response &r) = delete;
  response &operator=(response &&r) noexcept;
  bool is_completed() const noexcept;
  void clear();
  void redirect(const std::string &location);
  void redirect_perm(const std::string &location);
  void moved(const std::string &location);
  void moved_perm(const std::string &location);
  void write(const std::string &body_part);
  void end();
  void end(const std::string &body_part);
  bool is_alive();
  bool is_static_type();
  void set_static_file_info(std::string path, std::string content_type = "");
  void set_static_file_info_unsafe(std::string path, std::string content_type = "");
};

namespace websocket {
struct connection {
  virtual void send_text(std::string msg) = 0;
  virtual void close(std::string const &msg = "quit", uint16_t status_code = 1000) = 0;
  virtual ~connection() = default;
};
} // namespace websocket

template <typename App> class WebSocketRule {
  using self_t = WebSocketRule;

public:
  self_t &max_payload(uint64_t max_payload);
  template <typename Func> self_t &onopen(Func f) { return *this; }
  template <typename Func> self_t &onmessage(Func f) { return *this; }
  template <typename Func> self_t &onclose(Func f) { return *this; }
};

template <typename T> struct RuleParameterTraits {
  using self_t = T;
  template <typename App> WebSocketRule<App> &websocket(App *app);
  self_t &name(std::string name) noexcept;
  self_t &methods(HTTPMethod method);
  template <typename... MethodArgs> self_t &methods(HTTPMethod method, MethodArgs... args_method);
  template <typename App, typename... Middlewares> self_t &middlewares();
};

class DynamicRule : public RuleParameterTraits<DynamicRule> {
public:
  template <typename Func> void operator()(Func f) {}
  template <typename Func> void operator()(std::string name, Func &&f) {}
};

template <typename... Args>
class TaggedRule : public RuleParameterTraits<TaggedRule<Args...>> {
public:
  template <typename Func> void operator()(Func &&f) {}
  template <typename Func> void operator()(std::string name, Func &&f) {}
};
using StaticRule = TaggedRule<>;

class CatchallRule {
public:
  template <typename Func> void operator()(Func &&f) {}
};

class Blueprint {
public:
  Blueprint(const std::string &prefix);
  Blueprint(const std::string &prefix, const std::string &static_dir);
  Blueprint(const std::string &prefix, const std::string &static_dir,
            const std::string &templates_dir);
  DynamicRule &new_rule_dynamic(const std::string &rule);
  template <uint64_t N> TaggedRule<> &new_rule_tagged(const std::string &rule);
  void register_blueprint(Blueprint &blueprint);
  CatchallRule &catchall_rule();
};

template <typename... Middlewares> class Crow {
public:
  using self_t = Crow;
  Crow() {}
  template <typename... Ts> Crow(Ts &&...ts);
  DynamicRule &route_dynamic(const std::string &rule);
  template <uint64_t Tag> TaggedRule<> &route(const std::string &rule);
  StaticRule &route_static(const std::string &url);
  StaticRule &static_file(std::string_view url, std::string_view internalPath);
  CatchallRule &catchall_route();
  self_t &websocket_max_payload(uint64_t max_payload);
  self_t &signal_clear();
  self_t &signal_add(int signal_number);
  self_t &port(std::uint16_t port);
  std::uint16_t port() const;
  bool is_bound() const;
  self_t &timeout(std::uint8_t timeout);
  self_t &server_name(std::string server_name);
  self_t &bindaddr(std::string bindaddr);
  self_t &local_socket_path(std::string path);
  self_t &multithreaded();
  self_t &concurrency(unsigned int concurrency);
  self_t &loglevel(LogLevel level);
  self_t &stream_threshold(size_t threshold);
  self_t &register_blueprint(Blueprint &blueprint);
  template <typename Func> self_t &exception_handler(Func &&f) { return *this; }
  template <typename Duration, typename Func> self_t &tick(Duration d, Func f) { return *this; }
  void validate();
  void run();
  std::future<void> run_async();
  void stop();
  std::cv_status wait_for_server_start(
      std::chrono::milliseconds wait_timeout = std::chrono::milliseconds(3000));
};

template <typename... Middlewares> using App = Crow<Middlewares...>;
using SimpleApp = Crow<>;

} // namespace crow

#endif
