// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// A text with its translation, as a .ts file has it.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    bool finished = false;
    QStringList forms; ///< One, or as many as the language has for numbers.
    QStringList files; ///< Where it is used, if the file says.

    QString key() const { return context + QLatin1Char('\n') + source + QLatin1Char('\n') + comment; }
    /// For people who look for it.
    QString place() const { return context + QStringLiteral(": ") + source.left(60); }
};

/// A .ts file of Qt Linguist; obsolete messages are left out.
struct TsFile
{
    QString language;
    QList<TsMessage> messages;
    QString error;

    static TsFile read(const QString &path);
    /// What is wrong with a translation: "" if nothing is.
    static QString problemOf(const TsMessage &message, const QString &language);
    /// How many forms a number asks for in a language.
    static int pluralForms(const QString &language);
};
