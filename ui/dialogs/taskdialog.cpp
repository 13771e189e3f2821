// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/taskdialog.h"

#include "core/model/taskentry.h"
#include "core/model/taskschedule.h"
#include "core/model/text.h"
#include "ui/dialogs/draftkeeper.h"
#include "ui/dialogs/contactpicker.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/dayvalidator.h"
#include "ui/widgets/label.h"
#include "ui/widgets/relativetext.h"
#include "ui/widgets/tasktext.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace kontor::dialogs {

using model::FieldMap;
using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {

constexpr int noReminder = -1;
constexpr int ownReminder = -2;
constexpr int noteLines = 3;
constexpr int comboWidth = 220;
constexpr int originWidth = 320;

model::TaskEntry entryOf(const QString &typed, QDate today)
{
    return model::parseTaskEntry(typed, QDateTime(today, QTime::currentTime()));
}

QHBoxLayout *bareRow(QWidget *box)
{
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    return row;
}

}  // namespace

TaskDialog::TaskDialog(const QString &contact, QDate today, QWidget *parent)
    : QDialog(parent), m_today(today), m_form(new QFormLayout), m_title(new QLineEdit), m_kind(new QComboBox), m_day(new QLineEdit),
      m_dayText(new widgets::Label(QString(), TextStyle::Small, ColorRole::Muted)), m_time(new QLineEdit), m_repeat(new QComboBox),
      m_reminder(new QComboBox), m_assignee(new QComboBox), m_contactButton(new QPushButton), m_noContact(new QToolButton),
      m_origin(new QPushButton), m_note(new QPlainTextEdit), m_problem(new widgets::Label(QString(), TextStyle::Small, ColorRole::Overdue))
{
    setWindowTitle(contact.isEmpty() ? tr("New task") : tr("Task for %1").arg(contact));
    build();
    setDay(today);
}

void TaskDialog::build()
{
    for (const QString &kind : widgets::taskKinds()) {
        const QString icon = widgets::taskIcon(kind);
        m_kind->addItem(theme::icon(icon.isEmpty() ? QStringLiteral("square-check-big") : icon), widgets::taskKindLabel(kind), kind);
    }
    m_time->setPlaceholderText(tr("all day"));
    m_time->setMaximumWidth(90);
    m_repeat->setEditable(true);
    m_repeat->lineEdit()->setPlaceholderText(tr("never"));
    m_assignee->setEditable(true);
    m_assignee->lineEdit()->setPlaceholderText(tr("nobody"));
    for (QComboBox *box : {m_kind, m_repeat, m_reminder, m_assignee})
        box->setMinimumWidth(comboWidth);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 2 * metrics::space2);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows();
    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    theme::setButtonKind(save, theme::ButtonKind::Primary);
    save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space4);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TaskDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *line : {m_title, m_day, m_time, m_repeat->lineEdit()})
        connect(line, &QLineEdit::textChanged, this, [this] { m_problem->setText({}); });
    connect(m_day, &QLineEdit::textChanged, this, &TaskDialog::showDay);
    connect(m_time, &QLineEdit::textChanged, this, &TaskDialog::fillReminders);
    connect(m_reminder, &QComboBox::activated, this, [this] { m_reminderChosen = true; });
    connect(m_kind, &QComboBox::activated, this, [this] { m_kindChosen = true; });
    connect(m_title, &QLineEdit::textEdited, this, &TaskDialog::readTitle);
    const auto chosen = [this] { m_readsTitle = false; };
    for (QLineEdit *line : {m_day, m_time, m_repeat->lineEdit()})
        connect(line, &QLineEdit::textEdited, this, chosen);
    connect(m_repeat, &QComboBox::activated, this, chosen);
    auto *enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, this, &TaskDialog::submit);
    fillReminders();
    setMinimumWidth(480);
}

