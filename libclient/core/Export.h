// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// Marks what the shared library shows; all else is hidden in it. On Windows the library's own parts are
/// built with CANDELA_EXPORTING, and the CMake target Candela::Client gives its users CANDELA_IMPORTING;
/// programs that link the parts themselves define neither.
#if !defined(Q_OS_WIN) || defined(CANDELA_EXPORTING)
#define CANDELA_EXPORT Q_DECL_EXPORT
#elif defined(CANDELA_IMPORTING)
#define CANDELA_EXPORT Q_DECL_IMPORT
#else
#define CANDELA_EXPORT
#endif
