// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

// Each Fuzz_*.cpp is one harness. It is linked with Driver.cpp as a test and with LibFuzzer.cpp as a fuzzer.

/// Feeds one input to the code under test; ends the program where a rule is broken. Called in the main
/// thread, where an application object exists.
void fuzzOne(const std::uint8_t *data, std::size_t size);

/// Ends the program.
[[noreturn]] void brokenRule(const char *rule);
