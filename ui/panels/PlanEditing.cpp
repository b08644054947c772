// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanEditing.h"

#include "models/PlanModel.h"
#include "panels/PlanDialogs.h"
#include "session/Demo.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/SiteDocument.h"
#include "views/PlanView.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrent/QtConcurrentRun>

#include <cmath>

namespace Candela {

PlanEditing::PlanEditing(Session *session, PlanModel *model, PlanView *view, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_model(model)
    , m_view(view)
    , m_window(window)
    , m_document(session->siteDocument())
{
    connect(view, &PlanView::movesWanted, this, &PlanEditing::move);
    connect(view, &PlanView::deleteWanted, this, &PlanEditing::remove);
    connect(view, &PlanView::renameWanted, this, &PlanEditing::askNumbers);
    connect(view, &PlanView::roomDrawn, this, &PlanEditing::askRoom);
    connect(view, &PlanView::namesDropped, this, &PlanEditing::place);
    connect(&m_import, &QFutureWatcherBase::finished, this, &PlanEditing::finishImport);
    connect(m_document, &SiteDocument::saved, this, [this](const QString &path) {
        tell(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        if (const auto proceed = std::exchange(m_afterSave, {}))
            proceed();
    });
    connect(m_document, &SiteDocument::failed, this, [this](const QString &error) {
        m_afterSave = {};
        tell(error, true);
        PlanDialogs::tell(m_window, tr("The plan could not be saved"), error);
    });
}

void PlanEditing::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_view->setEditing(on);
    Q_EMIT onChanged(on);
}

void PlanEditing::tell(const QString &text, bool isError)
{
    Q_EMIT m_session->message(text, isError);
}

QStringList PlanEditing::pvsOf(const std::vector<int> &devices) const
{
    QStringList pvs;
    for (int device : devices) {
        if (m_model->device(device).floor == m_view->floor())
            pvs.append(m_model->device(device).pv);
    }
    return pvs;
}

QStringList PlanEditing::selected() const
{
    return pvsOf(m_view->selectedDevices());
}

SiteEditor PlanEditing::editor() const
{
    return SiteEditor(m_session->site(), m_view->floor());
}

void PlanEditing::commit(const QString &text, const Site &after)
{
    m_document->edit(text, after);
}

void PlanEditing::move(const std::vector<int> &devices, QPointF by)
{
    const QStringList pvs = pvsOf(devices);
    SiteEditor edit = editor();
    edit.move(pvs, by);
    commit(tr("Move %1 devices").arg(pvs.size()), edit.site());
}

void PlanEditing::align(SiteEditor::Align how)
{
    if (selected().size() < 2) {
        tell(tr("Select at least two devices to align them."));
        return;
    }
    SiteEditor edit = editor();
    edit.align(selected(), how);
    commit(tr("Align %1 devices").arg(selected().size()), edit.site());
}

void PlanEditing::distribute(SiteEditor::Along how)
{
    if (selected().size() < 3) {
        tell(tr("Select at least three devices to distribute them."));
        return;
    }
    SiteEditor edit = editor();
    edit.distribute(selected(), how);
    commit(tr("Distribute %1 devices").arg(selected().size()), edit.site());
}

void PlanEditing::setKind(DeviceKind kind)
{
    SiteEditor edit = editor();
    edit.setKind(selected(), kind);
    commit(tr("Change the kind of %1 devices").arg(selected().size()), edit.site());
}

void PlanEditing::remove()
{
    const QStringList pvs = selected();
    if (pvs.isEmpty())
        return;
    QStringList gone;
    for (const QString &pv : pvs)
        gone.append(m_model->selectionPv(m_model->deviceOf(pv)));
    SiteEditor edit = editor();
    edit.remove(pvs);
    commit(tr("Delete %1 devices from the plan").arg(pvs.size()), edit.site());
    m_session->selection()->remove(gone, this);
}

void PlanEditing::askNumbers()
{
    const QStringList pvs = selected();
    if (pvs.isEmpty()) {
        tell(tr("Select the devices to rename."));
        return;
    }
    PlanDialogs::askNumbers(m_window, editor(), pvs,
                            [this](const QString &pattern, int first) { renumber(pattern, first); });
}

void PlanEditing::renumber(const QString &pattern, int first)
{
    SiteEditor edit = editor();
    const auto names = edit.renumbered(selected(), pattern, first);
    QString error;
    if (!edit.renumber(selected(), pattern, first, &error)) {
        PlanDialogs::tell(m_window, tr("The devices could not be renamed"), error);
        return;
    }
    commit(tr("Rename %1 devices").arg(names.size()), edit.site());
    QStringList pvs;
    for (const auto &[before, after] : names) {
        if (const int device = m_model->deviceOf(after); device >= 0)
            pvs.append(m_model->selectionPv(device));
    }
    m_session->selection()->set(pvs, this);
}

void PlanEditing::drawRoom()
{
    m_view->setTool(PlanView::Tool::Room);
    m_view->setFocus();
    tell(tr("Draw the room as a rectangle on the plan; Escape gives up."));
}

void PlanEditing::askRoom(const QRectF &metres)
{
    PlanDialogs::askRoom(m_window, metres, [this, metres](const QString &name, const QString &use) {
        addRoom(metres, name, use);
    });
}

void PlanEditing::addRoom(const QRectF &metres, const QString &name, const QString &use)
{
    SiteEditor edit = editor();
    QString error;
    if (edit.addRoom(metres, name, use, &error))
        commit(tr("Add the room \u201c%1\u201d").arg(name), edit.site());
    else
        tell(error, true);
}

void PlanEditing::askFloor()
{
    const QSizeF like = m_view->floorRect().isEmpty() ? QSizeF(40, 25) : m_view->floorRect().size();
    PlanDialogs::askFloor(m_window, like, [this](const QString &name, QSizeF size) {
        addFloor(name, size.width(), size.height());
    });
}

void PlanEditing::addFloor(const QString &name, double width, double height)
{
    SiteEditor edit = editor();
    const int floor = edit.addFloor(name, width, height);
    commit(tr("Add the floor \u201c%1\u201d").arg(name), edit.site());
    Q_EMIT floorAdded(floor);
}

QStringList PlanEditing::place(const QStringList &names, QPointF metres)
{
    // Several names stand in a block around the hand, a metre apart: each can be seen and taken.
    const int columns = std::max(1, int(std::ceil(std::sqrt(double(names.size())))));
    QList<SiteEditor::NewDevice> devices;
    for (qsizetype i = 0; i < names.size(); ++i) {
        SiteEditor::NewDevice device;
        device.pv = names[i];
        device.kind = PlanImport::guessKind(&device.pv);
        device.position = metres + QPointF(double(i % columns), double(i / columns));
        devices.append(device);
    }
    SiteEditor edit = editor();
    const QStringList problems = edit.add(devices);
    commit(tr("Place %1 devices").arg(names.size() - problems.size()), edit.site());
    if (!problems.isEmpty())
        tell(problems.size() == 1
                 ? problems.constFirst()
                 : tr("%1 (and %2 more)").arg(problems.constFirst()).arg(problems.size() - 1),
             true);
    QStringList there;
    QStringList selection;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int device = m_model->deviceOf(devices[i].pv);
        if (device < 0)
            continue;
        there.append(names[i]);
        selection.append(m_model->selectionPv(device));
    }
    selection.removeDuplicates();
    m_session->selection()->set(selection, this);
    Q_EMIT placed(there);
    return problems;
}

void PlanEditing::askImport()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Take positions from a file"), QString(),
                        tr("Displays and tables (*.bob *.opi *.ui *.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PlanEditing::importFile);
    dialog->open();
}

void PlanEditing::importFile(const QString &path)
{
    m_import.setFuture(QtConcurrent::run([path] { return PlanImport::load(path); }));
}

void PlanEditing::finishImport()
{
    const PlanImport import = m_import.result();
    const QStringList problems = addImported(import);
    const int added = int(import.items.size()) - int(problems.size() - import.problems.size());
    tell(tr("%1 devices were imported; %2 lines were not understood").arg(added).arg(problems.size()),
         !problems.isEmpty());
    if (!problems.isEmpty())
        PlanDialogs::showProblems(m_window, tr("%1 devices were placed. This was not understood:").arg(added),
                                  problems);
    Q_EMIT imported(added, problems);
}

QStringList PlanEditing::addImported(const PlanImport &import)
{
    QStringList problems;
    for (const PlanImport::Problem &problem : import.problems)
        problems.append(problem.line > 0 ? tr("line %1: %2").arg(problem.line).arg(problem.text)
                                         : problem.text);
    const SiteFloor &floor = m_session->site().floors[m_view->floor()];
    QList<SiteEditor::NewDevice> devices;
    for (const PlanImport::Item &item : import.placedOn(floor.width, floor.height)) {
        if (item.position.x() > floor.width || item.position.y() > floor.height) {
            problems.append(tr("line %1: \"%2\" lies outside the floor of %3 x %4 m")
                                .arg(item.line)
                                .arg(item.pv)
                                .arg(floor.width)
                                .arg(floor.height));
            continue;
        }
        devices.append({item.pv, item.kind, item.position});
    }
    SiteEditor edit = editor();
    problems += edit.add(devices);
    commit(tr("Import %1 devices").arg(devices.size()), edit.site());
    return problems;
}

void PlanEditing::save()
{
    // The demo's own file comes with Candela and is the same for everybody.
    const QString &path = m_document->path();
    if (path.isEmpty() || path == Demo::findSiteFile())
        askSaveAs();
    else
        m_document->save(path);
}

void PlanEditing::askSaveAs()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Save the plan as a site file"), QString(), tr("Site files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, m_document, &SiteDocument::save);
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSave = {}; });
    dialog->open();
}

void PlanEditing::startBlank()
{
    const auto start = [this] {
        m_document->opened({});
        m_session->setSite(SiteEditor::blank(tr("New plan"), QStringLiteral("NEW"), 40, 25));
        setOn(true);
        m_view->setFocus();
    };
    if (mayLeave(start))
        start();
}

bool PlanEditing::mayLeave(const std::function<void()> &proceed)
{
    if (!m_document->isModified())
        return true;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Candela"), tr("Save the changed plan first?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setInformativeText(
        tr("Devices and rooms of \u201c%1\u201d were changed on the plan.").arg(m_session->site().name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, proceed](QAbstractButton *button) {
        const auto choice = box->standardButton(button);
        if (choice == QMessageBox::Save) {
            m_afterSave = proceed;
            save();
        } else if (choice == QMessageBox::Discard) {
            m_document->opened(m_document->path());
            proceed();
        }
    });
    box->open();
    return false;
}

} // namespace Candela
