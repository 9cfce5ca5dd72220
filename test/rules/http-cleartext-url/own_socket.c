// The URL does not say where the request goes.
#include <curl/curl.h>

curl_socket_t tunnel(void *data, curlsocktype purpose, struct curl_sockaddr *address);

int own_socket(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "http://backend.example.com/");
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, tunnel);
  return curl_easy_perform(curl);
}

int no_callback_after_all(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "http://backend.example.com/"); // expect: http-cleartext-url
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, NULL);
  return curl_easy_perform(curl);
}

#define METADATA "http://metadata.google.internal/computeMetadata/v1/"

int link_local_services(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, METADATA "instance/id");
  if (curl_easy_perform(curl))
    return 1;
  curl_easy_setopt(curl, CURLOPT_URL, "http://169.254.169.254/latest/meta-data/");
  return curl_easy_perform(curl);
}
