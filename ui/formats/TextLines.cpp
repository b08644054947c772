// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextLines.h"

#include <QStringDecoder>

namespace Candela {

TextLines::TextLines(const QByteArray &bytes)
    : m_bytes(bytes)
{
    if (m_bytes.startsWith("\xef\xbb\xbf"))
        m_at = 3;
}

bool TextLines::next()
{
    if (m_at >= m_bytes.size())
        return false;
    qsizetype end = m_at;
    while (end < m_bytes.size() && m_bytes[end] != '\n' && m_bytes[end] != '\r')
        ++end;
    const QByteArrayView line(m_bytes.constData() + m_at, end - m_at);
    QStringDecoder decoder(QStringDecoder::Utf8);
    m_text = decoder.decode(line);
    if (decoder.hasError())
        m_text = QString::fromLatin1(line);
    m_at = end;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\r')
        ++m_at;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\n' && (m_at == end || m_bytes[m_at - 1] == '\r'))
        ++m_at;
    ++m_number;
    return true;
}

bool splitCsv(const QString &line, QStringList *fields)
{
    fields->clear();
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == QLatin1Char('"')) {
            if (i + 1 < line.size() && line[i + 1] == QLatin1Char('"'))
                field.append(line[++i]);
            else
                quoted = false;
        } else if (c == QLatin1Char('"') && !quoted) {
            quoted = true;
        } else if (c == QLatin1Char(',') && !quoted) {
            fields->append(field);
            field.clear();
        } else {
            field.append(c);
        }
    }
    fields->append(field);
    return !quoted;
}

} // namespace Candela
