// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/enrich/cardimage.h"
#include "core/importexport/vcardreader.h"
#include "core/model/addressblock.h"

#include <QFile>

#include <cstdio>

namespace kontor::ctl {

using namespace Qt::StringLiterals;

namespace {

/// "-" is the standard input. Longer files are cut: no signature is that long.
Result<QString> readText(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::NotFound, Text::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return QString::fromUtf8(file.read(model::longestBlock * 4));
}

Result<QString> readImage(const QString &path)
{
    KONTOR_ASSIGN(const QImage image, enrich::loadCardImage(path));
    const JobGuard guard;
    KONTOR_ASSIGN(const enrich::CardText card, enrich::readCard(image, guard.control()));
    return card.source == enrich::CardText::Source::Print ? card.text : importexport::cardCodeText(card.text);
}

QJsonObject fieldToJson(const model::BlockField &field)
{
    return {{u"field"_s, model::fieldPath(field.part)}, {u"value"_s, field.value}, {u"confidence"_s, model::confidenceCode(field.confidence)},
            {u"start"_s, field.start}, {u"length"_s, field.length}};
}

}  // namespace

Result<int> runEnrich(Context &context)
{
    const bool isText = context.arguments().has("text");
    if (isText == context.arguments().has("image"))
        return fail(ErrorCode::Invalid, Text::tr("What is to be read? enrich --text FILE or enrich --image FILE"));
    KONTOR_ASSIGN(const QString text, isText ? readText(context.arguments().value("text")) : readImage(context.arguments().value("image")));
    const model::AddressBlock block = model::readAddressBlock(text, u"DE"_s);
    context.output().list(block.fields, fieldToJson, [](const model::BlockField &field) {
        return QStringList{model::fieldPath(field.part), oneLine(field.value), model::confidenceCode(field.confidence)};
    });
    for (const QString &line : block.unread)
        context.output().note(Text::tr("Not understood: %1").arg(oneLine(line)));
    return ExitDone;
}

}  // namespace kontor::ctl
