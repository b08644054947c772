// SPDX-License-Identifier: GPL-3.0-or-later
#include "SnapshotCsv.h"

#include "TextLines.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>

#include <cmath>

namespace Candela {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::SnapshotCsv)
};

const QString DateFormat = QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz");
constexpr int HeadLines = 2000; ///< Comments before the columns; more is another kind of file.

const QStringList &columns()
{
    static const QStringList all{
        QStringLiteral("PV"),     QStringLiteral("SELECTED"), QStringLiteral("TIMESTAMP"),
        QStringLiteral("STATUS"), QStringLiteral("SEVERITY"), QStringLiteral("VALUE_TYPE"),
        QStringLiteral("VALUE"),  QStringLiteral("READBACK"), QStringLiteral("READBACK_VALUE"),
        QStringLiteral("DELTA"),  QStringLiteral("READ_ONLY")};
    return all;
}

class CsvReader
{
public:
    CsvReader(const QByteArray &bytes, TableFile *file)
        : m_lines(bytes)
        , m_file(file)
        , m_rows(file)
    {
    }

    void read()
    {
        if (!readHead()) {
            m_file->readable = false;
            m_file->problems.add(m_lines.number(), Text::tr("no line names a column PV"));
            return;
        }
        while (m_lines.next()) {
            const QString line = m_lines.text();
            if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
                continue;
            QStringList fields;
            if (!splitCsv(line, &fields))
                problem(Text::tr("a quotation mark is not closed"));
            else
                readRow(fields);
        }
    }

private:
    void problem(const QString &what) { m_file->problems.add(m_lines.number(), what); }

    bool readHead()
    {
        QString tag;
        while (m_lines.next()) {
            const QString line = m_lines.text().trimmed();
            if (line.startsWith(QLatin1Char('#'))) {
                const QString text = line.mid(1).trimmed();
                if (tag == QLatin1String("Date:")) {
                    const QDateTime date = QDateTime::fromString(text, DateFormat);
                    if (!date.isValid())
                        problem(Text::tr("\u201c%1\u201d is not a date").arg(text.left(40)));
                    else
                        m_dateMs = date.toMSecsSinceEpoch();
                } else if ((tag == QLatin1String("Snapshot name:") ||
                            tag == QLatin1String("SaveSet name:")) &&
                           !text.isEmpty()) {
                    m_file->sheet.name = text.left(200);
                }
                // An older exporter wrote "# Date: 2016-02-12 ..." in one line.
                if (text.startsWith(QLatin1String("Date: "))) {
                    const QDateTime date = QDateTime::fromString(text.mid(6).trimmed(), DateFormat);
                    if (date.isValid())
                        m_dateMs = date.toMSecsSinceEpoch();
                }
                tag = text;
                continue;
            }
            if (line.isEmpty())
                continue;
            QStringList names;
            splitCsv(line, &names);
            for (int i = 0; i < names.size(); ++i) {
                const QString name = names[i].trimmed().toUpper();
                if (columns().contains(name) && !m_columns.contains(name))
                    m_columns.insert(name, i);
                else if (!name.isEmpty())
                    problem(
                        Text::tr("the column \u201c%1\u201d is not known").arg(names[i].trimmed().left(40)));
            }
            return m_columns.contains(QStringLiteral("PV"));
        }
        return false;
    }

    QString field(const QStringList &fields, const char *column) const
    {
        const int at = m_columns.value(QLatin1String(column), -1);
        return at < 0 ? QString() : fields.value(at).trimmed();
    }
    static bool isSet(const QString &flag)
    {
        return flag == QLatin1String("1") || flag.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    }

    qint64 timeOf(const QString &text)
    {
        if (text.isEmpty())
            return m_dateMs;
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        bool ok = false;
        const qint64 seconds = text.left(point < 0 ? text.size() : point).toLongLong(&ok);
        bool nanosOk = true;
        const qint64 nanos = point < 0 ? 0 : text.mid(point + 1).toLongLong(&nanosOk);
        if (ok && nanosOk && seconds >= 0 && seconds < 253'402'300'800 && nanos >= 0 && nanos < 1'000'000'000)
            return seconds * 1000 + nanos / 1'000'000;
        problem(Text::tr("\u201c%1\u201d is not a time").arg(text.left(40)));
        return m_dateMs;
    }

