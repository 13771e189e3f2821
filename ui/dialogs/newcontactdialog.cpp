// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newcontactdialog.h"

#include "core/model/names.h"
#include "core/model/phone.h"
#include "core/model/text.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace kontor::dialogs {

namespace {

QString typed(const QLineEdit *line)
{
    return model::tidied(line->text());
}

model::ChildDraft point(const char *kind, const QString &value)
{
    return {{}, {{QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("value"), value}}};
}

void addPersonName(model::FieldMap &fields, const QString &text)
{
    const model::PersonName name = model::parsePersonName(text);
    const std::pair<const char *, QString> parts[]{
        {"salutation", name.salutation}, {"title", name.title}, {"given_name", name.given},
        {"additional_names", name.additional}, {"family_name", name.family}, {"name_suffix", name.suffix}};
    for (const auto &[key, value] : parts) {
        if (!value.isEmpty())
            fields.insert(QLatin1String(key), value);
    }
}

}  // namespace

NewContactDialog::NewContactDialog(const QString &name, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("New contact"));
    build();
    m_name->setText(name);
    if (model::looksLikeOrganisation(name)) {
        m_organisation->setChecked(true);
        m_firm->setText(name);
        m_name->clear();
    }
    kindChanged();
    (isOrganisation() ? m_firm : m_name)->setFocus();
}

void NewContactDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space4);
    auto *kinds = new QHBoxLayout;
    m_person = new QRadioButton(tr("Person"));
    m_organisation = new QRadioButton(tr("Firm"));
    m_person->setChecked(true);
    kinds->addWidget(m_person);
    kinds->addWidget(m_organisation);
    kinds->addStretch();
    column->addLayout(kinds);

    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addLine(m_form, tr("&Name"), "name");
    m_name->setPlaceholderText(tr("Dr. Maria Baker"));
    m_firm = addLine(m_form, tr("&Firm"), "firm");
    m_phone = addLine(m_form, tr("&Phone"), "phone");
    m_email = addLine(m_form, tr("&E-mail"), "email");
    m_town = addLine(m_form, tr("&Town"), "town");
    column->addLayout(m_form);
    m_problem = new widgets::Label(QString(), theme::TextStyle::Small, theme::ColorRole::Overdue);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addStretch();

    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(m_save, theme::ButtonKind::Primary);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewContactDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_person, &QRadioButton::toggled, this, &NewContactDialog::kindChanged);
    setMinimumWidth(420);
}

QLineEdit *NewContactDialog::addLine(QFormLayout *form, const QString &label, const char *objectName)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(objectName));
    line->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &NewContactDialog::check);
    return line;
}

bool NewContactDialog::isOrganisation() const
{
    return m_organisation->isChecked();
}

void NewContactDialog::kindChanged()
{
    m_name->setVisible(!isOrganisation());
    m_form->labelForField(m_name)->setVisible(!isOrganisation());
    check();
}

QString NewContactDialog::problem() const
{
    if (isOrganisation() && typed(m_firm).isEmpty())
        return tr("A firm needs its name.");
    if (!isOrganisation() && typed(m_name).isEmpty() && typed(m_phone).isEmpty() && typed(m_email).isEmpty())
        return tr("A name, a phone number or an e-mail address is needed.");
    static const QRegularExpression address(QStringLiteral(R"(^[^\s@]+@[^\s@]+\.[^\s@]+$)"));
    if (!typed(m_email).isEmpty() && !address.match(typed(m_email)).hasMatch())
        return tr("This is no e-mail address: name@example.com");
    if (!typed(m_phone).isEmpty() && !model::looksLikePhone(typed(m_phone)))
        return tr("This is no phone number.");
    return {};
}

void NewContactDialog::check()
{
    // Nobody is told off before having tried.
    m_problem->setText(m_tried ? problem() : QString());
}

void NewContactDialog::submit()
{
    m_tried = true;
    check();
    if (!problem().isEmpty())
        return;
    Q_EMIT submitted(draft());
    accept();
}

model::ContactDraft NewContactDialog::draft() const
{
    model::ContactDraft draft;
    draft.fields.insert(QStringLiteral("kind"), isOrganisation() ? QStringLiteral("organisation") : QStringLiteral("person"));
    draft.fields.insert(QStringLiteral("origin"), QStringLiteral("first"));
    const QString firm = typed(m_firm);
    if (isOrganisation())
        draft.fields.insert(QStringLiteral("org_name"), firm);
    else
        addPersonName(draft.fields, typed(m_name));
    if (!isOrganisation() && !firm.isEmpty())
        draft.affiliations.append({firm, {{QStringLiteral("main"), 1}}});
    if (!typed(m_phone).isEmpty())
        draft.points.append(point("phone", typed(m_phone)));
    if (!typed(m_email).isEmpty())
        draft.points.append(point("email", typed(m_email)));
    if (!typed(m_town).isEmpty())
        draft.addresses.append({{}, {{QStringLiteral("city"), typed(m_town)}, {QStringLiteral("kind"), QStringLiteral("work")}}});
    return draft;
}

}  // namespace kontor::dialogs
