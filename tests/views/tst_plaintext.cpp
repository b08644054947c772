// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlainText.h"
#include "views/PlanBackground.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QToolTip>

using namespace Candela;

/// What servers and files call themselves is shown, never interpreted.
class tst_PlainText : public QObject
{
    Q_OBJECT

    static QLabel *toolTip()
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (widget->inherits("QTipLabel"))
                return qobject_cast<QLabel *>(widget);
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        PlainText::install();
        PlainText::install(); // a second window
    }

    void labelsShowTextAsItIs()
    {
        const QString text = QStringLiteral("<img src=\"/dev/zero\"><b>300 lx</b>");
        QWidget window;
        QLabel before(text, &window);
        QLabel rich(&window);
        rich.setTextFormat(Qt::RichText);
        window.show();
        QCOMPARE(before.textFormat(), Qt::PlainText);
        QCOMPARE(rich.textFormat(), Qt::RichText);
        // As wide as its characters.
        QVERIFY(before.sizeHint().width() >= before.fontMetrics().horizontalAdvance(text));
        before.setText(QStringLiteral("<html>later"));
        QCOMPARE(before.textFormat(), Qt::PlainText);
    }

    void toolTipsShowTextAsItIs()
    {
        QWidget window;
        window.show();
        QToolTip::showText(QPoint(10, 10), QStringLiteral("<b>first</b>"), &window);
        QLabel *tip = toolTip();
        QVERIFY(tip);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QToolTip::showText(QPoint(12, 12), QStringLiteral("<img src=\"/dev/zero\">"), &window);
        tip = toolTip();
        QVERIFY(tip);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void drawingsOpenNoOtherFiles_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("left");
        const auto row = [](const char *link, const char *left) {
            QTest::newRow(link) << QByteArray(link) << QByteArray(left);
        };
        row("href=\"/etc/passwd.png\"", "href=\"\"");
        row("xlink:href='file:///dev/zero'", "xlink:href=''");
        row("xlink:HREF = \"http://127.0.0.1/x.png\"", "xlink:HREF = \"\"");
        row("href=\"&x;\"", "href=\"\"");
        row("href=\"#door\"", "href=\"#door\"");
        row("href='data:image/png;base64,AAAA'", "href='data:image/png;base64,AAAA'");
    }
    void drawingsOpenNoOtherFiles()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, left);
        const QByteArray before = QByteArray("<svg><title>\xc3\xa9</title><image ");
        const QByteArray after = QByteArray(" width=\"3\"/></svg>");
        QCOMPARE(PlanBackground::withoutLinks(QByteArray(before).append(link).append(after)),
                 QByteArray(before).append(left).append(after));
    }

    void questionsShowTextAsItIs()
    {
        QMessageBox box(QMessageBox::Question, QStringLiteral("Candela"), QStringLiteral("<i>write?</i>"));
        box.show();
        const auto labels = box.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }
};

QTEST_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
