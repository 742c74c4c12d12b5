// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisations/pass_check.h"
#include "core/domain/organisations/pass_mails.h"
#include "ui/organisations/pass_model.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace sek {

class Button;
class IconLabel;
class IconView;
class OrganisationEditor;
class TextLabel;

/// The letters that come with the program (resources/data/pass_mails.json).
const PassMails* installedPassMails();

/// One person's verdict taken apart: why, what to do, whom to ask, and where to enter what was found out.
class PassDetail : public QFrame
{
    Q_OBJECT
public:
    explicit PassDetail(OrganisationEditor& editor, QWidget* parent = nullptr);

    void show(const PassModel::Row& row);
    void retranslate();

    /// Opens the dialogs of the person shown.
    class EuLoginDialog* openLogin();
    class RecordDialog* openSteps();
    class LetterDialog* openLetter(const PassReason& reason, const PassPath* path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Said
    {
        PassReason reason;
        const PassPath* path = nullptr; ///< null for what holds whatever the accreditation
        QString prefix;                 ///< names the accreditation where there are several
    };
    std::vector<Said> said() const;
    void fillContacts(const std::vector<Said>& all);

    OrganisationEditor& m_editor;
    PassModel::Row m_row;
    IconView* m_icon;
    TextLabel* m_head;
    TextLabel* m_count;
    Button* m_login;
    Button* m_steps;
    TextLabel* m_whyHead;
    TextLabel* m_whatHead;
    TextLabel* m_whomHead;
    TextLabel* m_why;
    TextLabel* m_what;
    QWidget* m_whom;
    QVBoxLayout* m_contacts;
    IconLabel* m_loginSaid;
    IconLabel* m_hints;
    QWidget* m_top;
    QWidget* m_columns[3];
};

} // namespace sek
