// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScenesPanel.h"

#include "models/LightGroups.h"
#include "models/SceneStore.h"
#include "panels/WriteConfirmation.h"
#include "session/LightDesk.h"
#include "session/LightWrite.h"
#include "session/Session.h"
#include "views/EmptyState.h"
#include "views/NumberBox.h"
#include "views/Theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTableWidget>
#include <QUndoCommand>
#include <QVBoxLayout>

namespace Candela {

namespace {

enum Column { NameColumn, GroupColumn, LightsColumn, SavedColumn, ColumnCount };
const QString SelectedSource = QStringLiteral("/selected"); // no group may be called that: see LightGroups
const QString AllSource = QStringLiteral("/all");

/// Scenes are few and small: undo keeps the whole list.
class SceneListCommand : public QUndoCommand
{
public:
    SceneListCommand(SceneStore *store, const QString &what, const QJsonArray &before)
        : QUndoCommand(what)
        , m_store(store)
        , m_before(before)
        , m_after(store->toJson())
    {
    }
    void undo() override { set(m_before); }
    void redo() override { set(m_after); }

private:
    void set(const QJsonArray &list)
    {
        QString ignored;
        if (m_store && m_store->toJson() != list)
            m_store->fromJson(list, QStringLiteral("scenes"), &ignored);
    }
    QPointer<SceneStore> m_store;
    QJsonArray m_before;
    QJsonArray m_after;
};

} // namespace

ScenesPanel::ScenesPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_table(new QTableWidget(this))
{
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Scene"), tr("Of"), tr("Values"), tr("Saved")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::Row);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setAccessibleName(tr("Scenes"));
    connect(m_table, &QTableWidget::itemChanged, this, &ScenesPanel::renamed);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ScenesPanel::updateState);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &ScenesPanel::recall);

    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(
        new EmptyState(QStringLiteral("scene"), QString(),
                       tr("A scene keeps the levels and colours that lights have now, to bring "
                          "them back later. Choose whose, name it, and save.")));
    m_pages->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 8, ThemeMetrics::PanelMargin, 8);
    layout->setSpacing(6);
    layout->addWidget(makeSave());
    layout->addWidget(pages, 1);
    layout->addWidget(makeRecall());

    connect(session->scenes(), &SceneStore::changed, this, &ScenesPanel::fill);
    connect(session->groups(), &LightGroups::changed, this, &ScenesPanel::fillSources);
    connect(session->desk(), &LightDesk::lightsChanged, this, &ScenesPanel::fillSources);
    connect(session, &Session::readOnlyChanged, this, &ScenesPanel::updateState);
    connect(session, &Session::contextChanged, this, &ScenesPanel::updateState);
    fillSources();
    fill();
}

QWidget *ScenesPanel::makeSave()
{
    auto *box = new QWidget(this);
    m_source = new QComboBox(box);
    m_source->setAccessibleName(tr("Whose state"));
    // "25 selected lights" is long in some languages; names of groups may be longer than anything.
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_source->setMaximumWidth(232);
    m_name = new QLineEdit(box);
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(LightGroups::MaxName);
    m_name->setAccessibleName(tr("Name of the new scene"));
    m_save = new QPushButton(Theme::instance()->icon(QStringLiteral("plus")), tr("Save"), box);
    connect(m_save, &QPushButton::clicked, this, &ScenesPanel::saveScene);
    connect(m_name, &QLineEdit::returnPressed, this, &ScenesPanel::saveScene);
    connect(m_name, &QLineEdit::textChanged, this, &ScenesPanel::updateState);
    connect(m_source, &QComboBox::currentIndexChanged, this, &ScenesPanel::updateState);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_source);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    return box;
}

QWidget *ScenesPanel::makeRecall()
{
    auto *box = new QWidget(this);
    m_fade = new NumberBox(box);
    m_fade->setRange(0, 3600);
    m_fade->setDecimals(1);
    m_fade->setValue(2);
    m_fade->setPrefix(tr("fade "));
    m_fade->setSuffix(tr(" s"));
    m_fade->setSpecialValueText(tr("at once"));
    m_fade->setAccessibleName(tr("Fade time"));
    m_percent = new NumberBox(box);
    m_percent->setRange(0, 200);
    m_percent->setDecimals(0);
    m_percent->setValue(100);
    m_percent->setPrefix(tr("at "));
    m_percent->setSuffix(tr(" %"));
    m_percent->setToolTip(tr("Share of the saved levels"));
    m_percent->setAccessibleName(tr("Share of the levels"));
    m_recall = new QPushButton(box);
    m_recall->setDefault(true);
    connect(m_recall, &QPushButton::clicked, this, &ScenesPanel::recall);
    m_rename = new QPushButton(tr("Rename"), box);
    m_rename->setToolTip(tr("Rename the scene (F2)"));
    connect(m_rename, &QPushButton::clicked, this, &ScenesPanel::rename);
    m_remove = new QPushButton(tr("Delete"), box);
    m_remove->setToolTip(tr("Delete the scene (Del); can be undone"));
    connect(m_remove, &QPushButton::clicked, this, &ScenesPanel::remove);
    m_progress = new QProgressBar(box);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setRange(0, 1);
    m_answer = new QLabel(box);
    m_answer->setWordWrap(true);
    m_answer->setForegroundRole(QPalette::PlaceholderText);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_fade);
    first->addWidget(m_percent);
    first->addStretch(1);
    first->addWidget(m_recall);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_answer, 1);
    second->addWidget(m_rename);
    second->addWidget(m_remove);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addWidget(m_progress);
    layout->addLayout(second);
    return box;
}

