// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanView.h"

#include "views/PlanGlyphs.h"
#include "views/Theme.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace Candela {

namespace {
constexpr double FitMargin = 20;
} // namespace

PlanView::PlanView(PlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_painter(new PlanPainter(model, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Floor plan"));
    setAccessibleDescription(tr("Arrow keys move between sensors and lights, Space selects, Enter reads"));
    m_scene.kinds = AllKinds;
    connect(m_model, &PlanModel::reset, this, &PlanView::onModelReset);
    connect(m_model, &PlanModel::changed, this, [this](quint64 floors) {
        if (m_scene.floor >= 0 && floors & (quint64(1) << std::min(m_scene.floor, 63)))
            update();
    });
    connect(m_painter, &PlanPainter::refreshNeeded, this, qOverload<>(&QWidget::update));
    connect(Theme::instance(), &Theme::changed, this, [this] {
        m_painter->applyTheme();
        update();
    });
    onModelReset();
}

PlanView::~PlanView() = default;

void PlanView::onModelReset()
{
    m_selected.assign(size_t(m_model->deviceCount()), false);
    m_selectedCount = 0;
    m_gesture = Gesture::None;
    m_scene.floor = -1;
    setFloor(m_model->floorCount() > 0 ? 0 : -1);
    update();
}

void PlanView::setFloor(int floor)
{
    if (floor == m_scene.floor || floor >= m_model->floorCount())
        return;
    const QRectF before = floorRect();
    m_scene.floor = floor;
    m_scene.hovered = -1;
    m_current = -1;
    m_gesture = Gesture::None;
    m_painter->setFloor(floor);
    m_grid.build(*m_model, floor);
    // Floors of one building lie above each other: the same part of the next one is what is wanted.
    if (m_fitted || before.size() != floorRect().size())
        fit();
    Q_EMIT planProblem(m_painter->background()->problem());
    update();
}

QRectF PlanView::floorRect() const
{
    if (m_scene.floor < 0)
        return {};
    const SiteFloor &floor = m_model->site().floors[m_scene.floor];
    return {0, 0, floor.width, floor.height};
}

void PlanView::fit()
{
    m_fitted = true;
    m_scene.camera.fit(floorRect(), size(), FitMargin);
    update();
}

void PlanView::zoomAt(QPointF screen, double factor)
{
    m_fitted = false;
    m_scene.camera.zoomAt(screen, factor);
    afterCameraMove();
}

void PlanView::afterCameraMove()
{
    m_scene.camera.keepInSight(floorRect(), size());
    update();
}

void PlanView::setSelectableKinds(quint32 kinds)
{
    m_scene.kinds = kinds & AllKinds;
    update();
}

bool PlanView::isSelectable(int device) const
{
    return m_scene.kinds & (1u << int(m_model->device(device).kind));
}

int PlanView::deviceAt(QPointF at) const
{
    if (m_scene.floor < 0)
        return -1;
    // A little more than the glyph: nobody aims at a pixel.
    const double reach = std::max(7.0, m_painter->badgeSize() / 2 + 3) / m_scene.camera.scale();
    return m_grid.nearest(m_scene.camera.toMetres(at), reach,
                          [this](int device) { return isSelectable(device); });
}

void PlanView::setSelectedPvs(const QStringList &pvs)
{
    std::vector<bool> selected(m_selected.size(), false);
    int count = 0;
    for (const QString &pv : pvs) {
        const int device = m_model->deviceOf(pv);
        if (device < 0 || selected[size_t(device)])
            continue;
        selected[size_t(device)] = true;
        ++count;
    }
    if (selected == m_selected)
        return;
    m_selected = std::move(selected);
    m_selectedCount = count;
    update();
}

QStringList PlanView::selectedPvs() const
{
    QStringList pvs;
    pvs.reserve(m_selectedCount);
    for (size_t i = 0; i < m_selected.size(); ++i) {
        if (m_selected[i])
            pvs.append(m_model->selectionPv(int(i)));
    }
    return pvs;
}

void PlanView::applyEdit(const std::vector<int> &devices, Edit edit)
{
    const std::vector<bool> before = m_selected;
    if (edit == Edit::Replace)
        m_selected.assign(m_selected.size(), false);
    QStringList pvs;
    for (int device : devices) {
        m_selected[size_t(device)] = edit != Edit::Remove;
        pvs.append(m_model->selectionPv(device));
    }
    m_selectedCount = int(std::count(m_selected.begin(), m_selected.end(), true));
    update();
    // Replacing a selection by the same devices still counts elsewhere: the session may hold PVs of other
    // panels.
    if (edit == Edit::Replace || m_selected != before)
        Q_EMIT selectionEdited(pvs, edit);
}

void PlanView::selectAll()
{
    if (m_scene.floor < 0)
        return;
    std::vector<int> devices;
    for (int i = m_model->floorBegin(m_scene.floor); i < m_model->floorEnd(m_scene.floor); ++i) {
        if (isSelectable(i))
            devices.push_back(i);
    }
    applyEdit(devices, Edit::Replace);
}

void PlanView::clearSelection()
{
    applyEdit({}, Edit::Replace);
}

QString PlanView::toolTipOf(int device) const
{
    const PlanDevice &d = m_model->device(device);
    QStringList lines;
    lines << QStringLiteral("<b>%1</b>").arg(m_model->selectionPv(device).toHtmlEscaped());
    lines << tr("%1 in %2").arg(PlanGlyphs::name(d.kind), d.roomName.toHtmlEscaped());
    const QString value = QString(d.valueText() + QLatin1Char(' ') + d.units()).trimmed().toHtmlEscaped();
    if (!d.isConnected()) {
        const qint64 age = d.lostSinceMs ? (QDateTime::currentMSecsSinceEpoch() - d.lostSinceMs) / 1000 : 0;
        if (value.isEmpty())
            lines << (d.state == ChannelState::NotFound ? tr("not found: no server answered")
                                                        : tr("searching"));
        else
            lines << tr("<s>%1</s> disconnected %2 s ago").arg(value).arg(age);
        return lines.join(QStringLiteral("<br>"));
    }
    if (!value.isEmpty())
        lines << value;
    if (d.isLuminaire())
        lines << tr("%1 K").arg(d.colorTemperature, 0, 'f', 0);
    if (d.fault)
        lines << tr("the lamp reports a fault");
    if (d.reading.severity() != Severity::None)
        lines << QString(Theme::severitySign(d.reading.severity()) + QLatin1Char(' ') +
                         severityName(d.reading.severity()) + QLatin1String(", ") +
                         statusName(d.reading.status()));
    if (d.reading.bestUnixNs() > 0)
        lines << QDateTime::fromMSecsSinceEpoch(d.reading.bestUnixNs() / 1'000'000)
                     .toString(QStringLiteral("HH:mm:ss.zzz"));
    return lines.join(QStringLiteral("<br>"));
}

void PlanView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    PlanScene scene = m_scene;
    const bool band = m_gesture == Gesture::Band;
    const std::vector<bool> preview = band ? selectionWithBand() : std::vector<bool>();
    scene.selected = band ? &preview : &m_selected;
    scene.focused = hasFocus() ? m_current : -1;
    scene.font = font();
    scene.widget = size();
    scene.pixelRatio = devicePixelRatioF();
    m_painter->paint(&painter, scene);
    if (band)
        paintBand(&painter);
}

void PlanView::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        fit();
    else
        afterCameraMove();
}

} // namespace Candela
