// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Candela {

/// The bar above a chart: names to add, the span of time, and what is done most often. Narrow, it leaves out
/// what stands in its menu as well, before it cuts anything.
class ChartBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChartBar(QWidget *parent = nullptr);

    QLineEdit *addField() const { return m_add; }
    QLineEdit *timeField() const { return m_time; }
    QToolButton *pauseButton() const { return m_pause; }
    QToolButton *shapeButton() const { return m_shape; }
    QToolButton *rectangleButton() const { return m_rectangle; }
    QToolButton *readingButton() const { return m_reading; }
    QToolButton *menuButton() const { return m_menu; }
    void showLive(bool live);
    void showSpan(qint64 ns);
    void showHistory(bool previous, bool next);
    /// The spans that are one click away.
    static QList<qint64> spans();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addRequested(const QString &text);
    void spanChosen(qint64 ns);
    void timeTyped(const QString &text);
    void pauseClicked();
    void fitClicked();
    void previousClicked();
    void nextClicked();
    void shapeToggled(bool lines);
    void rectangleToggled(bool on);
    void readingToggled(bool on);
    void menuClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int width);

    QLineEdit *m_add;
    QLineEdit *m_time;
    QList<QToolButton *> m_spanButtons;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_pause;
    QToolButton *m_fit;
    QToolButton *m_rectangle;
    QToolButton *m_shape;
    QToolButton *m_reading;
    QToolButton *m_menu;
    qint64 m_span = 0;
};

} // namespace Candela
