// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/page.h"

#include "core/domain/organisations/kinds.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/review_dialog.h"
#include "ui/organisations/taken_back.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/bottombar.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace sek {

OrganisationPage::OrganisationPage(OrganisationEditor& editor, const QString& name, QWidget* parent)
    : QWidget(parent), m_editor(editor)
{
    setObjectName(name + QStringLiteral("Page"));
    setBaseGround(this);
    const int margin = Theme::get().space(24);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, 0, margin, 0);
    top->setSpacing(Theme::get().space(8));
    m_header = new PageHeader({}, this);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("outcomeMessageBar"));
    m_message->hide();
    top->addWidget(m_header);
    // A layout of its own: its margin goes when the message does.
    auto* below = new QVBoxLayout;
    below->setContentsMargins(0, 0, 0, Theme::get().space(12));
    below->setSpacing(Theme::get().space(8));
    m_status = new MessageBar(this);
    m_status->setObjectName(QStringLiteral("statusMessageBar"));
    m_status->hide();
    below->addWidget(m_status);
    below->addWidget(m_message);
    top->addLayout(below);
    column->addLayout(top);

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(name + QStringLiteral("ScrollArea"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    inside->setObjectName(QStringLiteral("page"));
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(margin - FieldRow::gutter(), 0, margin, margin);
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);

    m_bar = new BottomBar(this);
    m_discard = new QAction(this);
    m_discard->setObjectName(QStringLiteral("discardAction"));
    m_review = new QAction(this);
    m_review->setObjectName(QStringLiteral("reviewAction"));
    m_review->setProperty(iconNameProperty, QStringLiteral("diff"));
    m_update = new QAction(this);
    m_update->setObjectName(QStringLiteral("updateAction"));
    m_update->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_update->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_update);
    m_bar->addAct(m_discard, true);
    m_bar->addAct(m_review);
    m_bar->setMain(m_update);
    column->addWidget(m_bar);

    connect(&editor.workspace(), &Workspace::warned, this, [this](const OrgId& org, const std::vector<Issue>& warnings) {
        if (const QString words = texts::warnings(warnings); org == m_editor.org() && isVisible() && !words.isEmpty()) say(Tone::Warn, words);
    });
    connect(m_discard, &QAction::triggered, this, &OrganisationPage::askDiscard);
    connect(m_review, &QAction::triggered, this, &OrganisationPage::openReview);
    connect(m_update, &QAction::triggered, this, [this] { m_editor.update(); });
    connect(&m_editor, &OrganisationEditor::changed, this, [this] {
        refresh();
        refreshBar();
        refreshStatus();
    });
    connect(&m_editor, &OrganisationEditor::sendingChanged, this, &OrganisationPage::refreshMessage);
    connect(&m_editor, &OrganisationEditor::refused, this, [this](const Rejection& r) {
        if (isVisible()) showRefusal(r);
    });
    connect(&m_editor, &OrganisationEditor::saveFailed, this,
            [this](const QString& code) {
                m_message->say(Tone::Bad, texts::failure(code));
                m_message->setSecondButton({});
            });
    connect(m_bar, &BottomBar::problemActivated, this, [this](const QString& path) {
        showAllIssues();
        if (!goToIssue(path.toStdString())) Q_EMIT issueElsewhere(path.toStdString());
    });
    connect(m_message, &MessageBar::firstTriggered, this, [this] {
        if (std::exchange(m_toProblems, false) || m_editor.sending() == OrganisationEditor::Sending::Refused) Q_EMIT problemsWanted();
        m_editor.acknowledge();
        m_message->clear();
    });
    connect(m_message, &MessageBar::secondTriggered, this, &OrganisationPage::takeBack);
}

void OrganisationPage::takeBack()
{
    m_editor.takeBack(this, [this](const Done& outcome) {
        WaitingCommand update;
        update.name = "UpdateOrganisation";
        if (outcome) say(Tone::Info, takenBackWords({update}, false));
        else say(Tone::Warn, texts::failure(QString::fromStdString(outcome.error().code)));
    });
}

void OrganisationPage::showRefusal(const Rejection& r)
{
    showAllIssues();
    if (r.issues.empty()) {
        m_message->say(Tone::Bad, texts::rejection(r));
        m_message->setFirstButton({});
        m_message->setSecondButton({});
    } else if (!goToIssue(r.issues.front().path)) {
        Q_EMIT issueElsewhere(r.issues.front().path);
    }
}

