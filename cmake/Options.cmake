option(FORECOURT_TESTS "Build the tests" ON)
set(FORECOURT_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# ccache may only reuse an object built with a precompiled header when told
# that the header's content, not its time, decides.
find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env"
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "CCACHE_NOHASHDIR=1" "${CCACHE}")
endif()

find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE)
    add_link_options(-fuse-ld=mold)
endif()

# What every room is compiled with.
add_library(forecourt_flags INTERFACE)
target_compile_definitions(forecourt_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    FORECOURT_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(forecourt_flags INTERFACE /W4 /WX /permissive- /utf-8)
else()
    target_compile_options(forecourt_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wcast-align -Wunused -Wimplicit-fallthrough -Werror
        -Wno-missing-field-initializers) # designated initializers leave out what has a default
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(forecourt_flags INTERFACE -fpch-preprocess)
    endif()
endif()
if(FORECOURT_SANITIZE)
    add_compile_options(-fsanitize=${FORECOURT_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${FORECOURT_SANITIZE})
endif()
