// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace Candela {

class PlanModel;
class PlanView;

/// The whole floor, small, with a frame around what the plan shows: a click or a drag moves the plan. There
/// while some of the floor is out of sight.
class PlanMiniMap : public QWidget
{
    Q_OBJECT
public:
    PlanMiniMap(PlanModel *model, PlanView *view, QWidget *parent = nullptr);

    /// False: never shown.
    bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    /// Metres of the floor in pixels of this widget.
    QPointF toPixels(QPointF metres) const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void follow();
    void moveTo(QPointF pixels);
    void drawFloor();
    double scale() const;

    PlanModel *m_model;
    PlanView *m_view;
    bool m_wanted = true;
    bool m_stale = true;
    QPixmap m_picture;
    QTimer m_refresh; ///< Alarms move slowly enough for once a second.
};

} // namespace Candela
