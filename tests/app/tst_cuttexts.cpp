// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for text that has not enough room, in every language: each panel with each of its pages.
#include "DockLayout.h"
#include "Languages.h"
#include "MainWindow.h"
#include "Windows.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Candela;

class tst_CutTexts : public QObject
{
    Q_OBJECT

    /// Pixels of the widest line, without the sign of a key.
    static int widthOf(const QWidget *widget, const QString &text)
    {
        return widget->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    }

    static QString problemOf(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool elastic = label->wordWrap() ||
                                 label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
                                 label->textFormat() == Qt::RichText || Qt::mightBeRichText(label->text());
            const int room = label->contentsRect().width() - 2 * label->margin();
            return elastic || widthOf(label, label->text()) <= room + 1 ? QString() : label->text();
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const auto *tool = qobject_cast<const QToolButton *>(button);
            const bool iconOnly =
                tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
            if (button->text().isEmpty() || iconOnly)
                return {};
            // A label beside it may let it shrink to its icon.
            const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
            return widthOf(button, button->text()) + icon <= button->width() ? QString() : button->text();
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget); box && !box->isEditable()) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            const int room =
                box->style()
                    ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                    .width();
            return widthOf(box, box->currentText()) <= room + 2 ? QString() : box->currentText();
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i) && widthOf(tabs, tabs->tabText(i)) > tabs->tabRect(i).width())
                    return tabs->tabText(i);
            }
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget);
            header && header->orientation() == Qt::Horizontal && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
                if (!header->isSectionHidden(i) && widthOf(header, title) > header->sectionSize(i))
                    return title;
            }
        }
        return {};
    }

    static void look(const QWidget *root, const QString &where, QStringList *problems)
    {
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisibleTo(root->window()) || widget->visibleRegion().isEmpty())
                continue;
            const QString text = problemOf(widget);
            const QString problem = QStringLiteral("%1: \"%2\" (%3)")
                                        .arg(where, text, QLatin1String(widget->metaObject()->className()));
            if (!text.isEmpty() && !problems->contains(problem))
                problems->append(problem);
        }
    }

    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::processEvents();
        }
    }

private Q_SLOTS:
    void cleanupTestCase() { Languages::instance()->choose(QStringLiteral("en")); }

    void everyTextHasRoom_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Languages::codes())
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyTextHasRoom()
    {
        QFETCH(QString, code);
        Languages::instance()->choose(code);
        Windows windows;
        windows.open();
        MainWindow *window = windows.all().constFirst();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        settle();
        QStringList problems;
        look(window, QStringLiteral("window"), &problems);
        for (const QString &name : window->docks()->names()) {
            window->docks()->show(name);
            settle();
            QWidget *panel = window->docks()->dock(name)->widget();
            look(panel, name, &problems);
            for (auto *tabs : panel->findChildren<QTabBar *>()) {
                for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
                    tabs->setCurrentIndex(i);
                    settle();
                    look(panel, QStringLiteral("%1, %2").arg(name, tabs->tabText(i)), &problems);
                }
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(tst_CutTexts)
#include "tst_cuttexts.moc"
