// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanMiniMap.h"

#include "models/PlanModel.h"
#include "views/AccessibleView.h"
#include "views/PlanColors.h"
#include "views/PlanView.h"
#include "views/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>

namespace Candela {

namespace {
constexpr double LongSide = 168;
constexpr double ShortSide = 120;
constexpr double Frame = 5;
} // namespace

PlanMiniMap::PlanMiniMap(PlanModel *model, PlanView *view, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
{
    setAccessibleName(tr("Overview of the floor"));
    setAccessibleView(this, QAccessible::Graphic, [this] {
        const QRectF seen = m_view->seenMetres();
        const QRectF floor = m_view->floorRect();
        const double share = floor.isEmpty() ? 1
                                             : (seen & floor).width() * (seen & floor).height() /
                                                   (floor.width() * floor.height());
        return tr("%1 % of the floor is seen").arg(share * 100, 0, 'f', 0);
    });
    setToolTip(tr("Click or drag to move the plan"));
    setCursor(Qt::PointingHandCursor);
    m_refresh.setInterval(1000);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_stale = true;
        update();
    });
    const auto renew = [this] {
        m_stale = true;
        follow();
    };
    connect(view, &PlanView::cameraChanged, this, &PlanMiniMap::follow);
    connect(view, &PlanView::floorShown, this, renew);
    connect(model, &PlanModel::reset, this, renew);
    connect(Theme::instance(), &Theme::changed, this, renew);
    follow();
}

void PlanMiniMap::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

double PlanMiniMap::scale() const
{
    const QRectF floor = m_view->floorRect();
    if (floor.isEmpty())
        return 1;
    return std::min((LongSide - 2 * Frame) / floor.width(), (ShortSide - 2 * Frame) / floor.height());
}

QPointF PlanMiniMap::toPixels(QPointF metres) const
{
    return metres * scale() + QPointF(Frame, Frame);
}

QSize PlanMiniMap::sizeHint() const
{
    const QSizeF floor = m_view->floorRect().size() * scale();
    return QSizeF(floor.width() + 2 * Frame, floor.height() + 2 * Frame).toSize();
}

void PlanMiniMap::follow()
{
    const bool useful =
        m_wanted && m_view->floor() >= 0 && !m_view->seenMetres().contains(m_view->floorRect());
    setVisible(useful);
    if (useful) {
        setFixedSize(sizeHint());
        m_refresh.start();
    } else {
        m_refresh.stop();
    }
    update();
}

void PlanMiniMap::drawFloor()
{
    m_stale = false;
    const double ratio = devicePixelRatioF();
    if (m_picture.size() != size() * ratio)
        m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    const ThemeColors &theme = Theme::instance()->colors();
    const PlanColors colors = PlanColors::fromTheme();
    m_picture.fill(colors.ground);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.wall, 0.8));
    painter.setBrush(colors.floor);
    for (const SiteRoom &room : m_model->site().floors[m_view->floor()].rooms) {
        QPolygonF outline;
        for (const QPointF &corner : room.outline)
            outline.append(toPixels(corner));
        painter.drawPolygon(outline);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    // What is wrong is drawn last and larger: it is what somebody looks for out of sight.
    for (const bool wrong : {false, true}) {
        for (int i = m_model->floorBegin(m_view->floor()); i < m_model->floorEnd(m_view->floor()); ++i) {
            const PlanDevice &d = m_model->device(i);
            const bool isWrong = d.isConnected() && d.severity != Severity::None;
            if (isWrong != wrong)
                continue;
            const QColor color = isWrong           ? Theme::instance()->severityColor(d.severity)
                                 : d.isConnected() ? theme.secondaryText
                                                   : theme.disconnected;
            const QPointF at = toPixels(d.position);
            const double size = isWrong ? 3 : 1;
            painter.fillRect(QRectF(at.x() - size / 2, at.y() - size / 2, size, size), color);
        }
    }
}

void PlanMiniMap::paintEvent(QPaintEvent *)
{
    if (m_view->floor() < 0)
        return;
    if (m_stale || m_picture.isNull())
        drawFloor();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const ThemeColors &theme = Theme::instance()->colors();
    const QRectF seen = m_view->seenMetres();
    const QRectF frame = QRectF(toPixels(seen.topLeft()), toPixels(seen.bottomRight())) &
                         QRectF(rect()).adjusted(1, 1, -2, -2);
    QColor fill = theme.accent;
    fill.setAlphaF(0.12f);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(fill);
    painter.drawRect(frame);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PlanMiniMap::moveTo(QPointF pixels)
{
    m_view->centreOn((pixels - QPointF(Frame, Frame)) / scale());
}

void PlanMiniMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(event->position());
}

void PlanMiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position());
}

} // namespace Candela
