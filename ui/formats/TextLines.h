// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Candela {

/// Bytes of a text file, line after line, with any line ending and with or without a byte order mark. UTF-8;
/// a line that is not is taken as Latin-1, as older programs wrote it.
class TextLines
{
public:
    explicit TextLines(const QByteArray &bytes);

    bool next();                                   ///< False at the end.
    int number() const { return m_number; }        ///< Of the line, from 1.
    const QString &text() const { return m_text; } ///< Without its ending.

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_number = 0;
    QString m_text;
};

/// The fields of a line of comma-separated values. Quoted fields lose their quotes, a doubled quote inside
/// stands for one. False if a quote is not closed.
bool splitCsv(const QString &line, QStringList *fields);

} // namespace Candela
