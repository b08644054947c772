// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartStack.h"

#include "Theme.h"
#include "models/TraceSet.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace Candela {

ChartStack::ChartStack(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_views.push_back(makeView(0));
}

void ChartStack::setTraces(TraceSet *traces)
{
    m_traces = traces;
    m_views.front()->setTraces(traces, 0);
    connect(traces, &TraceSet::tracesChanged, this, &ChartStack::rebuild);
    rebuild();
}

ChartView *ChartStack::makeView(int row)
{
    auto *view = new ChartView(this);
    m_splitter->addWidget(view);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](const QPoint &at) { Q_EMIT menuRequested(view, at); });
    connect(view, &ChartView::namesDropped, this,
            [this, row](const QString &text) { Q_EMIT namesDropped(text, row); });
    connect(view, &ChartView::timeChanged, this, [this, view] {
        if (m_taking)
            return;
        const QScopedValueRollback taking(m_taking, true);
        for (ChartView *other : m_views) {
            if (other != view)
                other->takeTime(view);
        }
    });
    connect(view, &ChartView::cursorMoved, this, [this, view](qint64 ns) {
        for (ChartView *other : m_views) {
            if (other != view)
                other->setCursorNs(ns);
        }
        Q_EMIT cursorMoved(ns);
    });
    connect(view, &ChartView::markersChanged, this, [this, view] {
        if (m_taking)
            return;
        const QScopedValueRollback taking(m_taking, true);
        for (ChartView *other : m_views) {
            for (const ChartView::Marker marker : {ChartView::MarkerA, ChartView::MarkerB})
                other->setMarker(marker, view->markerNs(marker));
        }
        Q_EMIT markersChanged();
    });
    connect(view, &ChartView::plotMoved, this, &ChartStack::align);
    // The first speaks for all: they show the same time.
    if (row == 0) {
        connect(view, &ChartView::spanChanged, this, &ChartStack::spanChanged);
        connect(view, &ChartView::liveChanged, this, &ChartStack::liveChanged);
        connect(view, &ChartView::rangeShown, this, &ChartStack::rangeShown);
    }
    connect(view, &ChartView::historyChanged, this, &ChartStack::historyChanged);
    return view;
}

void ChartStack::rebuild()
{
    const auto rows = size_t(m_traces->rowCount());
    if (rows == m_views.size())
        return;
    while (m_views.size() > rows) {
        m_views.back()->hide();
        m_views.back()->deleteLater();
        m_views.pop_back();
    }
    while (m_views.size() < rows) {
        ChartView *view = makeView(int(m_views.size()));
        view->setClock([this] { return first()->now(); });
        view->setShape(first()->shape());
        view->setUtc(first()->isUtc());
        view->takeTime(first());
        view->setTraces(m_traces, int(m_views.size()));
        for (const ChartView::Marker marker : {ChartView::MarkerA, ChartView::MarkerB})
            view->setMarker(marker, first()->markerNs(marker));
        m_views.push_back(view);
    }
    m_splitter->setSizes(QList<int>(qsizetype(rows), qMax(1, height() / int(rows))));
    for (size_t i = 0; i < m_views.size(); ++i)
        m_views[i]->setTimeAxisVisible(i + 1 == m_views.size());
    align();
}

// The plots begin and end at the same places, however wide their labels are.
void ChartStack::align()
{
    qreal left = 0;
    qreal right = 0;
    for (const ChartView *view : m_views) {
        left = qMax(left, view->ownLeft());
        right = qMax(right, view->ownRight());
    }
    for (ChartView *view : m_views)
        view->setOuterMargins(m_views.size() > 1 ? left - view->ownLeft() : 0,
                              m_views.size() > 1 ? right - view->ownRight() : 0);
}

void ChartStack::setShape(TraceShape shape)
{
    for (ChartView *view : m_views)
        view->setShape(shape);
}

void ChartStack::setUtc(bool utc)
{
    for (ChartView *view : m_views)
        view->setUtc(utc);
}

void ChartStack::setHighlighted(int traceId)
{
    for (ChartView *view : m_views)
        view->setHighlighted(traceId);
}

void ChartStack::setZoomByRectangle(bool on)
{
    for (ChartView *view : m_views)
        view->setZoomByRectangle(on);
}

void ChartStack::fit()
{
    for (ChartView *view : m_views)
        view->fit();
}

void ChartStack::paintTo(QPainter *painter, const QRectF &target)
{
    painter->fillRect(target, Theme::instance()->colors().surface);
    const qreal scale = qMin(target.width() / qMax(1, width()), target.height() / qMax(1, height()));
    for (ChartView *view : m_views) {
        const QRectF place(view->mapTo(this, QPoint()), view->size());
        view->paintTo(painter, QRectF(target.topLeft() + place.topLeft() * scale, place.size() * scale));
    }
}

QImage ChartStack::toImage()
{
    constexpr int sharp = 2;
    QImage image(size() * sharp, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharp);
    QPainter painter(&image);
    paintTo(&painter, QRectF(QPointF(), size()));
    return image;
}

} // namespace Candela
