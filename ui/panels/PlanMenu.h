// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QPointF>

namespace Candela {

class PlanModel;
class PlanView;
class Session;

/// The menu of the plan: what can be selected from here, and where the selection can go.
namespace PlanMenu {

/// `device` is -1 on empty ground. The menu deletes itself.
void open(PlanView *view, const PlanModel *model, Session *session, QPoint global, QPointF metres,
          int device);

} // namespace PlanMenu
} // namespace Candela
