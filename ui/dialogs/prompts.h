// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kontor::dialogs {

/// Questions to the person in front of the screen. Answers come later through `done`, never from a nested event loop; a
/// dismissed question calls nothing. Tests answer through an implementation of their own. GUI thread.
class Prompts {
public:
    using TextAnswer = std::function<void(const QString &)>;

    virtual ~Prompts() = default;

    /// `filters` as QFileDialog takes them.
    virtual void openFile(QWidget *parent, const QString &title, const QStringList &filters, TextAnswer done) = 0;
    /// `suggested` is a file name or a whole path. An existing file has been confirmed when `done` is called.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters,
                          TextAnswer done) = 0;
    virtual void askText(QWidget *parent, const QString &title, const QString &label, const QString &initial,
                         TextAnswer done) = 0;
    /// `action` is the text of the button that agrees: "Delete 3 tags", not "Yes".
    virtual void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                         std::function<void()> done) = 0;
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

/// Asks with the dialogs of the desktop. GUI thread.
class WidgetPrompts final : public Prompts {
public:
    void openFile(QWidget *parent, const QString &title, const QStringList &filters, TextAnswer done) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QStringList &filters,
                  TextAnswer done) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &initial, TextAnswer done) override;
    void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                 std::function<void()> done) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

}  // namespace kontor::dialogs
