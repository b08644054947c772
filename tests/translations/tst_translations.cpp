// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the translations to the sources: nothing unmarked, nothing missing, nothing wrong.
#include "SourceTexts.h"
#include "TsFile.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString Source = QStringLiteral(CANDELA_SOURCE);
const QStringList Languages{QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
                            QStringLiteral("ja"), QStringLiteral("ru"), QStringLiteral("zh_CN")};

QString pathOf(const QString &language)
{
    return Source + QStringLiteral("/translations/candela_%1.ts").arg(language);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

    TsFile m_sources;
    QString m_warnings;

    static void addLanguages(bool english)
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages)
            QTest::newRow(qPrintable(language)) << language;
        if (english)
            QTest::newRow("en") << QStringLiteral("en");
    }

private Q_SLOTS:
    void initTestCase()
    {
        // What lupdate finds in the sources today.
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("fresh.ts"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE),
                      {QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                       QStringLiteral("absolute"), QStringLiteral("-source-language"), QStringLiteral("en"),
                       QStringLiteral("-target-language"), QStringLiteral("de"), QStringLiteral("-I"),
                       Source + QStringLiteral("/ui"), QStringLiteral("-I"),
                       Source + QStringLiteral("/libclient"), QStringLiteral("-I"),
                       Source + QStringLiteral("/app/candela"),
                       QLatin1Char('@') + QStringLiteral(SOURCE_LIST), QStringLiteral("-ts"), path});
        QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
        m_warnings = QString::fromUtf8(lupdate.readAllStandardError());
        QVERIFY2(lupdate.exitCode() == 0, qPrintable(m_warnings));
        m_sources = TsFile::read(path);
        QVERIFY2(m_sources.error.isEmpty(), qPrintable(m_sources.error));
        QVERIFY(m_sources.messages.size() > 1000);
        // Names of files as seen from the sources' folder.
        for (TsMessage &message : m_sources.messages) {
            for (QString &file : message.files)
                file = QDir(Source).relativeFilePath(QDir::cleanPath(dir.filePath(file)));
        }
    }

    void nothingIsMarkedWithoutAContext()
    {
        for (const QString &line : m_warnings.split(QLatin1Char('\n')))
            QVERIFY2(!line.contains(QStringLiteral("without context")), qPrintable(line));
    }

    /// A helper tr() of a file looks texts up under one name: they must have been filed under the same.
    void textsAreLookedUpWhereTheyAreFiled()
    {
        static const QRegularExpression helper(QStringLiteral(
            "QString tr\\(const char[^{]*\\{\\s*return QCoreApplication::translate\\(\"([^\"]+)\""));
        QHash<QString, QString> contexts;
        for (const TsMessage &message : std::as_const(m_sources.messages)) {
            for (const QString &file : message.files) {
                if (!contexts.contains(file))
                    contexts.insert(file,
                                    helper.match(contentOf(Source + QLatin1Char('/') + file)).captured(1));
                const QString wanted = contexts.value(file);
                if (!wanted.isEmpty())
                    QVERIFY2(message.context == wanted,
                             qPrintable(QStringLiteral(
                                            "%1: \"%2\" is looked up in %3, but filed under %4; use a struct "
                                            "with Q_DECLARE_TR_FUNCTIONS(%3)")
                                            .arg(file, message.source, wanted, message.context)));
            }
        }
        QVERIFY(contexts.size() > 50);
        // Texts of no class would all be in one place without a name.
        for (const TsMessage &message : std::as_const(m_sources.messages))
            QVERIFY2(!message.context.isEmpty() && message.context != QLatin1String("Candela"),
                     qPrintable(message.files.value(0) + QStringLiteral(": ") + message.source));
    }

    void everythingInTheFilesIsRight_data() { addLanguages(true); }
    void everythingInTheFilesIsRight()
    {
        QFETCH(QString, language);
        const TsFile ts = TsFile::read(pathOf(language));
        QVERIFY2(ts.error.isEmpty(), qPrintable(ts.error));
        QCOMPARE(ts.language, language);
        QStringList problems;
        for (const TsMessage &message : ts.messages) {
            const QString problem = message.finished ? TsFile::problemOf(message, language) : QString();
            if (!problem.isEmpty())
                problems.append(QStringLiteral("%1 %2").arg(message.place(), problem));
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void everyTextIsTranslated_data() { addLanguages(true); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const TsFile ts = TsFile::read(pathOf(language));
        QHash<QString, TsMessage> translated;
        for (const TsMessage &message : ts.messages)
            translated.insert(message.key(), message);
        QStringList problems;
        for (const TsMessage &message : std::as_const(m_sources.messages)) {
            if (language == QLatin1String("en") && !message.plural)
                continue;
            const auto found = translated.constFind(message.key());
            if (found == translated.cend())
                problems.append(message.place() + QStringLiteral(" is not in the file"));
            else if (!found->finished)
                problems.append(message.place() + QStringLiteral(" is not translated"));
            translated.remove(message.key());
        }
        for (const TsMessage &message : std::as_const(translated))
            problems.append(message.place() + QStringLiteral(" is used no more"));
        const QString text = QStringLiteral("%1 problems; ninja update_translations, and translate:\n%2")
                                 .arg(problems.size())
                                 .arg(problems.mid(0, 20).join(QLatin1Char('\n')));
        if (!problems.isEmpty() && !TRANSLATIONS_COMPLETE)
            QSKIP(qPrintable(text));
        QVERIFY2(problems.isEmpty(), qPrintable(text));
    }

    void everyVisibleTextIsMarked()
    {
        QSet<QString> allowed;
        QSet<QString> used;
        for (const QString &line :
             contentOf(Source + QStringLiteral("/tests/translations/allowed.txt")).split(QLatin1Char('\n'))) {
            const QStringList fields = line.split(QLatin1Char('\t'));
            if (line.startsWith(QLatin1Char('#')) || line.isEmpty())
                continue;
            QVERIFY2(fields.size() == 3 && !fields[2].isEmpty(), qPrintable(line));
            allowed.insert(fields[0] + QLatin1Char('\t') + fields[1]);
        }
        QStringList problems;
        for (const char *folder : {"/ui", "/app/candela"}) {
            QDirIterator files(Source + QLatin1String(folder),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString file = path.mid(Source.size() + 1);
                for (const UnmarkedText &one : unmarkedTexts(contentOf(path))) {
                    // The first argument of many helpers is an icon.
                    if (QFile::exists(Source + QStringLiteral("/resources/icons/%1.svg").arg(one.text)))
                        continue;
                    const QString key = file + QLatin1Char('\t') + one.text;
                    if (allowed.contains(key))
                        used.insert(key);
                    else
                        problems.append(QStringLiteral("%1:%2: %3 shows \"%4\"")
                                            .arg(file)
                                            .arg(one.line)
                                            .arg(one.call, one.text));
                }
            }
        }
        QVERIFY2(problems.isEmpty(),
                 qPrintable(QString(problems.join(QLatin1Char('\n')) +
                                    QStringLiteral("\nUse tr(), or name it in allowed.txt"))));
        for (const QString &key : allowed - used)
            QVERIFY2(false, qPrintable(QStringLiteral("allowed.txt names what is gone: %1").arg(key)));
    }

    // The checks themselves.

    void unmarkedTextsAreFound_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        QTest::newRow("bare") << "label->setText(\"Save as\");" << 1;
        QTest::newRow("QStringLiteral") << "label->setText(QStringLiteral(\"Save as\"));" << 1;
        QTest::newRow("marked") << "label->setText(tr(\"Save as\"));" << 0;
        QTest::newRow("half") << "label->setText(tr(\"Save %1\").arg(QStringLiteral(\"as well\")));" << 1;
        QTest::newRow("numbers") << "label->setText(QStringLiteral(\"%1 / %2\").arg(a).arg(b));" << 0;
        QTest::newRow("markup") << "label->setText(QStringLiteral(\"<b>%1</b>\").arg(a));" << 0;
        QTest::newRow("comment") << "// setText(\"Save as\")\n/* setText(\"Save as\") */" << 0;
        QTest::newRow("list") << "tree->setHeaderLabels({tr(\"A name\"), \"A value\"});" << 1;
        QTest::newRow("lambda") << "menu->addAction(tr(\"Go\"), this, [this] { go(\"some where\"); });" << 0;
        QTest::newRow("icon") << "menu->addAction(theme->icon(\"save as\"), tr(\"Go\"));" << 0;
        QTest::newRow("other call") << "settings->setValue(\"some key\", 1);" << 0;
        QTest::newRow("character") << "if (c == '\"') label->setText(\"Save as\");" << 1;
    }
    void unmarkedTextsAreFound()
    {
        QFETCH(QString, code);
        QFETCH(int, count);
        QCOMPARE(unmarkedTexts(code).size(), count);
    }

    void wrongTranslationsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<bool>("plural");
        QTest::addColumn<bool>("right");
        QTest::newRow("right") << "Save %1" << QStringList{"%1 speichern"} << false << true;
        QTest::newRow("lost placeholder") << "Save %1" << QStringList{"speichern"} << false << false;
        QTest::newRow("other placeholder") << "Save %1" << QStringList{"%2 speichern"} << false << false;
        QTest::newRow("lost space") << " s" << QStringList{"s"} << false << false;
        QTest::newRow("empty") << "Save" << QStringList{""} << false << false;
        QTest::newRow("lost key") << "&Save" << QStringList{"Speichern"} << false << false;
        QTest::newRow("other key") << "&Save" << QStringList{"Spei&chern"} << false << true;
        QTest::newRow("entity") << "a &nbsp;b" << QStringList{"a &nbsp;b"} << false << true;
        QTest::newRow("lost tag") << "<b>Save</b>" << QStringList{"Speichern"} << false << false;
        QTest::newRow("plural") << "%n lights" << QStringList{"%n Leuchte", "%n Leuchten"} << true << true;
        QTest::newRow("one without a number")
            << "all %n lights" << QStringList{"die Leuchte", "alle %n Leuchten"} << true << true;
        QTest::newRow("many without a number")
            << "all %n lights" << QStringList{"die Leuchte", "alle Leuchten"} << true << false;
        QTest::newRow("a form too few") << "%n lights" << QStringList{"%n Leuchten"} << true << false;
    }
    void wrongTranslationsAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(bool, plural);
        QFETCH(bool, right);
        TsMessage message;
        message.source = source;
        message.forms = forms;
        message.plural = plural;
        const QString problem = TsFile::problemOf(message, QStringLiteral("de"));
        QVERIFY2(problem.isEmpty() == right, qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
