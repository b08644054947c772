// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherMapPage.h"

#include "models/FormatNumber.h"
#include "models/FormatUnit.h"
#include "session/Session.h"
#include "views/GatherMapView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <cmath>

namespace Candela {

namespace {
const GatherRows NoRows;
}

GatherMapPage::GatherMapPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_floors(new QTabBar(this))
    , m_unit(new QComboBox(this))
    , m_view(new GatherMapView(this))
{
    m_floors->setDrawBase(false);
    m_floors->setExpanding(false);
    m_floors->setAccessibleName(tr("Floors with results"));
    m_unit->setAccessibleName(tr("Unit"));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_floors, 1);
    head->addWidget(m_unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(session, &Session::siteChanged, this, [this] {
        m_places.clear();
        m_stale = true;
    });
    connect(m_floors, &QTabBar::currentChanged, this, &GatherMapPage::showFloor);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &GatherMapPage::showFloor);
    connect(m_view, &GatherMapView::activated, this,
            [this](const QString &pv) { Q_EMIT chartRequested({pv}); });
}

void GatherMapPage::setRows(const GatherRows *rows, const GatherStatistics &statistics)
{
    m_rows = rows;
    m_statistics = statistics;
    m_stale = true;
    if (isVisible())
        fill();
}

void GatherMapPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        fill();
    QWidget::showEvent(event);
}

void GatherMapPage::indexSite()
{
    const Site &site = m_session->site();
    for (int floor = 0; floor < site.floors.size(); ++floor) {
        for (const SiteRoom &room : site.floors[floor].rooms) {
            for (const SiteDevice &device : room.devices) {
                for (const QString &pv : Site::pvsOf(device))
                    m_places.insert(pv, {floor, device.position});
                m_places.insert(device.pv, {floor, device.position});
            }
        }
    }
}

void GatherMapPage::fill()
{
    m_stale = false;
    if (m_places.isEmpty())
        indexSite();
    const Site &site = m_session->site();
    QList<int> counts(site.floors.size());
    for (const GatherRow &row : m_rows ? *m_rows : NoRows) {
        if (const int floor = m_places.value(row.pv).floor; floor >= 0)
            ++counts[floor];
    }
    const QSignalBlocker floors(m_floors);
    const QSignalBlocker units(m_unit);
    const QVariant shown = m_floors->tabData(m_floors->currentIndex());
    while (m_floors->count() > 0)
        m_floors->removeTab(0);
    for (int floor = 0; floor < counts.size(); ++floor) {
        if (counts[floor] == 0)
            continue;
        const int tab =
            m_floors->addTab(QStringLiteral("%1  %2").arg(site.floors[floor].id).arg(counts[floor]));
        m_floors->setTabData(tab, floor);
        m_floors->setTabToolTip(tab, site.floors[floor].name);
        if (shown.isValid() && shown.toInt() == floor)
            m_floors->setCurrentIndex(tab);
    }
    const QString unit = m_unit->currentData().toString();
    m_unit->clear();
    for (const GatherUnitStatistics &line : std::as_const(m_statistics.units))
        m_unit->addItem(line.unit.isEmpty() ? tr("no unit") : displayUnit(line.unit), line.unit);
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
    m_unit->setVisible(m_unit->count() > 0);
    showFloor();
}

void GatherMapPage::showFloor()
{
    const Site &site = m_session->site();
    const QVariant tab = m_floors->tabData(m_floors->currentIndex());
    const int floor = tab.isValid() ? tab.toInt() : -1;
    m_view->setFloor(floor >= 0 && floor < site.floors.size() ? site.floors[floor] : SiteFloor());
    const QString unit = m_unit->currentData().toString();
    HeatScale scale;
    for (const GatherUnitStatistics &line : std::as_const(m_statistics.units)) {
        if (line.unit == unit)
            scale = HeatScale::nice(line.min, line.max);
    }
    QList<GatherMapPoint> points;
    for (const GatherRow &row : m_rows ? *m_rows : NoRows) {
        const Place place = m_places.value(row.pv);
        // Another unit has its own scale; what failed has none, and shows in each.
        if (place.floor != floor || floor < 0 || (row.item.ok() && row.isNumber() && row.unit() != unit))
            continue;
        const double value = row.isNumber() ? row.item.reading.toDouble() : std::nan("");
        points.append({row.pv, place.position, value, row.item.ok(),
                       row.item.ok()
                           ? QStringLiteral("%1 %2").arg(shownText(row.item.reading, row.metadata.get()),
                                                         displayUnit(row.metadata))
                           : row.item.error.message()});
    }
    m_view->setPoints(points, scale, displayUnit(unit));
}

} // namespace Candela
