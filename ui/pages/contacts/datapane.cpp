// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/datapane.h"

#include "core/commands/contactcommands.h"
#include "core/commands/filecommands.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using widgets::InlineField;
namespace metrics = theme::metrics;

DataPane::DataPane(PageContext &context, QWidget *parent) : Panel(ColorRole::Surface, parent), m_context(&context)
{
    build();
    fillAddMenu();
}

void DataPane::build()
{
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space4);
    m_column->setSpacing(2);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_add = new QToolButton;
    m_add->setText(tr("Add"));
    m_add->setIcon(theme::icon(QStringLiteral("plus"), ColorRole::Text));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more = new QToolButton;
    m_more->setText(tr("Show empty fields"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_all = on;
        showDetail();
    });
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, 0);
    bar->addWidget(m_add);
    bar->addWidget(m_more);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(scroll, 1);
}

void DataPane::fillAddMenu()
{
    auto *menu = new QMenu(m_add);
    const std::pair<QString, QString> points[]{{QStringLiteral("phone"), tr("Phone")},
                                               {QStringLiteral("mobile"), tr("Mobile")},
                                               {QStringLiteral("email"), tr("E-mail")},
                                               {QStringLiteral("url"), tr("Website")},
                                               {QStringLiteral("fax"), tr("Fax")}};
    for (const auto &[kind, label] : points)
        connect(menu->addAction(label), &QAction::triggered, this, [this, kind = kind] { addPoint(kind); });
    menu->addSeparator();
    connect(menu->addAction(tr("Address")), &QAction::triggered, this, &DataPane::addAddress);
    connect(menu->addAction(tr("Firm …")), &QAction::triggered, this, &DataPane::addFirm);
    connect(menu->addAction(tr("File …")), &QAction::triggered, this, &DataPane::attachFile);
    connect(m_add, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
}

void DataPane::showContact(const queries::ContactDetail &detail)
{
    m_detail = detail;
    m_stale = true;
    // Many small widgets: they are made when somebody looks, so that going through a list stays quick.
    if (isVisible())
        showDetail();
}

void DataPane::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        showDetail();
}

void DataPane::showDetail()
{
    m_stale = false;
    showRows(contactRows(m_detail, m_all));
}

void DataPane::showRows(const QList<DataRow> &rows)
{
    const auto sameLines = [&] {
        return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const DataRow &a, const DataRow &b) {
            return a.key == b.key && a.spec.label == b.spec.label && a.section == b.section;
        });
    };
    // The same lines keep their widgets, and with them focus and what is being typed.
    const bool keep = sameLines() && m_detail.files.isEmpty() && !m_filesShown && !m_rows.isEmpty();
    m_rows = rows;
    if (keep) {
        for (const DataRow &row : rows)
            m_fields.value(row.key)->setValue(row.value);
        return;
    }
    m_fields.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QString section;
    for (const DataRow &row : rows) {
        if (row.section != section) {
            auto *heading = new widgets::SectionLabel(row.section);
            heading->setContentsMargins(0, section.isEmpty() ? 4 : metrics::space3, 0, 2);
            m_column->addWidget(heading);
            section = row.section;
        }
        m_column->addWidget(makeLine(row));
    }
    addFiles(m_detail.files);
    m_column->addStretch();
    if (InlineField *field = m_fields.value(m_editNext))
        QMetaObject::invokeMethod(field, &InlineField::startEditing, Qt::QueuedConnection);
    m_editNext.clear();
}

QWidget *DataPane::makeLine(const DataRow &row)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *field = new InlineField(row.spec);
    field->setReadOnly(!row.commit);
    field->setValue(row.value);
    m_fields.insert(row.key, field);
    layout->addWidget(field, 1);
    connect(field, &InlineField::edited, this, [this, key = row.key](const QVariant &value) { fieldEdited(key, value); });
    if (!row.link.isNull())
        addSideButton(line, QStringLiteral("external-link"), tr("Go to %1").arg(row.spec.label), [this, link = row.link] { Q_EMIT linkActivated(link); });
    if (row.remove) {
        addSideButton(line, QStringLiteral("x"), row.removeText, [this, remove = row.remove, label = row.spec.label] {
            m_context->change(this, remove, tr("%1 removed").arg(label));
        });
    }
    return line;
}

void DataPane::addSideButton(QWidget *line, const QString &icon, const QString &text, std::function<void()> action)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(text);
    button->setToolTip(text);
    connect(button, &QToolButton::clicked, this, [action = std::move(action)] { action(); });
    line->layout()->addWidget(button);
    line->layout()->setAlignment(button, Qt::AlignTop);
}

