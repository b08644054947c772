// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace Candela {

// The library's categories; QT_LOGGING_RULES and QLoggingCategory::setFilterRules() choose among them. For
// one PV or one circuit alone: Pv::setLogLevel() and Context::setCircuitLogLevel().
Q_DECLARE_LOGGING_CATEGORY(lcContext) ///< candela.context
Q_DECLARE_LOGGING_CATEGORY(lcSearch)  ///< candela.search
Q_DECLARE_LOGGING_CATEGORY(lcCircuit) ///< candela.circuit
Q_DECLARE_LOGGING_CATEGORY(lcPv)      ///< candela.pv

} // namespace Candela
