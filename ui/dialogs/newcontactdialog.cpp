// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newcontactdialog.h"

#include "core/commands/workspace.h"
#include "core/model/blockdraft.h"
#include "core/model/names.h"
#include "core/model/phone.h"
#include "core/model/text.h"
#include "ui/dialogs/candidatelist.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/enrichpanel.h"
#include "ui/dialogs/formhints.h"
#include "ui/dialogs/requiredfields.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::dialogs {

using model::BlockField;
using model::BlockPart;
using theme::ColorRole;
using theme::TextStyle;

namespace {

constexpr int askAfterMs = 200;
constexpr int enrichWidth = 860;

/// The keys under which a draft keeps what was typed; they stay as they are.
constexpr std::pair<BlockPart, const char *> draftKeys[]{
    {BlockPart::Name, "name"}, {BlockPart::Organisation, "firm"}, {BlockPart::Position, "position"}, {BlockPart::Phone, "phone"},
    {BlockPart::Mobile, "mobile"}, {BlockPart::Email, "email"}, {BlockPart::Website, "website"}, {BlockPart::Street, "street"},
    {BlockPart::PostalCode, "postal_code"}, {BlockPart::City, "city"}, {BlockPart::Country, "country"}};

}  // namespace

NewContactDialog::NewContactDialog(commands::Workspace &workspace, Prompts &prompts, const QString &name, QWidget *parent)
    : QDialog(parent), m_workspace(&workspace), m_prompts(&prompts)
{
    setWindowTitle(tr("New contact"));
    m_drafts = new DraftKeeper(*m_workspace, QStringLiteral("contact.new"), [this] { return draftContent(); }, this);
    build(name);
    m_later.setSingleShot(true);
    m_later.setInterval(askAfterMs);
    connect(&m_later, &QTimer::timeout, this, &NewContactDialog::askCandidates);
    connect(m_drafts, &DraftKeeper::found, this, &NewContactDialog::offerDraft);
    m_drafts->open();
    kindChanged();
    (isOrganisation() ? m_entries[Part::Organisation] : m_entries[Part::Name]).line->setFocus();
}

NewContactDialog::~NewContactDialog()
{
    // It looks into the fields once more: before they go.
    delete m_drafts;
    // A field that goes while it has the keyboard tells that it was left, to be checked among others that are gone.
    for (const Entry &entry : std::as_const(m_entries))
        entry.line->disconnect(this);
}

void NewContactDialog::build(const QString &name)
{
    m_candidates = new CandidateList(*m_workspace);
    connect(m_candidates, &CandidateList::openRequested, this, [this](const model::ContactId &contact) {
        reject();
        Q_EMIT openRequested(contact);
    });
    connect(m_candidates, &CandidateList::completeRequested, this, [this](const model::ContactId &contact) {
        const model::ContactDraft typedSoFar = draft();
        reject();
        Q_EMIT completeRequested(contact, typedSoFar);
    });
    connect(m_candidates, &CandidateList::changed, this, &NewContactDialog::candidatesChanged);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildForm());
    m_pages->addWidget(buildEnrichPage());
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme::metrics::space4);
    sides->addWidget(m_pages, 1);
    sides->addWidget(m_candidates);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::metrics::space3);
    column->addLayout(sides, 1);
    buildButtons(*column);
    connect(m_pages, &QStackedWidget::currentChanged, m_save, [this](int page) { m_save->setEnabled(page == 0); });
    setMinimumWidth(500);
    const bool firm = model::looksLikeOrganisation(name);
    m_organisation->setChecked(firm);
    m_entries[firm ? Part::Organisation : Part::Name].line->setText(name);
}

QWidget *NewContactDialog::buildKinds()
{
    auto *box = new QWidget;
    auto *kinds = new QHBoxLayout(box);
    kinds->setContentsMargins(0, 0, 0, 0);
    m_person = new QRadioButton(tr("Person"));
    m_organisation = new QRadioButton(tr("Firm"));
    m_person->setChecked(true);
    auto *paste = new QPushButton(tr("From a text or picture …"));
    paste->setIcon(theme::icon(QStringLiteral("wand-sparkles")));
    paste->setAutoDefault(false);
    kinds->addWidget(m_person);
    kinds->addWidget(m_organisation);
    kinds->addStretch();
    kinds->addWidget(paste);
    connect(m_person, &QRadioButton::toggled, this, &NewContactDialog::kindChanged);
    connect(paste, &QPushButton::clicked, this, [this] {
        const QString text = QGuiApplication::clipboard()->text();
        showEnrich(text.contains(u'\n') ? text : QString());
    });
    return box;
}

