// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/listed_view.h"

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/domain/organisations/field_rules.h"
#include "core/domain/organisations/kinds.h"
#include "core/record/change.h"
#include "ui/organisations/accreditation_strip.h"
#include "ui/organisations/list_proxy.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/record_dialog.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"
#include "ui/widgets/views/tableheader.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

void ListedModel::setRows(std::vector<Row> rows, bool mayEdit)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_mayEdit = mayEdit;
    endResetModel();
}

int ListedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ListedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& r = row(index.row());
    const QString email = qtext(r.body, "email");
    const QString second = index.column() != Name                ? QString()
                           : boolean(r.body, "main_contact")     ? tr("main contact person of the project")
                           : r.user                              ? tr("authorised user here")
                                                                 : tr("not an authorised user here");
    const auto words = [&]() -> QString {
        switch (index.column()) {
        case Name: return texts::personInList(r.body);
        case Email: return email.isEmpty() ? tr("not known") : email;
        case Source: return texts::choice("source", text(r.body, "source"));
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
    case RowRole::SortKey: return words();
    case ListProxy::FilterRole: return fold(words() + u' ' + email);
    case Qt::AccessibleTextRole:
        return index.column() == Acts && m_mayEdit ? tr("Edit…, Remove") : spokenCell(words(), second, {});
    case RowRole::Id: return QString::fromStdString(r.id.text());
    case RowRole::SecondLine: return second;
    case RowRole::Strong: return index.column() == Name;
    case RowRole::ElideMiddle: return index.column() == Email;
    case RowRole::StateIcon: return index.column() == Email && email.isEmpty() ? QVariant(QStringLiteral("unknown")) : QVariant();
    case RowRole::StateTone: return index.column() == Email && email.isEmpty() ? QVariant::fromValue(Tone::Idle) : QVariant();
    case RowRole::Actions:
        if (index.column() != Acts || !m_mayEdit) return {};
        return QVariant::fromValue(QList<RowAction>{{QStringLiteral("edit"), QStringLiteral("edit"), tr("Edit…")},
                                                    {QStringLiteral("delete"), QStringLiteral("delete"), tr("Remove")}});
    default: return {};
    }
}

QVariant ListedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::AccessibleTextRole && section == Acts) return tr("Actions");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Name: return tr("Full name");
    case Email: return tr("E-mail on the list");
    case Source: return tr("Source");
    default: return {};
    }
}

