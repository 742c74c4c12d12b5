// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/users_page.h"

#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/domain/organisations/person_fields.h"
#include "core/domain/people/audience.h"
#include "core/domain/people/roles.h"
#include "ui/organisations/agency_dialog.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/question_dialog.h"
#include "ui/organisations/user_dialog.h"
#include "ui/organisations/users_model.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/iconprovider.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/plain_table.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QAction>
#include <QClipboard>
#include <QCollator>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {

const QString HiddenColumns = QStringLiteral("users/hiddenColumns");
constexpr int Switchable[] = {UsersModel::Role, UsersModel::EuLogin, UsersModel::Pass, UsersModel::Created};

} // namespace

UsersPage::UsersPage(OrganisationEditor& editor, QWidget* parent)
    : OrganisationPage(editor, QStringLiteral("users"), parent), m_model(new UsersModel(editor, this)),
      m_proxy(new ListProxy(this)), m_table(new RowTable), m_cardList(new PlainTable(this)), m_stack(new QStackedWidget),
      m_nobody(new EmptyState(QStringLiteral("users"), {}, {})),
      m_nothingFound(new EmptyState(QStringLiteral("filter"), {}, {})), m_filter(new FilterEdit),
      m_count(new TextLabel(TextType::Body, {}, ColorRole::Muted)),
      m_agencies(new TextLabel(TextType::Body, {}, ColorRole::Muted)), m_columns(new WordButton),
      m_columnMenu(new QMenu(this)), m_removals(new MessageBar), m_add(new QAction(this)), m_copy(new QAction(this)),
      m_invite(new QAction(this)), m_agency(new QAction(this))
{
    const QVariant kept = QCoreApplication::organizationName().isEmpty() ? QVariant() : QSettings().value(HiddenColumns);
    if (kept.isValid())
        for (const QString& column : kept.toStringList()) m_unwanted.append(column.toInt());
    else m_unwanted = {UsersModel::Created};

    m_add->setObjectName(QStringLiteral("addUserAction"));
    m_add->setProperty(iconNameProperty, QStringLiteral("add"));
    m_add->setShortcut(QKeySequence::New);
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add);
    m_copy->setObjectName(QStringLiteral("copyAddressesAction"));
    m_copy->setProperty(iconNameProperty, QStringLiteral("copy"));
    m_invite->setObjectName(QStringLiteral("inviteAction"));
    m_invite->setProperty(iconNameProperty, QStringLiteral("invite"));
    m_agency->setObjectName(QStringLiteral("agencyAction"));
    m_agency->setProperty(iconNameProperty, QStringLiteral("organisation"));
    header()->addAct(m_copy, ButtonKind::Flat);
    header()->addAct(m_agency, ButtonKind::Flat);
    header()->addAct(m_invite, ButtonKind::Flat);
    header()->addAct(m_add, ButtonKind::Outlined);
    m_nobody->addAct(m_add, ButtonKind::Outlined);
    setBody(makeBody());

    connect(m_add, &QAction::triggered, this, [this] { openUser({}); });
    connect(m_invite, &QAction::triggered, this, [this] { Q_EMIT inviteWanted({}); });
    connect(m_agency, &QAction::triggered, this, &UsersPage::openAgency);
    connect(m_copy, &QAction::triggered, this, [this] {
        QStringList list;
        for (const StagedUser& u : this->editor().draft().users())
            if (u.state != StagedUser::State::Deleted) list.append(qtext(u.body, "email"));
        QGuiApplication::clipboard()->setText(list.join(QStringLiteral(", ")));
        say(Tone::Info, tr("Copied. The clipboard is emptied in half a minute."));
    });
    connect(m_table, &RowTable::actionTriggered, this, &UsersPage::act);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { act(index, QStringLiteral("edit")); });
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString& text) {
        m_proxy->setQuery(text);
        fitTable();
    });
    connect(m_removals, &MessageBar::firstTriggered, this, &UsersPage::contactWanted);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(&Theme::get(), &Theme::changed, this, [this] {
        m_columns->setIcon(IconProvider::icon(QStringLiteral("columns")));
        fitTable();
    });
    UsersPage::retranslate();
}

