// SPDX-License-Identifier: GPL-3.0-or-later
#include "PvTablePainter.h"

#include "Theme.h"

#include <cmath>

namespace Candela {

namespace {

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

constexpr qreal SignSize = 9;

} // namespace

PvTablePainter::PvTablePainter(const QFont &font)
    : m_text(font)
    , m_bold(bold(font))
{
}

QRect PvTablePainter::dismissRect(const QRect &cell)
{
    return QRect(cell.right() - 20, cell.top() + (cell.height() - 16) / 2, 16, 16);
}

bool PvTablePainter::paintCell(QPainter *painter, const QRect &cell, const PvTableModel &model, int id,
                               int column, const Look &look) const
{
    const PvTableRow &row = model.row(id);
    const ThemeColors &c = Theme::instance()->colors();
    const QRectF box = QRectF(cell).adjusted(Padding, 0, -Padding, 0);
    switch (column) {
    case PvTableModel::NameColumn:
        painter->setPen(row.isConnected() ? c.text : c.secondaryText);
        m_text.draw(painter, box, Qt::AlignLeft, row.name, Qt::ElideMiddle);
        return false;
    case PvTableModel::ValueColumn:
        return paintValue(painter, box, cell, id, row, look);
    case PvTableModel::SeverityColumn:
        paintSeverity(painter, box, row, model.cellText(id, column));
        return false;
    case PvTableModel::SetpointColumn:
        paintSetpoint(painter, box, cell, row, look);
        return false;
    case PvTableModel::SavedColumn:
    case PvTableModel::DifferenceColumn:
        paintSaved(painter, box, cell, row, model.cellText(id, column), column);
        return false;
    case PvTableModel::CheckColumn:
        paintCheck(painter, cell, row.checked);
        return false;
    case PvTableModel::StatusColumn:
        painter->setPen(row.inAlarm() ? Theme::instance()->severityColor(row.reading.severity())
                                      : c.secondaryText);
        m_text.draw(painter, box, Qt::AlignLeft, model.cellText(id, column));
        return false;
    default:
        painter->setPen(c.secondaryText);
        m_text.draw(painter, box, Qt::AlignLeft, model.cellText(id, column));
        return false;
    }
}

void PvTablePainter::paintComment(QPainter *painter, const QRect &row, const QString &text) const
{
    painter->setPen(Theme::instance()->colors().text);
    m_bold.draw(painter, QRectF(row).adjusted(Padding, 0, -Padding, 0), Qt::AlignLeft, text);
}

QRectF PvTablePainter::paintArray(QPainter *painter, const QRectF &box, int id, const PvTableRow &row) const
{
    // A narrow cell has room for the plot alone; its tool tip has the numbers.
    constexpr qreal BothFrom = 150;
    QRectF plot = box;
    if (box.width() >= BothFrom) {
        plot.setWidth(box.width() * 0.45);
        m_text.draw(painter, box.adjusted(plot.width() + Padding, 0, 0, 0), Qt::AlignRight, row.valueText());
    }
    plot.adjust(0, 3, 0, -3);
    PvTableSparklines::paint(painter, plot, m_plots.of(id, row, int(plot.width())));
    return box;
}

bool PvTablePainter::paintValue(QPainter *painter, const QRectF &box, const QRect &cell, int id,
                                const PvTableRow &row, const Look &look) const
{
    if (!row.reading.isValid())
        return false;
    const Theme *theme = Theme::instance();
    const ThemeColors &c = theme->colors();
    bool fading = false;
    const qint64 age = row.flashAtMs < 0 ? FlashMs : look.nowMs - row.flashAtMs;
    if (look.flashes && age < FlashMs && row.isConnected()) {
        QColor glow = c.accent;
        glow.setAlphaF(0.28f * (1 - float(age) / FlashMs));
        painter->fillRect(cell, glow);
        fading = true;
    }
    const bool stale = !row.isConnected();
    painter->setPen(stale ? c.secondaryText : theme->severityColor(row.reading.severity()));
    const bool plotted = !look.arraysAsText && row.reading.count() > 1 && Sparkline::canPlot(row.reading);
    const QRectF written =
        plotted ? paintArray(painter, look.severityShown ? box : box.adjusted(SignSize + 4, 0, 0, 0), id, row)
                : m_text.drawNumber(painter, box, row.valueText(), look.fractionDigits);
    if (stale && !written.isEmpty()) {
        painter->setPen(QPen(c.secondaryText, 1));
        const int y = qRound(written.center().y());
        painter->drawLine(qRound(written.left()) - 2, y, qRound(written.right()) + 1, y);
    }
    if (!look.severityShown) {
        const QRectF sign(box.left(), box.center().y() - SignSize / 2, SignSize, SignSize);
        if (stale)
            paintDisconnectedSign(painter, sign, c.disconnected);
        else
            paintSeveritySign(painter, sign, row.reading.severity(),
                              theme->severityColor(row.reading.severity()));
    }
    return fading;
}

void PvTablePainter::paintSeverity(QPainter *painter, const QRectF &box, const PvTableRow &row,
                                   const QString &text) const
{
    if (text.isEmpty())
        return;
    const Theme *theme = Theme::instance();
    const QRectF sign(box.left(), box.center().y() - SignSize / 2, SignSize, SignSize);
    if (row.isConnected()) {
        const QColor color = theme->severityColor(row.reading.severity());
        paintSeveritySign(painter, sign, row.reading.severity(), color);
        painter->setPen(color);
    } else {
        paintDisconnectedSign(painter, sign, theme->colors().disconnected);
        painter->setPen(theme->colors().secondaryText);
    }
    m_text.draw(painter, box.adjusted(SignSize + 6, 0, 0, 0), Qt::AlignLeft, text);
}

void PvTablePainter::paintSaved(QPainter *painter, const QRectF &box, const QRect &cell,
                                const PvTableRow &row, const QString &text, int column) const
{
    const ThemeColors &c = Theme::instance()->colors();
    const bool differs = row.difference().differs;
    if (differs) {
        QColor ground = c.accent;
        ground.setAlphaF(0.14f);
        painter->fillRect(cell, ground);
    }
    painter->setPen(differs && column == PvTableModel::DifferenceColumn ? c.accent : c.secondaryText);
    if (column == PvTableModel::SavedColumn && row.saved && std::isnan(row.saved->number))
        m_text.draw(painter, box, Qt::AlignRight, text);
    else
        m_text.drawNumber(painter, box, text, std::max(0, ThemeText::fractionDigitsOf(text)));
}

void PvTablePainter::paintCheck(QPainter *painter, const QRect &cell, bool checked) const
{
    const ThemeColors &c = Theme::instance()->colors();
    const QRectF box(cell.center().x() - 6.5, cell.center().y() - 6.5, 14, 14);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(checked ? c.accent : c.secondaryText, 1));
    painter->setBrush(checked ? QBrush(c.accent) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (checked) {
        painter->setPen(QPen(c.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(3.5, 7.2), box.topLeft() + QPointF(6, 9.8),
                                        box.topLeft() + QPointF(10.5, 4.5)});
    }
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void PvTablePainter::paintSetpoint(QPainter *painter, const QRectF &box, const QRect &cell,
                                   const PvTableRow &row, const Look &look) const
{
    const Theme *theme = Theme::instance();
    const ThemeColors &c = theme->colors();
    if (row.write == PvTableRow::Failed) {
        QColor ground = c.major;
        ground.setAlphaF(0.16f);
        painter->fillRect(cell, ground);
        painter->setPen(c.major);
        // The reason often names what was typed; say it once.
        const QString said = row.writeError.contains(row.setpoint)
                                 ? row.writeError
                                 : QString(row.setpoint + QStringLiteral(": ") + row.writeError);
        m_text.draw(painter, box.adjusted(0, 0, -16, 0), Qt::AlignLeft, said);
        const QRect cross = dismissRect(cell).adjusted(2, 2, -2, -2);
        theme->icon(QStringLiteral("close"), &ThemeColors::major).paint(painter, cross);
        return;
    }
    const bool writable = row.isConnected() && row.writable && !look.readOnly;
    if (writable) {
        QColor line = look.hovered ? c.secondaryText : c.line;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(line, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell).adjusted(3.5, 2.5, -3.5, -2.5), 3, 3);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    if (row.setpoint.isEmpty())
        return;
    painter->setPen(row.write == PvTableRow::Pending ? c.accent : writable ? c.text : c.secondaryText);
    QString text = row.setpoint;
    if (row.write == PvTableRow::Pending)
        text.prepend(QStringLiteral("\u2026 "));
    m_text.draw(painter, box.adjusted(0, 0, -2, 0), Qt::AlignRight, text);
}

} // namespace Candela
