// SPDX-License-Identifier: MIT
#pragma once

#include <ctime>

/// Processor time of this process in milliseconds: what others do on the machine does not count.
inline double processorMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}
