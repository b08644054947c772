// SPDX-License-Identifier: MIT
#include "DisplayMacros.h"

#include <QRegularExpression>

namespace Candela {

QString DisplayMacros::expand(const QString &text, QString *missing) const
{
    static const QRegularExpression macro(
        QStringLiteral("\\$(?:\\(([^()=]+)(?:=([^()]*))?\\)|\\{([^{}=]+)(?:=([^{}]*))?\\})"));
    QString result;
    qsizetype from = 0;
    for (auto it = macro.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool round = match.capturedLength(1) > 0;
        const QString name = match.captured(round ? 1 : 3).trimmed();
        const int fallback = round ? 2 : 4;
        result += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (m_values.contains(name)) {
            result += m_values.value(name);
        } else if (match.capturedStart(fallback) >= 0) {
            result += match.captured(fallback);
        } else {
            result += match.captured();
            if (missing && missing->isEmpty())
                *missing = name;
        }
    }
    return result + text.mid(from);
}

} // namespace Candela
