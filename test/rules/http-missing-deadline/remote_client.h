#ifndef REMOTE_CLIENT_H
#define REMOTE_CLIENT_H

#include <curl/curl.h>

class RemoteClient {
public:
  RemoteClient();
  ~RemoteClient();
  RemoteClient(const RemoteClient &) = delete;
  RemoteClient &operator=(const RemoteClient &) = delete;

  /// Its body is in another file.
  void configure();
  CURLcode get();

private:
  CURL *Handle;
};

#endif
