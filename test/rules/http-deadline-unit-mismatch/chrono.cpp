// Durations carry their unit: a count of one unit is given to the other.
#include <algorithm>
#include <chrono>
#include <curl/curl.h>

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

void countOfMilliseconds(CURL *Curl, milliseconds Limit) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Limit.count()); // expect: http-deadline-unit-mismatch "'Limit.count()' is in milliseconds and CURLOPT_TIMEOUT takes seconds"
}

void countOfSeconds(CURL *Curl, seconds Limit) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT_MS, Limit.count()); // expect: http-deadline-unit-mismatch "1000 times shorter"
}

void castToTheWrongUnit(CURL *Curl, minutes Limit) {
  curl_easy_setopt(Curl, CURLOPT_CONNECTTIMEOUT, duration_cast<milliseconds>(Limit).count()); // expect: http-deadline-unit-mismatch "set CURLOPT_CONNECTTIMEOUT_MS"
}

void minutesForSeconds(CURL *Curl, minutes Limit) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, static_cast<long>(Limit.count())); // expect: http-deadline-unit-mismatch "60 times shorter"
}

void throughAVariable(CURL *Curl, milliseconds Limit) {
  const long Value = Limit.count();
  curl_easy_setopt(Curl, CURLOPT_LOW_SPEED_TIME, Value); // expect: http-deadline-unit-mismatch ""
}

// The type knows better than the name.
void liar(CURL *Curl, seconds Limit) {
  const long LimitMs = Limit.count();
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT_MS, LimitMs); // expect: http-deadline-unit-mismatch "in seconds"
}

void connectCutToZero(CURL *Curl) {
  constexpr milliseconds Half(500);
  curl_easy_setopt(Curl, CURLOPT_CONNECTTIMEOUT, duration_cast<seconds>(Half).count()); // expect: http-deadline-unit-mismatch "the library's default"
}

struct Client {
  CURL *Curl;
  milliseconds Limit{1500};
  Client() : Curl(curl_easy_init()) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Limit.count()); // expect: http-deadline-unit-mismatch ""
  }
  ~Client() { curl_easy_cleanup(Curl); }
};

template <typename Duration> void set(CURL *Curl, Duration Limit) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT_MS, duration_cast<milliseconds>(Limit).count());
}
void inTemplate(CURL *Curl) {
  set(Curl, seconds(30));
  set(Curl, minutes(1));
}

// Right.
void sameUnit(CURL *Curl, seconds Limit, milliseconds Connect) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Limit.count());
  curl_easy_setopt(Curl, CURLOPT_CONNECTTIMEOUT_MS, Connect.count());
}

void castToTheRightUnit(CURL *Curl, milliseconds Limit, seconds Connect) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, duration_cast<seconds>(Limit).count());
  curl_easy_setopt(Curl, CURLOPT_CONNECTTIMEOUT_MS, milliseconds(Connect).count());
}

void scaled(CURL *Curl, milliseconds Limit, seconds Connect) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Limit.count() / 1000);
  curl_easy_setopt(Curl, CURLOPT_CONNECTTIMEOUT_MS, Connect.count() * 1000);
}

void oneAndAHalf(CURL *Curl) {
  constexpr milliseconds Limit(1500);
  curl_easy_setopt(Curl, CURLOPT_CONNECTTIMEOUT, duration_cast<seconds>(Limit).count());
}

// Cut to 0: http-infinite-deadline speaks.
void totalCutToZero(CURL *Curl) {
  constexpr milliseconds Half(500);
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, duration_cast<seconds>(Half).count());
}

// No unit in sight.
void number(CURL *Curl, long Limit) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Limit);
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, std::min(Limit, 30L));
}
