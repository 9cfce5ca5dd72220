// What a handler of mongoose catches, it answers.
#include "../../stubs/mongoose/mongoose.h"
#include <stdexcept>
#include <string>

std::string load(const std::string &Name);

static std::string nameIn(void *Data) {
  auto *Message = static_cast<mg_http_message *>(Data);
  return std::string(Message->uri.buf, Message->uri.len);
}

static void saysSuccess(mg_connection *C, int Event, void *Data) {
  if (Event != MG_EV_HTTP_MSG)
    return;
  try {
    mg_http_reply(C, 200, "", "%s", load(nameIn(Data)).c_str());
  } catch (const std::exception &E) {
    mg_http_reply(C, 200, "", "%s", E.what()); // expect: http-error-reported-as-ok
  }
}

static void loadsFirst(mg_connection *C, int Event, void *Data) {
  std::string Text;
  if (Event != MG_EV_HTTP_MSG)
    return;
  try {
    Text = load(nameIn(Data));
  } catch (const std::exception &E) {
    mg_http_reply(C, 200, "", "%s", E.what()); // expect: http-error-reported-as-ok "status of success"
    return;
  }
  mg_http_reply(C, 200, "", "%s", Text.c_str());
}

// --- clean -------------------------------------------------------------------

static void says(mg_connection *C, int Event, void *Data) {
  std::string Text;
  if (Event != MG_EV_HTTP_MSG)
    return;
  try {
    Text = load(nameIn(Data));
  } catch (const std::exception &E) {
    mg_http_reply(C, 500, "", "%s", E.what());
    return;
  }
  mg_http_reply(C, 200, "", "%s", Text.c_str());
}

static void saysOfTheKind(mg_connection *C, int Event, void *Data) {
  std::string Text;
  int Status = 200;
  if (Event != MG_EV_HTTP_MSG)
    return;
  try {
    Text = load(nameIn(Data));
  } catch (const std::out_of_range &) {
    Status = 404;
  } catch (const std::exception &) {
    Status = 500;
  }
  mg_http_reply(C, Status, "", "%s", Text.c_str());
}

static void usesADefault(mg_connection *C, int Event, void *Data) {
  std::string Text;
  if (Event != MG_EV_HTTP_MSG)
    return;
  try {
    Text = load(nameIn(Data));
  } catch (const std::exception &) {
    Text = "default";
  }
  mg_http_reply(C, 200, "", "%s", Text.c_str());
}

static void closes(mg_connection *C, int, void *Data) {
  try {
    load(nameIn(Data));
  } catch (const std::exception &) {
    C->is_closing = 1;
  }
}

bool serve(mg_mgr &Manager) {
  const char *Url = "http://127.0.0.1:8080";
  return mg_http_listen(&Manager, Url, saysSuccess, nullptr) &&
         mg_http_listen(&Manager, Url, loadsFirst, nullptr) &&
         mg_http_listen(&Manager, Url, says, nullptr) &&
         mg_http_listen(&Manager, Url, saysOfTheKind, nullptr) &&
         mg_http_listen(&Manager, Url, usesADefault, nullptr) &&
         mg_http_listen(&Manager, Url, closes, nullptr);
}
