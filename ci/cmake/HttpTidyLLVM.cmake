# Finds the LLVM and Clang of HTTPTIDY_LLVM. Debian keeps every major version in
# a folder of its own; another distribution names it with LLVM_DIR / Clang_DIR.
# LLVM's version file only accepts an equal minor version: compared by hand.
find_package(LLVM REQUIRED CONFIG
  HINTS /usr/lib/llvm-${HTTPTIDY_LLVM}/lib/cmake/llvm)
if(NOT LLVM_VERSION_MAJOR EQUAL HTTPTIDY_LLVM)
  message(FATAL_ERROR
    "LLVM ${HTTPTIDY_LLVM} is wanted, ${LLVM_DIR} is ${LLVM_PACKAGE_VERSION}")
endif()
find_package(Clang REQUIRED CONFIG
  HINTS ${LLVM_DIR}/../clang NO_DEFAULT_PATH)
find_package(Threads REQUIRED)
message(STATUS "http-tidy for LLVM ${LLVM_PACKAGE_VERSION} in ${LLVM_DIR}")
set(HTTPTIDY_LLVM_TOOLS ${LLVM_TOOLS_BINARY_DIR})
