// Many requests that wait: each of them is answered once.
#include <event2/http.h>
#include <map>
#include <memory>
#include <queue>
#include <utility>
#include <vector>

static void twiceEach(const std::vector<evhttp_request *> &All) {
  for (evhttp_request *Each : All) {
    evhttp_send_reply(Each, HTTP_OK, "OK", nullptr);
    evhttp_send_error(Each, 500, nullptr); // known-fn: http-double-reply what an iterator leads to has no name
  }
}

static void inAnArray(evhttp_request **All, int N) {
  for (int I = 0; I < N; ++I)
    evhttp_send_reply(All[I], HTTP_OK, "OK", nullptr);
}

static void byAPointer(evhttp_request **All, evhttp_request **End) {
  for (; All != End; ++All)
    evhttp_send_reply(*All, HTTP_OK, "OK", nullptr);
}

static void fixed(evhttp_request *(&All)[3]) {
  for (evhttp_request *Each : All)
    evhttp_send_reply(Each, HTTP_OK, "OK", nullptr);
}

static void inAVector(const std::vector<evhttp_request *> &All) {
  for (evhttp_request *Each : All)
    evhttp_send_reply(Each, HTTP_OK, "OK", nullptr);
}

static void byAnIndex(const std::vector<evhttp_request *> &All) {
  for (size_t I = 0; I < All.size(); ++I)
    evhttp_send_reply(All[I], HTTP_OK, "OK", nullptr);
}

static void byAnIterator(std::vector<evhttp_request *> &All) {
  for (auto It = All.begin(); It != All.end(); ++It)
    evhttp_send_reply(*It, HTTP_OK, "OK", nullptr);
}

static void inAMap(const std::map<int, evhttp_request *> &All) {
  for (const auto &Each : All)
    evhttp_send_reply(Each.second, HTTP_OK, "OK", nullptr);
}

static void bound(const std::map<int, evhttp_request *> &All) {
  for (const auto &[Id, Each] : All)
    evhttp_send_reply(Each, Id, "OK", nullptr);
}

static void inAQueue(std::queue<evhttp_request *> &All) {
  while (!All.empty()) {
    evhttp_send_reply(All.front(), HTTP_OK, "OK", nullptr);
    All.pop();
  }
}

static void takenFromAQueue(std::queue<evhttp_request *> &All) {
  while (!All.empty()) {
    evhttp_request *Each = All.front();
    All.pop();
    evhttp_send_reply(Each, HTTP_OK, "OK", nullptr);
  }
}

struct Job {
  evhttp_request *Request;
  int Status;
};

static void inAStruct(const std::vector<Job> &All) {
  for (const Job &Each : All)
    evhttp_send_reply(Each.Request, Each.Status, "OK", nullptr);
}

static void onHeap(const std::vector<std::unique_ptr<Job>> &All) {
  for (const auto &Each : All)
    evhttp_send_reply(Each->Request, Each->Status, "OK", nullptr);
}

evhttp_request *nextOne();
static void pulled() {
  while (evhttp_request *Each = nextOne())
    evhttp_send_reply(Each, HTTP_OK, "OK", nullptr);
}

// Which one is the current one, others say.
struct Cursor {
  evhttp_request *Current;
  int Left;
};
void advance(Cursor *C);
static void atACursor(Cursor *C) {
  while (C->Current) {
    evhttp_send_reply(C->Current, HTTP_OK, "OK", nullptr);
    advance(C);
  }
}

static void cleared(Cursor &C) {
  if (C.Current) {
    evhttp_send_reply(C.Current, HTTP_OK, "OK", nullptr);
    C.Current = nullptr;
  }
  if (C.Current)
    evhttp_send_error(C.Current, 500, nullptr);
}

Job &nextJob();
static void byReference() {
  for (int I = 0; I < 3; ++I) {
    Job &Each = nextJob();
    evhttp_send_reply(Each.Request, Each.Status, "OK", nullptr);
  }
}

void run(std::vector<evhttp_request *> &All, std::map<int, evhttp_request *> &Map,
         std::queue<evhttp_request *> &Queue, std::vector<Job> &Jobs,
         std::vector<std::unique_ptr<Job>> &Heap, evhttp_request *(&Fixed)[3],
         Cursor &C) {
  atACursor(&C);
  cleared(C);
  byReference();
  twiceEach(All);
  inAnArray(All.data(), 3);
  byAPointer(Fixed, Fixed + 3);
  fixed(Fixed);
  inAVector(All);
  byAnIndex(All);
  byAnIterator(All);
  inAMap(Map);
  bound(Map);
  inAQueue(Queue);
  takenFromAQueue(Queue);
  inAStruct(Jobs);
  onHeap(Heap);
  pulled();
}
