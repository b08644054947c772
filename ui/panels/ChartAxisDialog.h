// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ChartAxis.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace Candela {

/// What a person decides about one value axis. Non-modal; accepted() tells that axis() is wanted.
class ChartAxisDialog : public QDialog
{
    Q_OBJECT
public:
    /// `min` and `max` are proposed when the axis becomes a fixed one.
    ChartAxisDialog(const QString &name, const ChartAxis &axis, double min, double max,
                    QWidget *parent = nullptr);

    ChartAxis axis() const;
    static QString modeText(ChartAxisMode mode);

private:
    void check();

    QComboBox *m_mode;
    QComboBox *m_side;
    QLineEdit *m_min;
    QLineEdit *m_max;
    QDialogButtonBox *m_buttons;
};

} // namespace Candela
