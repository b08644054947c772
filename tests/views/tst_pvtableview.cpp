// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PvTableView.h"
#include "views/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Candela;

namespace {

struct Fixture
{
    PvTableModel model;
    PvTableView view;
    QList<int> ids;

    explicit Fixture(int rows = 40)
    {
        QStringList names;
        QList<int> keys;
        for (int i = 0; i < rows; ++i) {
            names.append(QStringLiteral("T:%1").arg(i));
            keys.append(i);
        }
        ids = model.insertNames(names);
        model.bind(ids, keys);
        UpdateBatch batch;
        for (int i = 0; i < rows; ++i) {
            auto metadata = std::make_shared<Metadata>();
            ChannelInfo info;
            info.host = QStringLiteral("127.0.0.1:5064");
            info.state = ChannelState::Connected;
            info.readable = true;
            info.writable = i % 2 == 1;
            info.count = 1;
            if (i == 3) {
                info.type = DataType::Enum;
                metadata->labels = {QStringLiteral("Off"), QStringLiteral("On")};
            } else {
                metadata->units = QStringLiteral("%");
                metadata->precision = 1;
                metadata->control = {0, 100};
            }
            info.metadata = metadata;
            model.setInfo(ids[i], info);
            batch.push_back({i, i == 3 ? Reading::fromInteger(DataType::Enum, 0) : Reading::fromDouble(i)});
        }
        model.apply(batch);
        view.setTableModel(&model);
        view.resize(1200, 400);
        view.show();
        view.setFocus();
    }
    QPoint cell(int row, int column = PvTableModel::NameColumn)
    {
        return view.visualRect(model.index(row, column)).center();
    }
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, k, modifiers);
    }
    QWidget *editor() { return view.viewport()->findChild<QLineEdit *>(); }
    QComboBox *combo() { return view.viewport()->findChild<QComboBox *>(); }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i)
            move(from + (to - from) * i / 4, modifiers);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
    /// QTest::mouseMove() carries no buttons.
    void move(const QPoint &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                          Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
};

} // namespace

