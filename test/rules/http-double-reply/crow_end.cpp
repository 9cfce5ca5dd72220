// Of two end() the first one is sent.
#include "../../stubs/crow/crow.h"

static void fail(crow::response &res, int code) {
  res.code = code;
  res.end();
}

void firing(crow::SimpleApp &app) {
  CROW_ROUTE(app, "/branch")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      res.end("empty");
    res.end("ok"); // expect: http-double-reply
  });
  CROW_ROUTE(app, "/helper")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      fail(res, 400);
    res.end("ok"); // expect: http-double-reply
  });
  CROW_ROUTE(app, "/both")([](crow::response &res) {
    res.end();
    res.end(); // expect: http-double-reply
  });
}

// --- clean ---------------------------------------------------------------------

void clean(crow::SimpleApp &app) {
  CROW_ROUTE(app, "/else")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      res.end("empty");
    else
      res.end("ok");
  });
  CROW_ROUTE(app, "/correlated")([](const crow::request &req, crow::response &res) {
    const bool isBad = req.body.empty();
    if (isBad)
      fail(res, 400);
    if (!isBad)
      res.end("ok");
  });
  CROW_ROUTE(app, "/asked")([](const crow::request &req, crow::response &res) {
    if (req.body.empty())
      fail(res, 400);
    if (!res.is_completed())
      res.end("ok");
  });
  CROW_ROUTE(app, "/loop")([](const crow::request &req, crow::response &res) {
    for (const char *name : {"a", "b"})
      if (!req.url_params.get(name)) {
        fail(res, 400);
        return;
      }
    res.end("ok");
  });
  CROW_ROUTE(app, "/writes")([](crow::response &res) {
    res.write("a");
    res.write("b");
    res.end("c");
  });
}
