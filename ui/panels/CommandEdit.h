// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CommandHistory.h"
#include "models/CommandParser.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace Candela {

/// A line for commands: Up and Down bring back those of before, Tab completes words and names.
class CommandEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit CommandEdit(QWidget *parent = nullptr);

    CommandHistory *history() { return &m_history; }
    /// Asked each time that names are needed.
    void setNames(std::function<CommandNames()> names) { m_names = std::move(names); }
    QCompleter *completer() const { return m_completer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool complete();
    void insert(const QString &candidate);

    CommandHistory m_history;
    std::function<CommandNames()> m_names;
    QCompleter *m_completer;
    QStringListModel *m_candidates;
    int m_position = 0; ///< Where a candidate goes.
};

} // namespace Candela
