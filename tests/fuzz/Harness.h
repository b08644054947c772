// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls; each Fuzz_*.cpp has one. Returns 0; ends the program where a rule is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
