// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changetext.h"

#include "core/model/filesettings.h"

#include <QCoreApplication>
#include <QHash>

namespace kontor::pages {

namespace {

struct Text {
    const char *one;
    const char *many = nullptr;  ///< with the number of records, more than one
};

#define T(text) QT_TR_NOOP(text)  // known to lupdate, which files them under the namespace

const QHash<QString, Text> &texts()
{
    static const QHash<QString, Text> table{
        {QStringLiteral("contact.create"), {T("New contact")}},
        {QStringLiteral("contact.edit"), {T("Edit contact")}},
        {QStringLiteral("contact.edit-many"), {T("Edit contacts"), T("Edit %1 contacts")}},
        {QStringLiteral("contact.enrich"), {T("Take over from a text or image")}},
        {QStringLiteral("contact.review"), {T("Data reviewed"), T("Data of %1 contacts reviewed")}},
        {QStringLiteral("value.confirm"), {T("Confirm value")}},
        {QStringLiteral("contact.delete"), {T("Delete contact"), T("Delete %1 contacts")}},
        {QStringLiteral("contact.scope"), {T("Change who sees a contact"), T("Change who sees %1 contacts")}},
        {QStringLiteral("sync"), {T("From the team")}},
        {QStringLiteral("contact.restore"), {T("Restore contact"), T("Restore %1 contacts")}},
        {QStringLiteral("contact.merge"), {T("Merge contacts"), T("Merge %1 contacts")}},
        {QStringLiteral("contact.merge-many"), {T("Merge contacts"), T("Merge %1 groups of contacts")}},
        {QStringLiteral("team.combine"), {T("Combine with the team's contacts")}},
        {QStringLiteral("contact.unmerge"), {T("Take a merge back")}},
        {QStringLiteral("contact_point.add"), {T("Add phone or e-mail")}},
        {QStringLiteral("contact_point.edit"), {T("Edit phone or e-mail")}},
        {QStringLiteral("contact_point.remove"), {T("Remove phone or e-mail")}},
        {QStringLiteral("address.add"), {T("Add address")}},
        {QStringLiteral("address.edit"), {T("Edit address")}},
        {QStringLiteral("address.remove"), {T("Remove address")}},
        {QStringLiteral("affiliation.add"), {T("Add firm")}},
        {QStringLiteral("affiliation.edit"), {T("Edit firm")}},
        {QStringLiteral("affiliation.remove"), {T("Remove firm")}},
        {QStringLiteral("relation.add"), {T("Add relation")}},
        {QStringLiteral("relation.edit"), {T("Edit relation")}},
        {QStringLiteral("relation.remove"), {T("Remove relation")}},
        {QStringLiteral("preference.set"), {T("Communication preference")}},
        {QStringLiteral("custom.set-many"), {T("Edit contacts"), T("Edit %1 contacts")}},
        {QStringLiteral("custom.set"), {T("Edit field")}},
        {QStringLiteral("activity.add"), {T("Timeline entry")}},
        {QStringLiteral("activity.edit"), {T("Edit timeline entry")}},
        {QStringLiteral("activity.pin"), {T("Pin timeline entry")}},
        {QStringLiteral("activity.unpin"), {T("Unpin timeline entry")}},
        {QStringLiteral("activity.delete"), {T("Delete timeline entry")}},
        {QStringLiteral("task.add"), {T("New task")}},
        {QStringLiteral("task.edit"), {T("Edit task")}},
        {QStringLiteral("task.done"), {T("Task done"), T("%1 tasks done")}},
        {QStringLiteral("task.reopen"), {T("Reopen task"), T("Reopen %1 tasks")}},
        {QStringLiteral("task.delete"), {T("Delete task"), T("Delete %1 tasks")}},
        {QStringLiteral("task.move"), {T("Move task"), T("Move %1 tasks")}},
        {QStringLiteral("task.assign"), {T("Assign task"), T("Assign %1 tasks")}},
        {QStringLiteral("task.snooze"), {T("Remind later")}},
        {QStringLiteral("task.done-next"), {T("Task done, next one planned")}},
        {QStringLiteral("match.decide"), {T("Decision about duplicates")}},
        {QStringLiteral("match.forget"), {T("Decision about duplicates")}},
        {QStringLiteral("quality.normalize"), {T("Standard forms of values")}},
        {QStringLiteral("care.names"), {T("Put first and last names right")}},
        {QStringLiteral("care.tasks"), {T("Make tasks of the data care")}},
        {QStringLiteral("online.vat"), {T("Answer of VIES")}},
        {QStringLiteral("care.files"), {T("Remove files that nobody needs")}},
        {QStringLiteral("care.fields"), {T("Remove own fields that nobody uses")}},
        {QStringLiteral("tag.create"), {T("New tag")}},
        {QStringLiteral("tag.edit"), {T("Edit tag")}},
        {QStringLiteral("tag.delete"), {T("Delete tag")}},
        {QStringLiteral("tag.add"), {T("Add tag"), T("Tag %1 contacts")}},
        {QStringLiteral("tag.remove"), {T("Remove tag"), T("Remove tag from %1 contacts")}},
        {QStringLiteral("file.attach"), {T("Attach file")}},
        {QStringLiteral("file.link"), {T("Link file")}},
        {QStringLiteral("file.rename"), {T("Rename file")}},
        {QStringLiteral("file.remove"), {T("Remove file")}},
        {QStringLiteral("photo.set"), {T("Set photo")}},
        {QStringLiteral("filter.save"), {T("Save filter")}},
        {QStringLiteral("filter.edit"), {T("Edit filter")}},
        {QStringLiteral("filter.order"), {T("Order of the filters")}},
        {QStringLiteral("filter.delete"), {T("Delete filter")}},
        {QStringLiteral("field.create"), {T("New field")}},
        {QStringLiteral("field.edit"), {T("Edit field definition")}},
        {QStringLiteral("field.delete"), {T("Delete field")}},
        {QStringLiteral("tag.merge"), {T("Merge tags")}},
        {QStringLiteral("template.create"), {T("New text template")}},
        {QStringLiteral("template.edit"), {T("Edit text template")}},
        {QStringLiteral("template.delete"), {T("Delete text template")}},
        {QStringLiteral("kind.create"), {T("New kind of activity")}},
        {QStringLiteral("kind.edit"), {T("Edit kind of activity")}},
        {QStringLiteral("kind.delete"), {T("Delete kind of activity")}},
        {QStringLiteral("custom_field.arrange"), {T("Order of fields")}},
        {QStringLiteral("tag.arrange"), {T("Order of tags")}},
        {QStringLiteral("text_template.arrange"), {T("Order of text templates")}},
        {QStringLiteral("activity_kind.arrange"), {T("Order of kinds of activities")}},
        {QStringLiteral("setting.change"), {T("Setting “%1”")}},
        {QStringLiteral("setting.adopt"), {T("Settings taken over")}},
        {QStringLiteral("trade.apply"), {T("Template for a trade")}},
        {QStringLiteral("import"), {T("Import")}},
        {QStringLiteral("sample-data"), {T("Sample data")}},
        {QStringLiteral("value.restore"), {T("Restore value"), T("Restore %1 values")}},
        {QStringLiteral("undo"), {T("Undo")}},
        {QStringLiteral("redo"), {T("Redo")}},
    };
    return table;
}

#undef T

}  // namespace

QString changeText(const QString &kind, const QJsonObject &params)
{
    const auto found = texts().constFind(kind);
    if (found == texts().cend())
        return QCoreApplication::translate("ChangeText", "Change");
    const int count = params.value(QStringLiteral("count")).toInt();
    if (found->many != nullptr && count > 1)
        return QCoreApplication::translate("kontor::pages", found->many).arg(count);
    if (const auto id = Uuid::fromString(params.value(QStringLiteral("setting")).toString())) {
        const model::FileSettingDef *setting = model::fileSettingOf(*id);
        return QCoreApplication::translate("kontor::pages", found->one).arg(setting != nullptr ? setting->labelText() : QString());
    }
    return QCoreApplication::translate("kontor::pages", found->one);
}

}  // namespace kontor::pages
