// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/json.h"
#include "ui/widgets/theme/roles.h"

#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QScrollArea;
class QVBoxLayout;

namespace sek {

class BottomBar;
class MessageBar;
class PageHeader;
class OrganisationEditor;
struct Rejection;

/// What every page of an organisation has: header, message, content, and below it the bar of staged changes (W9).
class OrganisationPage : public QWidget
{
    Q_OBJECT
public:
    OrganisationPage(OrganisationEditor& editor, const QString& name, QWidget* parent = nullptr);

    virtual QString title() const = 0;
    /// Puts the focus where work begins.
    virtual void focusFirst() = 0;
    /// Opens the field or row the issue is about; false if it is on another page.
    virtual bool goToIssue(const std::string& path) = 0;
    /// Makes the record's row the current one; nothing where the page has no such row.
    virtual void showRecord(const RecordId&) {}
    /// Shows every problem, also in fields nobody has been in.
    virtual void showAllIssues() {}

    /// The review of everything staged (W9.4) and the question before all of it is discarded (W9.9).
    void openReview();
    void askDiscard();

Q_SIGNALS:
    void issueElsewhere(const std::string& path);
    void problemsWanted();

protected:
    PageHeader* header() const { return m_header; }
    MessageBar* message() const { return m_message; }
    QVBoxLayout* content() const { return m_content; }
    OrganisationEditor& editor() const { return m_editor; }
    QAction* updateAction() const { return m_update; }
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// For lists and panels that scroll by themselves: takes the place of the scrolling content.
    void setBody(QWidget* body);
    /// The update, or a choice under Problems, was refused before anything was stored.
    virtual void showRefusal(const Rejection& rejection);
    /// Sends a command that is not part of the draft; a refusal is said in the page. `done` only when it was kept here.
    void send(const std::string& name, const Json& args, std::function<void()> done = {},
              const std::vector<QByteArray>& files = {});
    /// Says something that needs no act but OK.
    void say(Tone tone, const QString& text);
    /// The command was refused before it was stored: what was typed goes to Problems, and the page says so.
    void keepRefused(const std::string& name, const Json& args, const Rejection& rejection);
    /// Whether the bar of staged changes belongs on the page; pages of other areas have bars of their own.
    virtual bool showsStaged() const { return true; }
    /// What the status of the organisation means for the page (organisations §2.2). Here: nothing of an invalidated one can be
    /// changed.
    virtual void sayStatus(MessageBar& bar);
    /// Another class of width (style guide §9).
    virtual void arrange() {}
    /// Draft or records moved on.
    virtual void refresh();
    /// Words again in another language.
    virtual void retranslate();

private:
    void refreshBar();
    void refreshStatus();
    void refreshMessage();
    void sayWaiting();
    QString outcomeWords() const;
    void takeBack();
    /// Whether a refusal is said above the page; where it is the page's own matter it would stand there twice.
    virtual bool saysRefusals() const { return true; }
    QString nameOfIssue(const std::string& path) const;

    OrganisationEditor& m_editor;
    PageHeader* m_header;
    MessageBar* m_message;
    MessageBar* m_status;
    QScrollArea* m_scroll;
    QVBoxLayout* m_content;
    BottomBar* m_bar;
    QAction* m_update;
    QAction* m_review;
    QAction* m_discard;
    bool m_connected = false;
    bool m_doneHere = false; ///< what is being sent was sent from this page: its outcome is said here
    bool m_underWay = false;
    bool m_toProblems = false; ///< what the message's button does
};

} // namespace sek
