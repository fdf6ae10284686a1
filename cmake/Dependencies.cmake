set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Concurrent Gui Widgets Network Sql Svg PrintSupport HttpServer Test LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
find_package(SQLite3 REQUIRED)
find_package(yaml-cpp REQUIRED)
if(NOT TARGET yaml-cpp::yaml-cpp) # before 0.8
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()