    static QStringList elementsOf(const QString &text)
    {
        QString inside = text;
        if (inside.startsWith(QLatin1Char('[')) && inside.endsWith(QLatin1Char(']')))
            inside = inside.mid(1, inside.size() - 2);
        if (inside.trimmed().isEmpty())
            return {};
        QStringList parts = inside.split(QLatin1Char(';'));
        for (QString &part : parts)
            part = part.trimmed();
        return parts;
    }

    PvTableSavedPtr valueOf(const QString &text, const QString &type, qint64 atMs)
    {
        if (text.isEmpty() && type != QLatin1String("string"))
            return nullptr;
        if (text == QLatin1String("---"))
            return nullptr;
        if (type.endsWith(QLatin1String("_array"))) {
            const QStringList parts = elementsOf(text);
            if (type.startsWith(QLatin1String("string"))) {
                QVariantList list;
                for (const QString &part : parts)
                    list.append(part);
                return PvTableSaved::of(QVariant(list), atMs);
            }
            return PvTableSaved::ofTexts(parts, atMs);
        }
        if (type == QLatin1String("enum")) {
            // Numbers of states may come to mean something else; labels say what was meant.
            const QString state = text.section(QLatin1Char('~'), 0, 0);
            const QStringList labels = elementsOf(text.section(QLatin1Char('~'), 1));
            bool ok = false;
            const int number = state.toInt(&ok);
            const QString label = ok ? labels.value(number) : QString();
            return PvTableSaved::of(QVariant(label.isEmpty() ? state : label), atMs);
        }
        if (type == QLatin1String("string"))
            return PvTableSaved::of(QVariant(text), atMs);
        const PvTableSavedPtr saved = PvTableSaved::ofText(text, atMs);
        if (!type.isEmpty() && std::isnan(saved->number) &&
            text.compare(QLatin1String("nan"), Qt::CaseInsensitive))
            problem(Text::tr("\u201c%1\u201d is not a number").arg(text.left(40)));
        return saved;
    }

    void readRow(const QStringList &fields)
    {
        PvTableSheet::Row row;
        row.name = field(fields, "PV");
        const bool readOnly = isSet(field(fields, "READ_ONLY"));
        row.selected = !readOnly &&
                       (!m_columns.contains(QStringLiteral("SELECTED")) || isSet(field(fields, "SELECTED")));
        const QString delta = field(fields, "DELTA");
        if (!delta.isEmpty()) {
            bool ok = false;
            const double tolerance = delta.toDouble(&ok);
            if (ok && std::isfinite(tolerance) && tolerance >= 0)
                row.tolerance = tolerance;
            else
                problem(Text::tr("\u201c%1\u201d is not a tolerance").arg(delta.left(40)));
        }
        const QString type = field(fields, "VALUE_TYPE").toLower();
        const QString value = field(fields, "VALUE");
        qint64 time = m_dateMs;
        if (m_columns.contains(QStringLiteral("VALUE"))) {
            time = timeOf(field(fields, "TIMESTAMP"));
            row.saved = valueOf(value, type, time);
        }
        if (!m_rows.add(m_lines.number(), row))
            return;
        PvTableSheet::Row readback;
        readback.name = field(fields, "READBACK");
        if (readback.name.isEmpty())
            return;
        readback.tolerance = row.tolerance;
        readback.saved = valueOf(field(fields, "READBACK_VALUE"), type, time);
        m_rows.add(m_lines.number(), readback);
    }

    TextLines m_lines;
    TableFile *m_file;
    TableFileRows m_rows;
    QHash<QString, int> m_columns;
    qint64 m_dateMs = 0;
};

/// Their reader splits at quotation marks, and cannot read one inside a text.
QString quoted(QString text, int row, const QString &name, FileProblems *problems)
{
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')) ||
        text.contains(QLatin1Char('\r'))) {
        problems->add(
            row,
            Text::tr("the text of %1 has quotation marks or several lines: they were replaced").arg(name));
        text.replace(QLatin1Char('"'), QLatin1Char('\''));
        text = text.simplified();
    }
    return QString(QLatin1Char('"') + text + QLatin1Char('"'));
}

} // namespace

TableFile readSnapshotCsv(const QByteArray &bytes, const QString &fileName)
{
    TableFile file;
    file.sheet.name = QFileInfo(fileName).completeBaseName();
    CsvReader(bytes, &file).read();
    return file;
}

