// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/composer.h"

#include "ui/itemmodels/timelinetext.h"
#include "ui/pages/contacts/entryfields.h"
#include "ui/pages/contacts/entryform.h"
#include "ui/pages/contacts/mentionedit.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QJsonArray>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using itemmodels::kindIcon;
using itemmodels::kindLabel;
namespace metrics = theme::metrics;

namespace {

constexpr int tasksInMenu = 4;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths << url.toLocalFile();
    }
    return paths;
}

}  // namespace

Composer::Composer(PageContext &context, QWidget *parent)
    : Panel(theme::ColorRole::Surface, parent), m_context(&context), m_kinds(new QButtonGroup(this)), m_form(new EntryForm(context))
{
    setCard(true);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    column->setSpacing(metrics::space1);
    buildKinds();
    column->addWidget(m_form);
    m_files = new widgets::ChipRow;
    m_files->setRemovable(true);
    m_files->hide();
    column->addWidget(m_files);
    buildActions();
    column->addWidget(m_actions);
    m_form->setDetailsVisible(false);
    m_actions->hide();
    connectParts();
}

Composer::~Composer()
{
    // The focus still moves while the parts go.
    disconnect(qApp, nullptr, this, nullptr);
}

void Composer::connectParts()
{
    connect(m_form, &EntryForm::edited, this, [this] {
        if (!isEmpty())
            unfold();
        Q_EMIT edited();
    });
    connect(m_form, &EntryForm::subjectReturned, this, [this] { m_form->text()->setFocus(); });
    connect(m_form->text(), &MentionEdit::submitted, this, [this](bool andPlan) { submit({andPlan, {}}); });
    connect(m_form->text(), &MentionEdit::escaped, this, &Composer::left);
    connect(m_form->text(), &MentionEdit::filesGiven, this, &Composer::addFiles);
    connect(m_form->text(), &MentionEdit::imageGiven, this, [this](const QByteArray &png) {
        const QString time = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
        m_pasted << model::FileDraft{tr("Picture %1").arg(time) + QStringLiteral(".png"), QStringLiteral("image/png"), png, false};
        showFiles();
    });
    connect(m_files, &widgets::ChipRow::tagRemoveRequested, this, [this](const QString &name) {
        m_paths.removeIf([&](const QString &path) { return QFileInfo(path).fileName() == name; });
        m_pasted.removeIf([&](const model::FileDraft &file) { return file.name == name; });
        showFiles();
    });
    connect(m_save, &QPushButton::clicked, this, [this] { submit({}); });
    // Folds up again when it is left without a word.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && isAncestorOf(now)) {
            unfold();
        } else if (m_unfolded && now != nullptr && now->window() == window() && isEmpty()) {
            m_unfolded = false;
            m_form->setDetailsVisible(false);
            m_actions->hide();
        }
    });
}

QToolButton *Composer::kindButton(const QString &code, const QString &label, const QString &icon)
{
    auto *button = new QToolButton;
    button->setText(label);
    button->setIcon(theme::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setObjectName(code);
    m_kinds->addButton(button);
    return button;
}

void Composer::buildKinds()
{
    auto *row = new widgets::FlowLayout(2);
    for (const char *kind : {"note", "call", "meeting", "mail", "letter"}) {
        const QString code = QLatin1String(kind);
        QToolButton *button = kindButton(code, kindLabel(code), kindIcon(code));
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, code] {
            choose(code);
            m_form->text()->setFocus();
        });
    }
    // One button stands for all kinds of the file's own: the one chosen last.
    m_more = kindButton({}, tr("More"), QStringLiteral("ellipsis"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->setAccessibleName(tr("More kinds of entries"));
    m_more->hide();
    row->addWidget(m_more);
    m_kinds->buttons().first()->setChecked(true);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void Composer::buildActions()
{
    m_actions = new QWidget;
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space1);
    const auto tool = [row](const char *icon, const QString &name) {
        auto *button = new QToolButton;
        button->setIcon(theme::icon(QLatin1String(icon)));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(name);
        row->addWidget(button);
        return button;
    };
    m_attach = tool("paperclip", tr("Attach a file"));
    m_template = tool("notebook-pen", tr("Insert a text template"));
    m_template->setPopupMode(QToolButton::InstantPopup);
    m_template->setMenu(new QMenu(m_template));
    m_template->hide();
    row->addStretch();
    m_saveMore = tool("list-checks", tr("Save and plan the next step"));
    m_saveMore->setPopupMode(QToolButton::InstantPopup);
    m_saveMore->setMenu(new QMenu(m_saveMore));
    m_save = new QPushButton(tr("Save"));
    theme::setButtonKind(m_save, theme::ButtonKind::Primary);
    m_save->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_save);
    connect(m_attach, &QToolButton::clicked, this, &Composer::pickFile);
    connect(m_template->menu(), &QMenu::aboutToShow, this, &Composer::fillTemplateMenu);
    connect(m_saveMore->menu(), &QMenu::aboutToShow, this, &Composer::fillSaveMenu);
}

void Composer::setContact(const queries::ContactDetail &contact)
{
    m_contact = contact;
    m_form->setOwner(contact.id);
}

void Composer::setOwnKinds(const QList<queries::ActivityKindRecord> &kinds)
{
    m_ownKinds = kinds;
    m_more->setVisible(!kinds.isEmpty());
    m_more->menu()->clear();
    for (const queries::ActivityKindRecord &kind : kinds) {
        QAction *action = m_more->menu()->addAction(theme::icon(kind.icon.isEmpty() ? QStringLiteral("tag") : kind.icon), kind.label);
        connect(action, &QAction::triggered, this, [this, code = kind.code] {
            choose(code);
            m_form->text()->setFocus();
        });
    }
}

