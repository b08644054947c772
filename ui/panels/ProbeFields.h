// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QTableView;

namespace Candela {

class Context;
class GatherResult;
class RecordFieldsModel;

/// The fields of the record that a PV belongs to, read at once and shown with what they are for.
class ProbeFields : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeFields(QWidget *parent = nullptr);

    /// Forgets what is shown; reads when the page is visible. An empty type asks for common fields.
    void show(Context *context, const QString &pv, const QString &recordType);
    void refresh();
    RecordFieldsModel *model() const { return m_model; }

Q_SIGNALS:
    void probeRequested(const QString &pv);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const QStringList &fields, const GatherResult &result);
    void tell();

    RecordFieldsModel *m_model;
    QTableView *m_table;
    QLineEdit *m_filter;
    Context *m_context = nullptr;
    QString m_record;
    QString m_type;
    int m_generation = 0;
    bool m_wanted = false; ///< To be read when it is next visible.
    bool m_reading = false;
    int m_silent = 0;
};

} // namespace Candela
