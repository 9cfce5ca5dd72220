// Files that go with exchanges. A function without any is not ours.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int upload(CURL *curl, const char *name) {
  struct stat info;
  FILE *file = fopen(name, "rb"); // expect: http-leaked-handle "the file 'file' is not released on every path: each call loses a descriptor until the process runs out of them; call fclose"
  if (!file)
    return 1;
  if (fstat(fileno(file), &info) != 0)
    return 1; // expect-step: "the function is left here"
  curl_easy_setopt(curl, CURLOPT_READDATA, file);
  curl_easy_perform(curl);
  fclose(file);
  return 0;
}

int upload_closed(CURL *curl, const char *name) {
  struct stat info;
  FILE *file = fopen(name, "rb");
  if (!file)
    return 1;
  if (fstat(fileno(file), &info) != 0) {
    fclose(file);
    return 1;
  }
  curl_easy_setopt(curl, CURLOPT_READDATA, file);
  curl_easy_perform(curl);
  fclose(file);
  return 0;
}

// No exchange here: a matter for other tools.
int read_number(const char *name) {
  int number = 0;
  FILE *file = fopen(name, "r");
  if (!file)
    return -1;
  if (fscanf(file, "%d", &number) != 1)
    return -1;
  fclose(file);
  return number;
}

// Called by what has one, and not judged itself.
static int first_byte(const char *name) {
  FILE *file = fopen(name, "r");
  return file ? fgetc(file) : -1;
}

int with_first_byte(CURL *curl, const char *name) {
  return first_byte(name) + curl_easy_perform(curl);
}

static FILE *open_output(const char *name) { return fopen(name, "wb"); }
static void close_output(FILE *file) {
  if (file)
    fclose(file);
}

int download(CURL *curl, const char *name) {
  FILE *file = open_output(name);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  CURLcode code = curl_easy_perform(curl);
  close_output(file);
  return code;
}

int download_and_forget(CURL *curl, const char *name) {
  FILE *file = open_output(name); // expect: http-leaked-handle "'file'"
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  return curl_easy_perform(curl);
}

int to_standard_output(CURL *curl, const char *name) {
  FILE *file = name ? fopen(name, "wb") : stdout;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  CURLcode code = curl_easy_perform(curl);
  if (file != stdout)
    fclose(file);
  return code;
}

int to_standard_output_first(CURL *curl, const char *name) {
  FILE *file = stdout;
  if (name) {
    file = fopen(name, "wb");
    if (!file)
      return 1;
  }
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  CURLcode code = curl_easy_perform(curl);
  if (file && !(file == stdout))
    fclose(file);
  return code;
}

// Opened by the callback when the first bytes come, closed at the end.
struct target {
  const char *name;
  FILE *stream;
};

static size_t take(char *data, size_t size, size_t n, void *user) {
  struct target *out = user;
  if (!out->stream) {
    out->stream = fopen(out->name, "wb");
    if (!out->stream)
      return 0;
  }
  return fwrite(data, size, n, out->stream);
}

int opened_lazily(CURL *curl) {
  struct target out = {"out", NULL};
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &out);
  CURLcode code = curl_easy_perform(curl);
  if (out.stream)
    fclose(out.stream);
  return code;
}

int from_a_pipe(CURL *curl) {
  FILE *pipe = popen("date", "r");
  if (!pipe)
    return 1;
  curl_easy_setopt(curl, CURLOPT_READDATA, pipe);
  CURLcode code = curl_easy_perform(curl);
  pclose(pipe);
  return code;
}

// What popen made, fclose does not wait for.
int pipe_closed_as_file(CURL *curl) {
  FILE *pipe = popen("date", "r"); // expect: http-leaked-handle "pclose"
  if (!pipe)
    return 1;
  curl_easy_setopt(curl, CURLOPT_READDATA, pipe);
  CURLcode code = curl_easy_perform(curl);
  fclose(pipe);
  return code;
}

void pipe_of_the_caller(CURL *curl, FILE *pipe) {
  curl_easy_setopt(curl, CURLOPT_READDATA, pipe);
  curl_easy_perform(curl);
  pclose(pipe);
}

void reopened(CURL *curl) {
  FILE *log = freopen("log", "w", stderr);
  curl_easy_setopt(curl, CURLOPT_STDERR, log);
  curl_easy_perform(curl);
}

// Memory is not followed for its own sake.
void memory(CURL *curl, const char *text) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, body);
  curl_easy_perform(curl);
}

void kept_for_others(CURL *curl, struct target *out) {
  out->stream = fopen(out->name, "wb");
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out->stream);
}

void handed_over(FILE *file);

void given_away(CURL *curl, const char *name) {
  FILE *file = fopen(name, "wb");
  handed_over(file);
  curl_easy_perform(curl);
}

// Whoever has the handle asks for the file and closes it.
void given_to_the_handle(CURLM *multi, const char *name) {
  FILE *file = fopen(name, "wb");
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  curl_easy_setopt(curl, CURLOPT_PRIVATE, file);
  curl_multi_add_handle(multi, curl);
}
