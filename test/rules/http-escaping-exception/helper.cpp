// What the callback calls: helpers, constructors, members, virtual functions.
#include <curl/curl.h>
#include <stdexcept>
#include <string>

static void deep(size_t N) {
  if (N > 100)
    throw std::length_error("deep"); // expect-step: "thrown here"
}
static void middle(size_t N) { deep(N); }

static size_t throughTwo(char *, size_t, size_t N, void *) {
  middle(N); // expect: http-escaping-exception "from 'middle'"
  middle(N); // expect: http-escaping-exception ""
  return N;
}

static void endsTheProgram(size_t N) noexcept { deep(N); }
static size_t helperIsNoexcept(char *, size_t, size_t N, void *) {
  endsTheProgram(N);
  return N;
}

static bool swallows(size_t N) {
  try {
    deep(N);
    return true;
  } catch (const std::exception &) {
    return false;
  }
}
static size_t helperCatches(char *, size_t, size_t N, void *) {
  return swallows(N) ? N : 0;
}

void elsewhere(size_t N);
static size_t helperNotInSight(char *, size_t, size_t N, void *) {
  elsewhere(N);
  return N;
}

struct Chunk {
  Chunk(const char *Data, size_t N) : Begin(Data), Size(N) {
    if (!Data)
      throw std::invalid_argument("no data");
  }
  const char *Begin;
  size_t Size;
};
static size_t constructs(char *Data, size_t, size_t N, void *) {
  Chunk Part(Data, N); // expect: http-escaping-exception "'std::invalid_argument'"
  return Part.Size;
}

class Sink {
public:
  virtual ~Sink() = default;
  // Those who derive have another body.
  virtual void write(const char *, size_t) { throw std::logic_error("none"); }
  void check(size_t N) const {
    if (N > Limit)
      throw std::length_error("limit");
  }
  bool fits(size_t N) const { return N <= Limit; }

private:
  size_t Limit = 1000;
};
static size_t callsAMember(char *, size_t, size_t N, void *User) {
  static_cast<Sink *>(User)->check(N); // expect: http-escaping-exception "'Sink::check'"
  return N;
}
static size_t asksAMember(char *, size_t, size_t N, void *User) {
  return static_cast<Sink *>(User)->fits(N) ? N : 0;
}
static size_t callsAVirtual(char *Data, size_t, size_t N, void *User) {
  static_cast<Sink *>(User)->write(Data, N);
  return N;
}
static size_t callsTheBase(char *Data, size_t, size_t N, void *User) {
  static_cast<Sink *>(User)->Sink::write(Data, N); // expect: http-escaping-exception ""
  return N;
}

static size_t even(size_t N);
static size_t odd(size_t N) { return N == 0 ? 0 : even(N - 1); }
static size_t even(size_t N) { return N == 0 ? 1 : odd(N - 1); }
static size_t inCircles(char *, size_t, size_t N, void *) { return even(N); }

// Handed over by a helper of the program.
static void setBody(CURL *Curl, curl_write_callback Callback) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, Callback); // expect-step: "registered as a callback"
}
static size_t givenToAHelper(char *, size_t, size_t N, void *) {
  if (N == 7)
    throw 7; // expect: http-escaping-exception "leaves 'givenToAHelper'"
  return N;
}
static size_t givenAndRight(char *, size_t, size_t N, void *) { return N; }

static size_t inAVariable(char *, size_t, size_t N, void *) {
  throw N; // expect: http-escaping-exception ""
}
static const curl_write_callback Chosen = inAVariable;

static size_t oneOfTwo(char *, size_t, size_t, void *) {
  throw 1; // expect: http-escaping-exception ""
}

void registerAll(CURL *C, bool Quiet) {
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, throughTwo);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, helperIsNoexcept);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, helperCatches);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, helperNotInSight);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, constructs);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, callsAMember);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, asksAMember);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, callsAVirtual);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, callsTheBase);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, inCircles);
  setBody(C, givenToAHelper);
  setBody(C, givenAndRight);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, Chosen);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, Quiet ? oneOfTwo : givenAndRight);
}
