# http-tidy in a CMake project. Installed as HttpTidyConfig.cmake, so either of
#   find_package(HttpTidy REQUIRED)
#   include(…/HttpTidy.cmake)
# before the targets gives
#   http-tidy              a target that analyses the whole compilation database
#   http-tidy-incremental  the same by Ninja steps: only what changed (generator
#                          Ninja)
# and, with HTTPTIDY_WHILE_COMPILING, the checks as each file is compiled
# (CMAKE_<LANG>_CLANG_TIDY). Both SARIF files are in the build folder.
option(HTTPTIDY_WHILE_COMPILING "Run the checks as each file is compiled" OFF)
set(HTTPTIDY_CHECKS "-*,http-*" CACHE STRING
  "Checks of clang-tidy while compiling; empty: those of .clang-tidy")
set(HTTPTIDY_CLANG_TIDY_OPTIONS "" CACHE STRING
  "Further options of clang-tidy, e.g. -warnings-as-errors=http-*")
set(HTTPTIDY_OPTIONS "" CACHE STRING
  "Further options of the http-tidy targets, e.g. --baseline;FILE")

# Where this file is installed: <prefix>/lib/cmake/HttpTidy.
get_filename_component(_httptidy_lib "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
find_program(HTTPTIDY_EXECUTABLE http-tidy HINTS "${_httptidy_lib}/../bin")
if(NOT HTTPTIDY_PLUGIN)
  file(GLOB _httptidy_plugins "${_httptidy_lib}/http-tidy/HttpTidyPlugin-*.so")
  list(REVERSE _httptidy_plugins) # the newest first
  foreach(_httptidy_plugin IN LISTS _httptidy_plugins)
    # A plugin belongs to one version of clang-tidy.
    string(REGEX MATCH "[0-9]+\\.so$" _httptidy_llvm "${_httptidy_plugin}")
    string(REPLACE ".so" "" _httptidy_llvm "${_httptidy_llvm}")
    find_program(HTTPTIDY_CLANG_TIDY clang-tidy-${_httptidy_llvm})
    if(HTTPTIDY_CLANG_TIDY MATCHES "-${_httptidy_llvm}$")
      set(HTTPTIDY_PLUGIN "${_httptidy_plugin}" CACHE FILEPATH
        "Plugin for ${HTTPTIDY_CLANG_TIDY}")
    endif()
  endforeach()
endif()

if(HTTPTIDY_WHILE_COMPILING)
  if(NOT HTTPTIDY_PLUGIN OR NOT HTTPTIDY_CLANG_TIDY)
    message(FATAL_ERROR "HTTPTIDY_WHILE_COMPILING needs HTTPTIDY_PLUGIN and "
      "the HTTPTIDY_CLANG_TIDY of the same LLVM version")
  endif()
  # clang-tidy goes on without a plugin that it cannot load: asked once.
  execute_process(
    COMMAND ${HTTPTIDY_CLANG_TIDY} -load=${HTTPTIDY_PLUGIN} -checks=-*,http-*
      -list-checks
    RESULT_VARIABLE _httptidy_status
    OUTPUT_VARIABLE _httptidy_checks ERROR_VARIABLE _httptidy_why)
  if(NOT _httptidy_status EQUAL 0 OR NOT _httptidy_checks MATCHES " http-")
    message(FATAL_ERROR "${HTTPTIDY_CLANG_TIDY} does not take the plugin "
      "${HTTPTIDY_PLUGIN}: ${_httptidy_why}")
  endif()
  set(CMAKE_C_CLANG_TIDY ${HTTPTIDY_CLANG_TIDY} -load=${HTTPTIDY_PLUGIN})
  if(HTTPTIDY_CHECKS)
    list(APPEND CMAKE_C_CLANG_TIDY "-checks=${HTTPTIDY_CHECKS}")
  endif()
  list(APPEND CMAKE_C_CLANG_TIDY ${HTTPTIDY_CLANG_TIDY_OPTIONS})
  set(CMAKE_CXX_CLANG_TIDY ${CMAKE_C_CLANG_TIDY})
endif()

if(HTTPTIDY_EXECUTABLE AND NOT TARGET http-tidy)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  add_custom_target(http-tidy
    COMMAND ${HTTPTIDY_EXECUTABLE} check -p ${CMAKE_BINARY_DIR}
      --root ${CMAKE_SOURCE_DIR} --sarif ${CMAKE_BINARY_DIR}/http-tidy.sarif
      ${HTTPTIDY_OPTIONS}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM USES_TERMINAL)
  if(CMAKE_GENERATOR STREQUAL "Ninja")
    add_custom_target(http-tidy-incremental
      COMMAND ${HTTPTIDY_EXECUTABLE} ninja -p ${CMAKE_BINARY_DIR}
        --root ${CMAKE_SOURCE_DIR} -o ${CMAKE_BINARY_DIR}/http-tidy.ninja
        ${HTTPTIDY_OPTIONS}
      COMMAND ${CMAKE_MAKE_PROGRAM} -C ${CMAKE_BINARY_DIR} -f http-tidy.ninja
      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR} VERBATIM USES_TERMINAL)
  endif()
endif()
if(NOT HTTPTIDY_EXECUTABLE)
  set(HttpTidy_FOUND FALSE)
  set(HttpTidy_NOT_FOUND_MESSAGE "there is no http-tidy (HTTPTIDY_EXECUTABLE)")
endif()
