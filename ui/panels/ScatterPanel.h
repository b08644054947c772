// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace Candela {

class LightWrite;
class ScatterLivePage;
class ScatterMaster;
class ScatterMode;
class ScatterPreview;
class ScatterSlider;

/// Writes the selected lights: live by slider, or one value, a gradient, a column, a formula or a scene with
/// a preview of old and new; and what holds for all lights, the grand master and the blackout.
class ScatterPanel : public Panel
{
    Q_OBJECT
public:
    enum Page { Live, Set, Gradient, Column, FormulaPage, ScenePage, PageCount };

    explicit ScatterPanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Write selection"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    ScatterSlider *dim() const;
    ScatterSlider *colorTemperature() const;
    ScatterPreview *preview() const { return m_preview; }
    ScatterMaster *master() const { return m_master; }
    ScatterMode *mode(Page page) const;
    void showPage(Page page);
    QString resultText() const;

public Q_SLOTS:
    /// Takes all lights to 0 %, or gives them back: asks first unless that is switched off.
    void blackout();
    /// Sends the plan that is shown.
    void write();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    void makePages();
    void updateState();
    void pageChanged();
    /// `fresh`: what is shown of the last write gives way.
    void plan(bool fresh);

    QLabel *m_heading;
    QLabel *m_touched;
    QPushButton *m_release;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    ScatterLivePage *m_live;
    ScatterPreview *m_preview;
    ScatterMaster *m_master;
    QTimer m_renew; ///< Values move many times a second; a preview need not.
};

} // namespace Candela
