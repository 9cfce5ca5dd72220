// Branches, correlated conditions, early exits.
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

void freed_on_one_path(CURL *curl, const char *text, int small) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "'body'"
  if (small)
    free(body); // expect-step: "released here"
  curl_easy_perform(curl);
}

void freed_on_error(CURL *curl, const char *text, int bad) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  if (bad) {
    free(body);
    return;
  }
  curl_easy_perform(curl);
  free(body);
}

// The list is freed where it was not attached.
void correlated(CURL *curl, int use) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  if (use)
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  if (!use)
    curl_slist_free_all(list);
  curl_easy_perform(curl);
  if (use)
    curl_slist_free_all(list);
}

void attached_and_freed(CURL *curl, int use) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  if (use)
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list); // expect: http-dangling-option ""
  curl_slist_free_all(list);
  curl_easy_perform(curl);
}

void no_exchange_then(CURL *curl, int use) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  if (use)
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_slist_free_all(list);
  if (!use)
    curl_easy_perform(curl);
}

void chosen(CURL *curl, const char *given, int own) {
  char *made = own ? strdup(given) : NULL;
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, own ? made : given);
  curl_easy_perform(curl);
  free(made);
}

void chosen_and_freed(CURL *curl, const char *given, int own) {
  char *made = strdup(given);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, own ? made : given); // expect: http-dangling-option ""
  free(made);
  curl_easy_perform(curl);
}

void unwound(CURL *curl, const char *text) {
  char *body = strdup(text);
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  if (!body || !list)
    goto done;
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_easy_perform(curl);
done:
  curl_slist_free_all(list);
  free(body);
}

void not_created(const char *text) {
  CURL *curl = curl_easy_init();
  char *body = strdup(text);
  if (curl) {
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
  free(body);
}