void OrganisationPage::send(const std::string& name, const Json& args, std::function<void()> done,
                            const std::vector<QByteArray>& files)
{
    m_editor.workspace().submit(m_editor.org(), name, args, files, this, [this, done = std::move(done)](const Submitted& outcome) {
        if (outcome) {
            if (done) done();
            return;
        }
        const auto* rejection = std::get_if<Rejection>(&outcome.error());
        say(Tone::Bad, rejection ? texts::rejection(*rejection)
                                 : texts::failure(QString::fromStdString(std::get<Failure>(outcome.error()).code)));
    });
}

void OrganisationPage::keepRefused(const std::string& name, const Json& args, const Rejection& rejection)
{
    m_editor.keepRefused(name, args, rejection);
    m_message->say(Tone::Bad, texts::rejection(rejection) + u' ' + tr("What you typed is kept under Problems."));
    m_message->setFirstButton(tr("Open Problems"));
    m_message->setSecondButton({});
    m_toProblems = true;
}

void OrganisationPage::say(Tone tone, const QString& text)
{
    m_toProblems = false;
    m_message->say(tone, text);
    m_message->setFirstButton(tr("OK"));
    m_message->setSecondButton({});
}

void OrganisationPage::setBody(QWidget* body)
{
    m_scroll->hide();
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_scroll), body, 1);
}

void OrganisationPage::showEvent(QShowEvent* event)
{
    if (!m_connected) {
        m_connected = true;
        connect(&SizeClass::of(this), &SizeClass::changed, this, [this] { arrange(); });
    }
    arrange();
    QWidget::showEvent(event);
}

void OrganisationPage::openReview()
{
    if (m_editor.draft().isEmpty()) return;
    auto* dialog = new ReviewDialog(m_editor, this);
    connect(dialog, &ReviewDialog::updateWanted, this, [this] { m_editor.update(); });
    dialog->open();
}

void OrganisationPage::askDiscard()
{
    const int n = m_editor.draft().count();
    if (n == 0 || m_editor.draft().isOfNewerProgram()) return;
    auto* question = new QuestionDialog(tr("Discard changes"), tr("Discard %n change(s)?", nullptr, n),
                                        {tr("What you typed here and have not sent is lost. The hub keeps what it has.")},
                                        this);
    connect(question, &QDialog::accepted, this, [this] { m_editor.discard(); });
    question->open();
}

void OrganisationPage::refresh() {}

void OrganisationPage::retranslate()
{
    m_header->setTitle(title());
    m_discard->setText(tr("Discard changes…"));
    m_review->setText(tr("Review…"));
    refreshBar();
    refreshStatus();
    refreshMessage();
}

void OrganisationPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

QString OrganisationPage::nameOfIssue(const std::string& path) const
{
    const auto slash = path.rfind('/');
    const Schema& schema = slash == path.npos ? organisationSchema() : authorisedUserSchema();
    const Field* f = schema.field(slash == path.npos ? path : path.substr(slash + 1));
    return f ? texts::label(*f) : QString();
}

void OrganisationPage::refreshBar()
{
    const int n = showsStaged() ? m_editor.draft().count() : 0;
    const bool newer = showsStaged() && m_editor.draft().isOfNewerProgram();
    const int unknown = showsStaged() && !newer ? m_editor.draft().unknownChanges() : 0;
    m_bar->setVisible(n > 0 || newer || unknown > 0);
    if (m_bar->isHidden()) return;
    const QString ofOthers = unknown > 0 ? tr("%n change(s) of another version: kept, not sent", nullptr, unknown) : QString();
    m_bar->setPending(n > 0   ? tr("%n change(s) not sent yet", nullptr, n)
                      : newer ? tr("Changes of a newer version, not sent yet")
                              : ofOthers,
                      n > 0 && unknown > 0 ? ofOthers : tr("The draft is kept on this computer"));
    // Case K: a newer program goes on with it, this one only shows it.
    for (QAction* a : {m_discard, m_review, m_update}) a->setEnabled(n > 0 && (!newer || a == m_review));
    QList<BottomBar::Problem> problems;
    for (const Issue& i : m_editor.issues())
        if (i.severity == Severity::Error) problems.append({QString::fromStdString(i.path), nameOfIssue(i.path)});
    m_bar->setProblems(problems.isEmpty() ? QString() : tr("%n error(s)", nullptr, static_cast<int>(problems.size())),
                       problems);
    m_update->setText(n > 0 ? tr("Update my organisation (%1)").arg(n) : tr("Update my organisation"));
    if (newer) m_bar->mainButton()->setToolTip(m_editor.whyNotEdit());
    m_bar->mainButton()->setAccessibleDescription(newer ? m_editor.whyNotEdit() : QString());
}