void ScenesPanel::fillSources()
{
    const QSignalBlocker blocker(m_source);
    const QString kept = m_source->currentData().toString();
    m_source->clear();
    const int selected = int(session()->desk()->selected().size());
    m_source->addItem(tr("%n selected lights", nullptr, selected), SelectedSource);
    m_source->addItem(tr("All lights"), AllSource);
    for (const QString &group : session()->groups()->names())
        m_source->addItem(group, group);
    m_source->setCurrentIndex(std::max(0, m_source->findData(kept)));
    updateState();
}

void ScenesPanel::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    const QString kept = chosen();
    const QList<Scene> &scenes = session()->scenes()->scenes();
    m_table->setRowCount(int(scenes.size()));
    for (int row = 0; row < scenes.size(); ++row) {
        const Scene &scene = scenes.at(row);
        const QStringList cells{scene.name, scene.group, QString::number(scene.values.size()),
                                QLocale().toString(scene.saved.toLocalTime(), QLocale::ShortFormat)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column != NameColumn)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            else
                item->setData(Qt::UserRole, scene.name);
            m_table->setItem(row, column, item);
        }
    }
    m_pages->setCurrentIndex(scenes.isEmpty() ? 0 : 1);
    choose(kept);
    if (m_table->currentRow() < 0 && !scenes.isEmpty())
        m_table->setCurrentCell(0, NameColumn);
    updateState();
}

void ScenesPanel::choose(const QString &scene)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, NameColumn)->data(Qt::UserRole).toString() == scene)
            m_table->setCurrentCell(row, NameColumn);
    }
}

