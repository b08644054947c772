// SPDX-License-Identifier: MIT
#include "DataType.h"

namespace Candela {

QString dataTypeName(DataType type)
{
    static constexpr const char *names[DataTypeCount] = {"STRING", "SHORT", "FLOAT", "ENUM",
                                                         "CHAR",   "LONG",  "DOUBLE"};
    return int(type) < DataTypeCount ? QString::fromLatin1(names[int(type)]) : QString::number(int(type));
}

} // namespace Candela
