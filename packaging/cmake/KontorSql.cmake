# SPDX-License-Identifier: GPL-3.0-or-later
# Turns a folder of .sql files into one header of named constants: a misspelt name does not compile.
#   kontor_embed_sql(TARGET DIR HEADER NAMESPACE)

function(kontor_embed_sql target dir header namespace)
  file(GLOB files CONFIGURE_DEPENDS ${dir}/*.sql)
  set(output ${CMAKE_BINARY_DIR}/generated/${header})
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DDIR=${dir} -DOUTPUT=${output} -DNAMESPACE=${namespace}
            -P ${CMAKE_SOURCE_DIR}/packaging/cmake/EmbedSql.cmake
    DEPENDS ${files} ${CMAKE_SOURCE_DIR}/packaging/cmake/EmbedSql.cmake VERBATIM)
  target_sources(${target} PRIVATE ${output})
  target_include_directories(${target} PUBLIC ${CMAKE_BINARY_DIR}/generated)
endfunction()
