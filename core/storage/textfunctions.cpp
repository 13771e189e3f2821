// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/textfunctions.h"

#include "core/model/standardform.h"
#include "core/model/text.h"
#include "core/model/validate.h"
#include "core/model/vatid.h"
#include "core/storage/foldtokenizer.h"
#include "core/storage/sqliteerror.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <sqlite3.h>

#include <algorithm>

namespace kontor::storage {

namespace {

QByteArrayView textOf(sqlite3_value *value)
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {data, qsizetype(sqlite3_value_bytes(value))};
}

void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const QByteArrayView text = textOf(values[0]);
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    // Most texts are ASCII: no way through UTF-16 for them.
    const QByteArray folded = ascii ? text.toByteArray().toLower() : QString::fromUtf8(text).toCaseFolded().toUtf8();
    sqlite3_result_text(context, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
}

void sortKeyFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const auto *maker = static_cast<const model::SortKeyMaker *>(sqlite3_user_data(context));
    const QByteArray key = maker->key(QString::fromUtf8(textOf(values[0])));
    sqlite3_result_blob(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

void exactFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const QByteArray text = QByteArray::number(sqlite3_value_double(values[0]), 'g', QLocale::FloatingPointShortest);
    sqlite3_result_text(context, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void suspiciousFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const bool none = sqlite3_value_type(values[0]) == SQLITE_NULL;
    const bool organisation = sqlite3_value_int(values[1]) != 0;
    sqlite3_result_int(context, !none && model::isSuspiciousName(QString::fromUtf8(textOf(values[0])), organisation));
}

void plausibleEmailFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const bool none = sqlite3_value_type(values[0]) == SQLITE_NULL;
    sqlite3_result_int(context, !none && model::isPlausibleEmail(QString::fromUtf8(textOf(values[0]))));
}

void vatIdFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const QByteArray id = model::compactVatId(QString::fromUtf8(textOf(values[0]))).toUtf8();
    sqlite3_result_text(context, id.constData(), int(id.size()), SQLITE_TRANSIENT);
}

void destroyMaker(void *maker)
{
    delete static_cast<model::SortKeyMaker *>(maker);
}

}  // namespace

Result<void> registerTextFunctions(sqlite3 *db)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    int code = sqlite3_create_function_v2(db, "kontor_fold", 1, flags, nullptr, foldFunction, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(db, "kontor_exact", 1, flags, nullptr, exactFunction, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(db, "kontor_suspicious_name", 2, flags, nullptr, suspiciousFunction, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(db, "kontor_plausible_email", 1, flags, nullptr, plausibleEmailFunction, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(db, "kontor_vat_id", 1, flags, nullptr, vatIdFunction, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)  // the engine destroys the maker with the connection, and at once if this fails
        code = sqlite3_create_function_v2(db, "kontor_sort_key", 1, flags, new model::SortKeyMaker, sortKeyFunction, nullptr, nullptr, destroyMaker);
    return code == SQLITE_OK ? registerFoldTokenizer(db) : fail(sqliteError(code, db));
}

}  // namespace kontor::storage
