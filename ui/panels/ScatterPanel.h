// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Scatter.h"
#include "panels/Panel.h"
#include "panels/ScatterLights.h"
#include "session/WriteCommand.h"

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace Candela {

class ScatterSlider;
class ScatterWriter;

/// Writes the selected lights: dim level and colour temperature by slider, blackout, undo.
class ScatterPanel : public Panel
{
    Q_OBJECT
public:
    explicit ScatterPanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Write selection"); }

    ScatterSlider *dim() const { return m_sliders[ScatterLights::Dim]; }
    ScatterSlider *colorTemperature() const { return m_sliders[ScatterLights::ColorTemperature]; }
    QString resultText() const;

public Q_SLOTS:
    /// The selected lights, or all of the site if none is, to 0 %: asks first unless that is switched off.
    void blackout();

private:
    void makeRows();
    void connectSlider(ScatterLights::SetPoint setPoint);
    void updateState();
    void showValues();
    void onFinished(const ScatterResult &result);
    QList<PvWrite> writesFor(ScatterLights::SetPoint setPoint, int value) const;
    void begin(ScatterLights::SetPoint setPoint);
    void commit(ScatterLights::SetPoint setPoint, int value);

    ScatterLights *m_lights;
    ScatterWriter *m_writer;
    QList<WriteCommand::Change> m_gesture; ///< Values from before the gesture under way.
    QLabel *m_heading;
    QWidget *m_controls;
    ScatterSlider *m_sliders[ScatterLights::SetPointCount];
    QList<QPushButton *> m_presets;
    QPushButton *m_blackout;
    QPushButton *m_undo;
    QProgressBar *m_progress;
    QLabel *m_result;
    QPushButton *m_retry;
    QListWidget *m_failures;
};

} // namespace Candela
