// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prompts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace kontor::dialogs {

namespace {

/// A folder that does not exist would end up as the name of the file.
QString startFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QStringList &filters, Prompts::TextAnswer done)
{
    auto *dialog = new QFileDialog(parent, title, startFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [done = std::move(done)](const QString &path) {
        if (!path.isEmpty())
            done(path);
    });
    return dialog;
}

}  // namespace

void WidgetPrompts::openFile(QWidget *parent, const QString &title, const QStringList &filters, TextAnswer done)
{
    QFileDialog *dialog = fileDialog(parent, title, filters, std::move(done));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void WidgetPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters,
                             TextAnswer done)
{
    QFileDialog *dialog = fileDialog(parent, title, filters, std::move(done));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->selectFile(suggested);
    dialog->open();
}

void WidgetPrompts::askText(QWidget *parent, const QString &title, const QString &label, const QString &initial, TextAnswer done)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(initial);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, [done = std::move(done)](const QString &text) { done(text); });
    dialog->open();
}

void WidgetPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                            std::function<void()> done)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *agree = box->addButton(action, QMessageBox::AcceptRole);
    QObject::connect(agree, &QPushButton::clicked, box, [done = std::move(done)] { done(); });
    box->open();
}

void WidgetPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}  // namespace kontor::dialogs
