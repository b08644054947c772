// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanView.h"

#include "models/FormatNumber.h"
#include "views/AccessibleView.h"
#include "views/PlanGlyphs.h"
#include "views/PlanHeat.h"
#include "views/Theme.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Candela {

namespace {
constexpr double FitMargin = 12;
} // namespace

PlanView::PlanView(PlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_painter(new PlanPainter(model, this))
    , m_heat(new PlanHeat(model, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Floor plan"));
    setAccessibleDescription(tr("Arrow keys move between sensors and lights, Space selects, Enter reads"));
    setAccessibleView(this, QAccessible::Graphic, [this] {
        if (floor() < 0 || floor() >= m_model->floorCount())
            return tr("No floor");
        const int devices = m_model->floorEnd(floor()) - m_model->floorBegin(floor());
        //: What a screen reader says of the plan: the floor, then "120 devices", then "3 selected"
        return tr("%1, %2, %3")
            .arg(m_model->site().floors[floor()].name, tr("%n devices", nullptr, devices),
                 tr("%n selected", nullptr, m_selectedCount));
    });
    m_scene.kinds = AllKinds;
    m_scene.heat = m_heat;
    connect(m_heat, &PlanHeat::changed, this, qOverload<>(&QWidget::update));
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
    m_scene.movedBy = {};
    // A site that is being edited stays where it was looked at.
    const int before = m_scene.floor;
    const bool sameFloor =
        before >= 0 && before < m_model->floorCount() && m_floorId == m_model->site().floors[before].id;
    const QRectF rectBefore = m_floorRect;
    m_scene.floor = -1;
    setFloor(sameFloor ? before : m_model->floorCount() > 0 ? 0 : -1);
    if (!sameFloor || rectBefore != floorRect())
        fit();
    update();
}

void PlanView::setFloor(int floor)
{
    if (floor == m_scene.floor || floor >= m_model->floorCount())
        return;
    const QRectF before = m_floorRect;
    m_scene.floor = floor;
    m_floorRect = floorRect();
    m_floorId = floor < 0 ? QString() : m_model->site().floors[floor].id;
    m_scene.hovered = -1;
    m_current = -1;
    m_gesture = Gesture::None;
    m_painter->setFloor(floor);
    m_grid.build(*m_model, floor);
    m_heat->setFloor(floor);
    // Floors of one building lie above each other: the same part of the next one is what is wanted.
    if (m_fitted || before.size() != m_floorRect.size())
        fit();
    Q_EMIT floorShown(floor);
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

void PlanView::takeCamera(const PlanView *other)
{
    if (other->m_fitted)
        return;
    m_fitted = false;
    m_scene.camera = other->m_scene.camera;
    afterCameraMove();
}

void PlanView::fit()
{
    m_fitted = true;
    m_scene.camera.fit(floorRect(), size(), FitMargin);
    Q_EMIT cameraChanged();
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
    Q_EMIT cameraChanged();
    update();
}

void PlanView::centreOn(QPointF metres)
{
    m_fitted = false;
    m_scene.camera.panBy(QRectF(rect()).center() - m_scene.camera.toScreen(metres));
    afterCameraMove();
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

std::vector<int> PlanView::selectedDevices() const
{
    std::vector<int> devices;
    devices.reserve(size_t(m_selectedCount));
    for (size_t i = 0; i < m_selected.size(); ++i) {
        if (m_selected[i])
            devices.push_back(int(i));
    }
    return devices;
}

void PlanView::select(const std::vector<int> &devices, Edit edit)
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
    select(devicesWhere([](const PlanDevice &) { return true; }), Edit::Replace);
}

void PlanView::clearSelection()
{
    select({}, Edit::Replace);
}

void PlanView::invertSelection()
{
    std::vector<int> devices;
    for (size_t i = 0; i < m_selected.size(); ++i) {
        const bool here = m_model->device(int(i)).floor == m_scene.floor && isSelectable(int(i));
        if (here ? !m_selected[i] : m_selected[i])
            devices.push_back(int(i));
    }
    select(devices, Edit::Replace);
}

void PlanView::selectRoom(const QString &roomId, Edit edit)
{
    select(devicesWhere([&](const PlanDevice &d) { return d.roomId == roomId; }), edit);
}

void PlanView::showDevice(int device)
{
    if (device < 0 || device >= m_model->deviceCount())
        return;
    setFloor(m_model->device(device).floor);
    focusDevice(device, false);
}

const SiteRoom *PlanView::roomAt(QPointF at) const
{
    if (m_scene.floor < 0)
        return nullptr;
    const QPointF metres = m_scene.camera.toMetres(at);
    for (const SiteRoom &room : m_model->site().floors[m_scene.floor].rooms) {
        if (room.contains(metres))
            return &room;
    }
    return nullptr;
}

void PlanView::setTool(Tool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    m_gesture = Gesture::None;
    updateCursor();
    update();
    Q_EMIT toolChanged(tool);
}

void PlanView::setEditing(bool editing)
{
    m_editing = editing;
    setAcceptDrops(editing);
    m_gesture = Gesture::None;
    m_scene.movedBy = {};
    if (!editing && m_tool == Tool::Room)
        setTool(Tool::Rectangle);
    update();
}

QString PlanView::toolTipOf(int device) const
{
    const PlanDevice &d = m_model->device(device);
    QStringList lines;
    lines << QStringLiteral("<b>%1</b>").arg(m_model->selectionPv(device).toHtmlEscaped());
    lines << tr("%1 in %2").arg(PlanGlyphs::name(d.kind), d.roomName.toHtmlEscaped());
    const QString value =
        QString(localNumber(d.valueText()) + QLatin1Char(' ') + d.units()).trimmed().toHtmlEscaped();
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

QString PlanView::toolTipOfRoom(const QString &roomId) const
{
    for (const SiteRoom &room : m_model->site().floors[m_scene.floor].rooms) {
        if (room.id == roomId)
            return tr("<b>%1</b> (%2)<br>%3 devices, %4 m²<br>A click selects them")
                .arg(room.name.toHtmlEscaped(), room.id)
                .arg(room.devices.size())
                .arg(room.area(), 0, 'f', 0);
    }
    return {};
}

void PlanView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    PlanScene scene = m_scene;
    const bool band = isBanding();
    const std::vector<bool> preview = band ? selectionWithBand() : std::vector<bool>();
    scene.selected = band ? &preview : &m_selected;
    scene.focused = hasFocus() ? m_current : -1;
    scene.font = font();
    scene.widget = size();
    scene.pixelRatio = devicePixelRatioF();
    m_painter->paint(&painter, scene);
    paintProblem(&painter);
    if (band)
        paintBand(&painter);
    else if (m_gesture == Gesture::Room || m_gesture == Gesture::Move)
        paintEdit(&painter);
}

/// A drawing that is missing is said where it would be; the plan goes on with its rooms.
void PlanView::paintProblem(QPainter *painter) const
{
    const QString &problem = m_painter->background()->problem();
    if (m_scene.floor < 0 || problem.isEmpty())
        return;
    painter->setFont(Theme::smallFont());
    const QFontMetricsF metrics(Theme::smallFont());
    const QString text = metrics.elidedText(Theme::severitySign(Severity::Minor) + QLatin1Char(' ') + problem,
                                            Qt::ElideMiddle, width() - 200);
    QRectF box(8, height() - metrics.height() - 14, metrics.horizontalAdvance(text) + 16,
               metrics.height() + 6);
    const ThemeColors &theme = Theme::instance()->colors();
    painter->setPen(QPen(theme.line, 1));
    painter->setBrush(theme.surface);
    painter->drawRoundedRect(box, ThemeMetrics::Corner, ThemeMetrics::Corner);
    painter->setPen(theme.minor);
    painter->drawText(box, Qt::AlignCenter, text);
}

void PlanView::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        fit();
    else
        afterCameraMove();
}

} // namespace Candela
