// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/workspace/org_view.h"
#include "ui/organisations/page.h"
#include "ui/organisations/problem_subject.h"

#include <QMap>

class QScrollArea;
class QStackedWidget;
class QStandardItemModel;

namespace sek {

class Button;
class ConflictView;
class EmptyState;
class OptionList;
class RowTable;
class TextLabel;

/// Problems (style guide picture 12): changes that could not be carried out as they were made, with everything that was
/// typed; one decides, later if need be. Nothing goes without a person.
class ProblemsPage : public OrganisationPage
{
    Q_OBJECT
public:
    explicit ProblemsPage(OrganisationEditor& editor, QWidget* parent = nullptr);

    /// Commands of a further area; asked before those that are known here. Becomes the page's.
    void addSubject(ProblemSubject* subject);

    QString title() const override;
    void focusFirst() override;
    bool goToIssue(const std::string&) override { return false; }

protected:
    void refresh() override;
    void retranslate() override;
    void arrange() override;
    void showRefusal(const Rejection& rejection) override;

private:
    bool saysRefusals() const override { return false; }
    QWidget* makeBody();
    void fillList();
    void showCurrent();
    ProblemSubject& subject(const Problem& problem) const;
    void showConflicts(const std::vector<ProblemQuestion>& questions, const Problem& problem);
    void showRefused(const Problem& problem);
    void refreshButton();
    void decide();
    void decideLater();
    void copyAsText();
    const Problem* current() const;
    QString titleOf(const Problem& problem) const;
    QString secondLineOf(const Problem& problem) const;
    void rememberChoices();
    void forgetAnswers();

    std::vector<ProblemSubject*> m_subjects; ///< the first that knows a problem has it
    std::vector<Problem> m_problems;
    QString m_shownKey;      ///< what the detail was made for, so that typing elsewhere does not rebuild it
    QMap<QString, QString> m_choices;
    QMap<QString, ProblemAnswer> m_answers;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_listSide;
    QWidget* m_detailSide;
    RowTable* m_list;
    QStandardItemModel* m_model;
    QScrollArea* m_scroll;
    QWidget* m_detail = nullptr;
    std::vector<ConflictView*> m_views;
    OptionList* m_options = nullptr;
    QString m_plainText;
    Button* m_back;
    Button* m_copy;
    Button* m_main;
    Button* m_later;
    Button* m_write;
    bool m_detailFirst = false; ///< narrow: the detail is shown, else the list
};

} // namespace sek
