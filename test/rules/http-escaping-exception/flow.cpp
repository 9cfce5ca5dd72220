// Branches and loops, many libraries' kinds of callbacks, RAII.
#include <cstring>
#include <curl/curl.h>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>

struct Transfer {
  std::mutex Lock;
  std::string Url;
  size_t Limit = 0;
  bool Failed = false;
};

static size_t inALoop(char *Data, size_t, size_t N, void *) {
  for (size_t I = 0; I < N; ++I)
    if (Data[I] == 0)
      throw std::invalid_argument("zero"); // expect: http-escaping-exception ""
  return N;
}

static size_t inASwitch(char *Data, size_t, size_t N, void *) {
  switch (N ? Data[0] : 'x') {
  case '{':
    return N;
  case '[':
    return N;
  default:
    throw std::invalid_argument("neither"); // expect: http-escaping-exception ""
  }
}

static size_t inAChoice(char *Data, size_t, size_t N, void *) {
  return Data ? N : throw std::invalid_argument("null"); // expect: http-escaping-exception ""
}

static size_t keepsTheFailure(char *Data, size_t, size_t N, void *User) {
  auto *T = static_cast<Transfer *>(User);
  for (size_t I = 0; I < N; ++I)
    if (Data[I] == 0)
      T->Failed = true;
  return T->Failed ? 0 : N;
}

static size_t holdsALock(char *, size_t, size_t N, void *User) {
  auto *T = static_cast<Transfer *>(User);
  std::lock_guard<std::mutex> Held(T->Lock);
  return N > T->Limit ? 0 : N;
}

static size_t keepsTheException(char *, size_t, size_t N, void *User) {
  try {
    if (N > 3)
      throw std::length_error("three");
  } catch (...) {
    *static_cast<std::exception_ptr *>(User) = std::current_exception();
    return 0;
  }
  return N;
}

// Thrown where C++ has called: the transfer is over.
void perform(CURL *Curl) {
  std::exception_ptr Failure;
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, keepsTheException);
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &Failure);
  if (curl_easy_perform(Curl) != CURLE_OK && Failure)
    std::rethrow_exception(Failure);
}

static size_t throwsItOn(char *, size_t, size_t N, void *User) {
  if (auto Failure = *static_cast<std::exception_ptr *>(User))
    std::rethrow_exception(Failure); // expect: http-escaping-exception "from 'std::rethrow_exception'"
  return N;
}

static int onSocket(CURL *, curl_socket_t, int What, void *, void *) {
  if (What == CURL_POLL_NONE)
    throw std::logic_error("none"); // expect: http-escaping-exception ""
  return 0;
}
static int onTimer(CURLM *, long Ms, void *User) {
  *static_cast<long *>(User) = Ms;
  return 0;
}
static void onLock(CURL *, curl_lock_data, curl_lock_access, void *User) {
  static_cast<std::mutex *>(User)->lock();
}
static size_t onRead(char *Data, size_t Size, size_t N, void *User) {
  auto *T = static_cast<Transfer *>(User);
  if (T->Url.size() > Size * N)
    throw std::length_error("url"); // expect: http-escaping-exception ""
  std::memcpy(Data, T->Url.data(), T->Url.size());
  return T->Url.size();
}
static int onSeek(void *, curl_off_t Offset, int) {
  return Offset == 0 ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_CANTSEEK;
}
static void onFree(void *User) { delete static_cast<Transfer *>(User); }

void registerAll(CURL *C, CURLM *M, CURLSH *S, curl_mimepart *Part) {
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, inALoop);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, inASwitch);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, inAChoice);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, keepsTheFailure);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, holdsALock);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, throwsItOn);
  curl_multi_setopt(M, CURLMOPT_SOCKETFUNCTION, onSocket);
  curl_multi_setopt(M, CURLMOPT_TIMERFUNCTION, onTimer);
  curl_share_setopt(S, CURLSHOPT_LOCKFUNC, onLock);
  curl_mime_data_cb(Part, -1, onRead, onSeek, onFree, nullptr);
}
