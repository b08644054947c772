// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Alarm.h"

#include <QWidget>

namespace Candela {

/// The value of one PV in large type, its severity as colour, sign and word, and a line in small type below.
class ProbeHeadline : public QWidget
{
    Q_OBJECT
public:
    struct Content
    {
        QString value; ///< Without its unit; empty if there is none.
        QString unit;
        QString severity; ///< The word beside the sign; a state while not connected.
        QString note;     ///< Below: description, time.
        Severity level = Severity::None;
        bool connected = false;

        bool operator==(const Content &) const = default;
    };

    explicit ProbeHeadline(QWidget *parent = nullptr);

    void set(const Content &content);
    const Content &content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont valueFont() const;

    Content m_content;
};

} // namespace Candela
