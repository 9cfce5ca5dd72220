// civetweb bounds a header by 30 s where nobody says anything.
#include <CivetServer.h>
#include <civetweb.h>
#include <string>
#include <vector>

mg_context *start(void *user) {
  mg_callbacks callbacks{};
  const char *options[] = {"listening_ports", "8080", nullptr};
  return mg_start(&callbacks, user, options);
}

mg_context *configured(void *user) {
  mg_callbacks callbacks{};
  const char *options[] = {"listening_ports", "8080", "request_timeout_ms", "10000", nullptr};
  return mg_start(&callbacks, user, options);
}

void wrapped() { CivetServer server(std::vector<std::string>{"listening_ports", "8080"}); }
