// What CMake would write for Linux.
#pragma once
#define HAVE_BACKTRACE_SYMBOLS
#define HAVE_PIPE2
#define HAVE_DLADDR
#define HAVE_CXXABI_H
#define HAVE_NICE
#define ICINGA_CONFIGDIR "/etc/icinga2"
#define ICINGA_DATADIR "/var/lib/icinga2"
#define ICINGA_LOGDIR "/var/log/icinga2"
#define ICINGA_CACHEDIR "/var/cache/icinga2"
#define ICINGA_SPOOLDIR "/var/spool/icinga2"
#define ICINGA_INITRUNDIR "/run/icinga2"
#define ICINGA_INCLUDECONFDIR "/usr/share/icinga2/include"
#define ICINGA_USER "icinga"
#define ICINGA_GROUP "icinga"
#define ICINGA_PKGDATADIR "/usr/share/icinga2"
#define ICINGA_PREFIX "/usr"
#define ICINGA_SYSCONFDIR "/etc"
#define ICINGA_RUNDIR "/run"
#define ICINGA_LOCALSTATEDIR "/var"
