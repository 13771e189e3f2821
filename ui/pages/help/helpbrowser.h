// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

QT_FORWARD_DECLARE_CLASS(QTextBlock)

namespace kontor::pages {

/// Shows Markdown as a calm page to read. Loads nothing: neither from the net nor from the disk. GUI thread.
class HelpBrowser final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// `mark`: words to point out.
    void showMarkdown(const QString &markdown, const QString &mark = {});
    /// Text as it is, in a typewriter's letters.
    void showPlain(const QString &text);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void dressLetters(const QTextBlock &block, int headingLevel);
    void dressTables();
    void pointOut();
    void centre();

    QString m_markdown;
    QString m_mark;
};

}  // namespace kontor::pages
