// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/scoring.h"

namespace kontor::quality {

namespace {

struct Row {
    Field field;
    //            Same   Alias  Close  Contained Near Part Region Differs Fits  Not
    std::array<float, levelCount - 1> levels;
};

template <size_t N>
KindRows rowsOf(const Row (&table)[N])
{
    KindRows rows{};
    for (const Row &row : table) {
        for (size_t i = 0; i < row.levels.size(); ++i)
            rows[size_t(row.field)][i + 1] = row.levels[i];
    }
    return rows;
}

// One person, twice.
constexpr Row samePerson[]{
    {Field::Given, {0.80F, 0.05F, 0.06F, 0.03F, 0.02F, 0, 0, 0.025F, 0.96F, 0.04F}},
    {Field::Middle, {0.85F, 0, 0.07F, 0, 0, 0, 0, 0.08F, 0.93F, 0.07F}},
    {Field::Family, {0.82F, 0, 0.07F, 0.04F, 0.02F, 0, 0, 0.045F, 0.97F, 0.03F}},
    {Field::Order, {0.97F, 0, 0, 0, 0, 0, 0, 0.03F, 0, 0}},
    {Field::Birth, {0.90F, 0, 0.05F, 0.015F, 0.015F, 0.006F, 0.006F, 0.008F, 0.97F, 0.03F}},
    {Field::Gender, {0.50F, 0, 0, 0, 0, 0, 0, 0.03F, 0, 0}},  // the first name says it already
    {Field::Generation, {0.97F, 0, 0, 0, 0, 0.35F, 0, 0.03F, 0, 0}},
    {Field::Phone, {0.60F, 0.55F, 0.05F, 0, 0, 0.02F, 0, 0.25F, 0, 0}},
    {Field::Email, {0.60F, 0.30F, 0.05F, 0.06F, 0.06F, 0.05F, 0, 0.20F, 0, 0}},
    {Field::Address, {0.58F, 0, 0.12F, 0.03F, 0.02F, 0.05F, 0.03F, 0.17F, 0.85F, 0.15F}},
    {Field::Account, {0.80F, 0, 0.04F, 0, 0, 0, 0, 0.16F, 0, 0}},
    {Field::VatId, {0.92F, 0, 0.04F, 0, 0, 0, 0, 0.04F, 0, 0}},
    {Field::TaxNumber, {0.90F, 0, 0.05F, 0, 0, 0, 0, 0.05F, 0, 0}},
    {Field::Number, {0.45F, 0, 0.05F, 0, 0, 0, 0, 0.50F, 0, 0}},
    {Field::Firm, {0.50F, 0.05F, 0.12F, 0.08F, 0.03F, 0.02F, 0, 0.20F, 0, 0}},
};

constexpr Row household[]{
    {Field::Given, {0.0002F, 0, 0, 0, 0, 0, 0, 0.95F, 0, 0.92F}},  // those of one first name are father and son
    {Field::Family, {0.82F, 0, 0.06F, 0.06F, 0.01F, 0, 0, 0.05F, 0.97F, 0.03F}},  // misspelt as often as that of one
    {Field::Order, {1, 0, 0, 0, 0, 0, 0, 0.01F, 0, 0}},
    {Field::Birth, {0.035F, 0, 0.003F, 0.003F, 0.008F, 0.004F, 0.04F, 0.91F, 0.01F, 0.99F}},
    {Field::Gender, {0.35F, 0, 0, 0, 0, 0, 0, 0.65F, 0, 0}},
    {Field::Generation, {0.5F, 0, 0, 0, 0, 0, 0, 0.5F, 0, 0}},
    {Field::Phone, {0.08F, 0.70F, 0.02F, 0, 0, 0.02F, 0, 0.30F, 0, 0}},
    {Field::Email, {0.12F, 0.30F, 0.02F, 0.02F, 0.05F, 0.15F, 0, 0.65F, 0, 0}},
    {Field::Address, {0.80F, 0, 0.08F, 0.01F, 0.01F, 0.04F, 0.02F, 0.06F, 0.95F, 0.05F}},
    {Field::Account, {0.40F, 0, 0.001F, 0, 0, 0, 0, 0.60F, 0, 0}},
    {Field::Number, {0.03F, 0, 0, 0, 0, 0, 0, 0.97F, 0, 0}},
};

constexpr Row namesake[]{
    {Field::Middle, {0.30F, 0, 0.01F, 0, 0, 0, 0, 0.69F, 0.3F, 0.7F}},
    {Field::Given, {0.90F, 0.02F, 0.04F, 0.03F, 0.01F, 0, 0, 0, 0.97F, 0.03F}},
    {Field::Family, {0.92F, 0, 0.05F, 0.02F, 0.01F, 0, 0, 0, 0.98F, 0.02F}},
    {Field::Order, {1, 0, 0, 0, 0, 0, 0, 0.01F, 0, 0}},
    {Field::Birth, {0.0005F, 0, 0.0015F, 0.001F, 0.012F, 0.002F, 0.004F, 0.975F, 0.01F, 0.99F}},
    {Field::Generation, {0.1F, 0, 0, 0, 0, 40.0F, 0, 5.0F, 0, 0}},  // it is written because there are two
    {Field::Phone, {0.05F, 0.60F, 0.02F, 0, 0, 0.02F, 0, 0.40F, 0, 0}},
    {Field::Email, {0.05F, 0.10F, 0.05F, 0.10F, 0.15F, 0.10F, 0, 0.60F, 0, 0}},
    {Field::Address, {0.70F, 0, 0.05F, 0.01F, 0.02F, 0.10F, 0.04F, 0.10F, 0.9F, 0.1F}},
    {Field::Account, {0.10F, 0, 0.001F, 0, 0, 0, 0, 0.90F, 0, 0}},
    {Field::Number, {0.01F, 0, 0, 0, 0, 0, 0, 0.99F, 0, 0}},
};

constexpr Row colleagues[]{
    {Field::Phone, {0.02F, 0.25F, 0.10F, 0, 0, 0.30F, 0, 0.33F, 0, 0}},  // extensions of one switchboard are a digit apart
    {Field::Email, {0.01F, 0.50F, 0.01F, 0, 0, 0.70F, 0, 0.25F, 0, 0}},
    {Field::Address, {0.60F, 0, 0.06F, 0.01F, 0.01F, 0.10F, 0.05F, 0.17F, 0.8F, 0.2F}},
    {Field::Firm, {0.70F, 0.03F, 0.08F, 0.05F, 0, 0, 0, 0.12F, 0, 0}},
    {Field::Account, {0.02F, 0, 0, 0, 0, 0, 0, 0.98F, 0, 0}},
    {Field::VatId, {0.50F, 0, 0, 0, 0, 0, 0, 0.50F, 0, 0}},
    {Field::Number, {0.05F, 0, 0, 0, 0, 0, 0, 0.95F, 0, 0}},
};

// One firm, twice.
constexpr Row sameFirm[]{
    {Field::FirmName, {0.58F, 0.04F, 0.18F, 0.12F, 0.05F, 0.02F, 0, 0.02F, 0, 0}},
    {Field::LegalForm, {0.92F, 0, 0, 0, 0, 0, 0, 0.08F, 0, 0}},
    {Field::Domain, {0.85F, 0, 0, 0, 0, 0, 0, 0.15F, 0, 0}},
    {Field::Phone, {0.65F, 0.65F, 0.05F, 0, 0, 0.06F, 0, 0.22F, 0, 0}},
    {Field::Email, {0.55F, 0.55F, 0.03F, 0.03F, 0.02F, 0.15F, 0, 0.22F, 0, 0}},
    {Field::Address, {0.60F, 0, 0.16F, 0.03F, 0.02F, 0.07F, 0.03F, 0.10F, 0.85F, 0.15F}},
    {Field::Account, {0.75F, 0, 0.04F, 0, 0, 0, 0, 0.21F, 0, 0}},
    {Field::VatId, {0.93F, 0, 0.03F, 0, 0, 0, 0, 0.04F, 0, 0}},
    {Field::TaxNumber, {0.88F, 0, 0.05F, 0, 0, 0, 0, 0.07F, 0, 0}},
    {Field::Number, {0.45F, 0, 0.05F, 0, 0, 0, 0, 0.50F, 0, 0}},
    {Field::Birth, {0.90F, 0, 0.05F, 0.012F, 0.013F, 0.004F, 0.004F, 0.017F, 0.97F, 0.03F}},
};

// Tenants of one house, sister companies, a firm and its landlord.
constexpr Row neighbourFirms[]{
    {Field::FirmName, {0.002F, 0.001F, 0.004F, 0.012F, 0.02F, 0.05F, 0, 0.90F, 0, 0}},
    {Field::LegalForm, {0.45F, 0, 0, 0, 0, 0, 0, 0.55F, 0, 0}},
    {Field::Domain, {0.25F, 0, 0, 0, 0, 0, 0, 0.75F, 0, 0}},
    {Field::Phone, {0.15F, 0.25F, 0.01F, 0, 0, 0.10F, 0, 0.60F, 0, 0}},
    {Field::Email, {0.10F, 0.15F, 0.01F, 0, 0, 0.15F, 0, 0.70F, 0, 0}},
    {Field::Address, {0.80F, 0, 0.05F, 0, 0.02F, 0.05F, 0.02F, 0.05F, 0.9F, 0.1F}},
    {Field::Account, {0.05F, 0, 0, 0, 0, 0, 0, 0.95F, 0, 0}},
    {Field::VatId, {0.03F, 0, 0, 0, 0, 0, 0, 0.97F, 0, 0}},
    {Field::Number, {0.02F, 0, 0, 0, 0, 0, 0, 0.98F, 0, 0}},
};

constexpr Row branches[]{
    {Field::FirmName, {0.70F, 0.01F, 0.10F, 0.17F, 0.02F, 0, 0, 0, 0, 0}},
    {Field::LegalForm, {0.95F, 0, 0, 0, 0, 0, 0, 0.05F, 0, 0}},
    {Field::Domain, {0.85F, 0, 0, 0, 0, 0, 0, 0.15F, 0, 0}},
    {Field::Phone, {0.02F, 0.05F, 0.01F, 0, 0, 0.08F, 0, 0.85F, 0, 0}},
    {Field::Email, {0.05F, 0.15F, 0.01F, 0, 0, 0.60F, 0, 0.20F, 0, 0}},
    {Field::Address, {0.005F, 0, 0.003F, 0, 0.01F, 0.10F, 0.10F, 0.78F, 0.1F, 0.9F}},
    {Field::Account, {0.60F, 0, 0, 0, 0, 0, 0, 0.40F, 0, 0}},
    {Field::VatId, {0.90F, 0, 0, 0, 0, 0, 0, 0.10F, 0, 0}},  // it is one firm before the tax office
    {Field::Number, {0.02F, 0, 0, 0, 0, 0, 0, 0.98F, 0, 0}},
};

}  // namespace

KindRows experience(Kind kind, bool organisations)
{
    switch (kind) {
    case Kind::Same: return organisations ? rowsOf(sameFirm) : rowsOf(samePerson);
    case Kind::Household: return rowsOf(household);
    case Kind::Namesake: return rowsOf(namesake);
    case Kind::Neighbour: return organisations ? rowsOf(neighbourFirms) : rowsOf(colleagues);
    case Kind::Branch: return rowsOf(branches);
    case Kind::SameName:  // see Model::likenSameNames()
    case Kind::Strangers: break;
    }
    return {};
}

}  // namespace kontor::quality
