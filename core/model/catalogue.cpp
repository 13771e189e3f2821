// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "core/model/cataloguetables.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace kontor::model {

QString catalogueText(const char *source)
{
    return source == nullptr ? QString() : QCoreApplication::translate("kontor::model::catalogue", source);
}

QString FieldDef::labelText() const
{
    return catalogueText(label);
}

QString EntityDef::labelText() const
{
    return catalogueText(label);
}

const FieldDef *EntityDef::field(QStringView wanted) const
{
    for (const FieldDef &candidate : fields) {
        if (wanted == QLatin1String(candidate.key))
            return &candidate;
    }
    return nullptr;
}

Catalogue::Catalogue() : m_entities(catalogue::partyEntities()), m_offered(catalogue::offeredFields())
{
    for (auto &&part : {catalogue::activityEntities(), catalogue::administrationEntities(), catalogue::localEntities()})
        m_entities.insert(m_entities.end(), part.begin(), part.end());
}

const Catalogue &Catalogue::get()
{
    static const Catalogue catalogue;
    return catalogue;
}

const EntityDef *Catalogue::entity(QStringView key) const
{
    for (const EntityDef &candidate : m_entities) {
        if (key == QLatin1String(candidate.key))
            return &candidate;
    }
    return nullptr;
}

const FieldDef *Catalogue::field(QStringView entityKey, QStringView key) const
{
    const EntityDef *def = entity(entityKey);
    return def != nullptr ? def->field(key) : nullptr;
}

QString Catalogue::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EntityDef &entity : m_entities) {
        hash.addData(QByteArray::fromStdString(std::string(entity.key) + char('0' + int(entity.kind))));
        for (const FieldDef &field : entity.fields)
            hash.addData(QByteArray::fromStdString(std::string(field.key) + char('A' + int(field.type)) + char('0' + int(field.cls))));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

}  // namespace kontor::model
