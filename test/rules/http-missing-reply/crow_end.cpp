// A handler of Crow that is given a response has to end it.
#include "../../stubs/crow/crow.h"
#include <stdexcept>
#include <thread>

static void fail(crow::response &res, int code) {
  res.code = code;
  res.end();
}

static void prepare(crow::response &res) { res.set_header("Cache-Control", "no-store"); }

static void onUsers(const crow::request &req, crow::response &res) {
  if (req.body.empty())
    return; // expect: http-missing-reply
  res.end("ok");
}

void firing(crow::SimpleApp &app) {
  CROW_ROUTE(app, "/write")([](const crow::request &, crow::response &res) {
    res.code = 200;
    res.write("ok");
  }); // expect: http-missing-reply
  CROW_ROUTE(app, "/early")
      .methods(crow::HTTPMethod::Post)([](const crow::request &req, crow::response &res) {
        if (req.get_header_value("Authorization").empty()) {
          res.code = 401;
          return; // expect: http-missing-reply
        }
        res.end("ok");
      });
  CROW_ROUTE(app, "/switch")([](const crow::request &req, crow::response &res) {
    switch (req.method) {
    case crow::HTTPMethod::Get:
      res.end("get");
      break;
    case crow::HTTPMethod::Post:
      fail(res, 405);
      break;
    default:
      res.code = 405;
      break;
    }
  }); // expect: http-missing-reply
  app.route_dynamic("/helper")([](const crow::request &, crow::response &res) {
    prepare(res);
    res.redirect("/other");
  }); // expect: http-missing-reply
  CROW_ROUTE(app, "/users")(onUsers);
}

// --- clean ---------------------------------------------------------------------

void clean(crow::SimpleApp &app) {
  CROW_ROUTE(app, "/text")([] { return "text"; });
  CROW_ROUTE(app, "/code")([](const crow::request &req) {
    if (req.body.empty())
      return crow::response(400);
    crow::response made(200, "ok");
    made.add_header("X-A", "a");
    return made;
  });
  CROW_ROUTE(app, "/paths")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      return fail(res, 400);
    prepare(res);
    res.end("ok");
  });
  CROW_ROUTE(app, "/goto")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      goto bad;
    res.write("ok");
    res.end();
    return;
  bad:
    fail(res, 400);
  });
  CROW_ROUTE(app, "/loop")([](const crow::request &req, crow::response &res) {
    for (const char *name : {"a", "b"})
      if (!req.url_params.get(name)) {
        fail(res, 400);
        return;
      }
    res.end();
  });
  CROW_ROUTE(app, "/asked")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      fail(res, 400);
    if (!res.is_completed())
      res.end("ok");
  });
  // Answered with 500.
  CROW_ROUTE(app, "/throws")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      throw std::runtime_error("no body");
    res.end("ok");
  });
  // Somebody else ends it.
  CROW_ROUTE(app, "/later")([](const crow::request &, crow::response &res) {
    std::thread([&res] { res.end("ok"); }).detach();
  });
  CROW_CATCHALL_ROUTE(app)([](crow::response &res) {
    res.code = 404;
    res.write("nothing here");
  });
}

struct Login {
  struct context {};
  // Without end() the handler comes next.
  void before_handle(crow::request &req, crow::response &res, context &) {
    if (req.get_header_value("Authorization").empty()) {
      res.code = 401;
      res.end();
    }
  }
  void after_handle(crow::request &, crow::response &, context &) {}
};