QWidget *NewContactDialog::buildEnrichPage()
{
    auto *page = new QWidget;
    m_enrich = new EnrichPanel(*m_prompts);
    auto *take = new QPushButton(tr("Take over what is ticked"));
    take->setAutoDefault(false);
    theme::setButtonKind(take, theme::ButtonKind::Primary);
    connect(take, &QPushButton::clicked, this, &NewContactDialog::takeChosen);
    connect(m_enrich, &EnrichPanel::chosenChanged, take, [take](int count) { take->setEnabled(count > 0); });
    auto *back = new QPushButton(tr("Back to the form"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(take);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space3);
    column->addWidget(m_enrich, 1);
    column->addLayout(buttons);
    return page;
}

QWidget *NewContactDialog::buildForm()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space3);
    column->addWidget(buildKinds());
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setVerticalSpacing(theme::metrics::space2);
    addEntry(Part::Name, tr("&Name *"));
    addEntry(Part::Organisation, tr("&Firm"));
    addEntry(Part::Position, tr("P&osition"));
    addEntry(Part::Phone, tr("&Phone"));
    addEntry(Part::Mobile, tr("&Mobile"));
    addEntry(Part::Email, tr("&E-mail"));
    addEntry(Part::Website, tr("&Website"));
    addEntry(Part::Street, tr("&Street"));
    addEntry(Part::PostalCode, tr("Post&code"));
    addEntry(Part::City, tr("&Town"));
    addEntry(Part::Country, tr("Co&untry"));
    m_entries[Part::Name].line->setPlaceholderText(tr("Dr. Maria Baker"));
    m_own = new RequiredFields(*m_workspace, m_form, this);
    connect(m_own, &RequiredFields::edited, this, [this] {
        m_drafts->touch();
        edited();
    });
    connect(m_own, &RequiredFields::shown, this, [this] {
        m_about->setText(tr("* A name, a phone number or an e-mail address is needed, and the own fields with this mark."));
        adjustSize();
    });
    column->addLayout(m_form);
    column->addWidget(buildHints());
    m_moreText = new widgets::Label(QString(), TextStyle::Small, ColorRole::Muted);
    m_moreText->setWordWrap(true);
    m_moreText->hide();
    column->addWidget(m_moreText);
    column->addStretch();
    return page;
}

QWidget *NewContactDialog::buildHints()
{
    m_hints = new FormHints(*m_workspace);
    const auto fill = [this](Part part, const QString &text) {
        m_entries[part].line->setText(text);
        m_drafts->touch();
        m_entries[part].line->setFocus();
    };
    connect(m_hints, &FormHints::nameProposed, this, [fill](const QString &name) { fill(Part::Name, name); });
    connect(m_hints, &FormHints::firmProposed, this, [fill](const QString &firm) { fill(Part::Organisation, firm); });
    connect(m_hints, &FormHints::cityProposed, this, [fill](const QString &city) { fill(Part::City, city); });
    return m_hints;
}

void NewContactDialog::showHints()
{
    m_hints->show({typed(Part::Name), typed(Part::Organisation), typed(Part::PostalCode), typed(Part::City), typed(Part::Country), isOrganisation(),
                   m_candidates->found()});
}

void NewContactDialog::buildButtons(QVBoxLayout &column)
{
    m_restore = new QPushButton(tr("Bring back what was typed"));
    m_restore->setAutoDefault(false);
    m_restore->hide();
    column.addWidget(m_restore, 0, Qt::AlignLeft);
    m_about = new widgets::Label(tr("* A name, a phone number or an e-mail address is needed."), TextStyle::Small, ColorRole::Muted);
    m_about->setWordWrap(true);
    column.addWidget(m_about);
    m_warning = new widgets::Label({}, TextStyle::Body, ColorRole::NothingPlanned);
    m_warning->setWordWrap(true);
    m_warning->hide();
    column.addWidget(m_warning);
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(m_save, theme::ButtonKind::Primary);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewContactDialog::submit);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, this, &NewContactDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
}

