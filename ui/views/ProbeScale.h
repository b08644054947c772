// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Metadata.h"

#include <QWidget>

namespace Candela {

/// A value among its limits: the range of the display as a line, alarm and warning zones on it, what may be
/// written as a bracket below, and the value as a mark. Has no height while nothing is known to draw.
class ProbeScale : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeScale(QWidget *parent = nullptr);

    /// `metadata` may be null, `value` not a number. A stale value is drawn as such.
    void set(const MetadataPtr &metadata, double value, bool stale);
    /// The ends of the scale: the display's range, else one that holds all limits; not set if there is none.
    static Range rangeOf(const Metadata &metadata);
    bool isEmpty() const { return !m_range.isSet(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double xOf(double value) const;
    void paintZones(QPainter *painter, const QRectF &track) const;
    void paintTicks(QPainter *painter, const QRectF &track) const;
    void paintMark(QPainter *painter, const QRectF &track) const;

    MetadataPtr m_metadata;
    Range m_range;
    double m_value = 0;
    bool m_stale = false;
};

} // namespace Candela
