// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherStatistics.h"
#include "site/Site.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QTabBar;

namespace Candela {

class GatherMapView;
class Session;

/// Results on the plan: one tab a floor that has any, one unit at a time.
class GatherMapPage : public QWidget
{
    Q_OBJECT
public:
    explicit GatherMapPage(Session *session, QWidget *parent = nullptr);

    void setRows(const GatherRows *rows, const GatherStatistics &statistics);
    GatherMapView *view() const { return m_view; }

Q_SIGNALS:
    void chartRequested(const QStringList &pvs);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Place
    {
        int floor = -1;
        QPointF position;
    };

    void indexSite();
    void fill();
    void showFloor();

    Session *m_session;
    QHash<QString, Place> m_places; ///< Of every PV of the site; made when it is first needed.
    const GatherRows *m_rows = nullptr;
    GatherStatistics m_statistics;
    bool m_stale = true;
    QTabBar *m_floors;
    QComboBox *m_unit;
    GatherMapView *m_view;
};

} // namespace Candela
