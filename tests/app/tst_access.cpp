// SPDX-License-Identifier: GPL-3.0-or-later
#include "AboutBox.h"
#include "Actions.h"
#include "Appearance.h"
#include "DockLayout.h"
#include "KeySheet.h"
#include "MainWindow.h"
#include "Preferences.h"
#include "Windows.h"

#include "models/PvTableModel.h"
#include "panels/PlanPanel.h"
#include "panels/ProbePanel.h"
#include "panels/TablePanel.h"
#include "panels/TableWriteDialog.h"
#include "panels/TablesPanel.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "views/ChartView.h"
#include "views/PlanView.h"
#include "views/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

namespace {

/// What a person can do something with.
bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTabList:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Graphic:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

QString pathOf(const QObject *object)
{
    QStringList path;
    for (; object; object = object->parent())
        path.prepend(QString(
            QString::fromLatin1(object->metaObject()->className()) +
            (object->objectName().isEmpty() ? QString() : QString(QLatin1Char('#') + object->objectName()))));
    return path.mid(std::max<qsizetype>(0, path.size() - 6)).join(QStringLiteral(" > "));
}

void walk(QAccessibleInterface *interface, QStringList *nameless, int *seen, int depth = 0)
{
    if (!interface || !interface->isValid() || depth > 40)
        return;
    const QObject *object = interface->object();
    const QAccessible::Role role = interface->role();
    if (interface->state().invisible)
        return;
    // Parts that Qt makes for itself: the field in a spin box or a combo box is reached by its owner.
    const bool part =
        object &&
        (object->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(object) ||
         (qobject_cast<const QLineEdit *>(object) && object->parent() &&
          (object->parent()->inherits("QAbstractSpinBox") || object->parent()->inherits("QComboBox"))) ||
         (object->parent() && object->parent()->inherits("QComboBoxPrivateContainer")) ||
         object->inherits("QLineEditIconButton") || qobject_cast<const QLabel *>(object) ||
         object->inherits("QComboBoxListView") || object->inherits("QTableCornerButton"));
    if (isInteractive(role) && !part) {
        ++*seen;
        if (interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless->append(QStringLiteral("%1 (role %2)").arg(pathOf(object)).arg(int(role)));
    }
    if (qobject_cast<const QAbstractItemView *>(object))
        return; // its cells are the model's
    for (int i = 0; i < interface->childCount(); ++i)
        walk(interface->child(i), nameless, seen, depth + 1);
}

} // namespace

/// The window as somebody meets it who does not see it, or has no mouse.
class tst_Access : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<Windows> m_windows;
    Session *m_session = nullptr; ///< The window's view of it.
    MainWindow *m_window = nullptr;

    void openWindow()
    {
        m_windows = std::make_unique<Windows>();
        m_windows->open();
        m_window = m_windows->active();
        m_session = m_window->session();
    }

