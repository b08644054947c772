// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace Candela::Ioc {

Q_DECLARE_LOGGING_CATEGORY(lcServer) ///< candela.ioc.server

} // namespace Candela::Ioc
