#ifndef CONNECTION_H
#define CONNECTION_H

#include <curl/curl.h>

struct connection {
  CURL *curl;
};

void connection_init(struct connection *c);
int connection_read(struct connection *c);

#endif
