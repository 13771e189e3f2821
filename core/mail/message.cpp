// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mail/message.h"

#include "core/mail/mailtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <mutex>

#include <gmime/gmime.h>

namespace kontor::mail {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kontor::mail)
};

/// Nested deeper than this nobody writes; a bomb does.
constexpr int deepest = 20;
constexpr qsizetype mostFiles = 100;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

QString fromUtf8(const char *text)
{
    return text == nullptr ? QString() : QString::fromUtf8(text);
}

void addMailboxes(InternetAddressList *list, QList<Mailbox> &mailboxes)
{
    for (int i = 0; list != nullptr && i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address))
            addMailboxes(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), mailboxes);
        else if (INTERNET_ADDRESS_IS_MAILBOX(address))
            mailboxes << Mailbox{fromUtf8(internet_address_get_name(address)),
                                 fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))).trimmed()};
    }
}

/// Walks through the parts of a mail. Lives for one call.
class PartReader {
public:
    explicit PartReader(Message &message) : m_message(&message) {}

    void read(GMimeObject *part, int depth = 0)
    {
        if (part == nullptr || depth > deepest)
            return;
        if (GMIME_IS_MULTIPART(part))
            return readParts(GMIME_MULTIPART(part), depth);
        if (GMIME_IS_MESSAGE_PART(part))
            return addMessage(GMIME_MESSAGE_PART(part));
        if (!GMIME_IS_PART(part))
            return;
        const bool isFile = g_mime_part_is_attachment(GMIME_PART(part)) != FALSE || g_mime_part_get_filename(GMIME_PART(part)) != nullptr;
        if (GMIME_IS_TEXT_PART(part) && !isFile)
            return addText(GMIME_TEXT_PART(part));
        addFile(GMIME_PART(part));
    }

private:
    void readParts(GMimeMultipart *parts, int depth)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(parts));
        const bool isChoice = g_mime_content_type_is_type(type, "multipart", "alternative") != FALSE;
        const QString before = m_message->text;
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
            read(g_mime_multipart_get_part(parts, i), depth + 1);
            // The plain text comes first, and says all that is kept.
            if (isChoice && m_message->text != before)
                break;
        }
    }
    void addText(GMimeTextPart *part)
    {
        char *raw = g_mime_text_part_get_text(part);
        QString text = fromUtf8(raw);
        g_free(raw);
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        if (g_mime_content_type_is_type(type, "text", "html") != FALSE)
            text = textOfHtml(text);
        text = tidyMailText(text);
        if (!text.isEmpty())
            m_message->text += (m_message->text.isEmpty() ? QString() : QStringLiteral("\n\n")) + text;
    }
    void addFile(GMimePart *part)
    {
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (content == nullptr || m_message->files.size() >= mostFiles)
            return;
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_data_wrapper_write_to_stream(content, stream.get());
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        char *mediaType = g_mime_content_type_get_mime_type(type);
        QString name = fromUtf8(g_mime_part_get_filename(part));
        if (name.isEmpty())
            name = Text::tr("Attachment %1").arg(m_message->files.size() + 1);
        m_message->files << model::FileDraft{name, fromUtf8(mediaType), bytesOf(stream.get()), false};
        g_free(mediaType);
    }
    /// A mail that was forwarded as a whole stays one.
    void addMessage(GMimeMessagePart *part)
    {
        GMimeMessage *inner = g_mime_message_part_get_message(part);
        if (inner == nullptr || m_message->files.size() >= mostFiles)
            return;
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, stream.get());
        const QString subject = fromUtf8(g_mime_message_get_subject(inner));
        m_message->files << model::FileDraft{(subject.isEmpty() ? Text::tr("Mail") : subject) + QStringLiteral(".eml"),
                                             QStringLiteral("message/rfc822"), bytesOf(stream.get()), false};
    }
    static QByteArray bytesOf(GMimeStream *stream)
    {
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
        return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
    }

    Message *m_message;
};

tl::unexpected<Error> noMail()
{
    return fail(ErrorCode::Invalid, Text::tr("This is no mail that Kontor can read."));
}

}  // namespace

Result<Message> readMessage(const QByteArray &data)
{
    static std::once_flag started;
    std::call_once(started, [] { g_mime_init(); });
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(data.constData(), std::size_t(data.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> mail(g_mime_parser_construct_message(parser.get(), nullptr));
    if (mail == nullptr)
        return noMail();
    Message message;
    addMailboxes(g_mime_message_get_from(mail.get()), message.from);
    addMailboxes(g_mime_message_get_to(mail.get()), message.to);
    addMailboxes(g_mime_message_get_cc(mail.get()), message.to);
    message.subject = fromUtf8(g_mime_message_get_subject(mail.get())).simplified();
    if (GDateTime *sent = g_mime_message_get_date(mail.get()); sent != nullptr)
        message.sentAt = g_date_time_to_unix(sent) * 1'000;
    // Nearly every text passes for a mail without headers.
    if (message.from.isEmpty() && message.to.isEmpty() && message.subject.isEmpty() && !message.sentAt)
        return noMail();
    PartReader(message).read(g_mime_message_get_mime_part(mail.get()));
    return message;
}

Result<Message> readMessageFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("\"%1\" cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    if (file.size() > largestMail)
        return fail(ErrorCode::TooLarge, Text::tr("\"%1\" is too large for a mail. Nothing was stored.").arg(QFileInfo(path).fileName()));
    return readMessage(file.readAll());
}

}  // namespace kontor::mail