void OrganisationPage::refreshStatus()
{
    if (!showsStaged() || !m_editor.isReady()) return m_status->clear();
    if (m_editor.draft().isOfNewerProgram()) return m_status->say(Tone::Warn, m_editor.whyNotEdit());
    sayStatus(*m_status);
}

void OrganisationPage::sayStatus(MessageBar& bar)
{
    if (!m_editor.isInvalidated()) return bar.clear();
    bar.say(Tone::Bad, tr("Nothing can be changed. Only a new status with a reason ends that, under “In the programme”."),
            tr("This OID is invalidated. Do not use it in applications."));
}

void OrganisationPage::refreshMessage()
{
    using Sending = OrganisationEditor::Sending;
    const Sending now = m_editor.sending();
    const bool underWay = now == Sending::Deciding || now == Sending::OnTheWay || now == Sending::Waiting;
    if (underWay && !m_underWay) m_doneHere = isVisible();
    if (now == Sending::Accepted && m_editor.sentEarlier() && !m_doneHere) m_doneHere = isVisible();
    m_underWay = underWay;
    // A conflict is everybody's matter, all else that of the page where it was done.
    if (now != Sending::Refused && !m_doneHere) return m_message->clear();
    m_toProblems = false;
    m_message->setSecondButton({});
    switch (now) {
    case Sending::Nothing: m_message->clear(); return;
    case Sending::Deciding:
    case Sending::OnTheWay:
        if (m_editor.waitingIsRead()) return m_message->clear();
        m_message->say(Tone::Info, tr("Sending to the hub…"));
        break;
    case Sending::Waiting:
        if (m_editor.waitingIsRead()) return m_message->clear();
        sayWaiting();
        break;
    case Sending::Accepted: m_message->say(Tone::Ok, outcomeWords(), tr("Success.")); break;
    case Sending::Refused: {
        if (!saysRefusals()) return m_message->clear();
        const auto problems = m_editor.problems();
        const bool here = !problems.empty() && problems.front().id.isNull();
        m_message->say(Tone::Bad,
                       m_editor.builtOnRecalled() ? tr("Taken back. What you had changed after it does not fit any more and is kept under Problems.")
                       : here ? tr("Somebody else changed the same thing first. Nothing was sent. Choose one under Problems.")
                              : tr("The hub could not carry out the change. Everything you typed is kept under Problems."));
        break;
    }
    }
    switch (m_editor.sending()) {
    case Sending::Waiting:
    case Sending::Accepted: m_message->setFirstButton(tr("OK")); break;
    case Sending::Refused: m_message->setFirstButton(tr("Open Problems")); break;
    default: m_message->setFirstButton({});
    }
}

/// What waits can be taken back until it was sent; when that has been tried nobody knows whether it arrived.
void OrganisationPage::sayWaiting()
{
    using Recall = OrganisationEditor::Recall;
    const bool online = m_editor.workspace().connection() == Connection::Online;
    if (online) m_message->say(Tone::Warn, tr("The hub asks for your password before somebody is deleted: confirm above. You can go on working."), tr("Kept on this computer."));
    else if (m_editor.recall() == Recall::TooLate)
        m_message->say(Tone::Warn, tr("It was sent, and the hub has not answered yet, so it cannot be taken back any more. You can go on working."), tr("Kept on this computer."));
    else m_message->say(Tone::Warn, tr("It takes effect when the hub can be reached. You can go on working."), tr("Kept on this computer."));
    if (m_editor.recall() == Recall::Possible) m_message->setSecondButton(tr("Take back"), QStringLiteral("undo"));
}

QString OrganisationPage::outcomeWords() const
{
    const QStringList& merged = m_editor.mergedMeanwhile();
    const QString updated = tr("The organisation has been updated.");
    if (merged.isEmpty()) return updated;
    return updated + u'\n' + tr("Others had changed something else meanwhile. It stays, beside what you changed:") + u'\n' + merged.join(u'\n');
}

} // namespace sek
