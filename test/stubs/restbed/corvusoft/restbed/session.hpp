// What the model of restbed speaks of, names and types as in the headers of 5.0.0
// (src/corvusoft/restbed), which are several. Debian 12 has no package of it.
#ifndef RESTBED_STUB_H
#define RESTBED_STUB_H
#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace restbed {

using Byte = std::uint8_t;
using Bytes = std::vector<Byte>;

const int OK = 200;
const int NO_CONTENT = 204;
const int BAD_REQUEST = 400;
const int NOT_FOUND = 404;

class Session;
class WebSocket;
class Response;

class Request {
public:
  bool has_header(const std::string &name) const;
  const std::string get_path(void) const;
  const Bytes get_body(void) const;
  const std::string get_header(const std::string &name, const std::string &default_value = "") const;
  int get_header(const std::string &name, const int default_value) const;
  const std::string get_query_parameter(const std::string &name,
                                        const std::string &default_value = "") const;
};

class Response {
public:
  Response(void);
  virtual ~Response(void);
};

class Resource {
public:
  Resource(void);
  virtual ~Resource(void);
  void set_path(const std::string &value);
  void set_paths(const std::set<std::string> &values);
  void set_default_header(const std::string &name, const std::string &value);
  void set_error_handler(
      const std::function<void(const int, const std::exception &, const std::shared_ptr<Session>)>
          &value);
  void set_method_handler(const std::string &method,
                          const std::function<void(const std::shared_ptr<Session>)> &callback);
};

class Settings {
public:
  Settings(void);
  virtual ~Settings(void);
  void set_port(const uint16_t value);
  void set_worker_limit(const unsigned int value);
  void set_bind_address(const std::string &value);
  void set_connection_timeout(const std::chrono::seconds &value);
  void set_connection_timeout(const std::chrono::milliseconds &value);
};

class Session : public std::enable_shared_from_this<Session> {
public:
  Session(void);
  ~Session(void) = default;
  bool is_open(void) const;
  bool is_closed(void) const;
  void close(const Bytes &body);
  void close(const Response &response);
  void close(const std::string &body = "");
  void close(const int status, const Bytes &body);
  void close(const int status, const std::string &body = "");
  void close(const int status, const std::multimap<std::string, std::string> &headers);
  void close(const int status, const std::string &body,
             const std::multimap<std::string, std::string> &headers);
  void close(const int status, const Bytes &body,
             const std::multimap<std::string, std::string> &headers);
  void yield(const Bytes &data,
             const std::function<void(const std::shared_ptr<Session>)> &callback = nullptr);
  void yield(const std::string &data,
             const std::function<void(const std::shared_ptr<Session>)> &callback = nullptr);
  void yield(const Response &response,
             const std::function<void(const std::shared_ptr<Session>)> &callback = nullptr);
  void yield(const int status, const std::string &body,
             const std::function<void(const std::shared_ptr<Session>)> &callback = nullptr);
  void yield(const int status, const Bytes &body = {},
             const std::function<void(const std::shared_ptr<Session>)> &callback = nullptr);
  void yield(const int status, const std::string &body,
             const std::multimap<std::string, std::string> &headers,
             const std::function<void(const std::shared_ptr<Session>)> &callback = nullptr);
  void fetch(const std::size_t length,
             const std::function<void(const std::shared_ptr<Session>, const Bytes &)> &callback);
  void fetch(const std::string &delimiter,
             const std::function<void(const std::shared_ptr<Session>, const Bytes &)> &callback);
  void upgrade(const int status,
               const std::function<void(const std::shared_ptr<WebSocket>)> &callback);
  void sleep_for(const std::chrono::milliseconds &delay,
                 const std::function<void(const std::shared_ptr<Session>)> &callback);
  const std::string get_origin(void) const;
  const std::string get_destination(void) const;
  const std::shared_ptr<const Request> get_request(void) const;
  const std::shared_ptr<const Resource> get_resource(void) const;
  const std::multimap<std::string, std::string> &get_headers(void) const;
  void add_header(const std::string &name, const std::string &value);
  void set_header(const std::string &name, const std::string &value);
  void set_headers(const std::multimap<std::string, std::string> &values);

private:
  Session(const Session &original) = delete;
};

class Service {
public:
  Service(void);
  virtual ~Service(void);
  bool is_up(void) const;
  bool is_down(void) const;
  void stop(void);
  void start(const std::shared_ptr<const Settings> &settings = nullptr);
  void publish(const std::shared_ptr<const Resource> &resource);
  void suppress(const std::shared_ptr<const Resource> &resource);
  void set_ready_handler(const std::function<void(Service &)> &value);
  void set_not_found_handler(
      const std::function<void(const std::shared_ptr<Session>)> &value);
  void set_method_not_allowed_handler(
      const std::function<void(const std::shared_ptr<Session>)> &value);
  void set_error_handler(
      const std::function<void(const int, const std::exception &, const std::shared_ptr<Session>)>
          &value);
  void set_authentication_handler(
      const std::function<void(const std::shared_ptr<Session>,
                               const std::function<void(const std::shared_ptr<Session>)> &)>
          &value);

private:
  Service(const Service &original) = delete;
};

} // namespace restbed

#endif
