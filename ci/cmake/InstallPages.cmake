# Puts README.md and docs/ of the project FROM below TO, where no sources are:
# what links to one keeps its text and loses the link.
#   cmake -DFROM=. -DTO=/tmp/pages -P ci/cmake/InstallPages.cmake
file(GLOB_RECURSE pages RELATIVE "${FROM}" "${FROM}/docs/*.md")
foreach(page IN ITEMS README.md LISTS pages)
  # As many steps up as lead out of docs/.
  get_filename_component(folder "${page}" DIRECTORY)
  string(REGEX REPLACE "[^/]+" ".." up "${folder}")
  if(up)
    string(APPEND up "/")
  endif()
  string(REPLACE "." "[.]" source "${up}(test|checks|ci|tool)(/[^)]*)?")
  file(READ "${FROM}/${page}" text)
  string(REGEX REPLACE "\\[([^][]*)\\]\\(${source}\\)" "\\1" text "${text}")
  # The license is installed under the name that Debian gives it.
  string(REPLACE "](${up}LICENSE)" "](${up}copyright)" text "${text}")
  file(WRITE "${TO}/${page}" "${text}")
endforeach()
file(COPY "${FROM}/docs/pictures" DESTINATION "${TO}/docs")
