# Programs that contain clang-tidy: the module, and the archives of LLVM's
# development package. By their paths and not by CMake's targets, which would
# link Clang statically beside the shared one.
function(httptidy_link_host target)
  file(GLOB archives ${LLVM_LIBRARY_DIRS}/libclangTidy*.a)
  # A plugin of clang's own, and the other program.
  list(FILTER archives EXCLUDE REGEX "libclangTidy(Plugin|Main)\\.a$")
  foreach(name IN ITEMS ApplyReplacements DynamicASTMatchers IncludeCleaner
      Pseudo PseudoCXX PseudoGrammar Query Transformer)
    # Some versions have not got all, or have them in the shared library.
    if(EXISTS ${LLVM_LIBRARY_DIRS}/libclang${name}.a)
      list(APPEND archives ${LLVM_LIBRARY_DIRS}/libclang${name}.a)
    endif()
  endforeach()
  set(own ${ARGN})
  list(TRANSFORM own PREPEND ${LLVM_LIBRARY_DIRS}/ REGEX "^lib")
  target_link_libraries(${target} PRIVATE
    httptidy_tidy_module httptidy_tidy httptidy_report
    -Wl,--start-group ${own} ${archives} -Wl,--end-group
    httptidy_checks)
  # Clang's own headers are looked for beside a program, and ours belong to no
  # installation yet: the build folder looks like one.
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
  file(CREATE_LINK ${LLVM_LIBRARY_DIRS}/clang ${CMAKE_BINARY_DIR}/lib/clang
    SYMBOLIC)
endfunction()
