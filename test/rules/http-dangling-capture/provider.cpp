// A content provider of cpp-httplib runs when the handler has returned.
#include <cstring>
#include <httplib.h>
#include <memory>
#include <string>

using httplib::DataSink;
using httplib::Request;
using httplib::Response;

std::string load(const std::string &Path);

static void byReference(const Request &Req, Response &Res) {
  std::string Body = load(Req.path); // expect-step: "lives until the end of this block"
  Res.set_content_provider(Body.size(), "text/plain",
                           [&Body](size_t At, size_t N, DataSink &Sink) { // expect: http-dangling-capture "'Body'"
                             return Sink.write(Body.data() + At, N);
                           });
}

static void byDefault(const Request &Req, Response &Res) {
  std::string Body = load(Req.path);
  Res.set_chunked_content_provider("text/plain", [&](size_t At, DataSink &Sink) { // expect: http-dangling-capture
    if (At >= Body.size()) {
      Sink.done();
      return true;
    }
    return Sink.write(Body.data() + At, Body.size() - At);
  });
}

static void parameterByValue(Response &Res, std::string Body) {
  Res.set_content_provider(Body.size(), "text/plain", [&Body](size_t At, size_t N, DataSink &Sink) { // expect: http-dangling-capture
    return Sink.write(Body.data() + At, N);
  });
}

static void inTheReleaser(const Request &Req, Response &Res) {
  auto Body = std::make_shared<std::string>(load(Req.path));
  bool Sent = false;
  Res.set_content_provider(
      Body->size(), "text/plain",
      [Body](size_t At, size_t N, DataSink &Sink) { return Sink.write(Body->data() + At, N); },
      [&Sent](bool Ok) { Sent = Ok; }); // expect: http-dangling-capture "'Sent'"
}

static void onOneWay(const Request &Req, Response &Res) {
  char Line[64] = "nothing";
  if (Req.has_param("line"))
    Res.set_content_provider(sizeof Line, "text/plain", [&Line](size_t, size_t N, DataSink &Sink) { // expect: http-dangling-capture
      return Sink.write(Line, N);
    });
  else
    Res.set_content(Line, "text/plain");
}

// --- clean ---------------------------------------------------------------------

static void byCopy(const Request &Req, Response &Res) {
  std::string Body = load(Req.path);
  Res.set_content_provider(Body.size(), "text/plain",
                           [Body](size_t At, size_t N, DataSink &Sink) {
                             return Sink.write(Body.data() + At, N);
                           });
}

static void moved(const Request &Req, Response &Res) {
  std::string Body = load(Req.path);
  size_t Size = Body.size();
  Res.set_content_provider(Size, "text/plain",
                           [Body = std::move(Body)](size_t At, size_t N, DataSink &Sink) {
                             return Sink.write(Body.data() + At, N);
                           });
}

static void shared(const Request &Req, Response &Res) {
  auto Body = std::make_shared<std::string>(load(Req.path));
  Res.set_content_provider(Body->size(), "text/plain",
                           [Body](size_t At, size_t N, DataSink &Sink) {
                             return Sink.write(Body->data() + At, N);
                           });
}

// Request and response live until the body is out.
static void theRequest(const Request &Req, Response &Res) {
  Res.set_content_provider(Req.body.size(), "text/plain",
                           [&Req](size_t At, size_t N, DataSink &Sink) {
                             return Sink.write(Req.body.data() + At, N);
                           });
}

static void aStatic(const Request &, Response &Res) {
  static const char Page[] = "hello";
  Res.set_content_provider(sizeof Page - 1, "text/plain",
                           [&](size_t At, size_t N, DataSink &Sink) {
                             return Sink.write(Page + At, N);
                           });
}

// What a reference refers to is somebody else's.
static void aReference(const std::string &Page, Response &Res) {
  const std::string &Body = Page;
  Res.set_content_provider(Body.size(), "text/plain",
                           [&Body](size_t At, size_t N, DataSink &Sink) {
                             return Sink.write(Body.data() + At, N);
                           });
}

// It is called here and now.
static void atOnce(const Request &Req, Response &Res) {
  std::string Body = load(Req.path);
  auto Trim = [&Body] { Body.resize(std::strlen(Body.c_str())); };
  Trim();
  Res.set_content(Body, "text/plain");
}

void run(httplib::Server &Server) {
  Server.Get("/1", byReference).Get("/2", byDefault).Get("/4", inTheReleaser).Get("/5", onOneWay);
  Server.Get("/3", [](const Request &Req, Response &Res) { parameterByValue(Res, Req.path); });
  Server.Get("/6", byCopy).Get("/7", moved).Get("/8", shared).Get("/9", theRequest);
  Server.Get("/10", aStatic).Get("/11", atOnce);
  Server.Get("/12", [](const Request &Req, Response &Res) { aReference(Req.body, Res); });
}