void TaskDialog::addRows()
{
    const auto add = [form = m_form](const QString &label, QWidget *row, QWidget *field) {
        form->addRow(label, row);
        QString name = label;
        field->setAccessibleName(name.remove(u'&'));
        qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(field);
    };
    add(tr("&What"), m_title, m_title);
    add(tr("&Kind"), m_kind, m_kind);
    add(tr("&Due"), buildDay(), m_day);
    m_form->addRow(QString(), buildQuickDays());
    add(tr("&Repeat"), m_repeat, m_repeat);
    add(tr("Re&mind"), m_reminder, m_reminder);
    add(tr("&Assigned to"), m_assignee, m_assignee);
    m_contactRow = buildContact();
    add(tr("&Contact"), m_contactRow, m_contactButton);
    m_form->setRowVisible(m_contactRow, false);
    m_origin->setAutoDefault(false);
    m_originRow = new QWidget;
    QHBoxLayout *origin = bareRow(m_originRow);
    origin->addWidget(m_origin);
    origin->addStretch();
    connect(m_origin, &QPushButton::clicked, this, &TaskDialog::originRequested);
    add(tr("&From"), m_originRow, m_origin);
    m_form->setRowVisible(m_originRow, false);
    add(tr("&Note"), m_note, m_note);
}

QWidget *TaskDialog::buildDay()
{
    auto *box = new QWidget;
    QHBoxLayout *row = bareRow(box);
    widgets::DayValidator::watch(m_day);
    m_day->setMaximumWidth(150);
    auto *calendar = new QToolButton;
    calendar->setIcon(theme::icon(QStringLiteral("calendar")));
    calendar->setAccessibleName(tr("Choose the day in a calendar"));
    calendar->setToolTip(calendar->accessibleName());
    connect(calendar, &QToolButton::clicked, this, &TaskDialog::openCalendar);
    auto *at = new QLabel(tr("a&t", "before a time"));
    at->setBuddy(m_time);
    m_time->setAccessibleName(tr("Time"));
    row->addWidget(m_day);
    row->addWidget(calendar);
    row->addWidget(at);
    row->addWidget(m_time);
    row->addWidget(m_dayText, 1);
    return box;
}

QWidget *TaskDialog::buildQuickDays()
{
    auto *box = new QWidget;
    QHBoxLayout *row = bareRow(box);
    row->setSpacing(0);
    const std::pair<QString, QDate> days[]{{tr("Today"), m_today},
                                           {tr("Tomorrow"), m_today.addDays(1)},
                                           {tr("In a week"), m_today.addDays(7)},
                                           {tr("Next month"), m_today.addMonths(1)},
                                           {tr("Without a day"), {}}};
    for (const auto &[text, target] : days) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        theme::setButtonKind(button, theme::ButtonKind::Flat);
        connect(button, &QPushButton::clicked, this, [this, target = target] { chooseDay(target); });
        row->addWidget(button);
    }
    row->addStretch();
    return box;
}

QWidget *TaskDialog::buildContact()
{
    auto *box = new QWidget;
    QHBoxLayout *row = bareRow(box);
    m_contactButton->setAutoDefault(false);
    m_noContact->setIcon(theme::icon(QStringLiteral("x")));
    m_noContact->setAccessibleName(tr("Without a contact"));
    m_noContact->setToolTip(m_noContact->accessibleName());
    row->addWidget(m_contactButton);
    row->addWidget(m_noContact);
    row->addStretch();
    connect(m_contactButton, &QPushButton::clicked, this, &TaskDialog::pickContact);
    connect(m_noContact, &QToolButton::clicked, this, [this] { setContact({}, {}); });
    setContact({}, {});
    return box;
}

void TaskDialog::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(day().isValid() ? day() : m_today);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate chosen) {
        chooseDay(chosen);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(m_day->mapToGlobal(QPoint(0, m_day->height())));
    calendar->setFocus();
}

void TaskDialog::offerContacts(commands::Workspace &workspace)
{
    m_workspace = &workspace;
    m_form->setRowVisible(m_contactRow, true);
}

void TaskDialog::pickContact()
{
    if (m_workspace == nullptr)
        return;
    auto *picker = new ContactPicker(*m_workspace, ContactPicker::Kind::All, this);
    connect(picker, &ContactPicker::picked, this, [this](const queries::ContactRow &contact) { setContact(contact.id, contact.name); });
    picker->popUpBelow(m_contactButton);
}

