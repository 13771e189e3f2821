// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytesearch.h"

#include <cstring>

#ifdef __SSE2__
#include <bit>
#include <emmintrin.h>
#endif

namespace kontor::base {

namespace {

const char *findPlainly(const char *from, const char *end, std::string_view needle)
{
    const std::string_view text(from, size_t(end - from));
    const size_t at = text.find(needle);
    return at == std::string_view::npos ? end : from + at;
}

#ifdef __SSE2__
unsigned candidates(const char *at, size_t last, __m128i first, __m128i lastByte)
{
    const auto load = [](const char *from) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(from)); };
    return unsigned(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(load(at), first), _mm_cmpeq_epi8(load(at + last), lastByte))));
}
#endif

}  // namespace

const char *findBytes(const char *from, const char *end, std::string_view needle)
{
#ifdef __SSE2__
    constexpr std::ptrdiff_t step = 32;
    const size_t last = needle.size() - 1;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i lastByte = _mm_set1_epi8(needle.back());
    for (; end - from >= step + std::ptrdiff_t(last); from += step) {
        unsigned places = candidates(from, last, first, lastByte) | candidates(from + 16, last, first, lastByte) << 16;
        for (; places != 0; places &= places - 1) {
            const char *place = from + std::countr_zero(places);
            if (std::memcmp(place, needle.data(), needle.size()) == 0)
                return place;
        }
    }
#endif
    return findPlainly(from, end, needle);
}

}  // namespace kontor::base
