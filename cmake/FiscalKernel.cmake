# cmake -DFOLDER=core/fiscal -DOUTPUT=FiscalKernel.inc -P FiscalKernel.cmake: one SHA-256 of the
# folder's sources, names and contents, whatever the machine and its line of folders.
file(GLOB sources RELATIVE ${FOLDER} ${FOLDER}/*.cpp ${FOLDER}/*.h)
list(SORT sources)
set(all "")
foreach(source IN LISTS sources)
  file(SHA256 ${FOLDER}/${source} sum)
  string(APPEND all "${sum}  ${source}\n")
endforeach()
string(SHA256 kernel "${all}")
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "\"${kernel}\"\n")
