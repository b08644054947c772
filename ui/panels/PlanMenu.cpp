// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanMenu.h"

#include "models/PlanModel.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/PlanGlyphs.h"
#include "views/PlanView.h"

#include <QCoreApplication>
#include <QMenu>

namespace Candela::PlanMenu {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::PlanMenu", text);
}
} // namespace

void open(PlanView *view, const PlanModel *model, Session *session, QPoint global, QPointF metres, int device)
{
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SiteRoom *room = view->roomAt(view->camera().toScreen(metres));

    if (device >= 0) {
        const PlanDevice &d = model->device(device);
        const QString pv = model->selectionPv(device);
        menu->addAction(tr("Chart of %1").arg(d.id), view,
                        [session, pv] { Q_EMIT session->chartRequested({pv}); });
        menu->addAction(tr("%1 to the table").arg(d.id), view,
                        [session, pv] { Q_EMIT session->tableRequested({pv}); });
        menu->addAction(tr("Probe %1\tF3").arg(d.id), view,
                        [session, pv] { Q_EMIT session->probeRequested(pv); });
        menu->addSeparator();
    }
    if (room) {
        menu->addAction(tr("Select the room \u201c%1\u201d").arg(room->name), view,
                        [view, id = room->id] { view->selectRoom(id, PlanView::Edit::Replace); });
        menu->addAction(tr("Add the room"), view,
                        [view, id = room->id] { view->selectRoom(id, PlanView::Edit::Add); });
        menu->addAction(tr("Take the room away"), view,
                        [view, id = room->id] { view->selectRoom(id, PlanView::Edit::Remove); });
    }
    // Kinds are chosen here for once; which kinds the hand takes stands beside the plan.
    QMenu *kinds = menu->addMenu(tr("Select by kind"));
    for (int kind = 0; kind < DeviceKindCount; ++kind) {
        const auto isOne = [kind](const PlanDevice &d) { return int(d.kind) == kind; };
        if (view->devicesWhere(isOne).empty())
            continue;
        const QString name = PlanGlyphs::name(DeviceKind(kind));
        kinds->addAction(tr("%1 on this floor").arg(name), view,
                         [view, isOne] { view->select(view->devicesWhere(isOne), PlanView::Edit::Replace); });
        if (room) {
            kinds->addAction(
                tr("%1 in \u201c%2\u201d").arg(name, room->name), view, [view, isOne, id = room->id] {
                    view->select(
                        view->devicesWhere([&](const PlanDevice &d) { return isOne(d) && d.roomId == id; }),
                        PlanView::Edit::Replace);
                });
        }
    }
    menu->addAction(tr("Select all on this floor"), view, &PlanView::selectAll);
    menu->addAction(tr("Invert"), view, &PlanView::invertSelection);
    menu->addSeparator();

    const QStringList pvs = session->selection()->pvs();
    const auto addForSelection = [&](const QString &text, auto go) {
        menu->addAction(text, view, go)->setEnabled(!pvs.isEmpty());
    };
    addForSelection(tr("Read the selection"), [session, pvs] { Q_EMIT session->gatherRequested(pvs); });
    addForSelection(tr("Selection to chart"), [session, pvs] { Q_EMIT session->chartRequested(pvs); });
    addForSelection(tr("Selection to table"), [session, pvs] { Q_EMIT session->tableRequested(pvs); });
    menu->popup(global);
}

} // namespace Candela::PlanMenu
