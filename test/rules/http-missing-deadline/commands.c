// Mail protocols: the library waits for each reply only so long (120 s in 7.88.1),
// while a message that comes or goes has no bound.
#include <curl/curl.h>

int verify(const char *user) {
  CURL *curl = curl_easy_init();
  struct curl_slist *to = curl_slist_append(NULL, user);
  curl_easy_setopt(curl, CURLOPT_URL, "smtp://mail.example.com");
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "EXPN");
  int result = curl_easy_perform(curl);
  curl_slist_free_all(to);
  curl_easy_cleanup(curl);
  return result;
}

int known(const char *user) {
  CURL *curl = curl_easy_init();
  struct curl_slist *to = curl_slist_append(NULL, user);
  curl_easy_setopt(curl, CURLOPT_URL, "smtp://mail.example.com");
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
  int result = curl_easy_perform(curl);
  curl_slist_free_all(to);
  curl_easy_cleanup(curl);
  return result;
}

int sends_a_mail(struct curl_slist *to, FILE *mail) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "smtp://mail.example.com");
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
  curl_easy_setopt(curl, CURLOPT_READDATA, mail);
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  int result = curl_easy_perform(curl); // expect: http-missing-deadline
  curl_easy_cleanup(curl);
  return result;
}

int list_folders(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "imaps://imap.example.com/");
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int create_folder(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "imap://imap.example.com");
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "CREATE FOLDER");
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int fetch(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "imap://imap.example.com/INBOX/;UID=1");
  int result = curl_easy_perform(curl); // expect: http-missing-deadline
  curl_easy_cleanup(curl);
  return result;
}

int a_method_of_http(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/x");
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "DELETE");
  int result = curl_easy_perform(curl); // expect: http-missing-deadline
  curl_easy_cleanup(curl);
  return result;
}

int a_command_with_data(FILE *out) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "ftp://ftp.example.com/");
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, "MLSD");
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  int result = curl_easy_perform(curl); // expect: http-missing-deadline
  curl_easy_cleanup(curl);
  return result;
}
