// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Candela {

class Session;

/// The question before a write, if the user wants to be asked.
namespace WriteConfirmation {
/// Calls `go` at once, or after a person has agreed; else `refused`, which may be empty. By then `parent` may
/// be gone: neither is called any more. `pvs` is how many would be written, `detail` may be empty.
void ask(Session *session, QWidget *parent, int pvs, const QString &question, const QString &detail,
         std::function<void()> go, std::function<void()> refused = {});
} // namespace WriteConfirmation

} // namespace Candela
