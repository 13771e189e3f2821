# SPDX-License-Identifier: GPL-3.0-or-later
# Everything Kontor links from outside, in one place. docs/dependencies.md says why each is here.

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Network PrintSupport Svg DBus Test LinguistTools)
# Previews of PDF files; without it there are none.
find_package(Qt6Pdf QUIET)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(ICU 70 REQUIRED COMPONENTS uc i18n)
find_package(ZXing REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(tesseract REQUIRED IMPORTED_TARGET tesseract lept)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(gmime REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(uchardet REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
# Where libxlsxwriter stands on a shared minizip, it brings that one's folder along, whose zip.h would hide libzip's.
get_target_property(xlsxwriter_includes PkgConfig::xlsxwriter INTERFACE_INCLUDE_DIRECTORIES)
if(xlsxwriter_includes)
  list(FILTER xlsxwriter_includes EXCLUDE REGEX "minizip")
  set_target_properties(PkgConfig::xlsxwriter PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${xlsxwriter_includes}")
endif()
# Not CMake's own search: on Debian that wants the headers of the server too.
pkg_check_modules(libpq REQUIRED IMPORTED_TARGET libpq)
# Not its CMake package: on Debian that stops unless the command-line tools of libzip are installed as well.
pkg_check_modules(zip REQUIRED IMPORTED_TARGET libzip)

find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
find_path(PHONENUMBERS_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBERS_LIBRARY phonenumber REQUIRED)
find_library(PROTOBUF_LIBRARY protobuf REQUIRED)

# The libraries give no CMake targets of their own (or different ones per distribution): name them once.
add_library(kontor_expected INTERFACE)
target_include_directories(kontor_expected SYSTEM INTERFACE ${TL_EXPECTED_INCLUDE_DIR})
add_library(kontor_phonenumbers INTERFACE)
target_include_directories(kontor_phonenumbers SYSTEM INTERFACE ${PHONENUMBERS_INCLUDE_DIR})
target_link_libraries(kontor_phonenumbers INTERFACE ${PHONENUMBERS_LIBRARY} ${PROTOBUF_LIBRARY})
add_library(kontor_zip INTERFACE)
target_link_libraries(kontor_zip INTERFACE PkgConfig::zip)

# npm packages are data and sources here, never run: pinned by version and checksum.
function(kontor_npm_package out name version sha256)
  execute_process(
    COMMAND ${CMAKE_SOURCE_DIR}/packaging/fetch-npm ${name} ${version} ${sha256}
    OUTPUT_VARIABLE dir OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "The package ${name} ${version} could not be had; the lines above say what to do.")
  endif()
  set(${out} ${dir} PARENT_SCOPE)
endfunction()

kontor_npm_package(KONTOR_SQLCIPHER_DIR @journeyapps/sqlcipher 6.0.0
  ad3ee0e551de315b230db78e2294d41868b5c166d44c0c87da35fb6b87bde54c)
kontor_npm_package(KONTOR_LUCIDE_DIR lucide-static 1.62.0
  386f9080c440d6f5049cefe3456ae8357f7a0c7f76e59670cd1cb83bc7050a44)
kontor_npm_package(KONTOR_BANKS_DIR bankdata-germany 2.2602.0
  00c564493a0240a8c247ced150620e0a59e545142c0729867e5f093451564e1e)

add_library(kontor_sqlcipher STATIC ${KONTOR_SQLCIPHER_DIR}/deps/sqlcipher-amalgamation/sqlite3.c)
target_include_directories(kontor_sqlcipher SYSTEM PUBLIC ${KONTOR_SQLCIPHER_DIR}/deps/sqlcipher-amalgamation)
target_compile_definitions(kontor_sqlcipher
  PUBLIC SQLITE_HAS_CODEC
  PRIVATE SQLCIPHER_CRYPTO_OPENSSL SQLITE_EXTRA_INIT=sqlcipher_extra_init
    SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1
    SQLITE_DEFAULT_MEMSTATUS=0
    SQLITE_ENABLE_FTS5 SQLITE_ENABLE_COLUMN_METADATA SQLITE_SECURE_DELETE SQLITE_DQS=0
    SQLITE_OMIT_LOAD_EXTENSION SQLITE_DEFAULT_FOREIGN_KEYS=1 HAVE_USLEEP=1 HAVE_STDINT_H=1
    $<$<BOOL:${KONTOR_TESTS}>:SQLITE_ENABLE_DBPAGE_VTAB>
    $<$<BOOL:${KONTOR_BENCH}>:SQLITE_ENABLE_DBSTAT_VTAB> NDEBUG)
# Always optimised: a slow database engine would only slow the tests, and hide nothing of ours.
target_compile_options(kontor_sqlcipher PRIVATE -w $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-O2>)
set_target_properties(kontor_sqlcipher PROPERTIES C_VISIBILITY_PRESET hidden AUTOMOC OFF)
target_link_libraries(kontor_sqlcipher PUBLIC OpenSSL::Crypto ${CMAKE_DL_LIBS} m)
