// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableFile.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Candela {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::TableFile)
};
} // namespace

QString savedElementText(const QVariant &element)
{
    if (element.typeId() == QMetaType::Double)
        return QString::number(element.toDouble(), 'g', QLocale::FloatingPointShortest);
    return element.toString();
}

bool TableFileRows::add(int line, const PvTableSheet::Row &row)
{
    if (m_file->sheet.rows.size() >= TableFile::MostRows) {
        if (!std::exchange(m_full, true))
            m_file->problems.add(
                line,
                Text::tr("a table holds at most %1 rows: the rest is left out").arg(TableFile::MostRows));
        return false;
    }
    if (row.isComment()) {
        m_file->sheet.rows.append(row);
        return true;
    }
    const bool bad =
        row.name.isEmpty() || row.name.size() > TableFile::LongestName ||
        std::any_of(row.name.cbegin(), row.name.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (bad) {
        m_file->problems.add(line, Text::tr("\u201c%1\u201d is not the name of a PV").arg(row.name.left(80)));
        return false;
    }
    if (m_names.contains(row.name)) {
        m_file->problems.add(line,
                             Text::tr("%1 stands in the file twice: the first one counts").arg(row.name));
        return false;
    }
    m_names.insert(row.name);
    m_file->sheet.rows.append(row);
    return true;
}

} // namespace Candela
