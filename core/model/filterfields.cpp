// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/filterfields.h"

#include "core/model/text.h"

#include <QHash>
#include <QStringBuilder>

namespace kontor::model {

namespace {

/// All fields by id, and the ids by folded name. Built once from the catalogue; immutable afterwards.
class FieldIndex {
public:
    FieldIndex()
    {
        addSpecials();
        addEntity("contact");
        addContactPoints();
        addEntity("address");
        addOffered();
    }

    std::optional<FilterField> find(QStringView name) const
    {
        const QString text = name.toString();
        if (const auto field = m_fields.constFind(text); field != m_fields.constEnd())
            return *field;
        if (text.startsWith(QStringLiteral("cf:")))
            return text.size() > 3 ? std::optional(customField(text)) : std::nullopt;
        const QString key = foldToKey(name);
        QString id = m_idByName.value(key);
        if (id.isEmpty() && !key.isEmpty())
            id = findByLabel(key);
        return id.isEmpty() ? std::nullopt : std::optional(m_fields.value(id));
    }

    QList<OfferedFilterField> offered() const
    {
        QList<OfferedFilterField> list;
        for (const auto &[id, label] : m_offered)
            list.append({m_fields.value(id), catalogueText(label)});
        return list;
    }

private:
    void addOffered()
    {
        for (const OfferedField &offered : Catalogue::get().offeredFields()) {
            FilterField field{QString(QStringLiteral("cf:") + QString::fromUtf8(offered.code)), offered.type, nullptr,
                              false, false};
            if (!offered.choices.empty())
                field.choices = &offered.choices;
            add(field, offered.code, offered.label, offered.aliases);
        }
    }

    static FilterField customField(const QString &id) { return {id, FieldType::Text, nullptr, false, true}; }

    void addName(const QString &name, const QString &id)
    {
        const QString key = foldToKey(name);
        if (!key.isEmpty() && !m_idByName.contains(key))
            m_idByName.insert(key, id);
    }

    void add(FilterField field, const char *key, const char *label, const char *aliases)
    {
        field.exact = field.exact || (field.type != FieldType::Text && field.type != FieldType::LongText);
        m_fields.insert(field.id, field);
        addName(QString::fromUtf8(key), field.id);
        if (label != nullptr) {
            addName(QString::fromUtf8(label), field.id);
            m_labels.append({label, field.id});
        }
        const QStringList names = QString::fromUtf8(aliases).split(u'|', Qt::SkipEmptyParts);
        for (const QString &name : names)
            addName(name, field.id);
    }

    void addSpecials()
    {
        const auto special = [this](const char *id, FieldType type, bool exact, const char *label, const char *aliases) {
            add({QString::fromLatin1(id), type, nullptr, exact, false}, id, label, aliases);
            m_offered.append({QString::fromLatin1(id), label});
        };
        special("tag", FieldType::Text, true, "Tag", "tags|schlagwort|kategorie|etikett");
        special("last_activity", FieldType::Instant, false, QT_TRANSLATE_NOOP("kontor::model::catalogue", "Last contact"),
                "letzte aktivität|letzter kontakt|last contact");
        special("open_task", FieldType::Date, false, QT_TRANSLATE_NOOP("kontor::model::catalogue", "Next step"),
                "aufgabe|offene aufgabe|fällig|task|due");
        // What is wrong with a contact's data: the hints of core/queries/care.
        static const std::vector<Choice> hints{{"unreachable", QT_TRANSLATE_NOOP("kontor::model::catalogue", "without phone and e-mail")},
                                               {"nameless", QT_TRANSLATE_NOOP("kontor::model::catalogue", "without a name")},
                                               {"invalid-email", QT_TRANSLATE_NOOP("kontor::model::catalogue", "invalid e-mail address")},
                                               {"no-postcode", QT_TRANSLATE_NOOP("kontor::model::catalogue", "address without postcode")},
                                               {"same-email", QT_TRANSLATE_NOOP("kontor::model::catalogue", "shares an e-mail address")},
                                               {"suspicious-name", QT_TRANSLATE_NOOP("kontor::model::catalogue", "suspicious name")},
                                               {"missing-required", QT_TRANSLATE_NOOP("kontor::model::catalogue", "mandatory field empty")},
                                               {"mail-domain", QT_TRANSLATE_NOOP("kontor::model::catalogue", "mail domain takes no mail")},
                                               {"vat-invalid", QT_TRANSLATE_NOOP("kontor::model::catalogue", "VAT ID not valid according to VIES")},
                                               {"stale", QT_TRANSLATE_NOOP("kontor::model::catalogue", "not confirmed for long")},
                                               {"no-activity", QT_TRANSLATE_NOOP("kontor::model::catalogue", "without any activity")},
                                               {"orphaned-firm", QT_TRANSLATE_NOOP("kontor::model::catalogue", "orphaned organisation")}};
        add({QStringLiteral("care"), FieldType::Choice, &hints, true, false}, "care", QT_TRANSLATE_NOOP("kontor::model::catalogue", "Data care"),
            "datenpflege|pflege");
        m_offered.append({QStringLiteral("care"), "Data care"});
        // In the charge of the member whose file this is; the facets offer it.
        add({QStringLiteral("mine"), FieldType::Flag, nullptr, true, false}, "mine", QT_TRANSLATE_NOOP("kontor::model::catalogue", "In my charge"),
            "meine|von mir betreut");
        // A person's firm; the name of an organisation itself is contact.org_name.
        special("organisation", FieldType::Text, false, QT_TRANSLATE_NOOP("kontor::model::catalogue", "Works for"),
                "organization|arbeitgeber|employer|firma|unternehmen|company");
        special("position", FieldType::Text, false, QT_TRANSLATE_NOOP("kontor::model::catalogue", "Position"), "funktion|stellung|beruf|job title");
        special("text", FieldType::Text, false, QT_TRANSLATE_NOOP("kontor::model::catalogue", "Any text"), "suche|volltext");
    }

