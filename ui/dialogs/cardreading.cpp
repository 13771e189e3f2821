// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cardreading.h"

#include "core/enrich/cardimage.h"
#include "core/importexport/vcardreader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace kontor::dialogs {

namespace {

Result<QString> cardText(const QImage &image, const JobControl &control)
{
    KONTOR_ASSIGN(const enrich::CardText card, enrich::readCard(image, control));
    return card.source == enrich::CardText::Source::Print ? card.text : importexport::cardCodeText(card.text);
}

}  // namespace

CardReading::CardReading(QObject *parent) : QObject(parent) {}

CardReading::~CardReading()
{
    if (m_control != nullptr)
        m_control->cancel();
}

void CardReading::readFile(const QString &path)
{
    start([path](const JobControl &control) -> Result<QString> {
        KONTOR_ASSIGN(const QImage image, enrich::loadCardImage(path));
        return cardText(image, control);
    });
}

void CardReading::readImage(const QImage &image)
{
    start([image](const JobControl &control) { return cardText(image, control); });
}

void CardReading::cancel()
{
    if (m_control == nullptr)
        return;
    m_control->cancel();
    m_control.reset();
    Q_EMIT failed(Error{ErrorCode::Cancelled, {}, {}});
}

void CardReading::start(Work work)
{
    if (m_control != nullptr)
        m_control->cancel();
    m_control = std::make_shared<JobControl>();
    Q_EMIT started();
    // Through the application object: whether this one still lives may only be asked on its own thread.
    QThreadPool::globalInstance()->start([self = QPointer<CardReading>(this), control = m_control, work = std::move(work)] {
        const Result<QString> text = work(*control);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, control, text] {
            if (self != nullptr)
                self->finished(control, text);
        }, Qt::QueuedConnection);
    });
}

void CardReading::finished(const std::shared_ptr<JobControl> &control, const Result<QString> &text)
{
    if (control != m_control)
        return;
    m_control.reset();
    if (text)
        Q_EMIT done(*text);
    else
        Q_EMIT failed(text.error());
}

}  // namespace kontor::dialogs
