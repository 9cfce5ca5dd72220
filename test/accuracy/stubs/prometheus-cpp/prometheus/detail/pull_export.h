// What CMake's generate_export_header writes for a static library.
#pragma once
#define PROMETHEUS_CPP_PULL_EXPORT