bool isSnapshotCsv(const QByteArray &bytes)
{
    TextLines lines(bytes);
    for (int i = 0; i < HeadLines && lines.next(); ++i) {
        const QString line = lines.text().trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        QStringList names;
        splitCsv(line.left(1000), &names);
        return names.contains(QLatin1String("PV")) &&
               (names.size() == 1 || names.contains(QLatin1String("READ_ONLY")) ||
                names.contains(QLatin1String("READBACK")) || names.contains(QLatin1String("VALUE_TYPE")));
    }
    return false;
}

QByteArray writeSnapshotCsv(const PvTableSheet &sheet, FileProblems *problems)
{
    const bool snapshot = std::any_of(sheet.rows.cbegin(), sheet.rows.cend(),
                                      [](const PvTableSheet::Row &row) { return bool(row.saved); });
    const QString name = sheet.name.simplified();
    QString text = QStringLiteral("# AUTO-GENERATED. DON'T EDIT BELOW IF YOU DON'T KNOW HOW THOSE WORK!\n"
                                  "# Hierarchy:\n# \n");
    if (snapshot) {
        text += QLatin1String("# Snapshot name:\n# ") + name +
                QLatin1String("\n# Description:\n# \n# Creator:\n# \n");
        text += QLatin1String("# Date:\n# ") + QDateTime::currentDateTime().toString(DateFormat) +
                QLatin1String("\n# Tags:\n");
    } else {
        text += QLatin1String("# SaveSet name:\n# ") + name + QLatin1String("\n# Description:\n# \n");
    }
    text += QLatin1String("# AUTO-GENERATED. DON'T EDIT ABOVE IF YOU DON'T KNOW HOW THOSE WORK!\n");
    text += snapshot ? columns().join(QLatin1Char(',')) : QStringLiteral("PV,READBACK,READ_ONLY");
    text += QLatin1Char('\n');
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const PvTableSheet::Row &row = sheet.rows[i];
        const int number = int(i) + 1;
        if (row.isComment()) {
            text += row.name.simplified() + QLatin1Char('\n');
            continue;
        }
        if (row.name.contains(QLatin1Char(',')) || row.name.contains(QLatin1Char('"'))) {
            problems->add(number, Text::tr("%1 cannot be written: a name has no comma there").arg(row.name));
            continue;
        }
        if (!snapshot) {
            text += row.name + QLatin1String(",,0\n");
            continue;
        }
        QString type;
        QString value;
        QString time;
        if (!row.saved) {
            problems->add(number, Text::tr("%1 has no saved value").arg(row.name));
            value = QStringLiteral("\"---\"");
        } else {
            if (row.saved->atMs > 0)
                time = QStringLiteral("%1.%2")
                           .arg(row.saved->atMs / 1000)
                           .arg((row.saved->atMs % 1000) * 1'000'000, 9, 10, QLatin1Char('0'));
            if (row.saved->value.typeId() == QMetaType::QVariantList) {
                const QVariantList items = row.saved->value.toList();
                QStringList parts;
                for (const QVariant &item : items)
                    parts.append(savedElementText(item));
                const bool texts = std::any_of(items.cbegin(), items.cend(), [](const QVariant &item) {
                    return item.typeId() == QMetaType::QString;
                });
                if (texts && std::any_of(parts.cbegin(), parts.cend(),
                                         [](const QString &part) { return part.contains(QLatin1Char(';')); }))
                    problems->add(
                        number,
                        Text::tr("a text of %1 has a semicolon, which separates elements").arg(row.name));
                type = texts ? QStringLiteral("string_array") : QStringLiteral("double_array");
                value = quoted(QString(QLatin1Char('[') + parts.join(QLatin1Char(';')) + QLatin1Char(']')),
                               number, row.name, problems);
            } else {
                const bool isText = row.saved->value.typeId() == QMetaType::QString;
                type = isText ? QStringLiteral("string") : QStringLiteral("double");
                value = quoted(row.saved->text, number, row.name, problems);
            }
        }
        text +=
            row.name + QLatin1Char(',') + (row.selected ? QLatin1String("1,") : QLatin1String("0,")) + time +
            QLatin1String(",NONE,NONE,") + type + QLatin1Char(',') + value + QLatin1String(",,\"---\",") +
            (row.tolerance > 0 ? QString::number(row.tolerance, 'g', 17) : QString()) + QLatin1String(",0\n");
    }
    return text.toUtf8();
}

} // namespace Candela
