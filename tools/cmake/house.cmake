# The plan of the house in CMake: a room or a capability is a static library made of the .cpp files of its folder,
# linked to what it stands on and nothing else; its *_test.cpp files become one test program.

add_library(house_flags INTERFACE)
target_include_directories(house_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(house_flags INTERFACE -Wall -Wextra -Werror -Wno-missing-field-initializers)
# clang says so of std::stable_sort within the library of g++ 12, whose own business it is.
target_compile_options(house_flags INTERFACE $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>)
target_compile_definitions(house_flags INTERFACE SPDLOG_FMT_EXTERNAL)
target_link_libraries(house_flags INTERFACE Threads::Threads fmt::fmt)

# Optimizing instrumented tests doubles the time of their build and saves nothing when they run.
set(ENTENTE_TEST_FLAGS "" CACHE STRING "Compiler flags for the tests alone")

add_custom_target(unit_tests COMMENT "Every test program")

function(house_part name folder)
  cmake_parse_arguments(PART "" "" "STANDS_ON;USES;TESTED_WITH" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
  file(GLOB tests CONFIGURE_DEPENDS ${folder}/*_test.cpp)
  list(REMOVE_ITEM sources ${tests})
  if(sources)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC house_flags ${PART_STANDS_ON} PRIVATE ${PART_USES})
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE house_flags ${PART_STANDS_ON} ${PART_USES})
  endif()
  if(tests)
    add_executable(${name}_test ${tests})
    target_link_libraries(${name}_test PRIVATE ${name} ${PART_TESTED_WITH} ${PART_USES} GTest::gtest GTest::gtest_main)
    target_compile_options(${name}_test PRIVATE ${ENTENTE_TEST_FLAGS})
    add_dependencies(unit_tests ${name}_test)
    add_test(NAME ${name} COMMAND ${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  endif()
endfunction()

# foundation_room(store STANDS_ON base describe USES PkgConfig::SQLITE)
function(foundation_room name)
  cmake_parse_arguments(ROOM "" "" "STANDS_ON;USES;TESTED_WITH" ${ARGN})
  list(TRANSFORM ROOM_STANDS_ON PREPEND foundation_)
  house_part(foundation_${name} ${CMAKE_SOURCE_DIR}/foundation/${name} STANDS_ON ${ROOM_STANDS_ON} USES ${ROOM_USES} TESTED_WITH ${ROOM_TESTED_WITH})
endfunction()

# capability(escalations STANDS_ON alliances people): every capability stands on the foundation as well
function(capability name)
  cmake_parse_arguments(CAPABILITY "" "" "STANDS_ON;USES" ${ARGN})
  list(TRANSFORM CAPABILITY_STANDS_ON PREPEND capability_)
  house_part(capability_${name} ${CMAKE_SOURCE_DIR}/capabilities/${name}
    STANDS_ON foundation_house ${CAPABILITY_STANDS_ON} USES ${CAPABILITY_USES} TESTED_WITH foundation_testing)
  set_property(GLOBAL APPEND PROPERTY ENTENTE_CAPABILITIES ${name})
endfunction()
