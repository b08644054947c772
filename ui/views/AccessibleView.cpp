// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/AccessibleView.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <utility>

namespace Candela {

namespace {

const QString HolderName = QStringLiteral("candelaAccessibleView");

/// Hangs on the widget for as long as it lives.
class Holder : public QObject
{
public:
    Holder(QWidget *widget, QAccessible::Role role, std::function<QString()> words)
        : QObject(widget)
        , viewRole(role)
        , summary(std::move(words))
    {
        setObjectName(HolderName);
    }
    const QAccessible::Role viewRole;
    const std::function<QString()> summary;
};

Holder *holderOf(const QObject *object)
{
    return static_cast<Holder *>(object->findChild<QObject *>(HolderName, Qt::FindDirectChildrenOnly));
}

class ViewInterface : public QAccessibleWidget
{
public:
    ViewInterface(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value) {
            const Holder *holder = holderOf(widget());
            return holder ? holder->summary() : QString();
        }
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    const Holder *holder = holderOf(object);
    return holder ? new ViewInterface(static_cast<QWidget *>(object), holder->viewRole) : nullptr;
}

} // namespace

void setAccessibleView(QWidget *widget, QAccessible::Role role, std::function<QString()> summary)
{
    static const bool once = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(once)
    // One that was made before would stay a plain widget's.
    if (QAccessibleInterface *plain = QAccessible::queryAccessibleInterface(widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(plain));
    new Holder(widget, role, std::move(summary));
}

void accessibleViewChanged(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    const Holder *holder = holderOf(widget);
    QAccessibleValueChangeEvent event(widget, holder ? holder->summary() : QString());
    QAccessible::updateAccessibility(&event);
}

} // namespace Candela
