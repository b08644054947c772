// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherExport.h"

#include <QObject>

class QMenu;
class QWidget;

namespace Candela {

class GatherResultsModel;
class Session;

/// Takes results out: to a CSV or JSON file, or to the clipboard.
class GatherExporter : public QObject
{
    Q_OBJECT
public:
    GatherExporter(Session *session, GatherResultsModel *model, QWidget *window);

    void setHead(const GatherExportHead &head) { m_head = head; }
    QMenu *makeMenu(QWidget *parent);
    /// The suffix decides between CSV and JSON. False, and a message, if it cannot be written.
    bool save(const QString &path);

public Q_SLOTS:
    void askCsv();
    void askJson();
    void copyCsv();
    void copyJson();

private:
    void ask(const QString &filter, const QString &suffix);
    void copy(const QString &text);

    Session *m_session;
    GatherResultsModel *m_model;
    QWidget *m_window;
    GatherExportHead m_head;
};

} // namespace Candela
