// SPDX-License-Identifier: MIT
#include "Harness.h"

#include <cstdio>
#include <cstdlib>

void brokenRule(const char *rule)
{
    std::fprintf(stderr, "broken rule: %s\n", rule);
    std::abort();
}
