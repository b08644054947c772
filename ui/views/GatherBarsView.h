// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherStatistics.h"

#include <QAbstractScrollArea>
#include <QHash>

namespace Candela {

class GatherResultsModel;

/// Results as bars, in the order of the model. Each bar is measured against the largest value of its unit;
/// what failed stands without one, with a sign. Paints only what is seen.
class GatherBarsView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit GatherBarsView(GatherResultsModel *model, QWidget *parent = nullptr);

    void setStatistics(const GatherStatistics &statistics);
    /// Of a row of the model; not set where there is none.
    QRectF barOf(int row) const;

Q_SIGNALS:
    void activated(const QString &pv);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Span
    {
        double low = 0;
        double high = 1;
    };

    void updateScroll();
    int rowAt(QPoint position) const;
    int labelWidth() const;

    GatherResultsModel *m_model;
    QHash<QString, Span> m_spans; ///< By unit.
};

} // namespace Candela
