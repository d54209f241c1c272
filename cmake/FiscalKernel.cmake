# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DFOLDER=core/fiscal -DOUTPUT=FiscalKernel.cpp -P FiscalKernel.cmake: one SHA-256 of the
# folder's sources, names and contents, wherever they lie.
file(GLOB sources RELATIVE ${FOLDER} ${FOLDER}/*.cpp ${FOLDER}/*.h)
list(SORT sources)
set(all "")
foreach(source IN LISTS sources)
  file(SHA256 ${FOLDER}/${source} sum)
  string(APPEND all "${sum}  ${source}\n")
endforeach()
string(SHA256 kernel "${all}")
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
#include "core/fiscal/FiscalKernel.h"

QString comptoir::fiscal::kernelHash()
{
    return QStringLiteral("@kernel@");
}
]] @ONLY)
