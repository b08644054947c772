// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PvTableRow.h"
#include "models/Sparkline.h"

#include <QRectF>

#include <unordered_map>

class QPainter;

namespace Candela {

/// The small plots of arrays in a table's cells: each is made when its row is painted and the array is
/// another than before, so that scrolling, ages and other rows cost nothing.
class PvTableSparklines
{
public:
    const Sparkline &of(int id, const PvTableRow &row, int width);

    /// With the painter's pen.
    static void paint(QPainter *painter, const QRectF &box, const Sparkline &line);

private:
    struct Entry
    {
        qint64 changedAtMs = -1;
        const std::byte *bytes = nullptr;
        quint32 count = 0;
        int width = 0;
        Sparkline line;
    };
    std::unordered_map<int, Entry> m_entries; ///< By row.
};

} // namespace Candela