void TaskDialog::setContact(const model::ContactId &contact, const QString &name)
{
    m_contact = contact;
    m_contactButton->setText(contact.isNull() ? tr("Choose …") : name);
    m_noContact->setVisible(!contact.isNull());
}

void TaskDialog::setStandard(int reminderMinutes, const QStringList &people)
{
    m_assignee->clear();
    m_assignee->addItems(people);
    m_assignee->setCurrentText({});
    m_standardReminder = reminderMinutes;
    fillReminders();
}

void TaskDialog::setTask(const queries::TaskRow &task)
{
    setWindowTitle(tr("Task"));
    m_reminderChosen = true;
    m_readsTitle = false;
    m_title->setText(task.title);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(task.kind)));
    m_zone = task.zone;
    setDay(task.dueOn);
    m_time->setText(widgets::timeText(task.dueTime, locale()));
    setRepeat(task.repeat);
    setReminder(task);
    m_assignee->setCurrentText(task.assignee);
    m_note->setPlainText(task.note);
    setContact(task.contact, task.contactName);
    m_shown = state();
    m_before = read().value_or(FieldMap());
}

QStringList TaskDialog::state() const
{
    return {m_title->text(), m_kind->currentText(), m_day->text(), m_time->text(), m_repeat->currentText(), m_reminder->currentText(),
            m_assignee->currentText(), m_contactButton->text(), m_note->toPlainText()};
}

void TaskDialog::setOrigin(const QString &entry)
{
    m_origin->setText(m_origin->fontMetrics().elidedText(entry, Qt::ElideRight, originWidth)  // rather than make the dialog wide
                         .replace(u'&', QStringLiteral("&&")));
    m_origin->setToolTip(tr("Show this entry in the timeline"));
    m_origin->setAccessibleDescription(entry);
    m_form->setRowVisible(m_originRow, true);
}

void TaskDialog::planAfter(const queries::TaskRow &done)
{
    setWindowTitle(tr("Done; what comes next?"));
    m_readsTitle = false;  // it has been read before
    m_title->setText(done.title);
    m_title->selectAll();
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(done.kind)));
    setDay(m_today.addDays(7));
    setRepeat(done.repeat);
    m_assignee->setCurrentText(done.assignee);
}

void TaskDialog::setDay(QDate day)
{
    m_day->setText(day.isValid() ? locale().toString(day, tr("yyyy-MM-dd", "a day with the year")) : QString());
    showDay();
}

void TaskDialog::chooseDay(QDate day)
{
    m_readsTitle = false;
    setDay(day);
}

/// What the first line says of day, time and repetition shows at once where it can be corrected.
void TaskDialog::readTitle()
{
    if (!m_readsTitle)
        return;
    const model::TaskEntry entry = entryOf(m_title->text(), m_today);
    setDay(entry.dueOn.isValid() ? entry.dueOn : m_today);
    m_time->setText(widgets::timeText(entry.dueTime, locale()));
    m_repeat->setCurrentText(entry.repeat ? widgets::repeatText(*entry.repeat, locale()) : QString());
    if (!m_kindChosen)
        m_kind->setCurrentIndex(qMax(0, m_kind->findData(entry.kind)));
}

QString TaskDialog::title() const
{
    const QString typed = model::tidied(m_title->text());
    const QString rest = m_readsTitle ? model::tidied(entryOf(typed, m_today).title) : typed;
    return rest.isEmpty() ? typed : rest;
}

QDate TaskDialog::day() const
{
    return model::parseDay(m_day->text(), m_today).value_or(QDate());
}

void TaskDialog::showDay()
{
    const QDate due = day();
    m_dayText->setText(due.isValid() ? locale().toString(due, tr("dddd, d MMMM", "a day")) : QString());
    fillRepeats();
}

