// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Candela::Ioc {

/// The macros of EPICS database files: $(NAME), ${NAME}, $(NAME=default), also inside one another.
class MacroExpander
{
public:
    /// Definitions as the command line gives them: "P=BLD:,N=3,TITLE='a, b'". False with *error for what is
    /// none.
    bool define(const QString &definitions, QString *error);
    void define(const QByteArray &name, const QByteArray &value) { m_values.insert(name, value); }

    /// The text with all macros replaced. On failure returns false, and *error names the macro.
    bool expand(const QByteArray &text, QByteArray *into, QString *error) const;

private:
    bool expandInto(QByteArrayView text, QByteArray *into, int depth, QString *error) const;

    QHash<QByteArray, QByteArray> m_values;
};

} // namespace Candela::Ioc
