// What the model of Simple-Web-Server speaks of, names and types as in
// server_http.hpp, status_code.hpp and utility.hpp of v3.0.0-rc2. Debian 12 has no
// package of it. Boost.Asio is left out: only the name of its socket is here.
#ifndef SERVER_HTTP_HPP
#define SERVER_HTTP_HPP
#include <cstddef>
#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <ostream>
#include <regex>
#include <string>
#include <system_error>
#include <unordered_map>

namespace boost::asio {
template <typename Protocol> class basic_stream_socket {};
namespace ip {
class tcp {
public:
  using socket = basic_stream_socket<tcp>;
};
} // namespace ip
} // namespace boost::asio

namespace SimpleWeb {
namespace asio = boost::asio;
using error_code = std::error_code;

class CaseInsensitiveEqual {
public:
  bool operator()(const std::string &str1, const std::string &str2) const noexcept;
};
class CaseInsensitiveHash {
public:
  std::size_t operator()(const std::string &str) const noexcept;
};
using CaseInsensitiveMultimap =
    std::unordered_multimap<std::string, std::string, CaseInsensitiveHash, CaseInsensitiveEqual>;

enum class StatusCode {
  unknown = 0,
  information_continue = 100,
  success_ok = 200,
  success_created,
  redirection_found = 302,
  client_error_bad_request = 400,
  client_error_unauthorized,
  client_error_not_found = 404,
  server_error_internal_server_error = 500
};

template <class socket_type> class Server;

template <class socket_type> class ServerBase {
public:
  class Response : public std::enable_shared_from_this<Response>, public std::ostream {
    Response() noexcept : std::ostream(nullptr) {}

  public:
    std::size_t size() noexcept;
    void send(const std::function<void(const error_code &)> &callback = nullptr) noexcept;
    void write(const char_type *ptr, std::streamsize n);
    void write(StatusCode status_code = StatusCode::success_ok,
               const CaseInsensitiveMultimap &header = CaseInsensitiveMultimap());
    void write(StatusCode status_code, const std::string &content,
               const CaseInsensitiveMultimap &header = CaseInsensitiveMultimap());
    void write(StatusCode status_code, std::istream &content,
               const CaseInsensitiveMultimap &header = CaseInsensitiveMultimap());
    void write(const std::string &content,
               const CaseInsensitiveMultimap &header = CaseInsensitiveMultimap());
    void write(std::istream &content,
               const CaseInsensitiveMultimap &header = CaseInsensitiveMultimap());
    void write(const CaseInsensitiveMultimap &header);
    bool close_connection_after_response = false;
  };

  class Content : public std::istream {
    Content() noexcept : std::istream(nullptr) {}

  public:
    std::size_t size() noexcept;
    std::string string() noexcept;
  };

  class Request {
    Request() noexcept;

  public:
    std::string method, path, query_string, http_version;
    Content content;
    CaseInsensitiveMultimap header;
    CaseInsensitiveMultimap parse_query_string() noexcept;
  };

  class Config {
  public:
    unsigned short port;
    std::size_t thread_pool_size = 1;
    long timeout_request = 5;
    long timeout_content = 300;
    std::size_t max_request_streambuf_size;
    std::string address;
    bool reuse_address = true;
  };
  Config config;

private:
  class regex_orderable : public std::regex {
    std::string str;

  public:
    regex_orderable(const char *regex_cstr) : std::regex(regex_cstr), str(regex_cstr) {}
    bool operator<(const regex_orderable &rhs) const { return str < rhs.str; }
  };

public:
  std::map<regex_orderable,
           std::map<std::string,
                    std::function<void(std::shared_ptr<typename ServerBase<socket_type>::Response>,
                                       std::shared_ptr<typename ServerBase<socket_type>::Request>)>>>
      resource;
  std::map<std::string,
           std::function<void(std::shared_ptr<typename ServerBase<socket_type>::Response>,
                              std::shared_ptr<typename ServerBase<socket_type>::Request>)>>
      default_resource;
  virtual void start();
  void stop() noexcept;
  virtual ~ServerBase() noexcept;
};

using HTTP = asio::ip::tcp::socket;

template <> class Server<HTTP> : public ServerBase<HTTP> {
public:
  Server() noexcept;
};

} // namespace SimpleWeb

#endif
