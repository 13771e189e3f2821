# SPDX-License-Identifier: GPL-3.0-or-later
# A folder is a target, an arrow is a link.
#
#   kontor_add_module(core/storage DEPENDS core/model PUBLIC Qt6::Sql PRIVATE kontor_sqlcipher)
#
# Every .cpp and .h of the folder belongs to it. Headers are seen by others as "core/storage/x.h" through an include
# folder of the module's own, so a header of a module that is not linked is not found by the compiler.

add_library(kontor_options INTERFACE)
target_compile_definitions(kontor_options INTERFACE QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_URL_CAST_FROM_STRING)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(kontor_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough $<$<BOOL:${KONTOR_WERROR}>:-Werror>
    # Newer Qt versions deprecate what the oldest supported one has no replacement for.
    -Wno-error=deprecated-declarations)
  if(KONTOR_SANITIZE)
    add_compile_options(-fsanitize=${KONTOR_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${KONTOR_SANITIZE})
  endif()
endif()

# Fifty programs of tests are linked as statically as the two that people get: most of the time of a small change.
find_program(KONTOR_MOLD mold)
if(KONTOR_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
  add_link_options(-fuse-ld=mold)
endif()

# The headers that everything includes, compiled once for each kind of module instead of once for each. A compiler takes
# the result only where all options are the same, so these are what such a module is, with nothing in it.
foreach(kind core text widgets)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/${kind}.cpp CONTENT "// Nothing but the headers.\n")
  add_library(kontor_pch_${kind} STATIC ${CMAKE_BINARY_DIR}/pch/${kind}.cpp)
  set_target_properties(kontor_pch_${kind} PROPERTIES AUTOMOC OFF)
  target_link_libraries(kontor_pch_${kind} PRIVATE Qt6::Core kontor_options)
endforeach()
target_link_libraries(kontor_pch_widgets PRIVATE Qt6::Widgets)
# Texts are put together in their inner loops: one allocation per concatenation.
target_compile_definitions(kontor_pch_text PRIVATE QT_USE_QSTRINGBUILDER)
foreach(kind core text)
  target_precompile_headers(kontor_pch_${kind} PRIVATE <QtCore> <functional> <memory> <optional> <vector>)
endforeach()
target_precompile_headers(kontor_pch_widgets PRIVATE <QtWidgets> <functional> <memory> <optional> <vector>)

# core/storage -> kontor_core_storage
function(kontor_target_name out path)
  string(REPLACE "/" "_" name ${path})
  set(${out} kontor_${name} PARENT_SCOPE)
endfunction()

function(kontor_add_module path)
  cmake_parse_arguments(arg "WIDGETS;TEXT;NO_PCH" "" "DEPENDS;PUBLIC;PRIVATE;EXTRA" ${ARGN})
  kontor_target_name(target ${path})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${path}/*.cpp ${CMAKE_SOURCE_DIR}/${path}/*.h)
  add_library(${target} STATIC ${sources} ${arg_EXTRA})
  set(view ${CMAKE_BINARY_DIR}/include/${target})
  get_filename_component(parent ${view}/${path} DIRECTORY)
  file(MAKE_DIRECTORY ${parent})
  file(CREATE_LINK ${CMAKE_SOURCE_DIR}/${path} ${view}/${path} SYMBOLIC)
  target_include_directories(${target} PUBLIC ${view})
  target_link_libraries(${target} PUBLIC Qt6::Core kontor_expected ${arg_PUBLIC} PRIVATE kontor_options ${arg_PRIVATE})
  foreach(dependency IN LISTS arg_DEPENDS)
    kontor_target_name(dependency_target ${dependency})
    target_link_libraries(${target} PUBLIC ${dependency_target})
  endforeach()
  if(arg_WIDGETS)
    target_precompile_headers(${target} REUSE_FROM kontor_pch_widgets)
  elseif(arg_TEXT)
    target_compile_definitions(${target} PRIVATE QT_USE_QSTRINGBUILDER)
    target_precompile_headers(${target} REUSE_FROM kontor_pch_text)
  elseif(NOT arg_NO_PCH)  # a library may bring options that fit to none of them
    target_precompile_headers(${target} REUSE_FROM kontor_pch_core)
  endif()
  set_property(GLOBAL APPEND PROPERTY KONTOR_MODULES ${path})
  set_property(GLOBAL PROPERTY KONTOR_DEPENDS_${path} "${arg_DEPENDS}")
endfunction()
