// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampledata/text.h"

#include <span>

// What a German office writes down. Texts hold slots that the timeline fills:
//   {n} person in the nominative: "Herr Yılmaz"      {d} in the dative: "Herrn Yılmaz"     {k} a colleague: "Jana"
//   {p} what it is about: "Wartungsvertrag"          {b} amount: "1.240,00 €"              {a} small number: "12"
//   {r} document number: "2025-0312"                 {f} a day soon after: "14.03."        {u} time of day: "10:30"
//   {t} weekday: "Donnerstag"                         {s} signature: "Emre Yılmaz"

namespace kontor::sampledata {

/// One timeline entry. `direction` and `result` are codes of "activity" or empty; a call without result was answered.
struct Scene {
    Text direction;
    Text subject;
    Text body;
    Text result = {};
};

extern const std::span<const Scene> noteScenes;
extern const std::span<const Scene> callScenes;
extern const std::span<const Scene> missedCallScenes;
extern const std::span<const Scene> mailScenes;
extern const std::span<const Scene> meetingScenes;
extern const std::span<const Scene> letterScenes;

/// Sentences that fit after any note or call.
extern const std::span<const Text> followUps;
extern const std::span<const Text> subjectMatters;
extern const std::span<const Text> colleagues;
extern const std::span<const Text> taskTitles;
extern const std::span<const Text> personRemarks;
extern const std::span<const Text> firmRemarks;

}  // namespace kontor::sampledata