void NewContactDialog::addEntry(Part part, const QString &label)
{
    Entry entry;
    entry.box = new QWidget;
    entry.line = new QLineEdit;
    entry.line->setAccessibleName(QString(label).remove(u'&').remove(QStringLiteral(" *")));
    entry.line->installEventFilter(this);
    entry.problem = new widgets::Label(QString(), TextStyle::Small, ColorRole::Overdue);
    entry.problem->hide();
    auto *lines = new QVBoxLayout(entry.box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    lines->addWidget(entry.line);
    lines->addWidget(entry.problem);
    m_form->addRow(label, entry.box);
    static_cast<QLabel *>(m_form->labelForField(entry.box))->setBuddy(entry.line);
    m_entries.insert(part, entry);
    connect(entry.line, &QLineEdit::textChanged, this, &NewContactDialog::edited);
    connect(entry.line, &QLineEdit::textEdited, this, [this] {
        m_restore->hide();
        m_drafts->touch();
    });
    connect(entry.line, &QLineEdit::editingFinished, this, [this, part] { check(part); });
}

QString NewContactDialog::typed(Part part) const
{
    return model::tidied(m_entries[part].line->text());
}

bool NewContactDialog::isOrganisation() const
{
    return m_organisation->isChecked();
}

bool NewContactDialog::isBlank() const
{
    return std::all_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) { return entry.line->text().trimmed().isEmpty(); });
}

void NewContactDialog::kindChanged()
{
    for (const Part part : {Part::Name, Part::Position}) {
        m_entries[part].box->setVisible(!isOrganisation());
        m_form->labelForField(m_entries[part].box)->setVisible(!isOrganisation());
    }
    static_cast<QLabel *>(m_form->labelForField(m_entries[Part::Organisation].box))->setText(isOrganisation() ? tr("&Firm *") : tr("&Firm"));
    edited();
}

void NewContactDialog::edited()
{
    if (m_tried) {
        for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
            check(it.key());
    }
    m_warned = false;
    m_warning->hide();
    m_later.start();
}

QString NewContactDialog::problem(Part part) const
{
    const QString text = typed(part);
    if (part == Part::Organisation && isOrganisation() && text.isEmpty())
        return m_tried ? tr("A firm needs its name.") : QString();
    if (part == Part::Name && !isOrganisation() && text.isEmpty() && typed(Part::Phone).isEmpty() && typed(Part::Mobile).isEmpty() && typed(Part::Email).isEmpty())
        return m_tried ? tr("A name, a phone number or an e-mail address is needed.") : QString();
    static const QRegularExpression address(QStringLiteral(R"(^[^\s@]+@[^\s@]+\.[^\s@]+$)"));
    if (part == Part::Email && !text.isEmpty() && !address.match(text).hasMatch())
        return tr("This is no e-mail address: name@example.com");
    if ((part == Part::Phone || part == Part::Mobile) && !text.isEmpty() && !model::looksLikePhone(text))
        return tr("This is no phone number.");
    return {};
}

void NewContactDialog::check(Part part)
{
    widgets::Label *label = m_entries[part].problem;
    label->setText(problem(part));
    label->setVisible(!label->text().isEmpty());
}

/// Says beside the first field that is wrong what is wrong with it.
bool NewContactDialog::isComplete()
{
    m_tried = true;
    bool ready = true;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        check(it.key());
        if (ready && !problem(it.key()).isEmpty()) {
            ready = false;
            it->line->setFocus();
        }
    }
    return m_own->check() && ready;
}

/// Whoever is certainly there already is made a second time, and what is mandatory in this file left out, only by somebody who has read that.
bool NewContactDialog::mayBeMade()
{
    QStringList warnings;
    if (const quality::PossibleContact *known = m_candidates->certain())
        warnings << tr("“%1” is almost certainly this contact: %2. Open it at the right, or press “Add anyway” once more.").arg(known->row.name, known->reason);
    if (const QStringList missing = m_own->missing(); !missing.isEmpty())
        warnings << tr("Mandatory and still empty: %1. Fill it in, or press “%2” once more; the data care will remind of it.").arg(missing.join(QStringLiteral(", ")), m_save->text());
    if (warnings.isEmpty() || m_warned)
        return true;
    m_warned = true;
    m_warning->setText(warnings.join(u'\n'));
    m_warning->show();
    return false;
}

