// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/SiteEditor.h"

#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <functional>

class QWidget;

namespace Candela::PlanDialogs {

// Each opens and returns at once; `go` is called when the user agrees. They delete themselves.

/// Pattern and first number for renaming, with what comes of it.
void askNumbers(QWidget *window, const SiteEditor &editor, const QStringList &pvs,
                const std::function<void(const QString &pattern, int first)> &go);
void askRoom(QWidget *window, const QRectF &metres,
             const std::function<void(const QString &name, const QString &use)> &go);
void askFloor(QWidget *window, QSizeF like,
              const std::function<void(const QString &name, QSizeF metres)> &go);
/// A list that can be copied.
void showProblems(QWidget *window, const QString &heading, const QStringList &problems);
void tell(QWidget *window, const QString &title, const QString &text);

} // namespace Candela::PlanDialogs
