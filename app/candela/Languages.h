// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

class QTranslator;

namespace Candela {

/// The language of the whole application: its texts, those of Qt's dialogs, and how numbers and dates are
/// shown. Can be changed at any time; who shows texts that it made before listens to changed().
/// Files, the clipboard and the wire never follow it.
class Languages : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the QCoreApplication, which must exist.
    static Languages *instance();

    /// Codes of what the application is translated into: "en", "de", "zh_CN", ...; in the order of names().
    static QStringList codes();
    /// What the speakers of a language call it.
    static QString nativeName(const QString &code);
    /// The translation for somebody whose system asks for these languages ("de-AT", "fr"), best first; "en"
    /// if there is none.
    static QString codeFor(const QStringList &uiLanguages);

    /// "" for the language of the system, else one of codes(); others count as "". Does nothing if it is so
    /// already.
    void choose(const QString &code);

    /// What was chosen: "" or one of codes().
    QString chosen() const { return m_chosen; }
    /// What is shown: one of codes().
    QString code() const { return m_code; }

Q_SIGNALS:
    /// Texts, or the way numbers are shown. Whatever was made before shows the old ones until it is made
    /// anew.
    void changed(const QString &code);

private:
    explicit Languages(QObject *parent);
    QTranslator *load(const QString &file);
    QTranslator *loadQt(const QString &code);
    static void replace(QTranslator **old, QTranslator *now);

    const QLocale m_system; ///< As it was before the first choice.
    QString m_chosen;
    QString m_code;
    bool m_begun = false;
    QTranslator *m_ours = nullptr;
    QTranslator *m_plurals = nullptr; ///< English plural forms, for what a translation lacks.
    QTranslator *m_qt = nullptr;
};

} // namespace Candela
