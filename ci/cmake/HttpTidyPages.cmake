# Writes the Markdown pages of the checks as one C++ table.
function(httptidy_embed_pages output)
  set(cases "")
  foreach(page IN LISTS ARGN)
    get_filename_component(name ${page} NAME_WE)
    file(READ ${page} text)
    string(APPEND cases "      .Case(\"${name}\", R\"PAGE(${text})PAGE\")\n")
  endforeach()
  if(ARGN)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ARGN})
  endif()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
"// Made from docs/checks by httptidy_embed_pages.
#include \"tool/report/Pages.h\"
#include \"llvm/ADT/StringSwitch.h\"

llvm::StringRef httptidy::report::checkPage(llvm::StringRef Check) {
  return llvm::StringSwitch<llvm::StringRef>(Check)
@cases@      .Default({});
}
")
endfunction()
