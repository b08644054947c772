// SPDX-License-Identifier: MIT
#pragma once

#include "records/Database.h"

#include <array>

/// A database with a record of most types.
class House
{
public:
    House();

    static constexpr std::array<const char *, 6> Names{"lux", "dim", "on", "mode", "text", "wave"};
    static constexpr quint32 WaveLength = 500;
    Candela::Ioc::Database database;
};
