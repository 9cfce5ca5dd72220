# What every target of the project has in common, as interface targets:
#   httptidy_llvm   LLVM Support only; for code that must not know Clang
#   httptidy_clang  Clang and LLVM, shared: linking either twice crashes
# Both follow LLVM in RTTI; what includes Clang has no exceptions.
set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  # Lets ccache reuse objects that were compiled with a precompiled header.
  add_compile_options("SHELL:-Xclang -fno-pch-timestamp")
endif()

add_library(httptidy_warnings INTERFACE)
target_compile_options(httptidy_warnings INTERFACE
  -Wall -Wextra -Wno-unused-parameter -Werror=return-type)

add_library(httptidy_sanitizers INTERFACE)
if(HTTPTIDY_SANITIZE)
  # Debian's libclang-cpp is not instrumented: no vptr checks across it. What
  # stands at each use of a pointer is a third of the compile time, and the
  # sanitizer of addresses or the system stops at what it would see.
  target_compile_options(httptidy_sanitizers INTERFACE
    -fsanitize=${HTTPTIDY_SANITIZE}
    -fno-sanitize=vptr,null,alignment,object-size
    -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(httptidy_sanitizers INTERFACE
    -fsanitize=${HTTPTIDY_SANITIZE})
endif()

add_library(httptidy_llvm INTERFACE)
target_include_directories(httptidy_llvm INTERFACE
  ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_include_directories(httptidy_llvm SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS})
separate_arguments(HTTPTIDY_LLVM_DEFINITIONS UNIX_COMMAND "${LLVM_DEFINITIONS}")
target_compile_definitions(httptidy_llvm INTERFACE
  HTTPTIDY_VERSION="${PROJECT_VERSION}")
target_compile_options(httptidy_llvm INTERFACE ${HTTPTIDY_LLVM_DEFINITIONS}
  $<$<AND:$<COMPILE_LANGUAGE:CXX>,$<NOT:$<BOOL:${LLVM_ENABLE_RTTI}>>>:-fno-rtti>)
target_link_libraries(httptidy_llvm INTERFACE
  LLVM Threads::Threads httptidy_warnings httptidy_sanitizers)

add_library(httptidy_clang INTERFACE)
target_include_directories(httptidy_clang SYSTEM INTERFACE ${CLANG_INCLUDE_DIRS})
target_compile_options(httptidy_clang INTERFACE -fno-exceptions)
target_link_libraries(httptidy_clang INTERFACE httptidy_llvm clang-cpp)

# The precompiled header of Clang is that of httptidy_models: it takes as long as
# three files. A program is as position independent as the libraries then, or
# Clang refuses the header.
function(httptidy_precompile_clang target)
  target_precompile_headers(${target} REUSE_FROM httptidy_models)
  get_target_property(type ${target} TYPE)
  if(type STREQUAL EXECUTABLE)
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${target} PRIVATE -fPIC)
  endif()
endfunction()

# Writes the list of all rules from the names of their files.
function(httptidy_make_registry output)
  set(declarations "")
  set(entries "")
  foreach(source IN LISTS ARGN)
    get_filename_component(name ${source} NAME_WE)
    string(REPLACE "-" "_" symbol ${name})
    string(APPEND declarations "extern const Rule ${symbol};\n")
    string(APPEND entries "      &${symbol},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
"// Made from the files of checks/rules by httptidy_make_registry.
#include \"checks/rules/Rule.h\"
namespace httptidy::rules {
@declarations@
llvm::ArrayRef<const Rule *> allRules() {
  static const Rule *const All[] = {
@entries@      nullptr, // an array needs an element, a new house has no rule yet
  };
  return llvm::ArrayRef(All).drop_back();
}

const Rule *findRule(llvm::StringRef Name) {
  for (const Rule *R : allRules())
    if (R->Info->Name == Name)
      return R;
  return nullptr;
}
} // namespace httptidy::rules
")
endfunction()
