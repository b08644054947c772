// SPDX-License-Identifier: MIT
#include "Logging.h"

namespace Candela {

// Warnings and worse unless QT_LOGGING_RULES asks for more.
Q_LOGGING_CATEGORY(lcContext, "candela.context", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSearch, "candela.search", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCircuit, "candela.circuit", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPv, "candela.pv", QtWarningMsg)

} // namespace Candela
