// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftnotice.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/relativetext.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace kontor::widgets {

DraftNotice::DraftNotice(QWidget *parent)
    : QWidget(parent), m_text(new Label(QString(), theme::TextStyle::Small, theme::ColorRole::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::space2);
    auto *discard = new QPushButton(tr("Discard"));
    discard->setAccessibleName(tr("Discard the draft"));
    discard->setAutoDefault(false);
    theme::setButtonKind(discard, theme::ButtonKind::Flat);
    row->addWidget(m_text);
    row->addWidget(discard);
    row->addStretch();
    hide();
    connect(discard, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT discardRequested();
    });
}

void DraftNotice::showDraft(qint64 savedAt, qint64 now)
{
    const QDateTime saved = QDateTime::fromMSecsSinceEpoch(savedAt);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QLocale locale;
    const QString time = locale.toString(saved.time(), QLocale::ShortFormat);
    if (saved.date() == today)
        m_text->setText(tr("Draft from %1 restored", "a time").arg(time));
    else
        m_text->setText(tr("Draft from %1 restored", "a day and time").arg(shortDay(saved.date(), today, locale) + QStringLiteral(", ") + time));
    setAccessibleName(m_text->text());
    show();
}

}  // namespace kontor::widgets
