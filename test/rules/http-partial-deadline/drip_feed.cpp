// A library that bounds each read, not the whole.
// options: http-partial-deadline.ReportDripFeed=true
// models: drip_feed.yaml

#include "drip.h"

// Left to the library's defaults.
int byDefault() {
  drip::Client C;
  return C.get("/");
}

int eachRead() {
  drip::Client C;
  C.setRead(10);
  return C.get("/"); // expect: http-partial-deadline note "'C'"
}

int theWhole() {
  drip::Client C;
  C.setRead(10);
  C.setTotal(30);
  return C.get("/");
}