void NewContactDialog::submit()
{
    m_waiting = false;
    if (m_pages->currentIndex() != 0 || !isComplete())
        return;
    if (m_later.isActive() || !m_candidates->isSettled()) {  // who types fast has not been answered yet
        m_waiting = true;
        if (m_later.isActive())
            askCandidates();
        return m_later.stop();
    }
    if (!mayBeMade())
        return;
    Q_EMIT submitted(draft());
    accept();
}

void NewContactDialog::candidatesChanged()
{
    m_save->setText(m_candidates->found().isEmpty() ? tr("Save") : tr("Add anyway"));
    showHints();
    adjustSize();
    if (m_waiting)
        submit();
}

void NewContactDialog::done(int result)
{
    m_later.stop();
    // Saved or thrown away by hand: nothing has to be brought back.
    m_drafts->drop();
    QDialog::done(result);
}

void NewContactDialog::askCandidates()
{
    m_candidates->ask(draft());
    showHints();
}

QJsonObject NewContactDialog::draftContent() const
{
    if (isBlank())
        return {};
    QJsonObject content{{QStringLiteral("organisation"), isOrganisation()}, {QStringLiteral("own"), m_own->content()}};
    for (const auto &[part, key] : draftKeys) {
        if (const QString text = m_entries[part].line->text(); !text.isEmpty())
            content.insert(QLatin1String(key), text);
    }
    return content;
}

void NewContactDialog::offerDraft(const QJsonObject &content)
{
    m_restore->show();
    connect(m_restore, &QPushButton::clicked, this, [this, content] {
        m_organisation->setChecked(content.value(QStringLiteral("organisation")).toBool());
        for (const auto &[part, key] : draftKeys)
            m_entries[part].line->setText(content.value(QLatin1String(key)).toString());
        m_own->setContent(content.value(QStringLiteral("own")).toObject());
    });
}

void NewContactDialog::showEnrich(const QString &text)
{
    m_enrich->setText(text);
    m_pages->setCurrentIndex(1);
    resize(std::max(width(), enrichWidth), height());
    m_enrich->textEdit()->setFocus();
}

void NewContactDialog::takeChosen()
{
    const QList<BlockField> fields = m_enrich->chosen();
    m_source = m_enrich->source();
    m_pages->setCurrentIndex(0);
    m_drafts->touch();
    m_more.clear();
    QMap<Part, bool> filled;
    bool person = false;
    for (const BlockField &field : fields) {
        person = person || field.part == Part::Name;
        if (m_entries.contains(field.part) && !filled.value(field.part))
            m_entries[field.part].line->setText(field.value);
        else
            m_more[field.part] << field.value;
        filled.insert(field.part, true);
    }
    (person || !filled.contains(Part::Organisation) ? m_person : m_organisation)->setChecked(true);
    QStringList more;
    for (auto it = m_more.cbegin(); it != m_more.cend(); ++it)
        more << EnrichPanel::partLabel(it.key()) + QStringLiteral(": ") + it.value().join(QStringLiteral(", "));
    m_moreText->setText(tr("Saved as well: %1").arg(more.join(QStringLiteral(" · "))));
    m_moreText->setVisible(!more.isEmpty());
    m_entries[isOrganisation() ? Part::Organisation : Part::Name].line->setFocus();
}

bool NewContactDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Several lines pasted into one field are an address: a line would swallow the breaks.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text().trimmed();
        if (text.contains(u'\n')) {
            showEnrich(text);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QList<BlockField> NewContactDialog::content() const
{
    QList<BlockField> fields;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        fields.append({it.key(), typed(it.key())});
    for (auto it = m_more.cbegin(); it != m_more.cend(); ++it) {
        for (const QString &value : it.value())
            fields.append({it.key(), value});
    }
    return fields;
}

model::ContactDraft NewContactDialog::draft() const
{
    model::ContactDraft draft = model::draftOf(content(), isOrganisation());
    draft.custom = m_own->values();
    if (!m_source.isEmpty())
        draft.fields.insert(QStringLiteral("origin_source"), m_source);
    return draft;
}

}  // namespace kontor::dialogs