    void addEntity(const char *entityKey)
    {
        const EntityDef *entity = Catalogue::get().entity(QString::fromLatin1(entityKey));
        if (entity == nullptr)
            return;
        for (const FieldDef &def : entity->fields) {
            if (!def.has(Filterable) && !def.has(Searchable))
                continue;
            const QString id = QString::fromLatin1(entityKey) + u'.' + QString::fromUtf8(def.key);
            add({id, def.type, def.choices.empty() ? nullptr : &def.choices, false, false}, def.key, def.label,
                def.aliases);
            if (def.has(Filterable))
                m_offered.append({id, def.label});
            // "revenue" for "revenue_minor": people know nothing of minor units.
            if (QString key = QString::fromUtf8(def.key);
                def.type == FieldType::Money && key.endsWith(QStringLiteral("_minor")))
                addName(key.chopped(6), id);
        }
    }

    void addContactPoints()
    {
        const FieldDef *kind = Catalogue::get().field(u"contact_point", u"kind");
        if (kind == nullptr)
            return;
        const QHash<QString, const char *> aliases{{QStringLiteral("phone"), "telefon|tel|tel.|telefonnummer"},
                                                   {QStringLiteral("mobile"), "mobil|handy|mobiltelefon|cell"},
                                                   {QStringLiteral("fax"), "telefax"},
                                                   {QStringLiteral("email"), "e-mail|mail|e-mail-adresse|mailadresse"},
                                                   {QStringLiteral("url"), "web|website|webseite|homepage|internet"}};
        for (const Choice &choice : kind->choices) {
            const QString code = QString::fromUtf8(choice.code);
            add({QString(QStringLiteral("contact_point.") + code), FieldType::Text, nullptr, false, false}, choice.code,
                choice.label, aliases.value(code, ""));
            m_offered.append({QStringLiteral("contact_point.") + code, choice.label});
        }
    }

    /// Labels in the language of the window, which may change while the program runs.
    QString findByLabel(const QString &key) const
    {
        for (const auto &[label, id] : m_labels) {
            if (foldToKey(catalogueText(label)) == key)
                return id;
        }
        return {};
    }

    QHash<QString, FilterField> m_fields;
    QHash<QString, QString> m_idByName;
    QList<std::pair<const char *, QString>> m_labels;
    QList<std::pair<QString, const char *>> m_offered;
};

const FieldIndex &fieldIndex()
{
    static const FieldIndex index;
    return index;
}

}  // namespace

std::optional<FilterField> findFilterField(QStringView name)
{
    return fieldIndex().find(name);
}

QList<OfferedFilterField> offeredFilterFields()
{
    return fieldIndex().offered();
}

QString filterFieldName(const QString &id)
{
    const qsizetype cut = id.indexOf(id.startsWith(QStringLiteral("cf:")) ? u':' : u'.');
    const QString shortName = id.mid(cut + 1);
    const auto found = findFilterField(shortName);
    return found && found->id == id && !shortName.contains(u':') ? shortName : id;
}

}  // namespace kontor::model
