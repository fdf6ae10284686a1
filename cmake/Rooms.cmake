# With sanitizers a room weighs hundreds of megabytes, so that the tests share it.
function(forecourt_add_room name)
    if(FORECOURT_SANITIZE AND NOT WIN32)
        add_library(${name} SHARED ${ARGN})
        set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
    else()
        add_library(${name} STATIC ${ARGN})
    endif()
endfunction()

# forecourt_room(NAME SOURCES … [PUBLIC …] [PRIVATE …] [PCH …])
# A room of the house: one library forecourt_NAME, its public headers under
# NAME/include/NAME, everything else private to it.
function(forecourt_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE;PCH" ${ARGN})
    forecourt_add_room(forecourt_${name} ${ROOM_SOURCES})
    target_include_directories(forecourt_${name}
        PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/include"
        PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(forecourt_${name}
        PUBLIC ${ROOM_PUBLIC}
        PRIVATE forecourt_flags ${ROOM_PRIVATE})
    # As a static library has it: a test looks into the rooms below, too.
    foreach(library ${ROOM_PRIVATE})
        target_link_libraries(forecourt_${name} INTERFACE $<LINK_ONLY:${library}>)
    endforeach()
    if(ROOM_PCH)
        target_precompile_headers(forecourt_${name} PRIVATE ${ROOM_PCH})
    endif()
endfunction()

# forecourt_test(NAME [SOURCES …] [ROOMS …] [LIBRARIES …] [TIMEOUT s] [LABELS …])
# One Qt Test program; NAME.cpp is taken without being listed.
function(forecourt_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;ROOMS;LIBRARIES;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    list(TRANSFORM TEST_ROOMS PREPEND forecourt_)
    target_link_libraries(${name} PRIVATE
        forecourt_flags forecourt_testsupport ${TEST_ROOMS} ${TEST_LIBRARIES} Qt6::Test)
    target_precompile_headers(${name} REUSE_FROM forecourt_testpch)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}")
endfunction()
