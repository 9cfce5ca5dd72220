// Literal URLs and who is asked.
#include <curl/curl.h>

static void run(CURL *curl, const char *unused) {
  (void)unused;
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void http(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com/"); // expect: http-cleartext-url warning "'curl' talks to 'example.com' over http:// in clear text"
  run(curl, 0);
}

void upper_case(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "HTTP://Example.com:8080"); // expect: http-cleartext-url "'Example.com'"
  run(curl, 0);
}

void web_socket(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "ws://example.com/feed"); // expect: http-cleartext-url "write wss://"
  run(curl, 0);
}

void ftp(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "ftp://ftp.example.com/file"); // expect: http-cleartext-url "over ftp://"
  run(curl, 0);
}

void address(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://192.0.2.7/"); // expect: http-cleartext-url "'192.0.2.7'"
  run(curl, 0);
}

void with_user(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://me@api.example.com?q=http://127.0.0.1"); // expect: http-cleartext-url "'api.example.com'"
  run(curl, 0);
}

// One's own network.
void private_address(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://192.168.1.10/status"); // expect: http-cleartext-url note ""
  run(curl, 0);
}

void private_name(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://backend:8080/health"); // expect: http-cleartext-url note ""
  run(curl, 0);
}

// TLS.
void https(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/?next=http://example.com");
  run(curl, 0);
}

void secure_others(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "wss://example.com/");
  run(curl, 0);
  curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "ftps://ftp.example.com/");
  run(curl, 0);
}

// It does not leave the machine.
void loopback(void) {
  static const char *const unused = "http://example.com";
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://localhost:8080/");
  run(curl, unused);
  curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://127.0.0.1/");
  run(curl, unused);
  curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://[::1]:80/");
  run(curl, unused);
  curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://api.localhost/");
  run(curl, unused);
}

// The cloud's own services speak no TLS.
void link_local(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://169.254.169.254/latest/meta-data");
  run(curl, 0);
}

void unix_socket(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_UNIX_SOCKET_PATH, "/var/run/docker.sock");
  curl_easy_setopt(curl, CURLOPT_URL, "http://v1.41/containers/json");
  run(curl, 0);
}

void upgraded(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "ftp://ftp.example.com/file");
  curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL);
  run(curl, 0);
}

// No transfers of this check's kind.
void others(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "file:///etc/hosts");
  run(curl, 0);
  curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "example.com");
  run(curl, 0);
}
