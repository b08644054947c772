// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NameBook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

class tst_namebook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsBetweenSessions()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("data/names.txt"));
        {
            NameBook book;
            book.setFile(path);
            QSignalSpy changed(&book, &NameBook::changed);
            book.see({"LUX1", "LUX1.DESC", "loc://x(1)", "LUX2"});
            book.see({"LUX1"}); // nothing new
            QCOMPARE(changed.size(), 1);
            book.addLoaded({"FROM:FILE", "# a comment"});
        }
        NameBook book;
        book.setFile(path);
        QCOMPARE(book.names(), QSet<QString>({"LUX1", "LUX2", "FROM:FILE"}));
        book.forgetLoaded();
        book.save();
        NameBook third;
        third.setFile(path);
        QCOMPARE(third.names(), QSet<QString>({"LUX1", "LUX2"}));
    }

    void forgetsTheOldest()
    {
        NameBook book;
        QStringList names;
        for (int i = 0; i < NameBook::MostSeen + 10; ++i)
            names.append(QStringLiteral("N%1").arg(i));
        book.see(names);
        QCOMPARE(book.names().size(), qsizetype(NameBook::MostSeen));
        QVERIFY(!book.names().contains("N0"));
        QVERIFY(book.names().contains(names.last()));
    }

    void loadsLists()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("names.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# lamps\nA B,C\nLUX{01..03}\n");
        file.close();
        NameBook book;
        QString error;
        QCOMPARE(book.load(path, &error), 6);
        QVERIFY(book.names().contains("LUX02"));
        QCOMPARE(book.load(path, &error), 0);
        QCOMPARE(book.load(dir.filePath(QStringLiteral("none")), &error), -1);
        QVERIFY(error.contains(QStringLiteral("none")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("L{0..99999999}");
        file.close();
        QCOMPARE(book.load(path, &error), -1);
    }

    void withoutAFileNothingIsWritten()
    {
        NameBook book;
        book.see({"A"});
        book.save();
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        book.setFile(dir.filePath(QStringLiteral("file/names.txt"))); // below what is no folder
        book.see({"B"});
        book.save(); // nobody is told, nothing breaks
        QCOMPARE(book.names().size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_namebook)
#include "tst_namebook.moc"
