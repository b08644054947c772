// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

namespace Candela {

/// Macros of operator displays: $(NAME), ${NAME}, and $(NAME=default) where NAME is not known.
class DisplayMacros
{
public:
    void set(const QString &name, const QString &value) { m_values.insert(name, expand(value, nullptr)); }
    /// With every macro put in that is known; the name of the first other one goes into *missing (may be
    /// null), which stays as it is in the text.
    QString expand(const QString &text, QString *missing) const;

private:
    QHash<QString, QString> m_values;
};

} // namespace Candela
