// SPDX-License-Identifier: MIT
#include "Dbr.h"

namespace Candela {

QString dbrTypeName(quint16 type)
{
    switch (type) {
    case DbrPutAckT:
        return QStringLiteral("DBR_PUT_ACKT");
    case DbrPutAckS:
        return QStringLiteral("DBR_PUT_ACKS");
    case DbrStsAckString:
        return QStringLiteral("DBR_STSACK_STRING");
    case DbrClassName:
        return QStringLiteral("DBR_CLASS_NAME");
    default:
        break;
    }
    if (!isDbrType(type))
        return QString(QStringLiteral("DBR_") + QString::number(type));
    static constexpr const char *prefixes[] = {"DBR_", "DBR_STS_", "DBR_TIME_", "DBR_GR_", "DBR_CTRL_"};
    return QString(QLatin1String(prefixes[type / DataTypeCount]) + dataTypeName(dbrNative(type)));
}

} // namespace Candela
