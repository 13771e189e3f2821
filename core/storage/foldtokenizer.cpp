// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/foldtokenizer.h"

#include "core/model/text.h"
#include "core/storage/sqliteerror.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace kontor::storage {

namespace {

int makeTokenizer(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static int stateless = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) {}

/// Places of words are told as those of the whole text: indices without details keep none.
int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size, int (*take)(void *, int, const char *, int, int, int))
{
    const QByteArray words = model::foldForSearch(QString::fromUtf8(text, size)).toUtf8();
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype blank = words.indexOf(' ', at);
        const qsizetype end = blank < 0 ? words.size() : blank;
        if (const int code = end > at ? take(context, 0, words.constData() + at, int(end - at), 0, size) : SQLITE_OK; code != SQLITE_OK)
            return code;
        at = end + 1;
    }
    return SQLITE_OK;
}

fts5_api *apiOf(sqlite3 *db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

}  // namespace

Result<void> registerFoldTokenizer(sqlite3 *db)
{
    fts5_api *api = apiOf(db);
    fts5_tokenizer tokenizer{makeTokenizer, deleteTokenizer, tokenize};
    const int code = api != nullptr ? api->xCreateTokenizer(api, "kontor", nullptr, &tokenizer, nullptr) : SQLITE_ERROR;
    return code == SQLITE_OK ? Result<void>{} : fail(sqliteError(code, db));
}

}  // namespace kontor::storage