    static QStringList namelessIn(QWidget *widget, int *seen)
    {
        QStringList nameless;
        walk(QAccessible::queryAccessibleInterface(widget), &nameless, seen);
        nameless.removeDuplicates();
        return nameless;
    }
    /// A house with a plan, a table with rows, a chart with traces: panels show more than their empty state.
    void furnish()
    {
        Site site;
        QString error;
        QVERIFY2(Site::load(QStringLiteral(CANDELA_SITES "/aurora-house/site.json"), &site, &error),
                 qPrintable(error));
        m_session->connectTo(Config::loopback(9));
        m_session->setSite(site);
        const SiteDevice device = site.floors[0].rooms[0].devices.first();
        Q_EMIT m_session->tableRequested({device.pv, QStringLiteral("A:B")});
        Q_EMIT m_session->chartRequested({QStringLiteral("A:B")});
        Q_EMIT m_session->probeRequested(QStringLiteral("A:B"));
        QStringList lights;
        for (const SiteDevice &one : site.floors[0].rooms[0].devices) {
            if (one.kind == DeviceKind::Luminaire)
                lights << QString(one.pv + QStringLiteral(":DIM"));
        }
        m_session->selection()->set(lights, this);
    }

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }
    void init()
    {
        openWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void cleanup()
    {
        m_windows.reset();
        Theme::instance()->setScale(100);
    }

    void everythingHasAName()
    {
        furnish();
        QStringList nameless;
        int seen = 0;
        nameless += namelessIn(m_window, &seen);
        for (const QString &name : m_window->docks()->names()) {
            QDockWidget *dock = m_window->docks()->dock(name);
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            nameless += namelessIn(dock, &seen);
            // Every page of it.
            for (QTabBar *tabs : dock->findChildren<QTabBar *>()) {
                const int before = tabs->currentIndex();
                for (int page = 0; page < tabs->count(); ++page) {
                    tabs->setCurrentIndex(page);
                    QCoreApplication::processEvents();
                    nameless += namelessIn(dock, &seen);
                }
                tabs->setCurrentIndex(before);
            }
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(QLatin1Char('\n') + nameless.join(QLatin1Char('\n'))));
        QVERIFY2(seen > 300, qPrintable(QString::number(seen)));
    }

    void dialogsHaveNames()
    {
        furnish();
        m_window->actions()->preferences->trigger();
        m_window->actions()->keys->trigger();
        m_window->actions()->about->trigger();
        auto *tables = qobject_cast<TablesPanel *>(m_window->docks()->panel(QStringLiteral("table")));
        PvTableModel *model = tables->current()->model();
        auto *write = new TableWriteDialog(m_session, model, {model->idOfName(QStringLiteral("A:B"))},
                                           TableWriteDialog::SetOneValue, m_window);
        write->show();
        int seen = 0;
        int dialogs = 0;
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            ++dialogs;
            QVERIFY2(!dialog->windowTitle().isEmpty(), dialog->metaObject()->className());
            const QStringList nameless = namelessIn(dialog, &seen);
            QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
        }
        QVERIFY2(dialogs >= 4, qPrintable(QString::number(dialogs)));
    }

    void paintedViewsSayWhatTheyShow()
    {
        furnish();
        const auto valueOf = [](QWidget *widget) {
            return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Value);
        };
        PlanView *plan = m_window->plan()->view();
        QTRY_VERIFY2(valueOf(plan).contains(QStringLiteral("devices")), qPrintable(valueOf(plan)));
        QVERIFY2(valueOf(plan).contains(QStringLiteral("selected")), qPrintable(valueOf(plan)));
        QVERIFY(QAccessible::queryAccessibleInterface(plan)->role() == QAccessible::Graphic);
        const auto *chart = m_window->findChild<ChartView *>();
        QTRY_VERIFY2(valueOf(const_cast<ChartView *>(chart)).contains(QStringLiteral("A:B")),
                     qPrintable(valueOf(const_cast<ChartView *>(chart))));
    }

    void everyControlIsReachedByKey()
    {
        furnish();
        QStringList unreachable;
        for (const QString &name : m_window->docks()->names()) {
            QDockWidget *dock = m_window->docks()->dock(name);
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            for (QWidget *widget : dock->findChildren<QWidget *>()) {
                const bool control = qobject_cast<QAbstractButton *>(widget) ||
                                     qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                                     qobject_cast<QAbstractItemView *>(widget);
                // The dock's own buttons have menu entries; parts of controls are reached through those.
                if (!control || !widget->isVisibleTo(dock) || widget->parentWidget() == dock ||
                    widget->objectName().startsWith(QLatin1String("qt_")) ||
                    widget->inherits("QComboBoxListView") || widget->parentWidget()->inherits("QTabBar") ||
                    widget->parentWidget()->inherits("QLineEdit") || widget->inherits("QTableCornerButton") ||
                    widget->inherits("QHeaderView") || widget->parentWidget()->inherits("QAbstractSpinBox") ||
                    widget->inherits("QLineEditIconButton"))
                    continue;
                if (!(widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                    unreachable << pathOf(widget);
            }
        }
        unreachable.removeDuplicates();
        QVERIFY2(unreachable.isEmpty(), qPrintable(QLatin1Char('\n') + unreachable.join(QLatin1Char('\n'))));
    }

    void tabGoesThroughThePanelAndBack()
    {
        furnish();
        // From the first control on, Tab comes to others and is never caught.
        QSet<QWidget *> visited;
        m_window->activateWindow();
        m_window->plan()->view()->setFocus();
        for (int i = 0; i < 150; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (!focus)
                break;
            visited.insert(focus);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QVERIFY2(visited.size() > 30, qPrintable(QString::number(visited.size())));
    }

    void largeFontsCutNothing_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("75") << 75;
        QTest::newRow("100") << 100;
        QTest::newRow("150") << 150;
    }

    void largeFontsCutNothing()
    {
        QFETCH(int, percent);
        m_windows.reset();
        Theme::instance()->setScale(percent);
        openWindow();
        m_window->resize(2400, 1500);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        furnish();
        QStringList cut;
        for (const QString &name : m_window->docks()->names()) {
            QDockWidget *dock = m_window->docks()->dock(name);
            dock->raise();
            QCoreApplication::processEvents();
            QTest::qWait(20);
            for (auto *button : dock->findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->text().isEmpty() ||
                    button->inherits("QLineEditIconButton") || button->parentWidget() == dock)
                    continue;
                if (button->width() + 1 < button->minimumSizeHint().width() ||
                    button->height() + 1 < button->fontMetrics().height())
                    cut << QStringLiteral("%1 “%2” %3x%4")
                               .arg(pathOf(button), button->text())
                               .arg(button->width())
                               .arg(button->height());
            }
            for (auto *label : dock->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty() || label->wordWrap() ||
                    label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored ||
                    label->textFormat() == Qt::RichText)
                    continue;
                if (label->height() + 1 < label->fontMetrics().height())
                    cut << QStringLiteral("%1 “%2” %3 high")
                               .arg(pathOf(label), label->text())
                               .arg(label->height());
            }
            for (auto *view : dock->findChildren<QAbstractItemView *>()) {
                if (view->isVisible() && view->model() && view->model()->rowCount() > 0 &&
                    view->sizeHintForRow(0) > 0 &&
                    view->visualRect(view->model()->index(0, 0)).height() + 1 < view->fontMetrics().height())
                    cut << pathOf(view);
            }
        }
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    }

    void keysScaleTheInterface()
    {
        Appearance appearance(m_windows->session()->settings());
        connect(&appearance, &Appearance::scaled, m_windows.get(), &Windows::rebuild);
        QSignalSpy rebuilt(m_windows.get(), &Windows::rebuilt);
        const int height = m_window->menuBar()->sizeHint().height();
        const auto press = [&](int key, int percent) {
            const qsizetype before = rebuilt.size();
            QTest::keyClick(m_window, Qt::Key(key), Qt::ControlModifier);
            QCOMPARE(m_windows->session()->settings()->scale(), percent);
            // Windows are built anew at the new size.
            QTRY_COMPARE_WITH_TIMEOUT(rebuilt.size(), before + 1, 20'000);
            m_window = m_windows->active();
            m_session = m_window->session();
        };
        press(Qt::Key_Plus, 110);
        press(Qt::Key_Equal, 125);
        press(Qt::Key_Plus, 150);
        QVERIFY(m_window->menuBar()->sizeHint().height() > height * 1.2);
        press(Qt::Key_Minus, 125);
        press(Qt::Key_0, 100);
        QCOMPARE(m_window->menuBar()->sizeHint().height(), height);
    }

    void motionIsReducedOnRequest()
    {
        Theme *theme = Theme::instance();
        theme->setReducedMotion(true);
        QCOMPARE(m_window->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        theme->setReducedMotion(false);
    }

    void keysAreDocumented()
    {
        // Whatever has a shortcut is in a menu, so that it is on the sheet of keys and in the finder.
        for (const QAction *action : m_window->actions()->all()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->shortcut().toString()));
        }
    }
};

QTEST_MAIN(tst_Access)
#include "tst_access.moc"
