// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(CURL *curl) {
  {
    char body[16] = "a=1";
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "'body'"
  }
  curl_easy_perform(curl);
}

void undeclared_call(CURL *curl) {
  {
    char body[16] = "a=1";
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  }
  curl = another_handle();
  curl_easy_perform(curl);
}