QString ScenesPanel::chosen() const
{
    const QTableWidgetItem *item =
        m_table->currentRow() >= 0 ? m_table->item(m_table->currentRow(), NameColumn) : nullptr;
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString ScenesPanel::answer() const
{
    return m_answer->text();
}

QList<int> ScenesPanel::lightsToSave() const
{
    const LightDesk *desk = session()->desk();
    const QString source = m_source->currentData().toString();
    if (source == SelectedSource)
        return desk->selected();
    if (source == AllSource)
        return desk->fixtures().all();
    const LightGroup *group = session()->groups()->find(source);
    return group ? desk->fixtures().indicesOf(group->pvs) : QList<int>();
}

void ScenesPanel::updateState()
{
    const bool running = m_write && m_write->isRunning();
    const bool any = !chosen().isEmpty();
    const QString obstacle = session()->desk()->obstacle();
    m_recall->setText(running ? tr("Cancel") : tr("Recall"));
    m_recall->setIcon(Theme::instance()->icon(
        running ? QStringLiteral("stop") : QStringLiteral("play"),
        running || (any && obstacle.isEmpty()) ? &ThemeColors::onAccent : &ThemeColors::secondaryText));
    m_recall->setEnabled(running || (any && obstacle.isEmpty()));
    m_recall->setToolTip(running              ? tr("Stop the fade where it stands (Esc)")
                         : obstacle.isEmpty() ? tr("Bring the scene back (Enter)")
                                              : obstacle);
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
    const bool someone = !lightsToSave().isEmpty();
    m_save->setEnabled(session()->context() && someone && !m_name->text().trimmed().isEmpty());
    m_save->setToolTip(!someone                             ? tr("No lights are chosen")
                       : m_name->text().trimmed().isEmpty() ? tr("Type a name first")
                                                            : tr("Keep what these lights show now"));
}

void ScenesPanel::edit(const QString &what, const std::function<bool(QString *)> &change)
{
    const QJsonArray before = session()->scenes()->toJson();
    QString error;
    if (!change(&error)) {
        m_answer->setText(error);
        fill();
        return;
    }
    m_answer->setText(what);
    session()->undoStack()->push(new SceneListCommand(session()->scenes(), what, before));
}

void ScenesPanel::saveScene()
{
    const QString name = m_name->text().trimmed();
    const QList<int> lights = lightsToSave();
    if (!m_save->isEnabled())
        return;
    const QString source = m_source->currentData().toString();
    const QString group = source == SelectedSource || source == AllSource ? QString() : source;
    m_answer->setText(tr("Reading %n lights…", nullptr, int(lights.size())));
    session()->desk()->read(lights, LightDesk::SetPoints, this, [=, this](int silent) {
        edit(silent ? tr("Scene %1 saved; %n values are missing", nullptr, silent).arg(name)
                    : tr("Scene %1 saved").arg(name),
             [&](QString *error) {
                 const Scene scene = SceneStore::capture(name, group, session()->desk()->wanted(), lights);
                 if (scene.values.isEmpty()) {
                     *error = tr("None of these lights answered: there is nothing to save");
                     return false;
                 }
                 return session()->scenes()->save(scene, error);
             });
        choose(name);
        m_name->clear();
    });
}

void ScenesPanel::recall()
{
    if (m_write && m_write->isRunning()) {
        m_write->cancel();
        return;
    }
    LightDesk *desk = session()->desk();
    const QString name = chosen();
    const Scene *scene = session()->scenes()->find(name);
    if (!scene || !desk->obstacle().isEmpty())
        return;
    QStringList pvs;
    for (const SceneValue &value : scene->values)
        pvs.append(value.pv);
    // A fade begins where the lights are.
    desk->read(desk->fixtures().indicesOf(pvs), LightDesk::SetPoints, this, [this, desk, name](int) {
        const Scene *now = session()->scenes()->find(name);
        if (!now)
            return;
        LightDesk::Options options;
        options.fadeSeconds = m_fade->value();
        options.origin = QStringLiteral("Scene");
        const ScatterPlan plan = ScatterPlan::scene(desk->wanted(), *now, m_percent->value());
        WriteConfirmation::ask(
            session(), this, plan.writeCount(),
            tr("Write the %n values of the scene %1?", nullptr, plan.writeCount()).arg(name),
            tr("You can undo this."), [this, desk, plan, name, options] {
                if (LightWrite *write = desk->write(plan, tr("Scene %1").arg(name), options))
                    follow(write);
            });
    });
}

void ScenesPanel::follow(LightWrite *write)
{
    m_write = write;
    connect(write, &LightWrite::progress, this, [this, write](int done, int total) {
        m_progress->setRange(0, std::max(1, total));
        m_progress->setValue(done);
        if (write->isFading())
            m_answer->setText(tr("fading, %1 %").arg(done));
    });
    connect(write, &LightWrite::finished, this, [this, write] {
        m_progress->setRange(0, 1);
        m_progress->setValue(0);
        const qsizetype missing = write->failed().size() + write->plan().refusedCount();
        m_answer->setText(missing == 0
                              ? tr("%1 values written").arg(write->total())
                              : tr("%1 of %2 values not written").arg(missing).arg(write->plan().size()));
        updateState();
    });
    updateState();
}

void ScenesPanel::rename()
{
    if (m_table->currentRow() >= 0)
        m_table->editItem(m_table->item(m_table->currentRow(), NameColumn));
}

void ScenesPanel::renamed(QTableWidgetItem *item)
{
    if (m_filling || item->column() != NameColumn)
        return;
    const QString from = item->data(Qt::UserRole).toString();
    const QString to = item->text().trimmed();
    if (from == to)
        return;
    // Behind the editor, which still holds the cell that is filled anew.
    QMetaObject::invokeMethod(
        this,
        [this, from, to] {
            edit(tr("Scene %1 is called %2 now").arg(from, to),
                 [&](QString *error) { return session()->scenes()->rename(from, to, error); });
            choose(to);
        },
        Qt::QueuedConnection);
}

void ScenesPanel::remove()
{
    const QString name = chosen();
    if (name.isEmpty())
        return;
    edit(tr("Scene %1 deleted").arg(name), [&](QString *) { return session()->scenes()->remove(name); });
}

void ScenesPanel::keyPressEvent(QKeyEvent *event)
{
    const bool running = m_write && m_write->isRunning();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!running)
            recall();
    } else if (event->key() == Qt::Key_Delete && m_table->hasFocus()) {
        remove();
    } else if (event->key() == Qt::Key_Escape && running) {
        m_write->cancel();
    } else {
        Panel::keyPressEvent(event);
    }
}

QJsonObject ScenesPanel::save() const
{
    return {{QStringLiteral("fadeSeconds"), m_fade->value()},
            {QStringLiteral("percent"), m_percent->value()}};
}

void ScenesPanel::restore(const QJsonObject &state, QStringList *problems)
{
    const auto number = [&](const QString &key, QDoubleSpinBox *box) {
        const QJsonValue value = state[key];
        if (value.isDouble())
            box->setValue(value.toDouble());
        else if (!value.isUndefined())
            problems->append(QStringLiteral("scenes.%1: ").arg(key) + tr("is not a number"));
    };
    number(QStringLiteral("fadeSeconds"), m_fade);
    number(QStringLiteral("percent"), m_percent);
}

} // namespace Candela