void TaskDialog::fillRepeats()
{
    using Rule = model::Recurrence;
    const QString typed = m_repeat->currentText();
    const QDate due = day().isValid() ? day() : m_today;
    QStringList texts{QString()};
    for (const Rule &rule : {Rule{Rule::Every::Day}, Rule{Rule::Every::Week, 1, {1, 2, 3, 4, 5}}, Rule{Rule::Every::Week, 1, {due.dayOfWeek()}},
                             Rule{Rule::Every::Week, 2, {due.dayOfWeek()}}, Rule{Rule::Every::Month, 1, {}, due.day()},
                             Rule{Rule::Every::Month, 3, {}, due.day()}, Rule{Rule::Every::Year, 1, {}, due.day(), due.month()}})
        texts << widgets::repeatText(rule, locale());
    m_repeat->clear();
    m_repeat->addItems(texts);
    m_repeat->setCurrentText(typed);
}

void TaskDialog::fillReminders()
{
    const QVariant chosen = m_reminder->currentData();
    const bool timed = !m_time->text().trimmed().isEmpty();
    m_reminder->clear();
    m_reminder->addItem(tr("never"), noReminder);
    if (m_fixedReminder)
        m_reminder->addItem(locale().toString(QDateTime::fromMSecsSinceEpoch(*m_fixedReminder), QLocale::ShortFormat), ownReminder);
    const QString morning = widgets::timeText(QTime(model::startOfWork, 0), locale());
    constexpr int minutesPerDay = 24 * 60;
    for (const int minutes : {0, 10, 30, 60, 120, minutesPerDay}) {
        if (timed)
            m_reminder->addItem(widgets::leadText(minutes), minutes);
        else if (minutes % minutesPerDay == 0)
            m_reminder->addItem(minutes == 0 ? tr("That day at %1").arg(morning) : tr("The day before at %1").arg(morning), minutes);
    }
    // The usual reminder comes with the first time that is typed, unless somebody has chosen already.
    const bool usual = timed && !m_reminderChosen && m_standardReminder >= 0;
    m_reminder->setCurrentIndex(qMax(0, m_reminder->findData(usual ? QVariant(m_standardReminder) : chosen)));
}

void TaskDialog::setRepeat(const QString &text)
{
    const auto rule = model::Recurrence::fromRule(text);
    m_repeat->setCurrentText(rule ? widgets::repeatText(*rule, locale()) : QString());
}

void TaskDialog::setReminder(const queries::TaskRow &task)
{
    m_fixedReminder.reset();
    fillReminders();
    m_reminder->setCurrentIndex(0);
    if (!task.remindAt)
        return;
    const QDateTime due = model::dueMoment(task.fields());
    const qint64 minutes = due.isValid() ? (due.toMSecsSinceEpoch() - *task.remindAt) / 60'000 : noReminder;
    int found = due.isValid() && minutes >= 0 ? m_reminder->findData(int(minutes)) : -1;
    if (found < 0) {
        m_fixedReminder = task.remindAt;
        fillReminders();
        found = m_reminder->findData(ownReminder);
    }
    m_reminder->setCurrentIndex(found);
}

bool TaskDialog::fail(QWidget *field, const QString &problem)
{
    m_problem->setText(problem);
    field->setFocus();
    return false;
}

bool TaskDialog::readWhen(FieldMap &fields)
{
    const QDate due = day();
    if (!due.isValid() && !m_day->text().trimmed().isEmpty())
        return fail(m_day, tr("“%1” is no day. Write it as 24.12., tomorrow, Friday or in 3 weeks.").arg(m_day->text()));
    const auto time = model::parseTime(m_time->text());
    if (!time && !m_time->text().trimmed().isEmpty())
        return fail(m_time, tr("“%1” is no time. Write it as 14:30.").arg(m_time->text()));
    if (time && !due.isValid())
        return fail(m_day, tr("A time needs a day."));
    fields.insert(QStringLiteral("due_on"), due.isValid() ? QVariant(due.toString(Qt::ISODate)) : QVariant());
    fields.insert(QStringLiteral("due_time"), time ? QVariant(time->toString(QStringLiteral("HH:mm"))) : QVariant());
    FieldMap when = fields;
    if (!m_zone.isEmpty())
        when.insert(QStringLiteral("zone"), m_zone);
    const int minutes = m_reminder->currentData().toInt();
    fields.insert(QStringLiteral("remind_at"), minutes == ownReminder  ? QVariant(*m_fixedReminder)
                                               : minutes == noReminder ? QVariant()
                                                                       : model::reminderBefore(when, minutes));
    return true;
}

