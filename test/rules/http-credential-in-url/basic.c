// User and password in the URL.
#include <curl/curl.h>
#include <stdio.h>

#define TOKEN "hunter2"

void literal(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://admin:hunter2@example.com/"); // expect: http-credential-in-url "the URL of 'curl' holds the password of 'admin'"
}

void encoded(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://me%40example.com:p%40ss@example.com"); // expect: http-credential-in-url ""
}

void ftp(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "ftps://backup:hunter2@ftp.example.com/in"); // expect: http-credential-in-url ""
}

void local(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "http://admin:hunter2@localhost/"); // expect: http-credential-in-url ""
}

void macro(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://bot:" TOKEN "@example.com/"); // expect: http-credential-in-url ""
}

void variable(CURL *curl) {
  static const char *url = "https://bot:hunter2@example.com/";
  curl_easy_setopt(curl, CURLOPT_URL, url); // expect: http-credential-in-url ""
}

void one_of_two(CURL *curl, int test) {
  curl_easy_setopt(curl, CURLOPT_URL, test ? "https://bot:hunter2@test.example.com" : "https://example.com"); // expect: http-credential-in-url warning ""
}

void under_an_option(CURL *curl, int test) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
  if (test)
    curl_easy_setopt(curl, CURLOPT_URL, "https://bot:hunter2@example.com"); // expect: http-credential-in-url warning ""
  curl_easy_perform(curl);
}

void in_a_loop(CURL *curl, int n) {
  for (int i = 0; i < n; ++i) {
    curl_easy_setopt(curl, CURLOPT_URL, "https://bot:hunter2@example.com"); // expect: http-credential-in-url ""
    curl_easy_perform(curl);
  }
}

// No password.
void user_only(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://git@example.com/");
}

void empty(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://user:@example.com/");
}

void anonymous(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "ftp://anonymous:me%40example.com@ftp.example.com/");
}

void port(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com:8443/@here");
}

void in_the_path(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/user:hunter2@x");
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com?mail=a:b@c");
}

void address(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://[2001:db8::1]:8443/");
}

// Filled in elsewhere.
void placeholders(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://<user>:<password>@example.com/");
}

void shell_placeholders(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://user:${PASSWORD}@example.com/");
}

void formatted(CURL *curl, const char *user, const char *password) {
  char url[256];
  snprintf(url, sizeof url, "https://%s:%s@example.com/", user, password);
  curl_easy_setopt(curl, CURLOPT_URL, url);
}

// Kept apart.
void apart(CURL *curl, const char *user, const char *password) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_setopt(curl, CURLOPT_USERNAME, user);
  curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
}
