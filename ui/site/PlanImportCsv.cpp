// SPDX-License-Identifier: MIT
// Tables of names and positions.
#include "PlanImport.h"

#include <QCoreApplication>

#include <cmath>

namespace Candela {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::PlanImport", text);
}

/// Fields of a line; quotes may hold separators, and a doubled quote within them is one.
QStringList fieldsOf(QStringView line, QChar separator)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            fields.append(field.trimmed());
            field.clear();
        } else {
            field += c;
        }
    }
    fields.append(field.trimmed());
    return fields;
}

QChar separatorOf(QStringView line)
{
    for (QChar separator : {QChar(u';'), QChar(u'\t')}) {
        if (line.contains(separator))
            return separator;
    }
    return u',';
}

bool toNumber(QString text, QChar separator, double *value)
{
    // Where the semicolon separates, the comma may be the decimal point.
    if (separator != u',')
        text.replace(u',', u'.');
    bool ok = false;
    *value = text.toDouble(&ok);
    return ok && std::isfinite(*value);
}

} // namespace

PlanImport PlanImport::fromCsv(const QByteArray &content)
{
    PlanImport import;
    import.inMetres = true;
    QString text = QString::fromUtf8(content);
    text.remove(QChar(QChar::ByteOrderMark));
    int number = 0;
    bool first = true;
    for (QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        line = line.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QChar separator = separatorOf(line);
        const QStringList fields = fieldsOf(line, separator);
        double x = 0;
        double y = 0;
        const bool hasPlace =
            fields.size() >= 3 && toNumber(fields[1], separator, &x) && toNumber(fields[2], separator, &y);
        if (std::exchange(first, false) && fields.size() >= 3 && !hasPlace && fields[1].toLower() == u"x")
            continue; // The heading.
        if (fields.size() < 3) {
            import.addProblem(number, tr("a name, x and y are expected"));
        } else if (!hasPlace) {
            import.addProblem(number,
                              tr("\"%1\", \"%2\" are no position in metres").arg(fields[1], fields[2]));
        } else if (x < 0 || y < 0) {
            import.addProblem(number, tr("positions count from the north-west corner: none is negative"));
        } else {
            const qsizetype before = import.items.size();
            import.add(fields[0], QPointF(x, y), number);
            if (fields.size() < 4 || fields[3].isEmpty() || import.items.size() == before)
                continue;
            bool known = false;
            for (int kind = 0; kind < DeviceKindCount; ++kind) {
                if (deviceKindName(DeviceKind(kind)) == fields[3].toLower()) {
                    import.items.last().kind = DeviceKind(kind);
                    known = true;
                }
            }
            if (!known)
                import.addProblem(number, tr("the kind \"%1\" is not known; \"%2\" is taken")
                                              .arg(fields[3], deviceKindName(import.items.last().kind)));
        }
    }
    return import;
}

} // namespace Candela
