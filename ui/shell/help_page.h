// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;
class QTextBrowser;

namespace sek {

class EmptyState;
class PageHeader;

/// The help (resources/help/README.md): topics at the left, the text at the right. Where a topic is missing in the language
/// of the window the English one is shown.
class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent = nullptr);

    /// `users`, `first-start` …; an unknown one opens the first.
    void openTopic(const QString& topic);
    QString topic() const { return m_topic; }
    void focusFirst();
    QString title() const;
    /// In the order of `index.tsv`.
    static QStringList topics();
    /// The topic for a window or a control: that of the nearest one around it that the index names, else `first-start`.
    static QString topicFor(const QWidget* where);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void show(const QString& topic, const QString& anchor = {});
    void follow(const class QUrl& link);
    static QString read(const QString& topic);
    static QString titleOf(const QString& markdown);

    PageHeader* m_header;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QListWidget* m_topics;
    QTextBrowser* m_text;
    QString m_topic;
};

} // namespace sek
