# What is installed, and the packages that CPack makes of it:
#   http-tidy             the command, with the pages of the checks
#   http-tidy-plugin-<N>  the plugin for clang-tidy-<N>
#   http-tidy-clangd, http-tidy-clang-tidy   if they are built
# as .deb, and all of it as a .tar.gz that can lie anywhere (component bundle:
# the command with LLVM's libraries and Clang's headers beside it).
set(PAGES share/doc/http-tidy)
set(HTTPTIDY_DEB tool plugin)
set(HTTPTIDY_ARCHIVE bundle plugin)

# Where find_package and the editors look.
foreach(component tool bundle)
  install(FILES ${PROJECT_SOURCE_DIR}/ci/cmake/HttpTidy.cmake
    DESTINATION lib/cmake/HttpTidy RENAME HttpTidyConfig.cmake
    COMPONENT ${component})
  install(CODE "set(FROM \"${PROJECT_SOURCE_DIR}\")
    set(TO \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${PAGES}\")
    include(\"${CMAKE_CURRENT_LIST_DIR}/InstallPages.cmake\")"
    COMPONENT ${component})
  install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
    DESTINATION ${PAGES} RENAME copyright COMPONENT ${component})
endforeach()

# A plugin belongs to one LLVM: its name says which.
install(FILES $<TARGET_FILE:HttpTidyPlugin>
  DESTINATION lib/http-tidy RENAME HttpTidyPlugin-${HTTPTIDY_LLVM}.so
  COMPONENT plugin)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
  DESTINATION share/doc/http-tidy-plugin-${HTTPTIDY_LLVM} RENAME copyright
  COMPONENT plugin)

# The programs. In the archive they look for libraries beside themselves.
set(HTTPTIDY_BUNDLED "")
foreach(program http-tidy http-tidy-clangd http-tidy-clang-tidy)
  if(NOT TARGET ${program})
    continue()
  endif()
  set(component ${program})
  if(program STREQUAL http-tidy)
    set(component tool)
  else()
    list(APPEND HTTPTIDY_DEB ${component})
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
      DESTINATION share/doc/${program} RENAME copyright
      COMPONENT ${component})
    string(TOUPPER ${component} name)
    set(CPACK_DEBIAN_${name}_PACKAGE_NAME ${program})
    set(CPACK_DEBIAN_${name}_PACKAGE_DEPENDS
      "http-tidy, libclang-common-${HTTPTIDY_LLVM}-dev")
  endif()
  install(TARGETS ${program} RUNTIME DESTINATION bin COMPONENT ${component})
  install(PROGRAMS $<TARGET_FILE:${program}> DESTINATION bin COMPONENT bundle)
  # The old kind of path is also searched for what LLVM's libraries need.
  target_link_options(${program} PRIVATE -Wl,--disable-new-dtags)
  list(APPEND HTTPTIDY_BUNDLED $<TARGET_FILE:${program}>)
endforeach()
install(DIRECTORY ${LLVM_LIBRARY_DIRS}/clang/${HTTPTIDY_LLVM}/include/
  DESTINATION lib/clang/${HTTPTIDY_LLVM}/include COMPONENT bundle)
configure_file(${CMAKE_CURRENT_LIST_DIR}/HttpTidyBundle.cmake.in
  ${CMAKE_BINARY_DIR}/HttpTidyBundle.cmake.in @ONLY)
file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/HttpTidyBundle.cmake
  INPUT ${CMAKE_BINARY_DIR}/HttpTidyBundle.cmake.in)
install(SCRIPT ${CMAKE_BINARY_DIR}/HttpTidyBundle.cmake COMPONENT bundle)

set(CPACK_PACKAGE_NAME http-tidy)
set(CPACK_PACKAGE_CONTACT "http-tidy maintainers <maintainers@http-tidy.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
  "Finds HTTP, timeout and TLS misuse in C and C++")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_FILE_NAME
  http-tidy-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_TOOL_PACKAGE_NAME http-tidy)
# stddef.h and its like: without them no file parses.
set(CPACK_DEBIAN_TOOL_PACKAGE_DEPENDS libclang-common-${HTTPTIDY_LLVM}-dev)
set(CPACK_DEBIAN_PLUGIN_PACKAGE_NAME http-tidy-plugin-${HTTPTIDY_LLVM})
# The plugin refuses another minor version; Debian's have an epoch.
math(EXPR next "${LLVM_VERSION_MINOR} + 1")
set(minor ${LLVM_VERSION_MAJOR}.${LLVM_VERSION_MINOR})
set(tidy clang-tidy-${HTTPTIDY_LLVM})
set(CPACK_DEBIAN_PLUGIN_PACKAGE_DEPENDS
  "${tidy} (>= 1:${minor}), ${tidy} (<< 1:${LLVM_VERSION_MAJOR}.${next}~)")

# All components of the archive are one file.
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_BINARY_DIR}/HttpTidyComponents.cmake)
file(CONFIGURE OUTPUT ${CPACK_PROJECT_CONFIG_FILE} @ONLY CONTENT
"# Read by CPack for each generator.
if(CPACK_GENERATOR STREQUAL \"DEB\")
  set(CPACK_COMPONENTS_ALL @HTTPTIDY_DEB@)
  set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
  # Another LLVM: the command is packaged once.
  if(HTTPTIDY_ONLY_PLUGIN)
    set(CPACK_COMPONENTS_ALL plugin)
  endif()
else()
  set(CPACK_COMPONENTS_ALL @HTTPTIDY_ARCHIVE@)
  set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
endif()
")
include(CPack)
