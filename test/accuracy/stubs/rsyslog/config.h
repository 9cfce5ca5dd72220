// Stands in for the header that configure makes.
#define VERSION "8"
#define PACKAGE_VERSION "8"
#define HAVE_ATOMIC_BUILTINS 1
#define HAVE_ATOMIC_BUILTINS64 1
#define HAVE_SYSLOG_H 1
#define HAVE_STDINT_H 1
#define HAVE_INTTYPES_H 1
#define HAVE_SYS_TIME_H 1
#define HAVE_STRINGS_H 1
#define HAVE_PTHREAD_SETSCHEDPARAM 1
#define HAVE_LIBCURL 1
#define ENABLE_IMDIAG 0
#define _PATH_LOG "/dev/log"
#define HAVE_ZLIB 1
