// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/templatedialogs.h"

#include "ui/itemmodels/timelinemodel.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pickgrid.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kontor::pages {

using itemmodels::TimelineModel;
using queries::ActivityKindRecord;

namespace {

/// What a kind of activity may look like.
QList<widgets::PickOption> iconOptions()
{
    const std::pair<const char *, QString> icons[]{
        {"map-pin", KindDialog::tr("Place")}, {"house", KindDialog::tr("House")}, {"users", KindDialog::tr("People")},
        {"handshake", KindDialog::tr("Handshake")}, {"briefcase", KindDialog::tr("Briefcase")}, {"calendar", KindDialog::tr("Calendar")},
        {"file-text", KindDialog::tr("Paper")}, {"receipt-euro", KindDialog::tr("Receipt")}, {"shopping-cart", KindDialog::tr("Shopping cart")},
        {"gift", KindDialog::tr("Gift")}, {"flag", KindDialog::tr("Flag")}, {"video", KindDialog::tr("Video")},
        {"image", KindDialog::tr("Picture")}, {"ticket", KindDialog::tr("Ticket")}, {"key-round", KindDialog::tr("Key")},
        {"badge-check", KindDialog::tr("Seal")}, {"star", KindDialog::tr("Star")}, {"sparkles", KindDialog::tr("Sparkles")}};
    QList<widgets::PickOption> options;
    for (const auto &[icon, name] : icons)
        options.append({QLatin1String(icon), name, {}, QLatin1String(icon)});
    return options;
}

}  // namespace

KindDialog::KindDialog(const ActivityKindRecord &kind, QWidget *parent)
    : EditDialog(kind.id.isNull() ? tr("New kind of activity") : tr("Kind \"%1\"").arg(kind.label), parent), m_label(new QLineEdit(kind.label)),
      m_icon(new widgets::PickGrid(iconOptions()))
{
    addRow(tr("&Name"), m_label, "label");
    addRow(tr("&Icon"), m_icon, "icon");
    m_icon->setCurrent(kind.icon.isEmpty() ? QStringLiteral("flag") : kind.icon);
    m_label->setFocus();
}

QString KindDialog::label() const
{
    return m_label->text().trimmed();
}

QString KindDialog::icon() const
{
    return m_icon->current();
}

TextTemplateDialog::TextTemplateDialog(const queries::TextTemplateRecord &text, const QList<ActivityKindRecord> &own, QWidget *parent)
    : EditDialog(text.id.isNull() ? tr("New text template") : tr("Text \"%1\"").arg(text.name), parent), m_name(new QLineEdit(text.name)),
      m_kind(new QComboBox), m_subject(new QLineEdit(text.subject)), m_body(new QPlainTextEdit(text.body))
{
    m_kind->addItem(tr("All kinds"), QString());
    for (const char *code : {"note", "call", "meeting", "mail", "letter", "message", "visit"})
        m_kind->addItem(theme::icon(TimelineModel::iconFor(QLatin1String(code))), TimelineModel::labelFor(QLatin1String(code)), QLatin1String(code));
    for (const ActivityKindRecord &kind : own)
        m_kind->addItem(theme::icon(kind.icon.isEmpty() ? QStringLiteral("info") : kind.icon), kind.label, kind.code);
    if (m_kind->findData(text.kind) < 0)
        m_kind->addItem(text.kind, text.kind);
    m_kind->setCurrentIndex(m_kind->findData(text.kind));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(140);
    addRow(tr("&Name"), m_name, "name");
    addRow(tr("&For"), m_kind, "kind");
    addRow(tr("&Subject"), m_subject, "subject");
    addRow(tr("&Text"), m_body, "body");
    m_name->setFocus();
}

model::FieldMap TextTemplateDialog::fields() const
{
    return {{QStringLiteral("name"), m_name->text().trimmed()}, {QStringLiteral("kind"), m_kind->currentData()},
            {QStringLiteral("subject"), m_subject->text().trimmed()}, {QStringLiteral("body"), m_body->toPlainText().trimmed()}};
}

}  // namespace kontor::pages