void DataPane::fieldEdited(const QString &key, const QVariant &value)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const DataRow &candidate) { return candidate.key == key; });
    if (row == m_rows.end())
        return;
    InlineField *field = m_fields.value(key);
    auto change = row->commit(value);
    if (!change)
        return field->setError(change.error().message);
    field->setError({});
    m_context->change(field, std::move(*change), tr("%1 changed").arg(row->spec.label), [field, old = row->value](bool ok) {
        if (!ok)
            field->setValue(old);
    });
}

void DataPane::beginEditing()
{
    for (const DataRow &row : std::as_const(m_rows)) {
        if (row.key == QLatin1String("contact.given_name") || row.key == QLatin1String("contact.org_name"))
            return m_fields.value(row.key)->startEditing();
    }
}

void DataPane::addPoint(const QString &kind)
{
    const auto label = pointLabel({{QStringLiteral("kind"), kind}});
    m_context->prompts().askText(this, tr("Add %1").arg(label), label, {}, [this, kind, label](const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        m_context->change(this, [contact = m_detail.id, kind, text](const commands::Session &session) {
            return commands::addChild(session, u"contact_point", contact, {{QStringLiteral("kind"), kind}, {QStringLiteral("value"), text.trimmed()}}).map([](const Uuid &) {});
        }, tr("%1 added").arg(label));
    });
}

void DataPane::addAddress()
{
    m_context->workspace().write<Uuid>(this, [contact = m_detail.id](const commands::Session &session) {
        return commands::addChild(session, u"address", contact, {{QStringLiteral("kind"), QStringLiteral("work")}});
    }, [this](Result<Uuid> id) {
        if (!id)
            return m_context->report(id.error());
        m_editNext = QStringLiteral("address.%1.street").arg(id->toString());
        m_context->announce(tr("Address added"), true);
    });
}

void DataPane::addFirm()
{
    m_context->prompts().askText(this, tr("Add firm"), tr("Name of the firm"), {}, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        m_context->change(this, [contact = m_detail.id, text](const commands::Session &session) {
            return commands::addAffiliation(session, contact, {text.trimmed(), {}}).map([](const Uuid &) {});
        }, tr("Firm added"));
    });
}

void DataPane::attachFile()
{
    m_context->prompts().openFile(this, tr("Attach a file"), {tr("All files (*)")}, [this](const QString &path) {
        m_context->change(this, [contact = m_detail.id, path](const commands::Session &session) {
            return commands::attachFile(session, u"contact", contact, path).map([](const model::AttachmentId &) {});
        }, tr("File attached"));
    });
}

void DataPane::addFiles(const QList<queries::AttachmentRecord> &files)
{
    m_filesShown = !files.isEmpty();
    if (files.isEmpty())
        return;
    auto *heading = new widgets::SectionLabel(tr("Files"));
    heading->setContentsMargins(0, metrics::space3, 0, 2);
    m_column->addWidget(heading);
    for (const queries::AttachmentRecord &file : files) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new widgets::ElidedLabel(file.name), 1);
        row->addWidget(new widgets::Label(file.link.isEmpty() ? locale().formattedDataSize(file.size) : tr("link"),
                                          theme::TextStyle::Small, ColorRole::Muted));
        if (file.link.isEmpty())
            addSideButton(line, QStringLiteral("download"), tr("Save %1").arg(file.name), [this, file] { saveFile(file); });
        addSideButton(line, QStringLiteral("x"), tr("Remove %1").arg(file.name), [this, id = file.id] {
            m_context->change(this, [id](const commands::Session &session) { return commands::removeAttachment(session, id); },
                              tr("File removed"));
        });
        m_column->addWidget(line);
    }
}

void DataPane::saveFile(const queries::AttachmentRecord &file)
{
    m_context->prompts().saveFile(this, tr("Save file"), file.name, {tr("All files (*)")}, [this, id = file.id](const QString &path) {
        m_context->workspace().read<void>(this, [id, path](storage::Connection &connection) -> Result<void> {
            QSaveFile out(path);
            if (!out.open(QIODevice::WriteOnly))
                return fail(ErrorCode::Io, tr("The file cannot be written there: %1").arg(out.errorString()));
            KONTOR_TRY(commands::readAttachment(connection, id, out));
            if (!out.commit())
                return fail(ErrorCode::Io, tr("The file could not be saved: %1").arg(out.errorString()));
            return {};
        }, [this](Result<void> saved) {
            if (saved)
                m_context->announce(tr("File saved"), false);
            else
                m_context->report(saved.error());
        });
    });
}

}  // namespace kontor::pages
