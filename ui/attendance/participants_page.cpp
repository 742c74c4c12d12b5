// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attendance/participants_page.h"

#include "core/domain/attendance/identity.h"
#include "core/domain/attendance/kinds.h"
#include "core/domain/people/roles.h"
#include "ui/attendance/channels_dialog.h"
#include "ui/attendance/erase_dialog.h"
#include "ui/attendance/identity_dialog.h"
#include "ui/attendance/identity_looks_dialog.h"
#include "ui/attendance/import_dialog.h"
#include "ui/attendance/participants_model.h"
#include "ui/attendance/person_export.h"
#include "ui/attendance/project_chooser.h"
#include "ui/attendance/project_dialog.h"
#include "ui/attendance/register_dialog.h"
#include "ui/documents/elsewhere.h"
#include "ui/documents/file_choice.h"
#include "ui/documents/file_taking.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/question_dialog.h"
#include "ui/texts/refusal.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {

/// Where the file for another program goes.
QString besideFile(const QString& path)
{
    const QFileInfo info(path);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral(".json"));
}

} // namespace

ParticipantsPage::ParticipantsPage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("participants"), parent), m_model(new ParticipantsModel(editor, this)), m_proxy(new ListProxy(this)),
      m_table(new RowTable), m_stack(new QStackedWidget), m_noProject(new EmptyState(QStringLiteral("attendance"), {}, {})),
      m_nobody(new EmptyState(QStringLiteral("participants"), {}, {})), m_nothingFound(new EmptyState(QStringLiteral("filter"), {}, {})),
      m_filter(new FilterEdit), m_count(new TextLabel(TextType::Body, {}, ColorRole::Muted)), m_add(new QAction(this)), m_import(new QAction(this)),
      m_addProject(new QAction(this)), m_chooser(new ProjectChooser(editor, header(), this)), m_erase(new QAction(this)), m_export(new QAction(this)), m_looks(new QAction(this)), m_number(new QAction(this)),
      m_more(new Button({}, ButtonKind::Flat, QStringLiteral("more"))), m_moreMenu(new QMenu(this))
{
    m_add->setObjectName(QStringLiteral("registerAction"));
    m_add->setProperty(iconNameProperty, QStringLiteral("add"));
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add);
    m_addProject->setObjectName(QStringLiteral("addProjectAction"));
    m_addProject->setProperty(iconNameProperty, QStringLiteral("add"));
    m_import->setObjectName(QStringLiteral("importAction"));
    m_import->setProperty(iconNameProperty, QStringLiteral("import"));
    addAction(m_import);
    header()->addAct(m_import, ButtonKind::Outlined);
    header()->addAct(m_add, ButtonKind::Outlined);
    m_erase->setObjectName(QStringLiteral("eraseParticipantAction"));
    m_erase->setProperty(iconNameProperty, QStringLiteral("delete"));
    addAction(m_erase);
    m_more->setObjectName(QStringLiteral("participantsMoreButton"));
    m_more->setMenu(m_moreMenu);
    m_export->setObjectName(QStringLiteral("exportParticipantAction"));
    m_export->setProperty(iconNameProperty, QStringLiteral("export"));
    addAction(m_export);
    m_looks->setObjectName(QStringLiteral("identityLooksAction"));
    m_looks->setProperty(iconNameProperty, QStringLiteral("show"));
    addAction(m_looks);
    m_number->setObjectName(QStringLiteral("changeIdentityAction"));
    m_number->setProperty(iconNameProperty, QStringLiteral("edit"));
    addAction(m_number);
    m_moreMenu->addActions({m_number, m_looks, m_export, m_erase});
    header()->addToActs(m_more);
    m_nobody->addAct(m_import, ButtonKind::Outlined);
    m_nobody->addAct(m_add, ButtonKind::Outlined);
    m_noProject->addAct(m_addProject, ButtonKind::Outlined);

    const Theme& t = Theme::get();
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(t.space(24), 0, t.space(24), t.space(16));
    column->setSpacing(t.space(12));
    auto* tools = new QHBoxLayout;
    m_filter->setObjectName(QStringLiteral("participantsFilterEdit"));
    m_filter->setMaximumWidth(t.px(230));
    m_filter->setList(m_table);
    tools->addWidget(m_filter, 1);
    tools->addStretch(1);
    tools->addWidget(m_count);
    column->addLayout(tools);
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("participantsTable"));
    m_table->setTwoLine(true);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ParticipantsModel::Name, Qt::AscendingOrder);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* page : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_noProject), static_cast<QWidget*>(m_nobody), static_cast<QWidget*>(m_nothingFound)})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    setBody(body);

    connect(m_add, &QAction::triggered, this, &ParticipantsPage::registerOne);
    connect(m_import, &QAction::triggered, this, &ParticipantsPage::importList);
    connect(m_erase, &QAction::triggered, this, &ParticipantsPage::eraseChosen);
    connect(m_export, &QAction::triggered, this, &ParticipantsPage::exportChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { // a narrow window has the column only while it shows a number
        if (isVisible()) arrange();
    });
    connect(m_looks, &QAction::triggered, this, &ParticipantsPage::showLooks);
    connect(m_number, &QAction::triggered, this, &ParticipantsPage::changeNumber);
    connect(m_moreMenu, &QMenu::aboutToShow, this, [this] {
        for (QAction* a : {m_erase, m_export, m_looks, m_number}) a->setEnabled(chosenRow() >= 0);
    });
    connect(m_addProject, &QAction::triggered, this, [this] {
        auto* dialog = openProjectDialog(this->editor(), this);
        connect(dialog, &RecordDialog::saved, this, [this, dialog] { setProject(dialog->id()); });
    });
    connect(m_chooser, &ProjectChooser::chosen, this, &ParticipantsPage::setProject);
    connect(m_table, &RowTable::actionTriggered, this, &ParticipantsPage::act);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& i) { act(i, QStringLiteral("edit")); });
    connect(m_table, &RowTable::linkActivated, this, [this](const QModelIndex& i) { act(i, QStringLiteral("edit")); });
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString& words) {
        m_proxy->setQuery(words);
        fit();
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    ParticipantsPage::retranslate();
}

