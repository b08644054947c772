// SPDX-License-Identifier: MIT
#include "RecordType.h"

namespace Candela::Ioc {

namespace {
constexpr const char *typeNames[RecordTypeCount] = {
    "ai", "ao", "bi", "bo", "mbbi", "mbbo", "stringin", "stringout", "longin", "longout", "waveform"};
}

QByteArray recordTypeName(RecordType type)
{
    return QByteArray(typeNames[int(type)]);
}

std::optional<RecordType> recordTypeFromName(QByteArrayView name)
{
    for (int i = 0; i < RecordTypeCount; ++i) {
        if (name == QByteArrayView(typeNames[i]))
            return RecordType(i);
    }
    return std::nullopt;
}

int scanPeriodMs(ScanRate rate)
{
    constexpr int periods[ScanRateCount] = {0, 0, 0, 10000, 5000, 2000, 1000, 500, 200, 100};
    return periods[int(rate)];
}

} // namespace Candela::Ioc
