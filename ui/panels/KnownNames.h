// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;
class QStringListModel;

namespace Candela {

class Session;

/// Completion of PV names for a line edit: from the site, from everything that somebody has asked for, from
/// what was seen in earlier sessions and from lists that were loaded (NameBook). Within a list of names the
/// last one is completed.
class KnownNames : public QObject
{
    Q_OBJECT
public:
    /// `list`: the field takes several names.
    KnownNames(Session *session, QLineEdit *field, bool list);

    /// Every name that can be offered, in natural order.
    static QStringList of(Session *session);
    /// From now on what is seen connected in this session is offered in later ones, too.
    static void remember(Session *session);
    QStringListModel *model() const { return m_model; }

private:
    Session *m_session;
    QStringListModel *m_model;
};

} // namespace Candela
