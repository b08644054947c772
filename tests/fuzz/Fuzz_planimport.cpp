// SPDX-License-Identifier: MIT
// Operator displays and lists that a plan is made from: the first byte picks the format.
#include "Harness.h"

#include "site/PlanImport.h"

#include <cmath>

using namespace Candela;

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return;
    const auto text = QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const PlanImport import = data[0] == 'b'   ? PlanImport::fromBob(text)
                              : data[0] == 'u' ? PlanImport::fromUi(text)
                                               : PlanImport::fromCsv(text);
    for (const PlanImport::Item &item : import.items) {
        if (item.pv.isEmpty() || !std::isfinite(item.position.x()) || !std::isfinite(item.position.y()))
            brokenRule("an item has a name and a place");
    }
    if (import.placedOn(40, 20).size() != import.items.size())
        brokenRule("every item is placed");
}
