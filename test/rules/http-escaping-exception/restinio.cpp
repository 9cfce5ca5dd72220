// RESTinio closes the connection without a reply.
#define RESTINIO_NODISCARD
#include <restinio/all.hpp>
#include <stdexcept>
#include <string>

static restinio::request_handling_status_t
parses(const restinio::request_handle_t &Request) {
  int Code = std::stoi(Request->body()); // expect: http-escaping-exception "closed without a response"
  return Request->create_response().set_body(std::to_string(Code)).done();
}

static restinio::request_handling_status_t
catches(const restinio::request_handle_t &Request) {
  std::string Text = "0";
  try {
    Text = std::to_string(std::stoi(Request->body()));
  } catch (const std::exception &) {
  }
  try {
    return Request->create_response().set_body(Text).done();
  } catch (const std::exception &) {
    return restinio::request_rejected();
  }
}

static int half(const std::string &Text) {
  try {
    return std::stoi(Text) / 2;
  } catch (const std::logic_error &) {
    return 0;
  }
}

static restinio::request_handling_status_t
helped(const restinio::request_handle_t &Request) {
  int Code = half(Request->body());
  return Code ? restinio::request_accepted() : restinio::request_rejected();
}

void run() {
  restinio::run(restinio::on_this_thread().request_handler(parses));
  restinio::run(restinio::on_this_thread().request_handler(catches));
  restinio::run(restinio::on_this_thread().request_handler(helped));
}

// The query is what a client writes.
static restinio::request_handling_status_t
asked(const restinio::request_handle_t &Request) {
  const auto Query = restinio::parse_query(Request->header().query()); // expect: http-escaping-exception
  return Query.empty() ? restinio::request_rejected() : restinio::request_accepted();
}

void runAsked() {
  restinio::run(restinio::on_this_thread().request_handler(asked));
}
