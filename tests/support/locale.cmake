# Read by ctest before its tests: figures, dates and words are compared as they are written here,
# whatever language the machine speaks.
set(ENV{LC_ALL} C.UTF-8)
set(ENV{LANGUAGE} "")
