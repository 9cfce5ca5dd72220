// Many replies, one after the other: each has its own header.
#include <event2/http.h>
#include <map>
#include <vector>

static void add(evhttp_request *R, const char *Name) {
  evhttp_add_header(evhttp_request_get_output_headers(R), Name, "1");
}

static void lateEach(evhttp_request **All, int N) {
  for (int I = 0; I < N; ++I) {
    evhttp_request *Each = All[I];
    evhttp_send_reply(Each, HTTP_OK, "OK", nullptr);
    add(Each, "X-Late"); // known-fn: http-header-after-body one of many
  }
}

static void inAnArray(evhttp_request **All, int N) {
  for (int I = 0; I < N; ++I) {
    add(All[I], "X-Early");
    evhttp_send_reply(All[I], HTTP_OK, "OK", nullptr);
  }
}

static void inAVector(const std::vector<evhttp_request *> &All) {
  for (evhttp_request *Each : All) {
    add(Each, "X-Early");
    evhttp_send_reply(Each, HTTP_OK, "OK", nullptr);
  }
}

static void inAMap(const std::map<int, evhttp_request *> &All) {
  for (const auto &[Id, Each] : All) {
    add(Each, "X-Early");
    evhttp_send_reply(Each, Id, "OK", nullptr);
  }
}

struct Job {
  evhttp_request *Request;
};
static void inAStruct(const std::vector<Job> &All) {
  for (const Job &Each : All) {
    add(Each.Request, "X-Early");
    evhttp_send_reply(Each.Request, HTTP_OK, "OK", nullptr);
  }
}

void run(std::vector<evhttp_request *> &All, std::map<int, evhttp_request *> &Map,
         std::vector<Job> &Jobs) {
  lateEach(All.data(), 2);
  inAnArray(All.data(), 2);
  inAVector(All);
  inAMap(Map);
  inAStruct(Jobs);
}
