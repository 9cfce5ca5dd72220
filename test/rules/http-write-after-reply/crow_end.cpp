// checks: http-write-after-reply, http-double-reply
// What is written after end() is in no reply to this request.
#include "../../stubs/crow/crow.h"

static void fail(crow::response &res, int code) {
  res.code = code;
  res.end();
}

void firing(crow::SimpleApp &app) {
  CROW_ROUTE(app, "/write")([](const crow::request &, crow::response &res) {
    res.end();
    res.write("ok"); // expect: http-write-after-reply
  });
  CROW_ROUTE(app, "/field")([](const crow::request &, crow::response &res) {
    fail(res, 400);
    res.body = "ok"; // expect: http-write-after-reply
  });
  CROW_ROUTE(app, "/body")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      fail(res, 400);
    res.body = "ok"; // the second reply speaks for it
    res.end(); // expect: http-double-reply
  });
}

// --- clean ---------------------------------------------------------------------

void clean(crow::SimpleApp &app) {
  CROW_ROUTE(app, "/parts")([](const crow::request &req, crow::response &res) {
    for (char c : req.body)
      res.write(std::string(1, c));
    res.end();
  });
  CROW_ROUTE(app, "/return")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      return fail(res, 400);
    res.write("ok");
    res.end();
  });
  CROW_ROUTE(app, "/made")([](const crow::request &) {
    crow::response made;
    made.body = "ok";
    made.write("!");
    return made;
  });
}
