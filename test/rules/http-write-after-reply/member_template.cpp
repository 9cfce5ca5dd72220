// A member, a constructor, a destructor, a template or a lambda writes behind the reply.
#include <civetweb.h>
#include <functional>
#include <string>

static void put(mg_connection *Conn, const std::string &Text) {
  mg_write(Conn, Text.data(), Text.size());
}

class Writer {
public:
  explicit Writer(mg_connection *C) : Conn(C) {}
  void refuse() { mg_send_http_error(Conn, 403, "%s", "no"); }
  void write(const std::string &Text) { put(Conn, Text); }

private:
  mg_connection *Conn;
};

static void memberLate(Writer &W) {
  W.refuse();
  W.write("more"); // expect: http-write-after-reply
}

static int memberInOrder(mg_connection *Conn, void *Data) {
  Writer W(Conn);
  if (Data)
    W.write("HTTP/1.1 204 No Content\r\n\r\n");
  else
    W.refuse();
  return 204;
}

// --- a constructor ------------------------------------------------------------------------------
struct Refuses {
  explicit Refuses(mg_connection *C) { mg_send_http_error(C, 403, "%s", "no"); }
};

static int afterConstruction(mg_connection *Conn, void *) {
  Refuses R(Conn);
  put(Conn, "more"); // expect: http-write-after-reply
  return 403;
}

static int constructed(mg_connection *Conn, void *) {
  Refuses R(Conn);
  return 403;
}

// --- a destructor -------------------------------------------------------------------------------
struct EndsChunks {
  explicit EndsChunks(mg_connection *C) : Conn(C) {
    mg_send_http_ok(C, "text/plain", -1);
  }
  ~EndsChunks() { mg_send_chunk(Conn, "", 0); }
  mg_connection *Conn;
};

static int chunks(mg_connection *Conn, void *) {
  EndsChunks Guard(Conn);
  mg_send_chunk(Conn, "one", 3);
  mg_send_chunk(Conn, "two", 3);
  return 200;
}

// --- templates ----------------------------------------------------------------------------------
template <class T> static void print(mg_connection *Conn, T Value) {
  put(Conn, std::to_string(Value));
}

static int templateLate(mg_connection *Conn, void *) {
  mg_send_http_error(Conn, 500, "%s", "oops");
  print(Conn, 3); // expect: http-write-after-reply
  return 500;
}

static int templateInOrder(mg_connection *Conn, void *) {
  mg_send_http_ok(Conn, "text/plain", 1);
  print(Conn, 3L);
  return 200;
}

// --- lambdas --------------------------------------------------------------------------------------
static int lambdaLate(mg_connection *Conn, void *) {
  auto Put = [&](const char *Text) { put(Conn, Text); };
  mg_send_http_redirect(Conn, "/index", 303);
  Put("more"); // expect: http-write-after-reply
  return 303;
}

static int lambdaInOrder(mg_connection *Conn, void *) {
  auto Put = [&](const char *Text) { put(Conn, Text); };
  mg_send_http_ok(Conn, "text/plain", 3);
  Put("one");
  return 200;
}

void perhaps(std::function<void()> Run);
static int lambdaHandedOn(mg_connection *Conn, void *) {
  perhaps([Conn] { mg_send_http_error(Conn, 500, "%s", "oops"); });
  put(Conn, "HTTP/1.1 200 OK\r\n\r\n");
  return 200;
}

void run(mg_context *Context) {
  (void)memberLate;
  mg_set_request_handler(Context, "/1", memberInOrder, nullptr);
  mg_set_request_handler(Context, "/2", afterConstruction, nullptr);
  mg_set_request_handler(Context, "/3", constructed, nullptr);
  mg_set_request_handler(Context, "/4", chunks, nullptr);
  mg_set_request_handler(Context, "/5", templateLate, nullptr);
  mg_set_request_handler(Context, "/6", templateInOrder, nullptr);
  mg_set_request_handler(Context, "/7", lambdaLate, nullptr);
  mg_set_request_handler(Context, "/8", lambdaInOrder, nullptr);
  mg_set_request_handler(Context, "/9", lambdaHandedOn, nullptr);
}
