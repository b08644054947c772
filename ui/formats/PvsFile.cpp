// SPDX-License-Identifier: GPL-3.0-or-later
#include "PvsFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>

namespace Candela {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::PvsFile)
};

// What Phoebus takes where a file says nothing.
constexpr double DefaultTolerance = 0.1;
const QString TimeFormat = QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz");

class PvsReader
{
public:
    PvsReader(const QByteArray &bytes, TableFile *file)
        : m_xml(bytes)
        , m_file(file)
        , m_rows(file)
    {
    }

    void read()
    {
        if (!m_xml.readNextStartElement()) {
            refuse(m_xml.hasError() ? m_xml.errorString() : Text::tr("it is empty"));
            return;
        }
        if (m_xml.name() != QLatin1String("pvtable")) {
            refuse(Text::tr("it begins with <%1>, not with <pvtable>").arg(m_xml.name().toString().left(40)));
            return;
        }
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("pvlist"))
                readList();
            else if (m_xml.name() == QLatin1String("tolerance"))
                m_tolerance = number(DefaultTolerance);
            else if (m_xml.name() == QLatin1String("timeout"))
                m_xml.skipCurrentElement(); // writes have a deadline of their own here
            else
                unknown();
        }
        if (m_xml.hasError())
            problem(Text::tr("the file is not complete: %1").arg(m_xml.errorString()));
    }

private:
    int line() const { return int(m_xml.lineNumber()); }
    void problem(const QString &what) { m_file->problems.add(line(), what); }
    void refuse(const QString &what)
    {
        m_file->readable = false;
        m_file->problems.add(line(), what);
    }
    void unknown()
    {
        problem(Text::tr("<%1> is not known").arg(m_xml.name().toString().left(40)));
        m_xml.skipCurrentElement();
    }
    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }
    double number(double otherwise)
    {
        const QString written = text().trimmed();
        bool ok = false;
        const double value = written.toDouble(&ok);
        if (ok && std::isfinite(value) && value >= 0)
            return value;
        problem(Text::tr("\u201c%1\u201d is not a tolerance").arg(written.left(40)));
        return otherwise;
    }

    void readList()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("pv"))
                readPv();
            else
                unknown();
        }
    }

    QStringList readItems()
    {
        QStringList items;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("item"))
                items.append(text());
            else
                unknown();
        }
        return items;
    }

    qint64 readTime()
    {
        const QString written = text().trimmed();
        if (written.isEmpty())
            return 0;
        QDateTime time = QDateTime::fromString(written.left(23), TimeFormat);
        if (!time.isValid())
            time = QDateTime::fromString(written, Qt::ISODate);
        if (!time.isValid())
            problem(Text::tr("\u201c%1\u201d is not a time").arg(written.left(40)));
        return time.isValid() ? time.toMSecsSinceEpoch() : 0;
    }

    void readPv()
    {
        const int first = line();
        PvTableSheet::Row row;
        row.selected = true;
        row.tolerance = m_tolerance;
        PvTableSheet::Row readback;
        qint64 time = 0;
        enum { Nothing, Scalar, Array } kind = Nothing;
        QStringList values;
        QString readbackValue;
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == QLatin1String("name")) {
                row.name = text().trimmed();
            } else if (name == QLatin1String("selected")) {
                row.selected = text().trimmed().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
            } else if (name == QLatin1String("tolerance")) {
                row.tolerance = number(m_tolerance);
            } else if (name == QLatin1String("saved_value_timestamp")) {
                time = readTime();
            } else if (name == QLatin1String("saved_value")) {
                kind = Scalar;
                values = QStringList{text()};
            } else if (name == QLatin1String("saved_array_value")) {
                kind = Array;
                values = readItems();
            } else if (name == QLatin1String("readback")) {
                readback.name = text().trimmed();
            } else if (name == QLatin1String("readback_value")) {
                readbackValue = text();
            } else if (name == QLatin1String("completion")) {
                m_xml.skipCurrentElement(); // every write waits for its answer here
            } else {
                unknown();
            }
        }
        if (row.name.isEmpty()) {
            m_file->problems.add(first, Text::tr("a row has no name"));
            return;
        }
        if (kind == Scalar)
            row.saved = PvTableSaved::ofText(values.first(), time);
        else if (kind == Array)
            row.saved = PvTableSaved::ofTexts(values, time);
        m_rows.add(first, row);
        if (readback.name.isEmpty())
            return;
        readback.tolerance = row.tolerance;
        if (!readbackValue.isEmpty())
            readback.saved = PvTableSaved::ofText(readbackValue, time);
        m_rows.add(first, readback);
    }

    QXmlStreamReader m_xml;
    TableFile *m_file;
    TableFileRows m_rows;
    double m_tolerance = DefaultTolerance;
};

} // namespace

TableFile readPvs(const QByteArray &bytes, const QString &fileName)
{
    TableFile file;
    file.sheet.name = QFileInfo(fileName).completeBaseName();
    PvsReader(bytes, &file).read();
    return file;
}

QByteArray writePvs(const PvTableSheet &sheet, FileProblems *problems)
{
    Q_UNUSED(problems) // it holds all that a sheet does
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("pvtable"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("3.0"));
    // The one that Phoebus reads now, and the one that it read before.
    xml.writeAttribute(QStringLiteral("save"), QStringLiteral("true"));
    xml.writeAttribute(QStringLiteral("enable_save_restore"), QStringLiteral("true"));
    xml.writeTextElement(QStringLiteral("timeout"), QStringLiteral("60.0"));
    xml.writeStartElement(QStringLiteral("pvlist"));
    for (const PvTableSheet::Row &row : sheet.rows) {
        xml.writeStartElement(QStringLiteral("pv"));
        xml.writeTextElement(QStringLiteral("selected"),
                             row.selected ? QStringLiteral("true") : QStringLiteral("false"));
        xml.writeTextElement(QStringLiteral("name"), row.name);
        xml.writeTextElement(QStringLiteral("tolerance"), QString::number(row.tolerance, 'g', 17));
        if (row.saved && row.saved->atMs > 0)
            xml.writeTextElement(QStringLiteral("saved_value_timestamp"),
                                 QDateTime::fromMSecsSinceEpoch(row.saved->atMs).toString(TimeFormat));
        if (row.saved && row.saved->value.typeId() == QMetaType::QVariantList) {
            xml.writeStartElement(QStringLiteral("saved_array_value"));
            for (const QVariant &item : row.saved->value.toList())
                xml.writeTextElement(QStringLiteral("item"), savedElementText(item));
            xml.writeEndElement();
        } else if (row.saved) {
            xml.writeTextElement(QStringLiteral("saved_value"), row.saved->text);
        }
        xml.writeTextElement(QStringLiteral("completion"), QStringLiteral("true"));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace Candela
