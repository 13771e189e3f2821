// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytesearch.h"

#include "tests/support/catch.h"

#include <random>
#include <string>

using namespace kontor;

TEST_CASE("bytes are found where a plain search finds them, however far and however near the end")
{
    std::mt19937 random(GENERATE(1U, 2U, 3U));
    for (int round = 0; round < 20'000; ++round) {
        // Few letters, so that most places look right at first sight.
        std::string text(random() % 300, ' ');
        for (char &letter : text)
            letter = " abc\xc3"[random() % 5];
        std::string needle(1 + random() % 9, ' ');
        for (char &letter : needle)
            letter = " abc\xc3"[random() % 5];
        if (random() % 2 == 0)
            text += needle;  // at the very end
        const size_t from = text.empty() ? 0 : random() % text.size();
        const char *const end = text.data() + text.size();
        const size_t plain = text.find(needle, from);
        const char *const expected = plain == std::string::npos ? end : text.data() + plain;
        CAPTURE(text, needle, from);
        REQUIRE(base::findBytes(text.data() + from, end, needle) == expected);
    }
}
