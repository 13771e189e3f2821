// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytesearch.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <bit>
#include <immintrin.h>
#endif

#if defined(__SSE2__) && defined(__GNUC__)
#define KONTOR_WIDE_SEARCH
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
/// Three bytes of a needle, which leave few places to look at closely: texts are full of blanks before any one letter.
struct Marks {
    explicit Marks(std::string_view needle)
        : second(std::min<size_t>(1, needle.size() - 1)),
          last(needle.size() - 1),
          bytes{needle[0], needle[second], needle[last]}
    {
    }
    size_t second;
    size_t last;
    char bytes[3];
};

/// The first of the places (a bit each, from `from` on) where the needle is; null if it is at none.
template <typename Bits>
const char *confirmed(const char *from, Bits places, std::string_view needle)
{
    for (; places != 0; places &= places - 1) {
        const char *place = from + std::countr_zero(places);
        if (needle.size() <= 3 || std::memcmp(place, needle.data(), needle.size()) == 0)
            return place;
    }
    return nullptr;
}

const char *find16(const char *from, const char *end, std::string_view needle)
{
    constexpr std::ptrdiff_t step = 32;
    const Marks marks(needle);
    const __m128i first = _mm_set1_epi8(marks.bytes[0]);
    const __m128i second = _mm_set1_epi8(marks.bytes[1]);
    const __m128i last = _mm_set1_epi8(marks.bytes[2]);
    const auto load = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    const auto places = [&](const char *at) {
        const __m128i ends =
            _mm_and_si128(_mm_cmpeq_epi8(load(at), first), _mm_cmpeq_epi8(load(at + marks.last), last));
        return unsigned(_mm_movemask_epi8(_mm_and_si128(ends, _mm_cmpeq_epi8(load(at + marks.second), second))));
    };
    for (; end - from >= step + std::ptrdiff_t(marks.last); from += step) {
        if (const char *place = confirmed(from, places(from) | places(from + 16) << 16, needle))
            return place;
    }
    return findPlainly(from, end, needle);
}
#endif

#ifdef KONTOR_WIDE_SEARCH
/// The same, 64 places at once, on processors that have AVX2.
__attribute__((target("avx2"))) const char *find32(const char *from, const char *end, std::string_view needle)
{
    constexpr std::ptrdiff_t step = 64;
    const Marks marks(needle);
    const __m256i first = _mm256_set1_epi8(marks.bytes[0]);
    const __m256i second = _mm256_set1_epi8(marks.bytes[1]);
    const __m256i last = _mm256_set1_epi8(marks.bytes[2]);
    for (; end - from >= step + std::ptrdiff_t(marks.last); from += step) {
        __m256i found[2];
        for (int half = 0; half < 2; ++half) {
            const auto *at = reinterpret_cast<const __m256i *>(from + 32 * half);
            const auto *secondAt = reinterpret_cast<const __m256i *>(from + 32 * half + marks.second);
            const auto *lastAt = reinterpret_cast<const __m256i *>(from + 32 * half + marks.last);
            const __m256i ends = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_loadu_si256(at), first),
                                                  _mm256_cmpeq_epi8(_mm256_loadu_si256(lastAt), last));
            found[half] = _mm256_and_si256(ends, _mm256_cmpeq_epi8(_mm256_loadu_si256(secondAt), second));
        }
        const auto low = std::uint32_t(_mm256_movemask_epi8(found[0]));
        const auto high = std::uint32_t(_mm256_movemask_epi8(found[1]));
        if (const std::uint64_t places = low | std::uint64_t(high) << 32; places != 0) {
            if (const char *place = confirmed(from, places, needle))
                return place;
        }
    }
    return find16(from, end, needle);
}
#endif

}  // namespace

const char *findBytes(const char *from, const char *end, std::string_view needle)
{
#ifdef KONTOR_WIDE_SEARCH
    static const bool isWide = __builtin_cpu_supports("avx2");
    if (isWide)
        return find32(from, end, needle);
#endif
#ifdef __SSE2__
    return find16(from, end, needle);
#else
    return findPlainly(from, end, needle);
#endif
}

}  // namespace kontor::base
