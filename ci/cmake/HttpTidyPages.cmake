# Writes texts as one C++ table: `function` gives the text of a file by its
# name, which is that of the file up to `part` (NAME or NAME_WE).
function(httptidy_embed_texts output header function part)
  set(cases "")
  foreach(page IN LISTS ARGN)
    get_filename_component(name ${page} ${part})
    file(READ ${page} text)
    string(APPEND cases "      .Case(\"${name}\", R\"PAGE(${text})PAGE\")\n")
  endforeach()
  if(ARGN)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ARGN})
  endif()
  file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
"// Made by httptidy_embed_texts.
#include \"@header@\"
#include \"llvm/ADT/StringSwitch.h\"

llvm::StringRef httptidy::report::@function@(llvm::StringRef Name) {
  return llvm::StringSwitch<llvm::StringRef>(Name)
@cases@      .Default({});
}
")
endfunction()

# The Markdown pages of the checks.
function(httptidy_embed_pages output)
  httptidy_embed_texts(${output} tool/report/Pages.h checkPage NAME_WE ${ARGN})
endfunction()
