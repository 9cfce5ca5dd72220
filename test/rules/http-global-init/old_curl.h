// As with the headers of a libcurl before 7.84.0: no lock around its state.
#include <curl/curl.h>
#undef LIBCURL_VERSION_NUM
#define LIBCURL_VERSION_NUM 0x073d01
