// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recoverypanel.h"

#include "ui/dialogs/prompts.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::dialogs {

namespace {

/// The sheet as it will look on paper. GUI thread.
class SheetPreview final : public QWidget {
public:
    explicit SheetPreview(const RecoverySheet *sheet) : m_sheet(sheet) { setFixedSize(520, 410); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setPen(theme::Theme::of(this).color(theme::ColorRole::Border));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        paintRecoverySheet(painter, QRectF(rect()).adjusted(24, 20, -24, -16), 0.92, *m_sheet);
    }

private:
    const RecoverySheet *m_sheet;
};

}  // namespace

RecoveryPanel::RecoveryPanel(Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(&prompts), m_preview(new SheetPreview(&m_sheet)),
      m_kept(new QCheckBox(tr("I have printed or saved this sheet and know where it is")))
{
    auto *print = new QPushButton(tr("Print …"));
    print->setIcon(theme::icon(QStringLiteral("printer"), theme::ColorRole::Text));
    auto *save = new QPushButton(tr("Save as PDF …"));
    save->setIcon(theme::icon(QStringLiteral("download"), theme::ColorRole::Text));
    for (QPushButton *button : {print, save})
        button->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &RecoveryPanel::print);
    connect(save, &QPushButton::clicked, this, &RecoveryPanel::save);
    connect(m_kept, &QCheckBox::toggled, this, &RecoveryPanel::acknowledged);
    auto *bar = new QHBoxLayout;
    bar->addWidget(print);
    bar->addWidget(save);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::metrics::space3);
    column->addWidget(m_preview, 0, Qt::AlignHCenter);
    column->addLayout(bar);
    column->addWidget(m_kept);
}

void RecoveryPanel::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    // Read aloud, the words are what matters.
    m_preview->setAccessibleName(tr("Recovery key: %1").arg(sheet.words.join(u' ')));
    m_preview->update();
}

bool RecoveryPanel::isAcknowledged() const
{
    return m_kept->isChecked();
}

void RecoveryPanel::hideAcknowledgement()
{
    m_kept->hide();
}

void RecoveryPanel::print()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, dialog, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        QPainter painter(chosen);
        const QRectF page(0, 0, chosen->width(), chosen->height());
        paintRecoverySheet(painter, page, chosen->resolution() / 72.0, m_sheet);
    });
    dialog->open();
}

void RecoveryPanel::save()
{
    const QString name = tr("Recovery key %1.pdf").arg(m_sheet.fileName);
    m_prompts->saveFile(this, tr("Save recovery key"), name, {tr("PDF (*.pdf)")}, [this](const QString &path) {
        if (const auto saved = saveRecoverySheet(path, m_sheet); !saved)
            m_prompts->tell(this, tr("Recovery key"), saved.error().message);
    });
}

}  // namespace kontor::dialogs
