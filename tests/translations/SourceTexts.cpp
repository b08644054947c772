// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceTexts.h"

#include <QRegularExpression>
#include <QSet>

namespace {

/// Calls whose arguments are shown or spoken.
const QSet<QString> &showing()
{
    static const QSet<QString> calls{
        QStringLiteral("setText"),
        QStringLiteral("setToolTip"),
        QStringLiteral("setStatusTip"),
        QStringLiteral("setWhatsThis"),
        QStringLiteral("setWindowTitle"),
        QStringLiteral("setTitle"),
        QStringLiteral("setPlaceholderText"),
        QStringLiteral("setAccessibleName"),
        QStringLiteral("setAccessibleDescription"),
        QStringLiteral("setInformativeText"),
        QStringLiteral("setDetailedText"),
        QStringLiteral("setLabelText"),
        QStringLiteral("setIconText"),
        QStringLiteral("setSuffix"),
        QStringLiteral("setPrefix"),
        QStringLiteral("setSpecialValueText"),
        QStringLiteral("setHeaderLabels"),
        QStringLiteral("setHorizontalHeaderLabels"),
        QStringLiteral("setTabText"),
        QStringLiteral("setTabToolTip"),
        QStringLiteral("setItemText"),
        QStringLiteral("addAction"),
        QStringLiteral("addMenu"),
        QStringLiteral("addSection"),
        QStringLiteral("addItem"),
        QStringLiteral("addItems"),
        QStringLiteral("addTab"),
        QStringLiteral("addRow"),
        QStringLiteral("addButton"),
        QStringLiteral("addToolBar"),
        QStringLiteral("insertItem"),
        QStringLiteral("showMessage"),
        QStringLiteral("showText"),
        QStringLiteral("drawText"),
        QStringLiteral("message"),
        QStringLiteral("QLabel"),
        QStringLiteral("QPushButton"),
        QStringLiteral("QCheckBox"),
        QStringLiteral("QRadioButton"),
        QStringLiteral("QGroupBox"),
        QStringLiteral("QAction"),
        QStringLiteral("QDockWidget"),
        QStringLiteral("QTreeWidgetItem"),
        QStringLiteral("QListWidgetItem"),
        QStringLiteral("QTableWidgetItem"),
        QStringLiteral("QMessageBox"),
        QStringLiteral("QFileDialog"),
        QStringLiteral("QUndoCommand"),
    };
    return calls;
}

/// Calls inside of which a literal is translated already, or is a key that nobody sees.
const QSet<QString> &harmless()
{
    static const QSet<QString> calls{
        QStringLiteral("tr"),           QStringLiteral("translate"),
        QStringLiteral("QT_TR_NOOP"),   QStringLiteral("QT_TRANSLATE_NOOP"),
        QStringLiteral("icon"),         QStringLiteral("setObjectName"),
        QStringLiteral("setProperty"),  QStringLiteral("property"),
        QStringLiteral("dock"),         QStringLiteral("panel"),
        QStringLiteral("value"),        QStringLiteral("toString"),
        QStringLiteral("say"),          QStringLiteral("section"),
        QStringLiteral("contains"),     QStringLiteral("setColor"),
        QStringLiteral("QKeySequence"), QStringLiteral("findChild"),
    };
    return calls;
}

const QString Body = QStringLiteral("{body}");

bool hasWords(QString text)
{
    static const QRegularExpression markup(
        QStringLiteral("<[^>]*>|&[a-z]+;|%L?\\w|\\\\[ux][0-9a-fA-F]+|\\\\."));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    // The name of the program is the same in all languages.
    return text.remove(markup).remove(QStringLiteral("Candela")).contains(word);
}

} // namespace

QList<UnmarkedText> unmarkedTexts(const QString &code)
{
    QList<UnmarkedText> result;
    QStringList calls; // the names of the calls that are open, outermost first
    QString word;      // the identifier before what is looked at
    int line = 1;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'\n')
            ++line;
        if (c == u'/' && code.mid(i, 2) == QLatin1String("//")) {
            i = code.indexOf(u'\n', i) - 1;
            if (i < 0)
                break;
        } else if (c == u'/' && code.mid(i, 2) == QLatin1String("/*")) {
            const qsizetype end = code.indexOf(QLatin1String("*/"), i);
            if (end < 0)
                break;
            line += int(QStringView(code).mid(i, end - i).count(u'\n'));
            i = end + 1;
        } else if (c == u'\'' && i + 2 < code.size() && !(i > 0 && code[i - 1].isDigit())) {
            i = code.indexOf(u'\'', code[i + 1] == u'\\' ? i + 3 : i + 2);
            if (i < 0)
                break;
        } else if (c == u'"') {
            qsizetype end = i + 1;
            while (end < code.size() && code[end] != u'"')
                end += code[end] == u'\\' ? 2 : 1;
            const QString text = code.mid(i + 1, end - i - 1);
            // From the inside out: the nearest call that says what the literal is.
            for (auto call = calls.crbegin(); call != calls.crend() && hasWords(text); ++call) {
                if (*call == Body || harmless().contains(*call))
                    break;
                if (showing().contains(*call)) {
                    result.append({line, *call, text});
                    break;
                }
            }
            line += int(text.count(u'\n'));
            i = end;
            word.clear();
        } else if (c.isLetterOrNumber() || c == u'_') {
            if (i > 0 && !(code[i - 1].isLetterOrNumber() || code[i - 1] == u'_'))
                word.clear();
            word += c;
        } else if (c == u'(') {
            calls.append(word);
            word.clear();
        } else if (c == u'[') {
            calls.append(Body); // a key
            word.clear();
        } else if (c == u')' || c == u']') {
            if (!calls.isEmpty())
                calls.removeLast();
            word.clear();
        } else if (c == u'{') {
            // A list belongs to the call around it; the body of a function or lambda does not.
            static const QSet<QString> before{QStringLiteral("else"),    QStringLiteral("do"),
                                              QStringLiteral("try"),     QStringLiteral("const"),
                                              QStringLiteral("mutable"), QStringLiteral("override"),
                                              QStringLiteral("noexcept")};
            qsizetype previous = i - 1;
            while (previous >= 0 && code[previous].isSpace())
                --previous;
            const bool body =
                previous >= 0 && (code[previous] == u')' || code[previous] == u']' || before.contains(word));
            calls.append(body ? Body : word);
            word.clear();
        } else if (c == u'}') {
            if (!calls.isEmpty())
                calls.removeLast();
            word.clear();
        } else if (!c.isSpace()) {
            word.clear();
        }
    }
    return result;
}