QString ParticipantsPage::title() const
{
    return tr("Participants");
}

void ParticipantsPage::setProject(const RecordId& project)
{
    m_chooser->setCurrent(project);
    refresh();
}

void ParticipantsPage::retranslate()
{
    OrganisationPage::retranslate();
    m_add->setText(tr("Register a participant…"));
    m_import->setText(tr("Import…"));
    m_addProject->setText(tr("Add project…"));
    m_erase->setText(tr("Erase this person…"));
    m_export->setText(tr("Export all about this person…"));
    m_number->setText(tr("Change the identity number…"));
    m_looks->setText(tr("Who saw the identity number…"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_table->setAccessibleName(title());
    m_noProject->setTexts(tr("There is no project yet."), tr("A project holds its participants, activities and months."));
    m_nobody->setTexts(tr("Nobody is registered yet."), tr("Register the people who take part. Their months appear under Attendance."));
    m_nothingFound->setTexts(tr("Nothing found"), tr("Nobody in the list has these words. Esc empties the filter."));
    m_proxy->retranslate();
    refresh();
}

void ParticipantsPage::refresh()
{
    if (!editor().isReady()) return;
    m_chooser->show(*editor().view());
    m_model->setProject(m_chooser->current());
    m_add->setVisible(!m_chooser->current().isNull());
    m_import->setVisible(!m_chooser->current().isNull());
    // Who may is in the same table for everybody; the contact of one project is refused for somebody who is in another too.
    m_erase->setVisible(mayDoIn("EraseParticipant", editor().view()->roles, m_chooser->current()));
    m_more->setVisible(m_model->rowCount() > 0 && mayDoIn("EditParticipant", editor().view()->roles, m_chooser->current()));
    m_count->setText(tr("%n participant(s)", nullptr, m_model->rowCount()));
    m_count->setVisible(m_model->rowCount() > 0);
    fit();
}

void ParticipantsPage::fit()
{
    m_filter->setVisible(m_model->rowCount() > 0);
    m_stack->setCurrentWidget(m_chooser->current().isNull()  ? static_cast<QWidget*>(m_noProject)
                              : m_model->rowCount() == 0     ? static_cast<QWidget*>(m_nobody)
                              : m_proxy->rowCount() == 0     ? static_cast<QWidget*>(m_nothingFound)
                                                             : static_cast<QWidget*>(m_table));
    if (isVisible()) arrange();
}

void ParticipantsPage::arrange()
{
    const SizeClass& size = SizeClass::of(this);
    for (int c = 0; c < ParticipantsModel::ColumnCount; ++c) {
        const bool hide = (!size.wide() && c == ParticipantsModel::Period) || (size.narrow() && c == ParticipantsModel::Identity && m_model->numberShown().isNull());
        m_table->setColumnHidden(c, hide);
        m_table->head()->setSectionResizeMode(c, c == ParticipantsModel::Name || c == ParticipantsModel::Channel ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_table->head()->setStretchLastSection(false);
}

void ParticipantsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_table) m_table->setFocus(Qt::OtherFocusReason);
    else m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ParticipantsPage::showRecord(const RecordId& id)
{
    if (!editor().isReady()) return;
    const bool elsewhere = m_model->rowOf(id) < 0;
    if (elsewhere)
        for (const RecordView& p : editor().view()->attendance.participations) {
            if (p.id != id && text(p.body, "participant_id") != id.text()) continue;
            if (const auto project = RecordId::parse(text(p.body, "project_id"))) setProject(*project);
            break;
        }
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    m_filter->clear();
    m_proxy->setQuery({});
    fit();
    m_table->setCurrentRow(m_proxy->mapFromSource(m_model->index(row, 0)).row());
    if (elsewhere && isVisible()) focusFirst(); // what was there instead may have had the focus
}

void ParticipantsPage::registerOne()
{
    if (!editor().isReady() || m_chooser->current().isNull()) return;
    auto* dialog = new RegisterDialog(editor(), m_chooser->current(), this);
    connect(dialog, &RegisterDialog::registered, this, [this](const RecordId& id) {
        // The list has the person as soon as the records are read again.
        QMetaObject::invokeMethod(this, [this, id] { showRecord(id); }, Qt::QueuedConnection);
    });
    dialog->open();
}

void ParticipantsPage::changeNumber()
{
    const int row = chosenRow();
    if (!editor().isReady() || row < 0) return;
    auto* dialog = new IdentityDialog(editor(), m_model->person(row).participant.id, m_model->index(row, ParticipantsModel::Name).data().toString(), this);
    connect(dialog, &IdentityDialog::changed, this, [this] { say(Tone::Ok, tr("The identity number is changed.")); });
    dialog->open();
}

void ParticipantsPage::importList()
{
    if (!editor().isReady() || m_chooser->current().isNull()) return;
    auto* dialog = new ImportDialog(editor(), m_chooser->current(), this);
    connect(dialog, &ImportDialog::imported, this,
            [this](int people) { message()->say(Tone::Ok, tr("%n participant(s) registered.", nullptr, people)); });
    dialog->open();
}

int ParticipantsPage::chosenRow() const
{
    return m_stack->currentWidget() == m_table ? m_proxy->mapToSource(m_table->currentIndex()).row() : -1;
}

void ParticipantsPage::exportChosen()
{
    const int row = chosenRow();
    if (row < 0) return;
    // The list may move on while the dialog is open: the file is about the person who was chosen when it was asked for.
    chooseWhere(this, tr("Export everything about this person"), tr("Participant data", "name of a file") + QStringLiteral(".html"),
                tr("Web pages (*.html)"), [this, id = m_model->person(row).participant.id](const QString& path) { exportTo(id, path); });
}

void ParticipantsPage::exportTo(const RecordId& who, const QString& path)
{
    const QString other = besideFile(path);
    if (!QFileInfo::exists(other)) return collect(who, path);
    auto* question = QuestionDialog::replacing(tr("Export everything about this person"), {QFileInfo(other).fileName()}, this);
    connect(question, &QDialog::accepted, this, [this, who, path] { collect(who, path); });
    question->open();
}

void ParticipantsPage::collect(const RecordId& who, const QString& path)
{
    if (m_model->rowOf(who) < 0) return say(Tone::Warn, texts::rejection({"ERR_NO_SUCH_RECORD", Json::object(), {}, {}}));
    collectPerson(editor().workspace(), editor().org(), who, this, [this, path](const PersonExport& person) {
        const bool hasNumber = std::ranges::any_of(person.records, [](const Record& r) { return r.key.kind == kind::ParticipantIdentity; });
        if (!hasNumber) return save(person, path);
        noteLook(person.participant, [this, person, path] { save(person, path); });
    });
}

void ParticipantsPage::save(const PersonExport& person, const QString& path)
{
    const OrgView& view = *editor().view();
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    const auto work = [files = std::vector{std::pair{path, personPage(person, view, now)}, {besideFile(path), personJson(person, view, now)}}] {
        for (const auto& [where, bytes] : files)
            if (!writeFile(where, bytes)) return where;
        return QString();
    };
    elsewhere(this, work, [this](const QString& failed) {
        if (failed.isEmpty()) say(Tone::Ok, tr("Saved, with a file for other programs beside it. They are not protected there."));
        else say(Tone::Bad, tr("The file could not be written: %1").arg(QDir::toNativeSeparators(failed)));
    });
}

void ParticipantsPage::eraseChosen()
{
    const int row = chosenRow();
    if (!editor().isReady() || row < 0) return;
    const ParticipantsModel::Person& p = m_model->person(row);
    auto* dialog = new EraseDialog(editor(), p.participant.id, m_model->index(row, ParticipantsModel::Name).data().toString(), this);
    connect(dialog, &EraseDialog::asked, this, [this] {
        message()->say(Tone::Info, tr("The hub decides about the erasure. Until then the person stays in the list."));
    });
    dialog->open();
}

void ParticipantsPage::act(const QModelIndex& index, const QString& id)
{
    const int row = m_proxy->mapToSource(index).row();
    if (row < 0) return;
    const ParticipantsModel::Person& p = m_model->person(row);
    if (id == QLatin1String("edit")) {
        openParticipantDialog(editor(), p.participant.id, this);
        return;
    }
    if (id == QLatin1String("participation")) {
        openParticipationDialog(editor(), p.participation.id, this);
        return;
    }
    if (id == QLatin1String("number")) return showNumber(p.participant.id);
    if (id == QLatin1String("ownSignIn")) return invite(p.participant.id, m_model->index(row, ParticipantsModel::Name).data().toString());
    auto* dialog = new ChannelsDialog(editor(), p.participant.id, m_model->index(row, ParticipantsModel::Name).data().toString(), this);
    connect(dialog, &ChannelsDialog::confirmWanted, this, &ParticipantsPage::confirmWanted);
    dialog->open();
}

void ParticipantsPage::hideEvent(QHideEvent* event)
{
    m_model->hideNumber();
    OrganisationPage::hideEvent(event);
}

void ParticipantsPage::showLooks()
{
    const int row = chosenRow();
    if (!editor().isReady() || row < 0) return;
    (new IdentityLooksDialog(editor(), m_model->person(row).participant.id, m_model->index(row, ParticipantsModel::Name).data().toString(), this))->open();
}

void ParticipantsPage::showNumber(const RecordId& participant)
{
    if (m_model->numberShown() == participant) return m_model->hideNumber();
    editor().workspace().records(editor().org(), kind::ParticipantIdentity, this, [this, participant](const std::vector<RecordView>& found) {
        const auto it = std::ranges::find(found, participant.text(), [](const RecordView& r) { return text(r.body, "participant_id"); });
        if (it == found.end()) return say(Tone::Warn, tr("This number is not on this computer. Only people of the participant’s project have it."));
        const QDate today = editor().view()->today;
        const auto number = QString::fromStdString(attendance::shownIdentity(text(it->body, "kind"), text(it->body, "number"), today));
        // Shown once it is noted, also while there is no network: the note goes with the next sync.
        noteLook(participant, [this, participant, number] {
            if (isVisible()) m_model->showNumber(participant, number); // who has gone to another page does not leave it open
        });
    });
}

void ParticipantsPage::noteLook(const RecordId& participant, const std::function<void()>& then)
{
    const Json args = {{"v", 1}, {"participant_id", participant.text()}};
    editor().workspace().submit(editor().org(), "RevealIdentity", args, this, [this, then](const Submitted& outcome) {
        if (!outcome) return say(Tone::Bad, texts::refusal(outcome.error()));
        then();
    });
}

void ParticipantsPage::invite(const RecordId& participant, const QString& name)
{
    QuestionDialog* question = new QuestionDialog(tr("Own sign-in"), tr("Send %1 an invitation to sign in on a computer of their own?").arg(name),
                                                  {tr("It goes to the participant’s own confirmed e-mail address. You do not see the link."),
                                                   tr("There they see their own months, sign them and save their certificates."),
                                                   tr("Nobody has to: signing here, by link or on paper stays possible.")},
                                                  this);
    connect(question, &QDialog::accepted, this, [this, participant] {
        const QString path = QString::fromStdString("/v1/orgs/" + editor().org().text() + "/participants/" + participant.text() + "/invitation");
        editor().workspace().request("POST", path, Json::object(), this, [this](const Result<Json>& answer) {
            const std::string result = answer ? text(*answer, "result") : answer.error().code;
            if (result == "ok") return say(Tone::Ok, tr("The invitation was sent to %1.").arg(qtext(*answer, "masked")));
            say(Tone::Warn, result == "already"       ? tr("The participant signs in on their own already.")
                            : result == "no_channel"  ? tr("The participant has no e-mail address yet. Add one and confirm it first.")
                            : result.starts_with("channel_") ? tr("The participant’s e-mail address is not confirmed yet.")
                            : result == "mail_off"    ? tr("This hub sends no e-mails.")
                            : result == "not_allowed" ? tr("Only the project contact and who is responsible for attendance can invite.")
                            : result == "unreachable" ? tr("The hub cannot be reached now. Try again when it can.")
                                                      : texts::failure(QString::fromStdString(result)));
        });
    });
    question->open();
}

} // namespace sek