QWidget* UsersPage::makeBody()
{
    const Theme& t = Theme::get();
    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(t.space(24), 0, t.space(24), t.space(16));
    column->setSpacing(t.space(12));

    auto* tools = new QHBoxLayout;
    tools->setSpacing(t.space(12));
    m_filter->setObjectName(QStringLiteral("usersFilterEdit"));
    m_filter->setMaximumWidth(t.px(230));
    m_filter->setList(m_table);
    m_columns->setObjectName(QStringLiteral("columnsButton"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setIcon(IconProvider::icon(QStringLiteral("columns")));
    m_columns->setMenu(m_columnMenu);
    m_count->setObjectName(QStringLiteral("usersCountLabel"));
    m_agencies->setObjectName(QStringLiteral("agenciesCountLabel"));
    tools->addWidget(m_filter, 1);
    tools->addStretch(1);
    tools->addWidget(m_count);
    tools->addWidget(m_agencies);
    tools->addWidget(m_columns);
    column->addLayout(tools);

    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("usersTable"));
    m_table->setTwoLine(true);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UsersModel::Name, Qt::AscendingOrder);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nobody->setObjectName(QStringLiteral("nobodyEmptyState"));
    m_nothingFound->setObjectName(QStringLiteral("nothingFoundEmptyState"));
    m_cardList->setHeads({QStringLiteral(" "), QStringLiteral(" ")}); // their words come with the language
    m_cards = makePlainTable(m_cardList, QStringLiteral("colleaguesTable"), {});
    m_stack->addWidget(m_cards);
    for (QWidget* page : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_nobody), static_cast<QWidget*>(m_nothingFound)})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 100);
    m_removals->setObjectName(QStringLiteral("removalsMessageBar"));
    column->addWidget(m_removals);
    column->addStretch(1);
    return body;
}

QString UsersPage::title() const
{
    return tr("Authorised users");
}

