// throw, try and catch.
#include <curl/curl.h>
#include <stdexcept>
#include <string>

static void checked(CURLcode Code) {
  if (Code != CURLE_OK)
    throw std::runtime_error(curl_easy_strerror(Code));
}

void throwsBeforeTheExchange(const std::string &Url) {
  CURL *Curl = curl_easy_init();
  if (!Curl)
    throw std::bad_alloc();
  checked(curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str()));
  checked(curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L));
  checked(curl_easy_perform(Curl));
  curl_easy_cleanup(Curl);
}

// The exception leaves before the deadline is set, and the exchange follows
// all the same.
void caughtBeforeTheExchange(const std::string &Text) {
  CURL *Curl = curl_easy_init();
  try {
    if (Text.empty())
      throw std::invalid_argument("no timeout");
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L);
  } catch (const std::invalid_argument &) {
  }
  curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  curl_easy_cleanup(Curl);
}

void caughtWithDefault(const std::string &Text) {
  CURL *Curl = curl_easy_init();
  try {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, std::stol(Text));
  } catch (const std::exception &) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 30L);
  }
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void caughtAndLeft(const std::string &Text) {
  CURL *Curl = curl_easy_init();
  try {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, std::stol(Text));
  } catch (const std::exception &) {
    curl_easy_cleanup(Curl);
    return;
  }
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}
