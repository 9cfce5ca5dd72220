// What CMake would write.
#pragma once
#define VERSION "2.13.6"
#define ICINGA2_VERSION "2.13.6"
