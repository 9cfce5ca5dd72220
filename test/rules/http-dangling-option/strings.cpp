// Strings, vectors, smart pointers, lambdas, classes of C++.
#include <curl/curl.h>
#include <memory>
#include <string>
#include <utility>
#include <vector>

std::string render(int Id);

void temporary(CURL *Curl, int Id) {
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, render(Id).c_str()); // expect: http-dangling-option "the temporary ended with its statement"
  curl_easy_perform(Curl);
}

void concatenated(CURL *Curl, const std::string &Name) {
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, ("name=" + Name).c_str()); // expect: http-dangling-option "temporary"
  curl_easy_perform(Curl);
}

void copiedByHand(CURL *Curl, const std::string &Name) {
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, std::string(Name).data()); // expect: http-dangling-option "temporary"
  curl_easy_perform(Curl);
}

void throughPointer(CURL *Curl, int Id) {
  const char *Body = render(Id).c_str();
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body); // expect: http-dangling-option "temporary"
  curl_easy_perform(Curl);
}

void named(CURL *Curl, int Id) {
  std::string Body = render(Id);
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str());
  curl_easy_perform(Curl);
}

void extended(CURL *Curl, int Id) {
  const std::string &Body = render(Id);
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str());
  curl_easy_perform(Curl);
}

void temporaryUrl(CURL *Curl, int Id) {
  curl_easy_setopt(Curl, CURLOPT_URL, render(Id).c_str());
  curl_easy_perform(Curl);
}

void temporaryCopied(CURL *Curl, int Id) {
  curl_easy_setopt(Curl, CURLOPT_COPYPOSTFIELDS, render(Id).c_str());
  curl_easy_perform(Curl);
}

void ofBlock(CURL *Curl, int Id) {
  {
    std::string Body = render(Id);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str()); // expect: http-dangling-option "out of scope"
  }
  curl_easy_perform(Curl);
}

void ofBranch(CURL *Curl, int Id, bool Post) {
  if (Post) {
    std::string Body = render(Id);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.data()); // expect: http-dangling-option ""
  }
  curl_easy_perform(Curl);
}

void beforeBranch(CURL *Curl, int Id, bool Post) {
  std::string Body;
  if (Post) {
    Body = render(Id);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.data());
  }
  curl_easy_perform(Curl);
}

void firstElement(CURL *Curl) {
  {
    std::vector<char> Bytes(16);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, &Bytes[0]); // expect: http-dangling-option ""
  }
  curl_easy_perform(Curl);
}

void answer(CURL *Curl) {
  std::string Answer;
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &Answer);
  curl_easy_perform(Curl);
}

// Owners.
struct FreeList {
  void operator()(curl_slist *List) const { curl_slist_free_all(List); }
};
using List = std::unique_ptr<curl_slist, FreeList>;
using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

void ownerEnds(CURL *Curl) {
  {
    List Headers(curl_slist_append(nullptr, "X-Id: 1"));
    curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, Headers.get()); // expect: http-dangling-option ""
  }
  curl_easy_perform(Curl);
}

void ownerStays() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  List Headers(curl_slist_append(nullptr, "X-Id: 1"));
  curl_easy_setopt(Curl.get(), CURLOPT_HTTPHEADER, Headers.get());
  curl_easy_perform(Curl.get());
}

void ownerMoves(CURL *Curl) {
  List Kept;
  {
    List Headers(curl_slist_append(nullptr, "X-Id: 1"));
    curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, Headers.get());
    Kept = std::move(Headers);
  }
  curl_easy_perform(Curl);
}

void ownerGoesToContainer(CURL *Curl, std::vector<List> &All) {
  {
    List Headers(curl_slist_append(nullptr, "X-Id: 1"));
    curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, Headers.get());
    All.push_back(std::move(Headers));
  }
  curl_easy_perform(Curl);
}

void ownerResets(CURL *Curl) {
  auto Body = std::make_unique<char[]>(16);
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.get()); // expect: http-dangling-option "released"
  Body.reset();
  curl_easy_perform(Curl);
}

void shared(CURL *Curl, std::vector<std::shared_ptr<std::string>> &All) {
  {
    auto Body = std::make_shared<std::string>("a=1");
    All.push_back(Body);
    curl_easy_setopt(Curl, CURLOPT_WRITEDATA, Body.get());
  }
  curl_easy_perform(Curl);
}

void deleted(CURL *Curl) {
  auto *Answer = new std::string;
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, Answer); // expect: http-dangling-option "'Answer'"
  delete Answer;
  curl_easy_perform(Curl);
}

void deletedAfterwards(CURL *Curl) {
  auto *Answer = new std::string;
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, Answer);
  curl_easy_perform(Curl);
  delete Answer;
}

// The string of a helper's caller.
static void setBody(CURL *Curl, const std::string &Body) {
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str());
}

static void setCopy(CURL *Curl, std::string Body) {
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str()); // expect: http-dangling-option ""
}

void givesTemporary(CURL *Curl, int Id) {
  setBody(Curl, render(Id)); // expect: http-dangling-option "temporary"
  curl_easy_perform(Curl);
}

void givesLocal(CURL *Curl, int Id) {
  std::string Body = render(Id);
  setBody(Curl, Body);
  curl_easy_perform(Curl);
}

void givesByValue(CURL *Curl, int Id) {
  std::string Body = render(Id);
  setCopy(Curl, Body);
  curl_easy_perform(Curl);
}

// Lambdas.
void lambda(int Id) {
  CURL *Curl = curl_easy_init();
  auto Configure = [&] {
    std::string Body = render(Id);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str()); // expect: http-dangling-option ""
  };
  Configure();
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void lambdaWithOuter(int Id) {
  CURL *Curl = curl_easy_init();
  std::string Body;
  auto Configure = [&] {
    Body = render(Id);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str());
  };
  Configure();
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

// Templates.
template <typename T> void post(CURL *Curl, const T &Value) {
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, std::to_string(Value).c_str()); // expect: http-dangling-option "temporary"
  curl_easy_perform(Curl);
}

void instances(CURL *Curl) {
  post(Curl, 1);
  post(Curl, 2.0);
}
