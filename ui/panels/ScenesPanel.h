// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"

#include <QPointer>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableWidget;
class QTableWidgetItem;

namespace Candela {

class LightWrite;

/// The saved states of lights: save what a group shows now, recall it with a fade, rename, delete. They are
/// kept in the workspace.
class ScenesPanel : public Panel
{
    Q_OBJECT
public:
    explicit ScenesPanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Scenes"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    QTableWidget *table() const { return m_table; }
    void choose(const QString &scene);
    QString answer() const;

public Q_SLOTS:
    /// What the chosen lights show now, under the typed name.
    void saveScene();
    void recall();
    void remove();
    void rename();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSave();
    QWidget *makeRecall();
    void fill();
    void fillSources();
    void updateState();
    void renamed(QTableWidgetItem *item);
    void follow(LightWrite *write);
    QString chosen() const;
    QList<int> lightsToSave() const;
    void edit(const QString &what, const std::function<bool(QString *)> &change);

    QTableWidget *m_table;
    QStackedLayout *m_pages;
    QComboBox *m_source;
    QLineEdit *m_name;
    QPushButton *m_save;
    QDoubleSpinBox *m_fade;
    QDoubleSpinBox *m_percent;
    QPushButton *m_recall;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QProgressBar *m_progress;
    QLabel *m_answer;
    QPointer<LightWrite> m_write;
    bool m_filling = false;
};

} // namespace Candela
