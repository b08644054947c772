// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PvTableSparklines.h"
#include "ThemeText.h"
#include "models/PvTableModel.h"

namespace Candela {

/// Paints the cells of a PV table straight from the model's rows: no QVariant and no style option a cell.
class PvTablePainter
{
public:
    explicit PvTablePainter(const QFont &font);

    struct Look
    {
        bool selected = false;
        bool hovered = false;
        bool severityShown = true; ///< The severity column is there; else its sign stands beside the value.
        int fractionDigits = 0;
        qint64 nowMs = 0; ///< On the model's clock.
        bool flashes = true;
        bool readOnly = false;
        bool arraysAsText = false;
    };
    /// Returns true while something in the cell still fades: paint again soon.
    bool paintCell(QPainter *painter, const QRect &cell, const PvTableModel &model, int id, int column,
                   const Look &look) const;
    void paintComment(QPainter *painter, const QRect &row, const QString &text) const;

    /// The cross that dismisses a failed write.
    static QRect dismissRect(const QRect &cell);
    const ThemeText &text() const { return m_text; }
    static constexpr int Padding = 8;
    static constexpr int FlashMs = 150;

private:
    bool paintValue(QPainter *painter, const QRectF &box, const QRect &cell, int id, const PvTableRow &row,
                    const Look &look) const;
    void paintSeverity(QPainter *painter, const QRectF &box, const PvTableRow &row,
                       const QString &text) const;
    void paintSaved(QPainter *painter, const QRectF &box, const QRect &cell, const PvTableRow &row,
                    const QString &text, int column) const;
    void paintCheck(QPainter *painter, const QRect &cell, bool checked) const;
    void paintSetpoint(QPainter *painter, const QRectF &box, const QRect &cell, const PvTableRow &row,
                       const Look &look) const;

    /// Returns where it drew.
    QRectF paintArray(QPainter *painter, const QRectF &box, int id, const PvTableRow &row) const;

    ThemeText m_text;
    ThemeText m_bold;
    mutable PvTableSparklines m_plots;
};

} // namespace Candela