void Composer::setTemplates(const QList<queries::TextTemplateRecord> &templates)
{
    m_templates = templates;
    m_template->setVisible(!templates.isEmpty());
}

void Composer::begin(const QString &kind)
{
    choose(kind);
    unfold();
    if (kind == QLatin1String("call") && !m_form->duration()->seconds())
        m_form->duration()->start();
    m_form->text()->setFocus();
}

void Composer::choose(const QString &kind)
{
    QAbstractButton *chosen = m_more;
    for (QAbstractButton *button : m_kinds->buttons()) {
        if (button->objectName() == kind)
            chosen = button;
    }
    if (chosen == m_more) {
        for (const queries::ActivityKindRecord &own : std::as_const(m_ownKinds)) {
            if (own.code == kind)
                m_more->setText(own.label);
        }
    }
    chosen->setChecked(true);
    m_form->setKind(kind);
}

void Composer::unfold()
{
    if (m_unfolded)
        return;
    m_unfolded = true;
    m_form->setDetailsVisible(true);
    m_actions->show();
}

bool Composer::isEmpty() const
{
    return m_form->isBlank() && m_paths.isEmpty() && m_pasted.isEmpty() && !m_form->duration()->runningSince();
}

QJsonObject Composer::draft() const
{
    if (isEmpty())
        return {};
    QJsonObject draft = m_form->draft();
    draft.insert(QStringLiteral("paths"), QJsonArray::fromStringList(m_paths));
    return draft;
}

void Composer::setDraft(const QJsonObject &draft)
{
    m_paths.clear();
    m_pasted.clear();
    if (draft.isEmpty()) {
        m_form->clear();
    } else {
        m_form->setDraft(draft);
        for (const QJsonValue &path : draft.value(QStringLiteral("paths")).toArray()) {
            if (QFileInfo::exists(path.toString()))
                m_paths << path.toString();
        }
        unfold();
    }
    choose(draft.value(QStringLiteral("kind")).toString(QStringLiteral("note")));
    showFiles();
}

void Composer::submit(const Step &step)
{
    if (m_form->isBlank() && m_paths.isEmpty() && m_pasted.isEmpty()) {
        m_form->text()->setFocus();
        return;
    }
    if (!m_form->check())
        return;
    commands::NewEntry entry;
    for (const queries::TimelineParticipant &person : m_form->participants())
        entry.contacts << person.id;
    entry.fields = m_form->fields();
    entry.paths = m_paths;
    entry.files = m_pasted;
    entry.done = step.done;
    Q_EMIT submitted(entry, step);
}

void Composer::fillTemplateMenu()
{
    QMenu *menu = m_template->menu();
    menu->clear();
    for (const queries::TextTemplateRecord &text : std::as_const(m_templates)) {
        if (text.kind.isEmpty() || text.kind == m_form->kind())
            connect(menu->addAction(text.name), &QAction::triggered, this, [this, text] { insertTemplate(text); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No text for this kind of entry"))->setEnabled(false);
}

void Composer::insertTemplate(const queries::TextTemplateRecord &text)
{
    model::PlaceholderSource source;
    source.contact = m_contact.fields;
    if (!m_contact.affiliations.isEmpty())
        source.firm = m_contact.affiliations.first().otherName;
    if (!m_contact.addresses.isEmpty())
        source.city = m_contact.addresses.first().fields.value(QStringLiteral("city")).toString();
    source.author = m_context->preferences().text(Preference::Author);
    source.now = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs());
    if (!text.subject.isEmpty() && m_form->subject().isEmpty())
        m_form->setSubject(model::fillPlaceholders(text.subject, source, locale()));
    m_form->text()->insertPlainText(model::fillPlaceholders(text.body, source, locale()));
    m_form->text()->setFocus();
}

void Composer::fillSaveMenu()
{
    QMenu *menu = m_saveMore->menu();
    menu->clear();
    QAction *plan = menu->addAction(tr("Save and note a follow-up …"));
    plan->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    connect(plan, &QAction::triggered, this, [this] { submit({true, {}}); });
    for (const queries::Record &task : m_contact.openTasks.mid(0, tasksInMenu)) {
        const QString title = menu->fontMetrics().elidedText(task.fields.value(QStringLiteral("title")).toString(), Qt::ElideRight, 240);
        const model::TaskId id(task.id);
        connect(menu->addAction(tr("Save; “%1” is done").arg(title)), &QAction::triggered, this, [this, id] { submit({false, id}); });
        connect(menu->addAction(tr("Save; “%1” is done, plan the next step …").arg(title)), &QAction::triggered, this,
                [this, id] { submit({true, id}); });
    }
}

void Composer::pickFile()
{
    m_context->prompts().openFile(this, tr("Attach a file"), {tr("All files (*)")}, [this](const QString &path) { addFiles({path}); });
}

void Composer::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!m_paths.contains(path))
            m_paths << path;
    }
    showFiles();
}

void Composer::showFiles()
{
    QList<widgets::TagLabel> chips;
    const QColor colour = theme::Theme::of(this).color(theme::ColorRole::Muted);
    for (const QString &path : std::as_const(m_paths))
        chips << widgets::TagLabel{QFileInfo(path).fileName(), colour};
    for (const model::FileDraft &file : std::as_const(m_pasted))
        chips << widgets::TagLabel{file.name, colour};
    m_files->setTags(chips);
    m_files->setVisible(!chips.isEmpty());
    if (!chips.isEmpty())
        unfold();
    Q_EMIT edited();
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addFiles(localFiles(event->mimeData()));
}

}  // namespace kontor::pages
