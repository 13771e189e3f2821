// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestate.h"

#include "core/model/catalogue.h"
#include "core/storage/sqliteerror.h"

#include <openssl/sha.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace kontor::storage {

namespace {

using Digest = std::array<unsigned char, SHA256_DIGEST_LENGTH>;

Digest sha256(const QByteArray &data)
{
    Digest digest{};
    SHA256(reinterpret_cast<const unsigned char *>(data.constData()), size_t(data.size()), digest.data());
    return digest;
}

void appendTyped(QByteArray &buffer, sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    const char tag = char('0' + type);
    // Blob access first: it does not convert, and text keeps its UTF-8 bytes.
    const void *data = type == SQLITE_BLOB ? sqlite3_value_blob(value) : sqlite3_value_text(value);
    const quint32 size = type == SQLITE_NULL ? 0 : quint32(sqlite3_value_bytes(value));
    buffer.append(tag);
    buffer.append(reinterpret_cast<const char *>(&size), sizeof size);
    if (size > 0)
        buffer.append(static_cast<const char *>(data), qsizetype(size));
}

void commandFunction(sqlite3_context *context, int, sqlite3_value **)
{
    const auto *state = static_cast<CaptureState *>(sqlite3_user_data(context));
    if (state->command == 0)
        sqlite3_result_error(context, "a synced table was changed outside a command", -1);
    else
        sqlite3_result_int64(context, state->command);
}

void erasingFunction(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, static_cast<CaptureState *>(sqlite3_user_data(context))->erasing ? 1 : 0);
}

void applyingFunction(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, static_cast<CaptureState *>(sqlite3_user_data(context))->applying ? 1 : 0);
}

void hlcFunction(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int64(context, static_cast<CaptureState *>(sqlite3_user_data(context))->hlc);
}

bool isCapturedRecord(const char *table)
{
    const model::EntityDef *entity = model::Catalogue::get().entity(QString::fromLatin1(table));
    return entity != nullptr && entity->kind == model::EntityKind::Record;
}

/// What lists show or hold may follow from any row of these. (What is due for review follows from a setting.)
bool isDefinition(const char *table)
{
    return std::strcmp(table, "tag") == 0 || std::strcmp(table, "custom_field") == 0 || std::strcmp(table, "organisation_setting") == 0;
}

void watchRows(void *state, int operation, const char *, const char *table, sqlite3_int64 row)
{
    auto *capture = static_cast<CaptureState *>(state);
    // Every change of a contact that a list may show makes its derived row anew.
    if (std::strcmp(table, "contact_index") == 0)
        capture->changes.numbers.push_back(row);
    else if (isDefinition(table))
        capture->changes.definitions = true;
    if (operation == SQLITE_INSERT && capture->command == 0 && isCapturedRecord(table))
        capture->stray = true;
}

/// kontor_seal(entity, record, field, old, new): 16 bytes of salt and 32 of commitment; moves the chain on.
void sealFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto *state = static_cast<CaptureState *>(sqlite3_user_data(context));
    std::array<char, 16> salt{};
    sqlite3_randomness(int(salt.size()), salt.data());
    QByteArray buffer;
    buffer.reserve(256);
    buffer.append(salt.data(), salt.size());
    for (int i = 0; i < count; ++i)
        appendTyped(buffer, values[i]);
    const Digest digest = sha256(buffer);
    state->absorb(QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size()));
    std::array<char, 48> seal{};
    std::memcpy(seal.data(), salt.data(), 16);
    std::memcpy(seal.data() + 16, digest.data(), 32);
    sqlite3_result_blob(context, seal.data(), int(seal.size()), SQLITE_TRANSIENT);
}

}  // namespace

void CaptureState::tick(qint64 nowMs)
{
    constexpr int counterBits = 16;
    hlc = std::max(hlc + 1, (nowMs + clockOffsetMs) << counterBits);
}

void CaptureState::absorb(const QByteArray &data)
{
    const Digest digest = sha256(head + data);
    head = QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size());
    chained = true;
}

QByteArray sealDigest(const QByteArray &salt, sqlite3_stmt *row, int firstColumn)
{
    QByteArray buffer = salt;
    for (int i = 0; i < 5; ++i) {
        sqlite3_value *value = sqlite3_value_dup(sqlite3_column_value(row, firstColumn + i));
        appendTyped(buffer, value);
        sqlite3_value_free(value);
    }
    const Digest digest = sha256(buffer);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), digest.size());
}

Result<void> registerCaptureFunctions(sqlite3 *db, CaptureState *state)
{
    sqlite3_update_hook(db, watchRows, state);
    struct Function {
        const char *name;
        int arguments;
        void (*implementation)(sqlite3_context *, int, sqlite3_value **);
    };
    for (const Function &function : {Function{"kontor_command", 0, commandFunction}, Function{"kontor_erasing", 0, erasingFunction},
                                     Function{"kontor_applying", 0, applyingFunction}, Function{"kontor_hlc", 0, hlcFunction},
                                     Function{"kontor_seal", 5, sealFunction}}) {
        const int code = sqlite3_create_function_v2(db, function.name, function.arguments, SQLITE_UTF8, state,
                                                    function.implementation, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return fail(sqliteError(code, db));
    }
    return {};
}

}  // namespace kontor::storage
