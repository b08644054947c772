// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/RecoveryStore.h"

#include <QObject>

namespace Candela {

class Windows;

/// Offers what a program that was killed has left: the newest session first, the next one if that is thrown
/// away. What is neither restored nor thrown away is offered again at the next start.
class RecoveryQuestion : public QObject
{
    Q_OBJECT
public:
    explicit RecoveryQuestion(Windows *windows);

    /// Nothing happens if nothing was left.
    void ask();

private:
    void askNext();
    void restore(const QString &path);

    Windows *m_windows;
    QList<RecoveryStore::Left> m_left;
};

} // namespace Candela
