// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Candela::Cli {

/// Names that are piped into the program. Read before the event loop runs.
namespace StandardInput {

/// Something is redirected or piped in. A pipe whose writer stays silent for a second does not count, so that
/// a program which leaves it open by accident gets an answer.
bool isPiped();
QByteArray readAll();

} // namespace StandardInput

} // namespace Candela::Cli