ListedView::ListedView(OrganisationEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_back(new Button({}, ButtonKind::Flat, QStringLiteral("back"))),
      m_title(new TextLabel(TextType::Heading)), m_facts(new TextLabel(TextType::Body, {}, ColorRole::Muted)),
      m_edit(new Button({}, ButtonKind::Outlined, QStringLiteral("edit"))), m_checked(new IconLabel),
      m_confirm(new Button({}, ButtonKind::Outlined, QStringLiteral("check"))),
      m_add(new Button({}, ButtonKind::Outlined, QStringLiteral("add"))), m_model(new ListedModel(this)),
      m_proxy(new ListProxy(this)), m_table(new RowTable), m_nobody(new EmptyState(QStringLiteral("list"), {}, {})),
      m_removed(new MessageBar)
{
    const Theme& t = Theme::get();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.space(24), 0, t.space(24), t.space(16));
    column->setSpacing(t.space(12));
    m_back->setObjectName(QStringLiteral("backToCheckButton"));
    m_edit->setObjectName(QStringLiteral("editListAccreditationButton"));
    m_confirm->setObjectName(QStringLiteral("confirmListButton"));
    m_add->setObjectName(QStringLiteral("addListedButton"));
    m_title->setObjectName(QStringLiteral("listTitleLabel"));
    m_title->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("listFactsLabel"));
    m_facts->setForReading();
    m_checked->setObjectName(QStringLiteral("listCheckedLabel"));
    m_checked->setWordWrap(true);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    auto* head = new QHBoxLayout; // words and buttons
    head->setSpacing(t.space(12));
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(4));
    words->addWidget(m_title);
    words->addWidget(m_facts);
    words->addWidget(m_checked);
    head->addLayout(words, 1);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(t.space(12));
    for (Button* b : {m_edit, m_confirm, m_add}) acts->addWidget(b, 0, Qt::AlignTop);
    acts->addStretch();
    head->addLayout(acts);
    column->addLayout(head);
    stackWhenNarrow(this, head);
    m_removed->setObjectName(QStringLiteral("removedMessageBar"));
    column->addWidget(m_removed);
    m_table->setObjectName(QStringLiteral("listedTable"));
    m_table->setTwoLine(true);
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ListedModel::Name, Qt::AscendingOrder);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->head();
    header->setStretchLastSection(false);
    for (int c = 0; c < ListedModel::ColumnCount; ++c)
        header->setSectionResizeMode(c, c == ListedModel::Acts ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    m_nobody->setObjectName(QStringLiteral("nobodyListedEmptyState"));
    column->addWidget(m_nobody, 1);
    connect(m_back, &QPushButton::clicked, this, &ListedView::closed);
    connect(m_edit, &QPushButton::clicked, this, &ListedView::editWanted);
    connect(m_confirm, &QPushButton::clicked, this, &ListedView::confirmToday);
    connect(m_add, &QPushButton::clicked, this, [this] { openPerson({}); });
    connect(m_table, &RowTable::actionTriggered, this, [this](const QModelIndex& index, const QString& id) {
        const ListedModel::Row row = m_model->row(m_proxy->mapToSource(index).row());
        if (id == QLatin1String("edit")) openPerson(row.id);
        else remove(row);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        openPerson(m_model->row(m_proxy->mapToSource(index).row()).id);
    });
    connect(m_removed, &MessageBar::firstTriggered, this, [this] {
        m_removed->clear();
        Q_EMIT commanded(QStringLiteral("AddListedPerson"), {{"id", m_editor.freshId().text()}, {"body", m_undo}});
    });
}

void ListedView::show(const RecordId& accreditation)
{
    m_accreditation = accreditation;
    m_removed->clear();
    refresh();
}

void ListedView::select(const RecordId& person)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        if (m_model->row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()).id == person) m_table->setCurrentRow(row);
}

void ListedView::refresh()
{
    if (!m_editor.isReady() || m_accreditation.isNull()) return;
    const OrgView& view = *m_editor.view();
    const auto it = std::ranges::find(view.pass.accreditations, m_accreditation, &std::pair<RecordId, Json>::first);
    m_gone = it == view.pass.accreditations.end();
    if (m_gone) return;
    m_body = it->second;
    QStringList title = {accreditationName(m_body)};
    if (const QString reference = qtext(m_body, "reference"); !reference.isEmpty()) title << reference;
    m_title->setText(tr("People on the list: %1").arg(title.join(QStringLiteral(" · "))));
    QStringList facts;
    if (const QString by = qtext(m_body, "granted_by"); !by.isEmpty()) facts << tr("Granted by %1.").arg(by);
    QStringList contact;
    for (const char* part : {"name", "email", "phone"})
        if (const QString p = qtext(at(m_body, "contact_for_list"), part); !p.isEmpty()) contact << p;
    facts << (contact.isEmpty() ? tr("Nobody is entered who keeps the list.") : tr("Who keeps the list: %1.").arg(contact.join(QStringLiteral(", "))));
    m_facts->setText(facts.join(u' '));
    const QDate checked = isoDate(text(m_body, "list_checked_on"));
    if (checked.isValid()) m_checked->set(QStringLiteral("calendar"), tr("List confirmed on %1.").arg(texts::date(checked)), ColorRole::Text);
    else m_checked->set(QStringLiteral("unknown"), tr("Nobody has asked yet who is on the list. Until then nobody is known to be missing from it."), ColorRole::Muted);

    const bool may = m_editor.mayDo("AddListedPerson");
    std::vector<ListedModel::Row> rows;
    for (const auto& [id, body] : view.pass.listed) {
        if (text(body, "accreditation_id") != m_accreditation.text()) continue;
        const bool user = std::ranges::any_of(view.pass.users, [&](const auto& u) {
            const std::string email = text(body, "email");
            const bool name = text(u.second, "first_name") == text(body, "first_name") && text(u.second, "last_name") == text(body, "last_name");
            return name || (!email.empty() && rules::emailKey(email) == rules::emailKey(text(u.second, "email")));
        });
        rows.push_back({id, body, user});
    }
    m_model->setRows(std::move(rows), may);
    m_table->setVisible(m_model->rowCount() > 0);
    m_nobody->setVisible(m_model->rowCount() == 0);
    for (Button* b : {m_edit, m_confirm, m_add}) b->setVisible(may);
    m_confirm->setEnabled(checked != view.today);
}

