// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/profile/profile.h"

#include <QWidget>

class QFrame;
class QLineEdit;
class QVBoxLayout;

namespace sek {

class Button;
class FieldRow;
class FormGrid;
class JoinPane;
class LockChoice;
class MessageBar;
class OptionList;
class ProgressLine;
class SegmentedButtons;
class TextLabel;

/// The first start (picture 01): three ways to begin. *Sample* and *this computer only* start a hub of their own
/// (design 3.4); for joining another one its fingerprint is compared.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(Profile& profile, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// The profile is made, unlocked and joined.
    void joined();
    void languageWanted(const QString& language);

public Q_SLOTS:
    /// Fills the invitation in and goes to the next step, e.g. from a link that was opened.
    void setInvitation(const QString& link, const QString& email = {});
    void say(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makePane();
    QWidget* makeSamplePane();
    QWidget* makeOwnPane();
    void retranslate();
    void refresh();
    void begin();
    void withKeys(const std::function<void()>& then);
    void join();
    void startOwn(OwnHub::Kind kind);
    bool checkOwn();
    void ended(const Done& done);
    void fail(const Failure& failure);
    void setBusy(bool busy, const QString& what = {});

    Profile& m_profile;
    TextLabel* m_title;
    TextLabel* m_sub;
    OptionList* m_ways;
    QWidget* m_samplePane;
    QWidget* m_ownPane;
    JoinPane* m_join;
    LockChoice* m_lock;
    TextLabel* m_head;
    TextLabel* m_sampleText;
    TextLabel* m_ownText;
    FormGrid* m_ownForm;
    FieldRow* m_ownNameRow;
    FieldRow* m_ownEmailRow;
    QLineEdit* m_ownName;
    QLineEdit* m_ownEmail;
    ProgressLine* m_progress;
    Button* m_begin;
    MessageBar* m_message;
    SegmentedButtons* m_languages;
    bool m_busy = false;
};

} // namespace sek
