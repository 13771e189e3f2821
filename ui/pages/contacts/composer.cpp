// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/composer.h"

#include "ui/itemmodels/timelinemodel.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using itemmodels::TimelineModel;
using theme::ColorRole;

namespace {
constexpr int leastTextHeight = 40;
constexpr int mostTextHeight = 180;
}  // namespace

Composer::Composer(QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_kinds(new QButtonGroup(this)), m_text(new QPlainTextEdit),
      m_save(new QPushButton(tr("Save")))
{
    setCard(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::metrics::space2, theme::metrics::space2, theme::metrics::space2, theme::metrics::space2);
    column->setSpacing(theme::metrics::space1);
    buildKinds();
    m_text->setPlaceholderText(tr("What happened?"));
    m_text->setAccessibleName(tr("New timeline entry"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(leastTextHeight);
    m_text->installEventFilter(this);
    column->addWidget(m_text);
    theme::setButtonKind(m_save, theme::ButtonKind::Primary);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->hide();
    column->addWidget(m_save, 0, Qt::AlignRight);
    connect(m_save, &QPushButton::clicked, this, &Composer::submit);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_save->setVisible(!isEmpty());
        adjustHeight();
    });
}

void Composer::buildKinds()
{
    auto *row = new widgets::FlowLayout(2);
    for (const char *kind : {"note", "call", "meeting", "mail", "letter"}) {
        const QString code = QLatin1String(kind);
        auto *button = new QToolButton;
        button->setText(TimelineModel::labelFor(code));
        button->setIcon(theme::icon(TimelineModel::iconFor(code)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setObjectName(code);
        m_kinds->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this] { m_text->setFocus(); });
    }
    m_kinds->buttons().first()->setChecked(true);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void Composer::begin(const QString &kind)
{
    for (QAbstractButton *button : m_kinds->buttons()) {
        if (button->objectName() == kind)
            button->setChecked(true);
    }
    m_text->setFocus();
}

bool Composer::isEmpty() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

QString Composer::text() const
{
    return m_text->toPlainText();
}

void Composer::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

void Composer::adjustHeight()
{
    const int lines = qRound(m_text->document()->size().height());
    const int wanted = lines * m_text->fontMetrics().lineSpacing() + 18;
    m_text->setFixedHeight(qBound(leastTextHeight, wanted, mostTextHeight));
}

void Composer::submit()
{
    if (isEmpty())
        return;
    Q_EMIT submitted({{QStringLiteral("kind"), m_kinds->checkedButton()->objectName()},
                      {QStringLiteral("body"), m_text->toPlainText().trimmed()}});
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

}  // namespace kontor::pages
