// Stands in for the header that the build makes.
#pragma once
#define QBT_VERSION_MAJOR 4
#define QBT_VERSION_MINOR 5
#define QBT_VERSION_BUGFIX 2
#define QBT_VERSION_BUILD 0
#define QBT_VERSION "v4.5.2"
#define QBT_VERSION_2 "4.5.2"
