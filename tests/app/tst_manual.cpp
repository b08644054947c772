// SPDX-License-Identifier: GPL-3.0-or-later
#include "Manual.h"
#include "ManualPage.h"

#include "views/Theme.h"

#include <QDir>
#include <QDockWidget>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>

using namespace Candela;

class tst_Manual : public QObject
{
    Q_OBJECT

    static QStringList pages()
    {
        QStringList names;
        const QStringList files = QDir(QStringLiteral(":/manual")).entryList({QStringLiteral("*.md")});
        for (const QString &file : files)
            names.append(file.chopped(3));
        return names;
    }

private Q_SLOTS:
    void everyPageIsInTheContents()
    {
        QStringList listed;
        for (const Manual::Chapter &chapter : Manual::chapters()) {
            QVERIFY2(!ManualPage::markdown(chapter.page).isEmpty(), qPrintable(chapter.page));
            listed.append(chapter.page);
        }
        QCOMPARE(listed.removeDuplicates(), 0);
        for (const QString &page : pages())
            QVERIFY2(listed.contains(page), qPrintable(page));
        QVERIFY(listed.size() > 15);
    }

    void everyLinkAndPictureLeadsSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)#]+)\\)"));
        int links = 0;
        for (const QString &page : pages()) {
            auto found = link.globalMatch(ManualPage::markdown(page));
            while (found.hasNext()) {
                const QString target = found.next().captured(1);
                if (target.startsWith(QLatin1String("http")))
                    continue;
                ++links;
                const QString path = QStringLiteral(":/manual/") + target;
                QVERIFY2(QFile::exists(path), qPrintable(QString(page + QStringLiteral(": ") + target)));
                if (target.endsWith(QLatin1String(".png")))
                    QVERIFY2(!QImage(path).isNull(), qPrintable(target));
            }
        }
        QVERIFY(links > 40);
    }

    void showsPagesWithoutTheirComments()
    {
        Manual manual(nullptr);
        for (const QString &page : pages()) {
            manual.open(page);
            QCOMPARE(manual.page()->name(), page);
            const QString text = manual.page()->toPlainText();
            QVERIFY2(text.size() > 300, qPrintable(page));
            QVERIFY2(!text.contains(QStringLiteral("SPDX")) && !text.contains(QStringLiteral("<!--")),
                     qPrintable(page));
        }
    }

    void linksGoForthAndBack()
    {
        Manual manual(nullptr);
        manual.open(QStringLiteral("tour"));
        manual.page()->setSource(QUrl(QStringLiteral("qrc:/manual/workspaces.md")));
        QCOMPARE(manual.page()->name(), QStringLiteral("workspaces"));
        auto *contents = manual.findChild<QListWidget *>();
        QCOMPARE(contents->currentItem()->text(), QStringLiteral("Workspaces and files"));
        manual.page()->backward();
        QCOMPARE(manual.page()->name(), QStringLiteral("tour"));
    }

    void searchFindsPagesAndPlaces()
    {
        Manual manual(nullptr);
        manual.open();
        auto *search = manual.findChild<QLineEdit *>();
        auto *contents = manual.findChild<QListWidget *>();
        const int all = contents->count();
        QTest::keyClicks(search, QStringLiteral("firewall"));
        QVERIFY(contents->count() >= 1 && contents->count() < all);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(!manual.page()->extraSelections().isEmpty());
        QTest::keyClicks(search, QStringLiteral(" of the moon"));
        QCOMPARE(contents->count(), 0);
        search->clear();
        QCOMPARE(contents->count(), all);
        QVERIFY(manual.page()->extraSelections().isEmpty());
    }

    void knowsThePageOfAPanel()
    {
        QDockWidget dock;
        dock.setObjectName(QStringLiteral("chart"));
        auto *inside = new QLineEdit;
        auto *panel = new QWidget;
        inside->setParent(panel);
        dock.setWidget(panel);
        QCOMPARE(Manual::pageFor(inside), QStringLiteral("charts"));
        QCOMPARE(Manual::pageFor(nullptr), QStringLiteral("README"));
        for (const char *name : {"plan", "table", "chart", "gather", "scatter", "scenes", "decide", "command",
                                 "probe", "connections", "snapshots", "audit"}) {
            dock.setObjectName(QLatin1String(name));
            QVERIFY2(pages().contains(Manual::pageFor(inside)), name);
        }
    }

    void linksHaveTheColourOfTheTheme()
    {
        Manual manual(nullptr);
        manual.open();
        for (const Theme::Mode mode : {Theme::Dark, Theme::Light, Theme::Dark}) {
            Theme::instance()->setMode(mode);
            const QColor color = Theme::instance()->colors().accent;
            int links = 0;
            for (QTextBlock block = manual.page()->document()->begin(); block.isValid();
                 block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    if (!it.fragment().charFormat().isAnchor())
                        continue;
                    ++links;
                    QCOMPARE(it.fragment().charFormat().foreground().color(), color);
                }
            }
            QVERIFY(links > 15);
        }
    }
};

QTEST_MAIN(tst_Manual)
#include "tst_manual.moc"
