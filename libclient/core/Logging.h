// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace Candela {

Q_DECLARE_LOGGING_CATEGORY(lcContext) ///< candela.context
Q_DECLARE_LOGGING_CATEGORY(lcSearch)  ///< candela.search
Q_DECLARE_LOGGING_CATEGORY(lcCircuit) ///< candela.circuit
Q_DECLARE_LOGGING_CATEGORY(lcPv)      ///< candela.pv

} // namespace Candela