void ListedView::retranslate()
{
    m_back->setText(tr("Back to the check"));
    m_edit->setText(tr("Edit…"));
    m_confirm->setText(tr("Confirmed today"));
    m_confirm->setToolTip(tr("The body that keeps the list confirmed today who is on it"));
    m_add->setText(tr("Add person…"));
    m_table->setAccessibleName(tr("People on the list"));
    m_nobody->setTexts(tr("Nobody is entered."), tr("Ask the body that keeps the list, then enter the people with their e-mail addresses."));
    m_proxy->retranslate();
    refresh();
}

RecordDialog* ListedView::openPerson(std::optional<RecordId> id)
{
    if (!m_editor.mayDo("AddListedPerson")) return nullptr;
    RecordDialog::Spec spec;
    spec.title = id ? tr("Edit person on the list") : tr("Add person to the list");
    spec.schema = &listedPersonSchema();
    spec.command = "ListedPerson";
    spec.fresh = !id;
    spec.about = m_accreditation.text();
    spec.id = id.value_or(RecordId(m_editor.freshId()));
    spec.fields = {"first_name", "last_name", "email", "source"};
    const std::string route = text(m_body, "route");
    if (route == "humanitarian_aid_label") spec.fields.push_back("main_contact");
    if (id) {
        for (const auto& [other, body] : m_editor.view()->pass.listed)
            if (other == *id) spec.body = body;
    } else {
        spec.body = {{"accreditation_id", m_accreditation.text()},
                     {"source", route == "evs_accreditation" ? "evs_accreditation" : route == "eu_aid_volunteers" ? "programme_link" : "award_decision"}};
    }
    auto* dialog = new RecordDialog(m_editor, std::move(spec), this);
    dialog->open();
    return dialog;
}

void ListedView::confirmToday()
{
    Json after = m_body;
    after["list_checked_on"] = toIso(m_editor.view()->today);
    Json changes = Json::array();
    for (const UnitChange& c : difference(accreditationSchema(), m_body, after)) changes.push_back(toJson(c));
    if (!changes.empty()) Q_EMIT commanded(QStringLiteral("EditAccreditation"), {{"id", m_accreditation.text()}, {"changes", changes}});
}

void ListedView::remove(const ListedModel::Row& row)
{
    m_undo = Json::object();
    for (const Field& f : listedPersonSchema().fields)
        if (f.setBy != SetBy::Hub && !isEmpty(at(row.body, f.path))) put(m_undo, f.path, at(row.body, f.path));
    Q_EMIT commanded(QStringLiteral("RemoveListedPerson"), {{"id", row.id.text()}, {"from", row.body}});
    m_removed->say(Tone::Info, tr("%1 is off the list.").arg(texts::person(row.body)));
    m_removed->setFirstButton(tr("Undo"), QStringLiteral("undo"));
}

} // namespace sek