bool TaskDialog::readRepeat(FieldMap &fields)
{
    const QString text = m_repeat->currentText().trimmed();
    const auto rule = model::parseRepeat(text, m_today);
    if (!rule && !text.isEmpty())
        return fail(m_repeat, tr("“%1” is no repetition. Write it as: every Monday, every 2 weeks, every month on the 15th.").arg(text));
    fields.insert(QStringLiteral("repeat"), rule ? QVariant(rule->toRule()) : QVariant());
    if (rule && !day().isValid())
        fields.insert(QStringLiteral("due_on"), rule->firstFrom(m_today).toString(Qt::ISODate));
    return true;
}

TaskDialog::~TaskDialog()
{
    delete m_drafts;  // it looks into the fields once more
}

void TaskDialog::keepDraft(commands::Workspace &workspace, const Uuid &contact)
{
    m_drafts = new DraftKeeper(workspace, QStringLiteral("task.new"), [this] {
        const QString title = m_title->text();
        const QString note = m_note->toPlainText();
        return title.isEmpty() && note.isEmpty() ? QJsonObject()
                                                 : QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("note"), note},
                                                               {QStringLiteral("day"), m_day->text()}, {QStringLiteral("time"), m_time->text()}};
    }, this);
    for (QLineEdit *line : {m_title, m_day, m_time})
        connect(line, &QLineEdit::textEdited, m_drafts, &DraftKeeper::touch);
    connect(m_note, &QPlainTextEdit::textChanged, m_drafts, &DraftKeeper::touch);
    connect(m_drafts, &DraftKeeper::found, this, [this](const QJsonObject &content) {
        if (!m_title->text().isEmpty() || !m_note->toPlainText().isEmpty())
            return;
        m_readsTitle = false;  // "tomorrow" may be over
        m_title->setText(content.value(QStringLiteral("title")).toString());
        m_day->setText(content.value(QStringLiteral("day")).toString());
        m_time->setText(content.value(QStringLiteral("time")).toString());
        m_note->setPlainText(content.value(QStringLiteral("note")).toString());
    });
    connect(this, &QDialog::finished, m_drafts, &DraftKeeper::drop);
    m_drafts->open(contact);
}

/// What the fields hold; none, with the reason shown, if something in them cannot be.
std::optional<FieldMap> TaskDialog::read()
{
    const QString title = this->title();
    if (title.isEmpty()) {
        fail(m_title, tr("A few words say what is to be done."));
        return std::nullopt;
    }
    const auto textOrNone = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    FieldMap fields{{QStringLiteral("title"), title},
                    {QStringLiteral("kind"), m_kind->currentData()},
                    {QStringLiteral("assignee"), textOrNone(model::tidied(m_assignee->currentText()))},
                    {QStringLiteral("note"), textOrNone(m_note->toPlainText().trimmed())}};
    if (m_workspace != nullptr)
        fields.insert(QStringLiteral("contact_id"), model::reference(m_contact));
    if (!readWhen(fields) || !readRepeat(fields))
        return std::nullopt;
    return fields;
}

void TaskDialog::submit()
{
    std::optional<FieldMap> fields = read();
    if (!fields)
        return;
    // What was not touched here may have been changed by somebody else meanwhile.
    for (auto before = m_before.cbegin(); before != m_before.cend(); ++before) {
        if (fields->contains(before.key()) && fields->value(before.key()) == before.value())
            fields->remove(before.key());
    }
    if (!fields->isEmpty())
        Q_EMIT submitted(*fields);
    accept();
}

}  // namespace kontor::dialogs