class tst_pvtableview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dragSelectsAndAsksForARead()
    {
        Fixture f;
        QSignalSpy dragged(&f.view, &PvTableView::rowsDragged);
        f.drag(f.cell(2), f.cell(5));
        QCOMPARE(dragged.size(), 1);
        QCOMPARE(dragged[0][0].toStringList(), QStringList({"T:2", "T:3", "T:4", "T:5"}));
        QCOMPARE(f.view.selectedNames().size(), 4);
        // Upwards, from below: any direction.
        f.drag(f.cell(9), f.cell(7));
        QCOMPARE(dragged.last()[0].toStringList(), QStringList({"T:7", "T:8", "T:9"}));
        f.drag(f.cell(1), f.cell(2), Qt::ControlModifier); // adds; the press toggles its row first
        QCOMPARE(f.view.selectedNames(), QStringList({"T:1", "T:2", "T:7", "T:8", "T:9"}));
        f.drag(f.cell(8), f.cell(9), Qt::AltModifier); // takes away
        QVERIFY(!f.view.selectedNames().contains(QStringLiteral("T:9")));
    }

    void clicksSelect()
    {
        Fixture f;
        QSignalSpy made(&f.view, &PvTableView::selectionMade);
        QSignalSpy dragged(&f.view, &PvTableView::rowsDragged);
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.cell(4));
        QCOMPARE(f.view.selectedNames(), QStringList({"T:4"}));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, Qt::ControlModifier, f.cell(6));
        QCOMPARE(f.view.selectedNames(), QStringList({"T:4", "T:6"}));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, f.cell(8));
        QCOMPARE(f.view.selectedNames(), QStringList({"T:6", "T:7", "T:8"}));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.cell(7)); // one of the selected
        QCOMPARE(f.view.selectedNames(), QStringList({"T:7"}));
        QVERIFY(made.size() >= 4);
        QCOMPARE(dragged.size(), 0);
    }

    void rowsStayWhileDragging()
    {
        Fixture f;
        f.model.sort(PvTableModel::ValueColumn, Qt::DescendingOrder);
        QTest::mousePress(f.view.viewport(), Qt::LeftButton, {}, f.cell(2));
        f.move(f.cell(5));
        f.model.apply({{0, Reading::fromDouble(1000)}});
        f.model.reorder();
        QCOMPARE(f.model.rowAt(0).name, QStringLiteral("T:39"));
        QTest::mouseRelease(f.view.viewport(), Qt::LeftButton, {}, f.cell(5));
        QCOMPARE(f.model.rowAt(0).name, QStringLiteral("T:0"));
    }

    void doubleClickActivates()
    {
        Fixture f;
        QSignalSpy activated(&f.view, &PvTableView::rowActivated);
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.cell(6));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), QStringLiteral("T:6"));
    }

    void typingWritesASetpoint()
    {
        Fixture f;
        QSignalSpy writes(&f.model, &PvTableModel::writeRequested);
        f.view.setCurrentIndex(f.model.index(1, PvTableModel::NameColumn));
        f.key(Qt::Key_4);
        QVERIFY(f.editor());
        QTest::keyClicks(f.editor(), QStringLiteral("2 %"));
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QCOMPARE(writes.size(), 1);
        QCOMPARE(writes[0][2].value<Value>().toDouble(), 42.0);
        QTRY_VERIFY(!f.editor());
        QVERIFY(f.view.hasFocus());
    }

    void nothingIsWrittenByAccident()
    {
        Fixture f;
        QSignalSpy writes(&f.model, &PvTableModel::writeRequested);
        f.view.setCurrentIndex(f.model.index(1, PvTableModel::NameColumn));
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Tab}) {
            f.key(Qt::Key_F2);
            QVERIFY(f.editor());
            QTest::keyClicks(f.editor(), QStringLiteral("7"));
            QTest::keyClick(f.editor(), key);
            QTRY_VERIFY(!f.editor());
        }
        f.key(Qt::Key_F2);
        QVERIFY(f.editor());
        f.editor()->clearFocus();
        QTRY_VERIFY(!f.editor());
        QCOMPARE(writes.size(), 0);
        QCOMPARE(f.model.row(f.ids[1]).write, PvTableRow::NoWrite);
        // A row that may not be written says so instead of opening.
        QSignalSpy refused(&f.view, &PvTableView::editRefused);
        f.view.setCurrentIndex(f.model.index(0, PvTableModel::NameColumn));
        f.key(Qt::Key_F2);
        QVERIFY(!f.editor());
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("T:0")));
    }

    void badTextKeepsTheEditorOpen()
    {
        Fixture f;
        QSignalSpy writes(&f.model, &PvTableModel::writeRequested);
        QSignalSpy refused(&f.view, &PvTableView::editRefused);
        f.view.setCurrentIndex(f.model.index(1, PvTableModel::NameColumn));
        f.key(Qt::Key_F2);
        QTest::keyClicks(f.editor(), QStringLiteral("120"));
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QVERIFY(f.editor());
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused[0][0].toString().contains(QStringLiteral("above the limit of 100 %")));
        auto *line = static_cast<QLineEdit *>(f.editor());
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("80"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(writes.size(), 1);
    }

    void updatesDoNotDisturbAnEdit()
    {
        Fixture f;
        f.model.sort(PvTableModel::ValueColumn);
        const int place = f.model.placeOf(f.ids[1]);
        f.view.setCurrentIndex(f.model.index(place, PvTableModel::NameColumn));
        f.key(Qt::Key_F2);
        auto *line = static_cast<QLineEdit *>(f.editor());
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("33"));
        for (int round = 0; round < 5; ++round) {
            UpdateBatch batch;
            for (int i = 0; i < 40; ++i)
                batch.push_back({i, Reading::fromDouble(100 - i - round)});
            f.model.apply(batch);
            f.model.flush();
            f.model.reorder();
        }
        QCOMPARE(f.editor(), line);
        QCOMPARE(line->text(), QStringLiteral("33"));
        QCOMPARE(f.model.rowAt(place).name, QStringLiteral("T:1"));
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!f.editor());
        QCOMPARE(f.model.rowAt(0).name, QStringLiteral("T:39")); // now it may
    }

    void enumsAreADropDown()
    {
        Fixture f;
        QSignalSpy writes(&f.model, &PvTableModel::writeRequested);
        f.view.setCurrentIndex(f.model.index(3, PvTableModel::SetpointColumn));
        f.view.editCurrent();
        QComboBox *combo = f.combo();
        QVERIFY(combo);
        QCOMPARE(combo->count(), 2);
        QCOMPARE(combo->currentText(), QStringLiteral("Off"));
        combo->setCurrentIndex(1);
        Q_EMIT combo->activated(1);
        QCOMPARE(writes.size(), 1);
        QCOMPARE(writes[0][2].value<Value>().toDouble(), 1.0);
    }

    void failureIsDismissed()
    {
        Fixture f;
        f.model.showWriteFailure(f.ids[1], QStringLiteral("50"), QStringLiteral("The server did not answer"));
        f.view.grab();
        const QImage failed = f.view.grab().toImage();
        f.view.setCurrentIndex(f.model.index(1, PvTableModel::NameColumn));
        QSignalSpy removed(&f.view, &PvTableView::removeRequested);
        f.key(Qt::Key_Delete); // the failure first
        QCOMPARE(removed.size(), 0);
        QCOMPARE(f.model.row(f.ids[1]).write, PvTableRow::NoWrite);
        QVERIFY(f.view.grab().toImage() != failed);
        f.key(Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].value<QList<int>>(), QList<int>{f.ids[1]});
        // With the mouse: the cross at the right end.
        f.model.showWriteFailure(f.ids[5], QStringLiteral("50"), QStringLiteral("No"));
        QRect cell = f.view.visualRect(f.model.index(5, PvTableModel::SetpointColumn));
        cell.setRight(qMax(cell.right(), f.view.viewport()->width() - 8));
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, PvTablePainter::dismissRect(cell).center());
        QCOMPARE(f.model.row(f.ids[5]).write, PvTableRow::NoWrite);
    }

    void enterReads()
    {
        Fixture f;
        QSignalSpy read(&f.view, &PvTableView::readRequested);
        f.view.selectIds({f.ids[2], f.ids[7]});
        f.key(Qt::Key_Return);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read[0][0].toStringList(), QStringList({"T:2", "T:7"}));
    }

    void clipboard()
    {
        Fixture f;
        f.view.selectIds({f.ids[1], f.ids[2]});
        f.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("T:1\nT:2"));
        f.view.copyRows();
        const QStringList lines = QApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("Name\tValue\tUnit\tSeverity")));
        QVERIFY(lines[1].startsWith(QStringLiteral("T:1\t1.0\t%")));
        QSignalSpy inserted(&f.view, &PvTableView::textInserted);
        QApplication::clipboard()->setText(QStringLiteral("A, B"));
        f.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][0].toString(), QStringLiteral("A, B"));
    }

    void dropsArriveWhereTheyFall()
    {
        Fixture f;
        QSignalSpy inserted(&f.view, &PvTableView::textInserted);
        QMimeData mime;
        mime.setText(QStringLiteral("X:1"));
        const QPoint at = f.view.visualRect(f.model.index(3, 0)).topLeft() + QPoint(5, 2);
        QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.view.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.view.viewport(), &move);
        QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.view.viewport(), &drop);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), f.ids[3]);
    }

    void selectionSurvivesAReset()
    {
        Fixture f(400);
        f.view.selectIds({f.ids[100], f.ids[300]});
        // Every other row goes: far too many ranges to be told one by one.
        QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
        f.model.setFilter(NameFilter(QStringLiteral("/[02468]$/")), PvTableModel::AllRows);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(f.view.selectedNames(), QStringList({"T:100", "T:300"}));
    }

    void columnsAreKept()
    {
        Fixture f;
        QVERIFY(f.view.isColumnHidden(PvTableModel::HostColumn));
        f.view.setColumnHidden(PvTableModel::HostColumn, false);
        f.view.horizontalHeader()->moveSection(0, 4);
        f.view.resetColumns();
        QVERIFY(f.view.isColumnHidden(PvTableModel::HostColumn));
        QCOMPARE(f.view.horizontalHeader()->visualIndex(0), 0);
    }

    void paintsWhatItSays_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("dark") << int(Theme::Dark);
        QTest::newRow("light") << int(Theme::Light);
    }

    void paintsWhatItSays()
    {
        QFETCH(int, mode);
        Theme::instance()->setMode(Theme::Mode(mode));
        Fixture f;
        const ThemeColors &c = Theme::instance()->colors();
        Reading bad = Reading::fromDouble(5);
        bad.setAlarm(AlarmStatus::HiHi, Severity::Major);
        f.model.apply({{5, bad}});
        f.model.apply(StateBatch{{7, ChannelState::Disconnected}});
        f.view.selectIds({f.ids[9]});
        const QImage image = f.view.viewport()->grab().toImage();
        const auto has = [&](int row, int column, const QColor &color) {
            const QRect cell = f.view.visualRect(f.model.index(row, column));
            for (int y = cell.top(); y <= cell.bottom(); ++y) {
                for (int x = cell.left(); x <= cell.right(); ++x) {
                    const QColor at(image.pixel(x, y));
                    if (qAbs(at.red() - color.red()) + qAbs(at.green() - color.green()) +
                            qAbs(at.blue() - color.blue()) <
                        24)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(has(5, PvTableModel::ValueColumn, c.major));
        QVERIFY(has(5, PvTableModel::SeverityColumn, c.major));
        QVERIFY(!has(4, PvTableModel::ValueColumn, c.major));
        QVERIFY(has(4, PvTableModel::ValueColumn, c.text));
        QVERIFY(!has(7, PvTableModel::ValueColumn, c.text)); // stale: dimmed
        QVERIFY(has(7, PvTableModel::ValueColumn, c.secondaryText));
        QVERIFY(has(1, PvTableModel::NameColumn, c.surface));
        QVERIFY(!has(9, PvTableModel::UnitColumn, c.surface)); // selected
        Theme::instance()->setMode(Theme::System);
    }

    void onlyVisibleRowsCost()
    {
        Fixture f(10'000);
        f.view.grab();
        f.model.flush();
        QSignalSpy changed(&f.model, &PvTableModel::dataChanged);
        f.view.viewport()->repaint();
        f.model.apply({{9'000, Reading::fromDouble(-1)}});
        QTest::qWait(120);
        QCOMPARE(changed.size(), 0);
        QBENCHMARK
        {
            f.view.viewport()->repaint();
        }
    }

    void spaceChecksAndTheMouseToo()
    {
        Fixture f;
        QVERIFY(!f.view.isColumnShown(PvTableModel::CheckColumn));
        f.view.selectIds({f.ids[1], f.ids[2]});
        f.key(Qt::Key_Space);
        QVERIFY(f.view.isColumnShown(PvTableModel::CheckColumn));
        QCOMPARE(f.model.checkedIds(), QList<int>({f.ids[1], f.ids[2]}));
        f.key(Qt::Key_Space);
        QVERIFY(f.model.checkedIds().isEmpty());
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.cell(5, PvTableModel::CheckColumn));
        QCOMPARE(f.model.checkedIds(), QList<int>({f.ids[5]}));
        QCOMPARE(f.view.selectedIds(), QList<int>({f.ids[1], f.ids[2]})); // the selection stays
        // On one of several selected rows: all of them.
        QTest::mouseClick(f.view.viewport(), Qt::LeftButton, {}, f.cell(2, PvTableModel::CheckColumn));
        QCOMPARE(f.model.checkedIds().size(), 3);
    }

    void commentsAreTypedInPlace()
    {
        Fixture f;
        f.model.insertNames({"# Lamps"}, 2);
        QSignalSpy edited(&f.model, &PvTableModel::commentEdited);
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.cell(2));
        auto *editor = f.view.viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("Lamps"));
        editor->setText(QStringLiteral("Desk lamps"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][1].toString(), QStringLiteral("Desk lamps"));
    }

    void titlesAreNeverCut()
    {
        Fixture f;
        const QFontMetrics metrics(f.view.horizontalHeader()->font());
        for (int column = 0; column < PvTableModel::ColumnCount; ++column) {
            const QString title = f.model.headerData(column, Qt::Horizontal).toString();
            QVERIFY2(f.view.isColumnHidden(column) ||
                         f.view.columnWidth(column) >= metrics.horizontalAdvance(title) + 24,
                     qPrintable(title));
        }
    }

    void csv()
    {
        Fixture f(2);
        f.model.setDescription(f.ids[0], QStringLiteral("Desk \"A\", left"));
        for (int column = 0; column < PvTableModel::ColumnCount; ++column)
            f.view.setColumnHidden(column, column != PvTableModel::NameColumn &&
                                               column != PvTableModel::DescriptionColumn &&
                                               column != PvTableModel::ValueColumn);
        QCOMPARE(
            f.view.rowsAsCsv(f.ids),
            QStringLiteral("name,value,description\r\nT:0,0,\"Desk \"\"A\"\", left\"\r\nT:1,1,\r\n"));
    }

    void wholeCsvHasAllColumns()
    {
        Fixture f(2);
        Reading exact = Reading::fromDouble(1.0 / 3);
        exact.setTime(EpicsTime::fromUnixNs(1'700'000'000'123'456'000));
        f.model.apply({{0, exact}});
        f.model.saveValues({f.ids[0]});
        const QStringList lines = f.view.rowsAsCsv(f.ids, true).split(QStringLiteral("\r\n"));
        QStringList keys = lines[0].split(QLatin1Char(','));
        QCOMPARE(keys.size(), int(PvTableModel::ColumnCount));
        QCOMPARE(keys.first(), QStringLiteral("name"));
        const QStringList cells = lines[1].split(QLatin1Char(','));
        QCOMPARE(cells[keys.indexOf("value")], QStringLiteral("0.3333333333333333"));
        QCOMPARE(cells[keys.indexOf("saved")], QStringLiteral("0.3333333333333333"));
        QCOMPARE(cells[keys.indexOf("difference")], QStringLiteral("0"));
        QCOMPARE(cells[keys.indexOf("host")], QStringLiteral("127.0.0.1:5064"));
        QVERIFY2(cells[keys.indexOf("time")].contains(QStringLiteral("2023-11-1")), qPrintable(lines[1]));
    }

    void namesGetTheRoom()
    {
        Fixture f(3);
        f.model.insertNames({QStringLiteral("SITE:BUILDING-07:FLOOR-12:ROOM-0042:LUMINAIRE-017:DIMMER")});
        for (const int id : f.ids)
            f.model.setDescription(id,
                                   QStringLiteral("A description that goes on for quite a while, and on"));
        const QFontMetrics metrics(f.view.font());
        const int wanted = metrics.horizontalAdvance(f.model.row(f.ids.last() + 1).name);
        const auto width = [&](int column) { return f.view.columnWidth(column); };
        QTRY_VERIFY(width(PvTableModel::NameColumn) > wanted);
        int all = 0;
        for (int column = 0; column < PvTableModel::ColumnCount; ++column)
            all += f.view.isColumnShown(column) ? width(column) : 0;
        QVERIFY2(all <= f.view.viewport()->width(),
                 qPrintable(QString::number(all))); // the description gave way
        // Wider, and the description gets what is left.
        const int before = width(PvTableModel::DescriptionColumn);
        f.view.resize(1500, 400);
        QTRY_VERIFY(width(PvTableModel::DescriptionColumn) > before);
        // A width that was chosen by hand stays.
        f.view.setColumnWidth(PvTableModel::NameColumn, 150);
        QVERIFY(f.view.isWidthChosen(PvTableModel::NameColumn));
        f.view.resize(1300, 400);
        f.model.insertNames({QStringLiteral("X")});
        QTest::qWait(150);
        QCOMPARE(width(PvTableModel::NameColumn), 150);
        f.view.resetColumns();
        QVERIFY(!f.view.isWidthChosen(PvTableModel::NameColumn));
        QVERIFY(width(PvTableModel::NameColumn) > 150);
    }

    void arraysArePlottedOrWritten()
    {
        Fixture f(3);
        QList<double> values;
        for (int i = 0; i < 500; ++i)
            values.append(std::sin(i / 20.0));
        f.model.apply({{1, Reading::fromDoubles(values)}});
        const auto cell = [&] {
            const QRect rect = f.view.visualRect(f.model.index(1, PvTableModel::ValueColumn));
            return f.view.viewport()->grab(rect).toImage();
        };
        // Over the whole width of the cell there is something in the colour of the text.
        const QColor text = Theme::instance()->colors().text;
        const auto marked = [&](const QImage &image) {
            int columns = 0;
            for (int x = 8; x < image.width() - 8; ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    const QColor at(image.pixel(x, y));
                    if (qAbs(at.red() - text.red()) + qAbs(at.green() - text.green()) < 40) {
                        ++columns;
                        break;
                    }
                }
            }
            return columns;
        };
        const QImage plot = cell();
        QVERIFY2(marked(plot) > (plot.width() - 16) * 9 / 10, qPrintable(QString::number(marked(plot))));
        f.view.setArraysAsText(true);
        QVERIFY(cell() != plot);
        f.view.setArraysAsText(false);
        QCOMPARE(cell(), plot);
        values[250] = 40;
        f.model.apply({{1, Reading::fromDoubles(values)}});
        QVERIFY(cell() != plot); // another array, another plot
        // Cheap: thirty of them, of 1,000 elements, ten times a second.
        QBENCHMARK
        {
            values[0] += 1;
            f.model.apply({{1, Reading::fromDoubles(values)}});
            f.view.viewport()->repaint();
        }
    }

    void staleAtOnce()
    {
        Fixture f(5);
        f.view.grab();
        f.model.flush();
        QSignalSpy changed(&f.model, &PvTableModel::dataChanged);
        QTest::qWait(60); // a quiet time: what comes now is told in the next turn
        const QRect rect = f.view.visualRect(f.model.index(2, PvTableModel::ValueColumn));
        const QImage live = f.view.viewport()->grab(rect).toImage();
        QElapsedTimer since;
        since.start();
        f.model.apply(StateBatch{{2, ChannelState::Disconnected}});
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(f.model.row(f.ids[2]).isStale());
        QVERIFY(f.view.viewport()->grab(rect).toImage() != live);
        QVERIFY2(since.elapsed() < 500, qPrintable(QString::number(since.elapsed())));
    }

    void keysMoveRows()
    {
        Fixture f(5);
        QSignalSpy moved(&f.view, &PvTableView::rowsMoved);
        f.view.selectIds({f.ids[1], f.ids[2]});
        f.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].value<QList<int>>(), QList<int>({f.ids[1], f.ids[2]}));
        QCOMPARE(moved[0][1].toInt(), f.ids[0]);
        f.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved[1][1].toInt(), f.ids[4]);
        f.view.selectIds({f.ids[3]});
        f.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(moved[2][1].toInt(), -1);
        f.view.selectIds({f.ids[4]});
        f.key(Qt::Key_Down, Qt::AltModifier); // at the end already
        f.model.sort(PvTableModel::NameColumn);
        f.key(Qt::Key_Up, Qt::AltModifier); // not in an order by name
        QCOMPARE(moved.size(), 3);
    }
};

QTEST_MAIN(tst_pvtableview)
#include "tst_pvtableview.moc"
