// Lambdas, std::function and threads that start in sight.
#include <curl/curl.h>
#include <functional>
#include <thread>

extern void runSometime(std::function<void()> Work);

void configuredByLambda() {
  CURL *Curl = curl_easy_init();
  auto Configure = [&] { curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L); };
  Configure();
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void lambdaNeverCalled() {
  CURL *Curl = curl_easy_init();
  auto Configure = [](CURL *C) { curl_easy_setopt(C, CURLOPT_TIMEOUT, 10L); };
  (void)Configure;
  curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  curl_easy_cleanup(Curl);
}

void lambdaWithParameter() {
  CURL *Curl = curl_easy_init();
  auto Set = [](CURL *C, long Seconds) {
    curl_easy_setopt(C, CURLOPT_TIMEOUT, Seconds);
  };
  Set(Curl, 10L);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void performedByLambda() {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L);
  auto Run = [Curl] { return curl_easy_perform(Curl); };
  Run();
  curl_easy_cleanup(Curl);
}

void performedByLambdaWithout() {
  CURL *Curl = curl_easy_init();
  auto Run = [&Curl] {
    return curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  };
  Run();
  curl_easy_cleanup(Curl);
}

// Configured after the capture, before the call.
void configuredBetween() {
  CURL *Curl = curl_easy_init();
  auto Run = [Curl] { return curl_easy_perform(Curl); };
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L);
  Run();
  curl_easy_cleanup(Curl);
}

void calledAtOnce() {
  CURL *Curl = [] {
    CURL *Made = curl_easy_init();
    curl_easy_setopt(Made, CURLOPT_TIMEOUT, 10L);
    return Made;
  }();
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void inAThread() {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L);
  std::thread Worker([Curl] { curl_easy_perform(Curl); });
  Worker.join();
  curl_easy_cleanup(Curl);
}

void inAThreadWithout() {
  CURL *Curl = curl_easy_init();
  std::thread Worker([Curl] {
    curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  });
  Worker.join();
  curl_easy_cleanup(Curl);
}

// Captured by reference by a lambda that unknown code keeps: escapes.
void capturedByUnknown() {
  CURL *Curl = curl_easy_init();
  runSometime([&Curl] { curl_easy_setopt(Curl, CURLOPT_URL, "https://a/"); });
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}
