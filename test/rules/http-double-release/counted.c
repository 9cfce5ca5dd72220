// A counter that only grows reaches its end once.
#include <curl/curl.h>
#include <stdlib.h>

static CURL *shared;
static int done, failed, lowered, total = 10, moving = 10;

int fetch(int i);

static void finish_one(void) {
  if (++done == total) {
    failed = 0;
    curl_easy_cleanup(shared);
  }
}

static void fail_one(void) {
  if (total == ++done)
    curl_easy_cleanup(shared);
}

int all_of_them(int argc) {
  shared = curl_easy_init();
  for (int i = 0; i < argc; i++) {
    if (fetch(i))
      finish_one();
    else
      fail_one();
  }
  return failed;
}

// In the loop itself.
static int own;
int in_place(int argc) {
  CURL *curl = curl_easy_init();
  for (int i = 0; i < argc; i++)
    if (++own == total)
      curl_easy_cleanup(curl);
  return 0;
}

// Every fifth time, so to speak: the counter goes back.
static void lower(void) {
  if (++lowered == 5) {
    lowered = 0;
    curl_easy_cleanup(shared);
  }
}
int starts_again(int argc) {
  shared = curl_easy_init();
  for (int i = 0; i < argc; i++)
    lower(); // expect: http-double-release
  return 0;
}

// The end moves on.
static int moved;
static void move_on(void) {
  if (++moved == moving) {
    moving += 10;
    curl_easy_cleanup(shared);
  }
}
int end_moves(int argc) {
  shared = curl_easy_init();
  for (int i = 0; i < argc; i++)
    move_on(); // expect: http-double-release
  return 0;
}

// At least: every time from there on.
static int reached;
static void reach(void) {
  if (++reached >= total)
    curl_easy_cleanup(shared);
}
int at_least(int argc) {
  shared = curl_easy_init();
  for (int i = 0; i < argc; i++)
    reach(); // expect: http-double-release
  return 0;
}

// Others may count.
int counted_elsewhere;
static void count_elsewhere(void) {
  if (++counted_elsewhere == total)
    curl_easy_cleanup(shared);
}
int elsewhere(int argc) {
  shared = curl_easy_init();
  for (int i = 0; i < argc; i++)
    count_elsewhere(); // expect: http-double-release
  return 0;
}

// After the loop it is released once more.
int released_after(int argc) {
  shared = curl_easy_init();
  for (int i = 0; i < argc; i++)
    finish_one();
  curl_easy_cleanup(shared); // expect: http-double-release
  return 0;
}

int main(int argc, char **argv) {
  if (argc > 1)
    total = atoi(argv[1]);
  return all_of_them(total);
}
