// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ChartAxisDialog.h"
#include "models/FormatNumber.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Candela {

QString ChartAxisDialog::modeText(ChartAxisMode mode)
{
    switch (mode) {
    case ChartAxisMode::Auto:
        return tr("Automatic");
    case ChartAxisMode::Fixed:
        return tr("Fixed");
    case ChartAxisMode::Logarithmic:
        return tr("Logarithmic");
    case ChartAxisMode::Normalised:
        return tr("Each trace by what is in view");
    case ChartAxisMode::Limits:
        return tr("Each trace by its limits (LOPR to HOPR)");
    case ChartAxisMode::Staggered:
        return tr("Staggered: a band for each trace");
    }
    return {};
}

ChartAxisDialog::ChartAxisDialog(const QString &name, const ChartAxis &axis, double min, double max,
                                 QWidget *parent)
    : QDialog(parent)
    , m_mode(new QComboBox(this))
    , m_side(new QComboBox(this))
    , m_min(new QLineEdit(this))
    , m_max(new QLineEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name.isEmpty() ? tr("Axis without a unit") : tr("Axis %1").arg(name));
    for (int mode = 0; mode <= int(ChartAxisMode::Staggered); ++mode)
        m_mode->addItem(modeText(ChartAxisMode(mode)), mode);
    m_mode->setCurrentIndex(int(axis.mode));
    m_side->addItems({tr("Wherever there is room"), tr("Left"), tr("Right")});
    m_side->setCurrentIndex(axis.side);
    const bool fixed = axis.mode == ChartAxisMode::Fixed;
    m_min->setText(numberText(fixed ? axis.min : min, 'g', 8));
    m_max->setText(numberText(fixed ? axis.max : max, 'g', 8));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Range"), m_mode);
    form->addRow(tr("From"), m_min);
    form->addRow(tr("To"), m_max);
    form->addRow(tr("Side"), m_side);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ChartAxisDialog::check);
    connect(m_min, &QLineEdit::textChanged, this, &ChartAxisDialog::check);
    connect(m_max, &QLineEdit::textChanged, this, &ChartAxisDialog::check);
    check();
}

void ChartAxisDialog::check()
{
    const bool fixed = ChartAxisMode(m_mode->currentIndex()) == ChartAxisMode::Fixed;
    m_min->setEnabled(fixed);
    m_max->setEnabled(fixed);
    double min = 0;
    double max = 0;
    const bool okMin = readTypedNumber(m_min->text(), &min) == TypedNumber::Good;
    const bool okMax = readTypedNumber(m_max->text(), &max) == TypedNumber::Good;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!fixed || (okMin && okMax && min < max));
}

ChartAxis ChartAxisDialog::axis() const
{
    ChartAxis axis;
    axis.mode = ChartAxisMode(m_mode->currentIndex());
    axis.side = ChartAxis::Side(m_side->currentIndex());
    if (axis.mode == ChartAxisMode::Fixed) {
        readTypedNumber(m_min->text(), &axis.min);
        readTypedNumber(m_max->text(), &axis.max);
    }
    return axis;
}

} // namespace Candela
