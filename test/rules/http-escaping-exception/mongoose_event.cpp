// What a handler throws unwinds through mongoose's C code.
#include "../../stubs/mongoose/mongoose.h"
#include <stdexcept>
#include <string>

static void throws(mg_connection *c, int event, void *data) {
  auto *message = static_cast<mg_http_message *>(data);
  if (event != MG_EV_HTTP_MSG)
    return;
  if (!message->body.len)
    throw std::runtime_error("no body"); // expect: http-escaping-exception
  mg_http_reply(c, 200, "", "ok");
}

static void parses(mg_connection *c, int, void *data) {
  auto *message = static_cast<mg_http_message *>(data);
  int code = std::stoi(message->body.buf); // expect: http-escaping-exception
  mg_http_reply(c, code, "", "");
}

static void catches(mg_connection *c, int, void *data) {
  auto *message = static_cast<mg_http_message *>(data);
  try {
    mg_http_reply(c, std::stoi(message->body.buf), "", "");
  } catch (const std::exception &) {
    mg_http_reply(c, 400, "", "");
  }
}

static void plain(mg_connection *c, int event, void *) {
  if (event == MG_EV_HTTP_MSG)
    mg_http_reply(c, 200, "", "ok");
}

bool serve(mg_mgr &manager) {
  const char *url = "http://127.0.0.1:8080";
  return mg_http_listen(&manager, url, throws, nullptr) &&
         mg_http_listen(&manager, url, parses, nullptr) &&
         mg_http_listen(&manager, url, catches, nullptr) &&
         mg_http_listen(&manager, url, plain, nullptr) &&
         mg_http_listen(
             &manager, url,
             [](mg_connection *, int, void *) {
               throw std::logic_error("never"); // expect: http-escaping-exception
             },
             nullptr);
}
