# Finds the LLVM and Clang of HTTPTIDY_LLVM. Debian keeps every major version in
# a folder of its own; another distribution names it with LLVM_DIR / Clang_DIR.
find_package(LLVM ${HTTPTIDY_LLVM} REQUIRED CONFIG
  HINTS /usr/lib/llvm-${HTTPTIDY_LLVM}/lib/cmake/llvm)
find_package(Clang REQUIRED CONFIG
  HINTS ${LLVM_DIR}/../clang NO_DEFAULT_PATH)
find_package(Threads REQUIRED)
message(STATUS "http-tidy for LLVM ${LLVM_PACKAGE_VERSION} in ${LLVM_DIR}")
set(HTTPTIDY_LLVM_TOOLS ${LLVM_TOOLS_BINARY_DIR})