void UsersPage::retranslate()
{
    OrganisationPage::retranslate();
    m_add->setText(tr("Add…"));
    m_copy->setText(tr("Copy addresses"));
    m_invite->setText(tr("Invite to the hub…"));
    m_agency->setText(tr("Access of the agency…"));
    m_agency->setToolTip(tr("Record that the national agency has access in ORS"));
    m_filter->setPlaceholderText(tr("Filter the list"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_table->setAccessibleName(title());
    m_cards->setAccessibleName(title());
    m_cardList->setHeads({tr("Person"), tr("Position")});
    m_nothingFound->setTexts(tr("Nothing found"), tr("Nobody in the list has these words. Esc empties the filter."));
    header()->clearSubLine();
    header()->addSubText(tr("People who may act for the organisation. You cannot delete yourself."));
    m_columnMenu->clear();
    for (const int column : Switchable) {
        QAction* a = m_columnMenu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        a->setObjectName(QStringLiteral("column%1Action").arg(column));
        a->setCheckable(true);
        a->setChecked(!m_unwanted.contains(column));
        connect(a, &QAction::toggled, this, [this, column](bool on) {
            m_unwanted.removeAll(column);
            if (!on) m_unwanted.append(column);
            if (!QCoreApplication::organizationName().isEmpty()) {
                QStringList list;
                for (const int c : std::as_const(m_unwanted)) list.append(QString::number(c));
                QSettings().setValue(HiddenColumns, list);
            }
            arrange();
        });
    }
    m_proxy->retranslate();
    refresh();
}

void UsersPage::refresh()
{
    if (!editor().isReady()) return;
    m_model->refresh();
    // Whoever is not sent the list must not read that it is empty.
    if (partialView(editor().view()->roles, kind::AuthorisedUser)) m_nobody->setTexts(tr("You do not see this list."), tr("Your role shows the organisation’s data, not those of colleagues."));
    else m_nobody->setTexts(tr("The list is empty."), tr("Add the people who may act for the organisation."));
    m_add->setEnabled(editor().mayEdit());
    m_invite->setVisible(mayDo("InviteColleague", editor().view()->roles));
    m_agency->setVisible(editor().mayDo("RecordAgencyAccess"));
    m_add->setToolTip(editor().whyNotEdit());
    const int agencies = m_model->agencies();
    m_count->setText(tr("%n authorised user(s)", nullptr, m_model->rowCount() - agencies));
    m_agencies->setText(tr("%n access(es) of the agency", nullptr, agencies));
    m_agencies->setVisible(agencies > 0);
    refreshRemovals();
    refreshCards();
    fitTable();
}

bool UsersPage::showsCards() const
{
    return editor().view() && partialView(editor().view()->roles, kind::AuthorisedUser) && m_cardList->rowCount() > 0;
}

/// Names and positions of colleagues, for who may see no more of them.
void UsersPage::refreshCards()
{
    QList<PlainTable::Row> rows;
    for (const RecordView& card : editor().view()->colleagues)
        rows.append(PlainTable::Row{{texts::person(card.body), qtext(card.body, "position")}, {}, {}, QString::fromStdString(card.id.text())});
    std::ranges::sort(rows, [collator = QCollator()](const PlainTable::Row& a, const PlainTable::Row& b) { return collator.compare(a.cells.front(), b.cells.front()) < 0; });
    m_cardList->show(rows);
    const bool cards = showsCards();
    m_filter->setVisible(!cards);
    m_copy->setVisible(!cards);
    m_add->setVisible(!cards);
    if (!cards) return;
    m_count->setText(tr("%n authorised user(s)", nullptr, static_cast<int>(rows.size())));
}

void UsersPage::refreshRemovals()
{
    QStringList names;
    bool contact = false;
    const std::string contactEmail = text(personAt(editor().draft().organisation(), "contact_person."), "email");
    for (const StagedUser& u : editor().draft().users()) {
        if (u.state != StagedUser::State::Deleted) continue;
        names.append(texts::person(u.body));
        contact = contact || (!contactEmail.empty() && rules::emailKey(contactEmail) == rules::emailKey(text(u.body, "email")));
    }
    if (names.isEmpty()) return m_removals->clear();
    QString text = tr("Access ends when you choose “Update my organisation”.");
    text += u' ' + tr("Messages go to %n address(es).", nullptr, editor().addressesTold());
    if (contact) text += u' ' + tr("The contact person is the same person; those details stay until you replace them.");
    m_removals->say(Tone::Warn, text, tr("To be removed: %1.").arg(names.join(QStringLiteral(", "))));
    m_removals->setFirstButton(contact ? tr("Replace contact person") : QString());
}

// As high as its rows, so that what is said about them stands right below.
void UsersPage::fitTable()
{
    const int rows = m_proxy->rowCount();
    const int height = m_table->head()->sizeHint().height() + rows * Theme::get().rowHeight(true) + 2;
    m_stack->setMaximumHeight(rows > 0 ? height : QWIDGETSIZE_MAX);
    if (showsCards()) m_stack->setCurrentWidget(m_cards);
    else m_stack->setCurrentWidget(rows > 0                      ? static_cast<QWidget*>(m_table)
                              : m_model->rowCount() == 0 ? static_cast<QWidget*>(m_nobody)
                                                            : static_cast<QWidget*>(m_nothingFound));
    if (isVisible()) hideColumns(); // before, the page does not know its window
}

void UsersPage::arrange()
{
    const bool narrow = SizeClass::of(this).narrow();
    m_model->setNarrow(narrow);
    m_columns->setVisible(!narrow && !showsCards());
    m_count->setVisible(!narrow);
    m_agencies->setVisible(!narrow && m_model->agencies() > 0);
    hideColumns();
}

void UsersPage::hideColumns()
{
    const WidthClass now = SizeClass::of(this).current();
    for (int column = 0; column < UsersModel::ColumnCount; ++column) {
        bool hide = m_unwanted.contains(column);
        if (now == WidthClass::Medium) hide = hide || column == UsersModel::Role || column == UsersModel::Created;
        if (now == WidthClass::Narrow) hide = column != UsersModel::Name && column != UsersModel::Pass && column != UsersModel::Acts;
        m_table->setColumnHidden(column, hide);
    }
    QHeaderView* head = m_table->head();
    head->setStretchLastSection(false);
    for (int column = 0; column < UsersModel::ColumnCount; ++column) {
        const bool text = column == UsersModel::Name || column == UsersModel::Email || column == UsersModel::Role;
        head->setSectionResizeMode(column, text ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

void UsersPage::focusFirst()
{
    QWidget* shown = m_stack->currentWidget();
    (shown == m_table || shown == m_cards ? shown : m_filter)->setFocus(Qt::OtherFocusReason);
}

void UsersPage::showRecord(const RecordId& id)
{
    if (showsCards()) {
        const auto card = std::ranges::find(m_cardList->rows(), QString::fromStdString(id.text()), &PlainTable::Row::id);
        if (card != m_cardList->rows().end()) m_cards->setCurrentRow(static_cast<int>(card - m_cardList->rows().begin()));
        return;
    }
    const int row = m_model->rowOf(id);
    if (row < 0) return;
    m_filter->clear();
    m_proxy->setQuery({});
    fitTable();
    m_table->setCurrentRow(m_proxy->mapFromSource(m_model->index(row, 0)).row());
}

bool UsersPage::goToIssue(const std::string& path)
{
    constexpr std::string_view prefix = "authorised_user/";
    if (!path.starts_with(prefix)) return false;
    const auto id = RecordId::parse(path.substr(prefix.size(), 36));
    const int row = id ? m_model->rowOf(*id) : -1;
    if (row < 0) return false;
    m_filter->clear();
    m_proxy->setQuery({});
    m_table->setCurrentRow(m_proxy->mapFromSource(m_model->index(row, 0)).row());
    UserDialog* dialog = openUser(*id);
    if (dialog) dialog->showIssue(path.substr(path.rfind('/') + 1));
    return true;
}

UserDialog* UsersPage::openUser(std::optional<RecordId> id, const Json& typed)
{
    if (!editor().isReady() || !editor().mayEdit()) return nullptr;
    auto* dialog = new UserDialog(editor(), id, this, typed);
    connect(dialog, &UserDialog::inviteWanted, this, &UsersPage::inviteWanted);
    dialog->open();
    return dialog;
}

void UsersPage::act(const QModelIndex& index, const QString& id)
{
    const int row = m_proxy->mapToSource(index).row();
    if (row < 0) return;
    const StagedUser user = m_model->user(row);
    if (!editor().mayEdit()) return say(Tone::Info, editor().whyNotEdit());
    const bool agency = text(user.body, "role") == "na_user";
    if (id == QLatin1String("edit") && !agency && user.state != StagedUser::State::Deleted) openUser(user.id);
    else if (id == QLatin1String("delete")) askDelete(user.id);
    else if (id == QLatin1String("invite")) inviteAgain(user);
    else if (id == QLatin1String("undo"))
        editor().edit(tr("Undo: %1").arg(texts::person(user.body)), [&](OrganisationDraft& d) { d.undoUser(user.id); });
}

void UsersPage::inviteAgain(const StagedUser& user)
{
    const QString email = qtext(user.body, "email");
    editor().inviteToEuLogin(user.id, this, [this, email](const Submitted& outcome) {
        if (outcome) say(Tone::Info, tr("The invitation will be sent again to %1.").arg(email));
        else if (const auto* refused = std::get_if<Rejection>(&outcome.error())) say(Tone::Warn, texts::rejection(*refused));
        else say(Tone::Bad, texts::failure(QString::fromStdString(std::get<Failure>(outcome.error()).code)));
    });
}

void UsersPage::openAgency()
{
    auto* dialog = new AgencyDialog(editor(), this);
    connect(dialog, &AgencyDialog::recorded, this, [this] { say(Tone::Info, tr("The access of the agency is in the list. Everybody registered gets a message.")); });
    dialog->open();
}

/// Whether the person stands on a list for PASS, by one of her addresses or by her name.
static bool isOnPassList(const PassFacts& facts, const Json& user)
{
    return std::ranges::any_of(facts.listed, [&](const auto& entry) {
        const Json& listed = entry.second;
        const std::string email = rules::emailKey(text(listed, "email"));
        for (const char* own : {"email", "eu_login_email"})
            if (!email.empty() && email == rules::emailKey(text(user, own))) return true;
        return text(listed, "first_name") == text(user, "first_name") && text(listed, "last_name") == text(user, "last_name");
    });
}

void UsersPage::askDelete(const RecordId& id)
{
    const auto user = editor().draft().user(id);
    if (!user || !editor().mayEdit() || editor().isSelf(user->body)) return;
    if (text(user->body, "role") == "na_user") return askDeleteAgency(id, user->body);
    QStringList consequences = {tr("Choose “Update my organisation” to save the deletion.")};
    const std::string contact = text(personAt(editor().draft().organisation(), "contact_person."), "email");
    if (!contact.empty() && rules::emailKey(contact) == rules::emailKey(text(user->body, "email")))
        consequences.append(tr("This is also the contact person. The details of the contact person stay."));
    if (isOnPassList(editor().view()->pass, user->body))
        consequences.append(tr("This person is on a list for PASS and stays on it until the agency changes it."));
    int others = 0;
    for (const StagedUser& u : editor().draft().users())
        if (u.id != id && u.state != StagedUser::State::Deleted && text(u.body, "role", "authorised_user") != "na_user" &&
            !editor().isSelf(u.body))
            ++others;
    if (!editor().view()->attendance.projects.empty()) // of this person's roles the window need not know
        consequences.append(tr("Roles this person has in projects stay. They are ended in the project."));
    if (others == 0) consequences.append(tr("You would be the only authorised user left."));
    auto* question = new QuestionDialog(tr("Delete authorised user"),
                                        tr("Delete the authorised user %1?").arg(texts::person(user->body)),
                                        consequences, this);
    connect(question, &QDialog::accepted, this, [this, id] { editor().deleteUser(id); });
    question->open();
}

void UsersPage::askDeleteAgency(const RecordId& id, const Json& body)
{
    auto* question = new QuestionDialog(tr("Delete access of the agency"),
                                        tr("Delete the access of the national agency, %1?").arg(texts::person(body)),
                                        {tr("Choose “Update my organisation” to save the deletion."),
                                         tr("Delete it in ORS too: that is where the agency has its access.")},
                                        this);
    connect(question, &QDialog::accepted, this, [this, id] { editor().deleteUser(id); });
    question->open();
}

} // namespace sek
