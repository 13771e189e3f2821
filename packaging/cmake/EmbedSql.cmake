# SPDX-License-Identifier: GPL-3.0-or-later
# Run at build time: see kontor_embed_sql().
file(GLOB files ${DIR}/*.sql)
list(SORT files)
set(body "// Generated from ${NAMESPACE} .sql files. Do not edit.\n#pragma once\n\n#include <array>\n\nnamespace kontor::${NAMESPACE} {\n\n")
string(APPEND body "struct SqlText {\n    const char *name;\n    const char *text;\n};\n\n")
set(names "")
foreach(file IN LISTS files)
  get_filename_component(name ${file} NAME_WE)
  file(READ ${file} text)
  # A raw literal may be 64 KiB at most on some compilers; ours stay far below.
  string(REGEX REPLACE "^[0-9]" "v\\0" identifier ${name})
  string(APPEND body "inline constexpr SqlText ${identifier}{\"${name}\", R\"~sql~(${text})~sql~\"};\n")
  string(APPEND names "    ${identifier},\n")
endforeach()
list(LENGTH files count)
string(APPEND body "\ninline constexpr std::array<SqlText, ${count}> all{{\n${names}}};\n\n}  // namespace kontor::${NAMESPACE}\n")
file(WRITE ${OUTPUT} "${body}")
