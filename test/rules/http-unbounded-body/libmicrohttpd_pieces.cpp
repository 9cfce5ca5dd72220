// A body comes in pieces, and the handler decides what is kept of it.
#include <microhttpd.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <string>

struct Request {
  std::stringstream Body;
  std::string Text, Name;
  size_t Taken = 0;
  std::FILE *File = nullptr;
};

static MHD_Result collects(void *, MHD_Connection *, const char *, const char *, const char *,
                           const char *Data, size_t *Size, void **State) {
  auto *R = static_cast<Request *>(*State);
  if (*Size != 0) {
    R->Body.write(Data, *Size); // expect: http-unbounded-body "'collects' keeps every piece of a request's body: one client fills the memory of the process; compare what it holds with a limit and answer 413"
    *Size = 0;
  }
  return MHD_YES;
}

// How long a piece is says nothing of the whole.
static MHD_Result boundsAPiece(void *, MHD_Connection *, const char *, const char *, const char *,
                               const char *Data, size_t *Size, void **State) {
  auto *R = static_cast<Request *>(*State);
  if (*Size > 65536)
    return MHD_NO;
  R->Text.append(Data, *Size); // expect: http-unbounded-body
  *Size = 0;
  return MHD_YES;
}

static void keep(Request &R, const char *Data, size_t Size) {
  R.Text += std::string(Data, Size); // expect: http-unbounded-body "'keep' keeps every piece"
}

static MHD_Result byHelper(void *, MHD_Connection *, const char *, const char *, const char *,
                           const char *Data, size_t *Size, void **State) {
  keep(*static_cast<Request *>(*State), Data, *Size); // expect-step: "in this call"
  *Size = 0;
  return MHD_YES;
}

static MHD_Result bounded(void *, MHD_Connection *, const char *, const char *, const char *,
                          const char *Data, size_t *Size, void **State) {
  auto *R = static_cast<Request *>(*State);
  if (R->Text.size() + *Size > 65536)
    return MHD_NO;
  R->Text.append(Data, *Size);
  *Size = 0;
  return MHD_YES;
}

static MHD_Result counted(void *, MHD_Connection *, const char *, const char *, const char *,
                          const char *Data, size_t *Size, void **State) {
  auto *R = static_cast<Request *>(*State);
  R->Taken += *Size;
  if (R->Taken <= 4096)
    R->Text.append(Data, *Size);
  *Size = 0;
  return MHD_YES;
}

static bool mayTake(const Request &R, size_t More) { return R.Taken + More < 4096; }

static MHD_Result askedOf(void *, MHD_Connection *, const char *, const char *, const char *,
                          const char *Data, size_t *Size, void **State) {
  auto *R = static_cast<Request *>(*State);
  if (!mayTake(*R, *Size))
    return MHD_NO;
  R->Body.write(Data, *Size);
  *Size = 0;
  return MHD_YES;
}

static MHD_Result announced(void *, MHD_Connection *C, const char *, const char *, const char *,
                            const char *Data, size_t *Size, void **State) {
  auto *R = static_cast<Request *>(*State);
  const char *Length = MHD_lookup_connection_value(C, MHD_HEADER_KIND, "Content-Length");
  if (!Length || std::strtoul(Length, nullptr, 10) > 4096)
    return MHD_NO;
  R->Body.write(Data, *Size);
  *Size = 0;
  return MHD_YES;
}

static MHD_Result toAFile(void *, MHD_Connection *, const char *, const char *, const char *,
                          const char *Data, size_t *Size, void **State) {
  auto *R = static_cast<Request *>(*State);
  std::fwrite(Data, 1, *Size, R->File);
  *Size = 0;
  return MHD_YES;
}

static MHD_Result window(void *, MHD_Connection *, const char *, const char *, const char *,
                         const char *Data, size_t *Size, void **State) {
  auto *R = static_cast<Request *>(*State);
  R->Text.append(Data, *Size);
  R->Text.erase(0, R->Text.rfind('\n') + 1);
  *Size = 0;
  return MHD_YES;
}

// Neither the address nor what it says of itself is a piece of the body.
static MHD_Result otherParameters(void *, MHD_Connection *, const char *Url, const char *, const char *,
                                  const char *, size_t *Size, void **State) {
  auto *R = static_cast<Request *>(*State);
  R->Name += Url;
  *Size = 0;
  return MHD_YES;
}

static MHD_Result onePiece(void *, MHD_Connection *, const char *, const char *, const char *,
                           const char *Data, size_t *Size, void **) {
  std::string Here;
  Here.append(Data, *Size);
  std::puts(Here.c_str());
  *Size = 0;
  return MHD_YES;
}

template <MHD_AccessHandlerCallback H> MHD_Daemon *start() {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, H, nullptr,
                          MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}

void all() {
  start<collects>();
  start<boundsAPiece>();
  start<byHelper>();
  start<bounded>();
  start<counted>();
  start<askedOf>();
  start<announced>();
  start<toAFile>();
  start<window>();
  start<otherParameters>();
  start<onePiece>();
}
