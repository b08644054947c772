// SPDX-License-Identifier: GPL-3.0-or-later
//
// A frame of the PV table: rows, selection, focus, and what is being dragged over it.
#include "PvTableView.h"
#include "Theme.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QVarLengthArray>

namespace Candela {

namespace {

/// While something fades, the visible rows are painted this often.
constexpr int FadeMs = 33;

} // namespace

QRect PvTableView::setpointRect(int place) const
{
    const QHeaderView *header = horizontalHeader();
    const int height = verticalHeader()->defaultSectionSize();
    const int column = PvTableModel::SetpointColumn;
    QRect cell(header->sectionViewportPosition(column), place * height - verticalHeader()->offset(),
               header->sectionSize(column), height - 1);
    // A reason needs room, and there often is some behind the last column.
    if (m_model->rowAt(place).write != PvTableRow::Failed)
        return cell;
    for (int visual = header->visualIndex(column) + 1; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return cell;
    }
    cell.setRight(qMax(cell.right(), viewport()->width() - 8));
    return cell;
}

void PvTableView::paintEvent(QPaintEvent *event)
{
    const ThemeColors &c = Theme::instance()->colors();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), c.surface);
    const int rowHeight = verticalHeader()->defaultSectionSize();
    const int rows = m_model ? m_model->rowCount() : 0;
    const int offset = verticalHeader()->offset();
    const int firstVisible = qBound(0, offset / rowHeight, qMax(0, rows - 1));
    const int lastVisible = qMin(rows - 1, (offset + viewport()->height()) / rowHeight);
    if (m_model)
        m_model->setVisibleRange(firstVisible, lastVisible);

    struct Strip
    {
        int column, x, width;
    };
    QVarLengthArray<Strip, PvTableModel::ColumnCount> strips;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        const int x = header->sectionViewportPosition(column);
        const int width = header->sectionSize(column);
        if (x + width > event->rect().left() && x <= event->rect().right())
            strips.append({column, x, width});
    }
    PvTablePainter::Look look;
    look.severityShown = isColumnShown(PvTableModel::SeverityColumn);
    look.flashes = !Theme::instance()->reducedMotion();
    if (m_model) {
        look.fractionDigits = m_model->fractionDigits();
        look.nowMs = m_model->now();
        look.readOnly = m_model->isReadOnly();
        look.arraysAsText = m_arraysAsText;
    }
    QColor rowLine = c.line;
    rowLine.setAlphaF(0.45f);
    QColor hover = c.text;
    hover.setAlpha(10);
    bool fading = false;
    const int firstRow = qMax(firstVisible, (offset + event->rect().top()) / rowHeight);
    const int lastRow = qMin(lastVisible, (offset + event->rect().bottom()) / rowHeight);
    for (int place = firstRow; place <= lastRow; ++place) {
        const QRect band(0, place * rowHeight - offset, viewport()->width(), rowHeight);
        look.selected = selectionModel()->isSelected(m_model->index(place, 0));
        look.hovered = place == m_hovered && m_gesture == Gesture::None;
        if (look.selected)
            painter.fillRect(band, c.selectionFill);
        else if (look.hovered)
            painter.fillRect(band, hover);
        painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), rowLine);
        const int id = m_model->idAt(place);
        if (m_model->row(id).comment) {
            m_painter->paintComment(&painter, band, m_model->cellText(id, PvTableModel::NameColumn));
            continue;
        }
        for (const Strip &strip : strips) {
            QRect cell(strip.x, band.top(), strip.width, rowHeight - 1);
            if (strip.column == PvTableModel::SetpointColumn)
                cell = setpointRect(place);
            fading |= m_painter->paintCell(&painter, cell, *m_model, id, strip.column, look);
        }
    }
    const QModelIndex current = currentIndex();
    if (hasFocus() && current.isValid()) {
        const QRect cell(header->sectionViewportPosition(current.column()),
                         current.row() * rowHeight - offset, header->sectionSize(current.column()),
                         rowHeight);
        painter.setPen(QPen(c.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(0, 0, -1, -2));
    }
    if (m_dropPlace >= 0)
        painter.fillRect(QRect(0, m_dropPlace * rowHeight - offset - 1, viewport()->width(), 2), c.accent);
    if (m_gesture == Gesture::Band)
        paintBand(&painter);
    if (fading && !m_fadeTimer.isActive())
        m_fadeTimer.start(FadeMs, this);
    else if (!fading)
        m_fadeTimer.stop();
}

void PvTableView::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    if (m_model)
        m_model->setVisibleRange(0, -1); // nothing to announce until it is painted again
}

} // namespace Candela
