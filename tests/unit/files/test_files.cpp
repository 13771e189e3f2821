// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/files/photo.h"
#include "ui/files/preview.h"
#include "ui/files/tempcopies.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>

using namespace kontor;
using namespace kontor::files;

namespace {

QByteArray pdfBytes()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.fillRect(0, 0, writer.width(), writer.height() / 2, Qt::blue);
    painter.end();
    return buffer.data();
}

QByteArray pngBytes(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

const QSize box(300, 200);

}  // namespace

TEST_CASE("previews of pictures, PDFs and texts stay within their box", "[files]")
{
    QImage wide(1200, 300, QImage::Format_RGB32);
    wide.fill(Qt::red);
    const Preview picture = renderPreview(pngBytes(wide), QStringLiteral("a.png"), {}, box);
    CHECK(picture.image.size() == QSize(300, 75));
    CHECK(picture.image.pixelColor(10, 10) == QColor(Qt::red));

    const Preview text = renderPreview(QByteArray("Gr\xc3\xbc\xc3\x9f" "e"), QStringLiteral("a.txt"), {}, box);
    CHECK(text.text == QString::fromUtf8("Grüße"));
    CHECK(renderPreview(QByteArray("Gr\xfc\xdf" "e"), QStringLiteral("a.txt"), {}, box).text == QString::fromUtf8("Grüße"));
    CHECK(renderPreview(QByteArray(100'000, 'x'), QStringLiteral("a.log"), QStringLiteral("text/plain"), box).text.size() < 6'100);

#ifdef KONTOR_HAVE_PDF
    const Preview page = renderPreview(pdfBytes(), QStringLiteral("a.pdf"), {}, box);
    REQUIRE_FALSE(page.image.isNull());
    CHECK(page.image.height() == 200);
    CHECK(page.image.width() < 160);
    CHECK(page.image.pixelColor(page.image.width() / 2, page.image.height() - 3) == QColor(Qt::white));
#endif
}

TEST_CASE("files that are not what they say give a reason and no crash", "[files]")
{
    QRandomGenerator random(7);
    for (const char *name : {"a.png", "a.jpg", "a.pdf", "a.txt", "a.gif"}) {
        for (int round = 0; round < 20; ++round) {
            QByteArray bytes = round % 2 == 0 ? pdfBytes().left(400) : pngBytes(QImage(20, 20, QImage::Format_RGB32));
            for (int i = 0; i < 12; ++i)
                bytes[int(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
            const Preview preview = renderPreview(bytes, QString::fromLatin1(name), {}, box);
            CHECK(preview.isEmpty() == !preview.why.isEmpty());
        }
        CHECK_FALSE(renderPreview({}, QString::fromLatin1(name), {}, box).why.isEmpty());
    }
    CHECK_FALSE(renderPreview(QByteArray("x"), QStringLiteral("a.exe"), {}, box).why.isEmpty());
    CHECK(fileKind(QStringLiteral("a.svg"), {}) == FileKind::Other);
    CHECK(fileKind(QStringLiteral("brief"), QStringLiteral("application/pdf")) == FileKind::Pdf);
}

TEST_CASE("what could run is known by its name or type", "[files]")
{
    for (const char *name : {"a.exe", "Rechnung.pdf.EXE", "a.sh", "a.desktop", "a.docm", "a.js", "a.html"})
        CHECK(couldRun(QString::fromLatin1(name), {}));
    for (const char *name : {"a.pdf", "a.docx", "a.png", "readme"})
        CHECK_FALSE(couldRun(QString::fromLatin1(name), {}));
    CHECK(couldRun(QStringLiteral("readme"), QStringLiteral("application/x-executable")));
}

TEST_CASE("copies lie in a private folder that goes with them", "[files]")
{
    QString folder;
    QString path;
    {
        TempCopies copies;
        CHECK(copies.folder().isEmpty());
        path = *copies.placeFor(QStringLiteral("a.txt"));
        folder = copies.folder();
        REQUIRE(QFileInfo(folder).isDir());
        CHECK((QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)) == 0);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("secret");
        file.close();
        TempCopies::seal(path);
        CHECK_FALSE(QFileInfo(path).permission(QFile::WriteOwner | QFile::ExeOwner));
        CHECK(*copies.placeFor(QStringLiteral("a.txt")) != path);
        // Another window does not touch what is in use.
        TempCopies other;
        CHECK(other.placeFor(QStringLiteral("b.txt")).has_value());
        CHECK(QFileInfo::exists(path));
    }
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(folder));

    // What a crash left behind.
    const QString left = QDir::tempPath() + QStringLiteral("/kontor-open-crashed/1");
    REQUIRE(QDir().mkpath(left));
    QFile file(left + QStringLiteral("/old.txt"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    TempCopies copies;
    REQUIRE(copies.placeFor(QStringLiteral("a.txt")).has_value());
    CHECK_FALSE(QFileInfo::exists(left));
}

TEST_CASE("a photo becomes a small square without the camera's notes", "[files]")
{
    QImage portrait(900, 1500, QImage::Format_ARGB32);
    portrait.fill(Qt::green);
    portrait.setText(QStringLiteral("Comment"), QStringLiteral("taken at home"));
    const auto photo = squarePhoto(portrait, QStringLiteral("IMG_1"));
    REQUIRE(photo.has_value());
    CHECK(photo->isPhoto);
    CHECK(photo->name == QStringLiteral("IMG_1.jpg"));
    const QImage stored = QImage::fromData(photo->data);
    CHECK(stored.size() == QSize(photoSide, photoSide));
    CHECK_FALSE(photo->data.contains("home"));
    CHECK_FALSE(squarePhoto(QStringLiteral("/nowhere.png")).has_value());
    CHECK_FALSE(squarePhoto(QImage(), QStringLiteral("x")).has_value());
}
