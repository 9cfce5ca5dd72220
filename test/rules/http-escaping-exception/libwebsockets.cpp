// One callback for all that happens, called from C.
#include <libwebsockets.h>
#include <stdexcept>
#include <string>

static int throws(lws *Client, lws_callback_reasons Why, void *, void *In, size_t N) {
  if (Why == LWS_CALLBACK_HTTP) {
    int Page = std::stoi(std::string(static_cast<char *>(In), N)); // expect: http-escaping-exception "libwebsockets' C code"
    return lws_return_http_status(Client, Page ? 200 : 404, nullptr);
  }
  return lws_callback_http_dummy(Client, Why, nullptr, In, N);
}

static int catches(lws *Client, lws_callback_reasons Why, void *, void *In, size_t N) {
  if (Why == LWS_CALLBACK_HTTP)
    try {
      int Page = std::stoi(std::string(static_cast<char *>(In), N));
      return lws_return_http_status(Client, Page ? 200 : 404, nullptr);
    } catch (const std::logic_error &) {
      return lws_return_http_status(Client, 400, nullptr);
    }
  return lws_callback_http_dummy(Client, Why, nullptr, In, N);
}

static int plain(lws *Client, lws_callback_reasons Why, void *, void *, size_t) {
  return Why == LWS_CALLBACK_HTTP ? lws_return_http_status(Client, 200, nullptr) : 0;
}

static const lws_protocols Protocols[] = {
    {"http", throws, 0, 0, 0, nullptr, 0},
    {"other", catches, 0, 0, 0, nullptr, 0},
    {"plain", plain, 0, 0, 0, nullptr, 0},
    {nullptr, nullptr, 0, 0, 0, nullptr, 0},
};

lws_context *start() {
  lws_context_creation_info Info{};
  Info.port = 8080;
  Info.protocols = Protocols;
  return lws_create_context(&Info);
}
