// A header that comes behind the first one aborts the transaction.
#include "../../stubs/proxygen/proxygen/httpserver/ResponseBuilder.h"

using namespace proxygen;

void again(ResponseHandler *downstream) {
  ResponseBuilder(downstream).status(200, "OK").body("part").send();
  ResponseBuilder(downstream).status(500, "Error").sendWithEOM(); // expect: http-header-after-body
}

void late(ResponseHandler *downstream) {
  ResponseBuilder builder(downstream);
  builder.status(200, "OK").send();
  builder.header("X-A", "a"); // expect: http-header-after-body
}

// --- clean ---------------------------------------------------------------------

void inTime(ResponseHandler *downstream, bool isBad) {
  ResponseBuilder builder(downstream);
  builder.status(200, "OK").header("X-A", "a").header("X-B", 2);
  if (isBad)
    builder.closeConnection();
  builder.body("part").send();
  ResponseBuilder(downstream).body("end").sendWithEOM();
}

void either(ResponseHandler *downstream, bool isBad) {
  if (isBad)
    return ResponseBuilder(downstream).status(400, "Bad Request").sendWithEOM();
  ResponseBuilder(downstream).status(200, "OK").header("X-A", "a").sendWithEOM();
}

void two(ResponseHandler *first, ResponseHandler *second) {
  ResponseBuilder(first).status(200, "OK").sendWithEOM();
  ResponseBuilder(second).status(200, "OK").sendWithEOM();
}
