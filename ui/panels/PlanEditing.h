// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/SiteEditor.h"
#include "site/PlanImport.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <vector>

namespace Candela {

class PlanModel;
class PlanView;
class Session;
class SiteDocument;

/// What editing the plan does: turns hands and buttons into steps of the session's site, each one undoable,
/// and sees to it that nothing unsaved is lost.
class PlanEditing : public QObject
{
    Q_OBJECT
public:
    PlanEditing(Session *session, PlanModel *model, PlanView *view, QWidget *window);

    bool isOn() const { return m_on; }
    void setOn(bool on);

    /// True if nothing would be lost. Else asks, and calls `proceed` later if it may go on.
    bool mayLeave(const std::function<void()> &proceed);
    /// Adds what an import found to this floor; returns a sentence for each thing that could not be.
    QStringList addImported(const PlanImport &import);
    QStringList place(const QStringList &names, QPointF metres);

public Q_SLOTS:
    void align(Candela::SiteEditor::Align how);
    void distribute(Candela::SiteEditor::Along how);
    void setKind(Candela::DeviceKind kind);
    void remove();
    void askNumbers();
    void renumber(const QString &pattern, int first);
    void drawRoom();
    void askFloor();
    void addFloor(const QString &name, double width, double height);
    void addRoom(const QRectF &metres, const QString &name, const QString &use);
    void askImport();
    void importFile(const QString &path);
    void save();
    void askSaveAs();
    /// An empty floor to begin with.
    void startBlank();

Q_SIGNALS:
    void onChanged(bool on);
    /// These stand on the plan now.
    void placed(const QStringList &names);
    /// An import is done: for the user to read.
    void imported(int added, const QStringList &problems);
    void floorAdded(int floor);

private:
    void move(const std::vector<int> &devices, QPointF by);
    void askRoom(const QRectF &metres);
    void finishImport();
    void commit(const QString &text, const Site &after);
    void tell(const QString &text, bool isError = false);
    QStringList pvsOf(const std::vector<int> &devices) const;
    QStringList selected() const;
    SiteEditor editor() const;

    Session *m_session;
    PlanModel *m_model;
    PlanView *m_view;
    QWidget *m_window;
    SiteDocument *m_document;
    QFutureWatcher<PlanImport> m_import;
    std::function<void()> m_afterSave;
    bool m_on = false;
};

} // namespace Candela
