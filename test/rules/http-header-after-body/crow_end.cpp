// checks: http-header-after-body, http-double-reply
// What is set after end() is not in the reply.
#include "../../stubs/crow/crow.h"

static void finish(crow::response &res) { res.end("done"); }

void firing(crow::SimpleApp &app) {
  CROW_ROUTE(app, "/header")([](const crow::request &, crow::response &res) {
    res.end("ok");
    res.set_header("X-A", "a"); // expect: http-header-after-body
  });
  CROW_ROUTE(app, "/status")([](const crow::request &req, crow::response &res) {
    finish(res);
    if (req.body.empty())
      res.code = 400; // expect: http-header-after-body
  });
  CROW_ROUTE(app, "/redirect")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      res.end();
    res.redirect_perm("/other");
    res.end(); // expect: http-double-reply
  });
}

// --- clean ---------------------------------------------------------------------

void clean(crow::SimpleApp &app) {
  // Nothing is sent before end().
  CROW_ROUTE(app, "/write")([](const crow::request &, crow::response &res) {
    res.write("ok");
    res.set_header("X-A", "a");
    res.add_header("X-B", "b");
    res.code = 201;
    res.end();
  });
  CROW_ROUTE(app, "/returns")([](const crow::request &req, crow::response &res) {
    if (req.body.empty()) {
      res.end();
      return;
    }
    res.set_header("X-A", "a");
    finish(res);
  });
  CROW_ROUTE(app, "/made")([](const crow::request &) {
    crow::response made("ok");
    made.code = 201;
    made.set_header("X-A", "a");
    return made;
  });
}
