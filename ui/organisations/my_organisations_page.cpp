// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/my_organisations_page.h"

#include "core/base/text.h"
#include "ui/organisations/organisation_peek.h"
#include "ui/organisations/register_page.h"
#include "ui/organisations/status_look.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/segmentedbuttons.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QCollator>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {

/// In pixels at 100 % text.
constexpr int LowestForPeek = 560;

const QString All = QStringLiteral("all"), NotSent = QStringLiteral("unsent"), ToMend = QStringLiteral("problems");

/// Sorts as the language does and filters without diacritics.
class FoldingProxy : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString& words)
    {
        m_words = words;
        invalidateFilter();
    }
    void setChoice(const QString& choice)
    {
        m_choice = choice;
        invalidateFilter();
    }

protected:
    bool lessThan(const QModelIndex& a, const QModelIndex& b) const override
    {
        QCollator collator{QLocale()};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        return collator.compare(a.data().toString(), b.data().toString()) < 0;
    }
    bool filterAcceptsRow(int row, const QModelIndex&) const override
    {
        const auto* model = static_cast<OrganisationsModel*>(sourceModel());
        return model->belongsTo(row, m_choice) && foldedContains(model->searchText(row), m_words);
    }

private:
    QString m_choice = All;
    QString m_words;
};

} // namespace

OrganisationsModel::OrganisationsModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    for (const OrgId& org : workspace.organisations()) m_rows.push_back(workspace.view(org));
    connect(&workspace, &Workspace::viewChanged, this, &OrganisationsModel::viewChanged);
    connect(&workspace, &Workspace::accessRemoved, this, [this](const OrgId& org) {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i]->org != org) continue;
            beginRemoveRows({}, static_cast<int>(i), static_cast<int>(i));
            m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(i));
            endRemoveRows();
            return;
        }
    });
}

void OrganisationsModel::viewChanged(const OrgId& org)
{
    const auto view = m_workspace.view(org);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->org != org) continue;
        m_rows[i] = view;
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const int row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.push_back(view);
    endInsertRows();
}

int OrganisationsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrganisationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrganisationsModel::searchText(int row) const
{
    const Json& body = m_rows[static_cast<std::size_t>(row)]->state.organisation;
    return fold(qtext(body, "oid") + u' ' + qtext(body, "legal_name") + u' ' + qtext(body, "business_name") + u' ' +
                qtext(at(body, "legal_address"), "city") + u' ' + texts::country(qtext(body, "country")));
}

void OrganisationsModel::setStaged(const OrgId& org, int changes)
{
    const auto it = std::ranges::find_if(m_rows, [&](const OrgViewPtr& v) { return v->org == org; });
    if (it == m_rows.end()) return;
    const int row = static_cast<int>(it - m_rows.begin());
    if (stagedAt(row) == changes) return;
    m_staged[org] = changes;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int OrganisationsModel::stagedAt(int row) const
{
    const OrgView& view = *viewAt(row);
    const auto it = m_staged.find(view.org);
    return it == m_staged.end() ? stagedChanges(view) : it->second;
}

bool OrganisationsModel::belongsTo(int row, const QString& choice) const
{
    const OrgView& view = *viewAt(row);
    if (choice == NotSent) return stagedAt(row) + view.status.waiting > 0;
    if (choice == ToMend) return view.status.problems > 0;
    return true;
}

int OrganisationsModel::countOf(const QString& choice) const
{
    int n = 0;
    for (int row = 0; row < rowCount(); ++row) n += belongsTo(row, choice);
    return n;
}

QVariant OrganisationsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const OrgView& view = *m_rows[static_cast<std::size_t>(index.row())];
    const Json& body = view.state.organisation;
    const std::string status = text(body, "certification_status");
    const bool link = index.column() == Oid || index.column() == LegalName;
    const int staged = stagedAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Oid: return text(body, "oid").empty() ? QStringLiteral("–") : qtext(body, "oid");
        case LegalName:
            if (RegisterPage::isUnfounded(view)) return tr("To be registered");
            if (view.arriving()) return view.status.fetched > 0 ? tr("%n record(s) so far", nullptr, static_cast<int>(view.status.fetched)) : tr("Being fetched…");
            return qtext(body, "legal_name");
        case Country: return texts::country(qtext(body, "country"));
        case City: return qtext(at(body, "legal_address"), "city");
        case Status: return status == "na_certified" ? tr("Certified") : texts::choice("certification_status", status); // by whom stands below
        case MyRole: {
            for (const char* r : {"owner", "authorised_user", "administrator", "viewer", "auditor"})
                if (view.roles.contains(r)) return texts::choice("role", r);
            return QString();
        }
        case Changes:
            if (view.status.problems > 0) return tr("%n problem(s)", nullptr, view.status.problems);
            if (view.status.waiting > 0) return tr("%n waiting", nullptr, view.status.waiting);
            if (staged > 0) return tr("%n not sent", nullptr, staged);
            return view.orsOpen() > 0 ? tr("Differs from ORS") : QString();
        case Synced:
            if (view.syncedAt == Instant{} && view.status.seq == 0) return tr("only on this computer");
            if (view.syncedAt == Instant{}) // not since the program was started: how old is it?
                return view.lease.contactAt == Instant{} ? tr("not yet today")
                                                         : texts::moment(view.lease.contactAt, text(view.state.organisation, "time_zone", "UTC"), view.today);
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(view.syncedAt.ms).time(), QStringLiteral("HH:mm"));
        }
        return {};
    case RowRole::Link: return link;
    case RowRole::StateIcon:
        if (index.column() == Status) return QLatin1String(statusLook(status).icon);
        if (index.column() == Changes && view.status.problems > 0) return QStringLiteral("error");
        if (index.column() == Changes && (view.status.waiting > 0 || staged > 0)) return QStringLiteral("edit");
        if (index.column() == Changes && view.orsOpen() > 0) return QStringLiteral("diff");
        return {};
    case RowRole::StateTone:
        if (index.column() == Status) return QVariant::fromValue(statusLook(status).tone);
        if (index.column() == Changes)
            return QVariant::fromValue(view.status.problems > 0                  ? Tone::Bad
                                       : view.status.waiting > 0 || staged > 0 ? Tone::Info
                                                                               : Tone::Warn);
        return {};
    case RowRole::Ink:
        if (index.column() == MyRole || index.column() == Synced) return QVariant::fromValue(ColorRole::Muted);
        return {};
    case Qt::ToolTipRole:
        if (index.column() == LegalName) return qtext(body, "legal_name");
        return {};
    default: return {};
    }
}

QVariant OrganisationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Oid: return tr("OID");
    case LegalName: return tr("Legal name");
    case Country: return tr("Country");
    case City: return tr("Town or city");
    case Status: return tr("Status");
    case MyRole: return tr("My role");
    case Changes: return tr("Changes");
    case Synced: return tr("Synced");
    default: return {};
    }
}

MyOrganisationsPage::MyOrganisationsPage(Workspace& workspace, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("myOrganisationsPage"));
    setAttribute(Qt::WA_StyledBackground);
    Theme& theme = Theme::get();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(theme.space(24), 0, theme.space(24), theme.space(12));
    column->setSpacing(theme.space(12));
    m_header = new PageHeader;
    m_message = new MessageBar;
    m_message->setObjectName(QStringLiteral("organisationsMessageBar"));
    m_message->hide();
    m_filter = new FilterEdit;
    m_filter->setObjectName(QStringLiteral("organisationsFilterEdit"));
    m_filter->setMaximumWidth(theme.px(230));
    m_choice = new SegmentedButtons;
    m_choice->setObjectName(QStringLiteral("organisationsChoice"));
    m_peek = new OrganisationPeek;
    m_table = new RowTable;
    m_table->setObjectName(QStringLiteral("organisationsTable"));
    m_filter->setList(m_table);
    m_model = new OrganisationsModel(workspace, this);
    auto* proxy = new FoldingProxy(this);
    m_proxy = proxy;
    proxy->setSourceModel(m_model);
    m_table->setModel(proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(OrganisationsModel::LegalName, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(OrganisationsModel::LegalName, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false); // the name has the room
    m_empty = new EmptyState(QStringLiteral("organisations"), {}, {});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_header);
    column->addWidget(m_message);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme.space(8));
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_choice);
    tools->addStretch(1);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
    page->addLayout(column, 1);
    page->addWidget(m_peek);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_filter, &FilterEdit::filterChanged, this, [proxy](const QString& words) { proxy->setWords(words); });
    connect(m_choice, &SegmentedButtons::currentChanged, this, [proxy](const QString& choice) { proxy->setChoice(choice); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MyOrganisationsPage::peek);
    connect(m_peek, &OrganisationPeek::openWanted, this, &MyOrganisationsPage::opened);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        count();
        peek();
    });
    connect(m_message, &MessageBar::firstTriggered, m_message, &MessageBar::clear);
    connect(m_table, &RowTable::linkActivated, this, [this](const QModelIndex& index) {
        Q_EMIT opened(m_model->orgAt(m_proxy->mapToSource(index).row()));
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MyOrganisationsPage::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MyOrganisationsPage::refresh);
    retranslate();
}

void MyOrganisationsPage::addActs(QAction* search, QAction* registerOne, QAction* join)
{
    m_header->addAct(registerOne, ButtonKind::Flat);
    m_header->addAct(join, ButtonKind::Outlined);
    m_empty->addAct(search, ButtonKind::Outlined);
    m_empty->addAct(registerOne, ButtonKind::Outlined);
    m_empty->addAct(join, ButtonKind::Main);
}

void MyOrganisationsPage::say(Tone tone, const QString& text)
{
    m_message->say(tone, text);
    m_message->setFirstButton(tr("OK"));
}

void MyOrganisationsPage::refresh()
{
    const int n = m_model->rowCount();
    m_header->clearSubLine();
    m_header->addSubText(tr("%n organisation(s) in which you have a role", nullptr, n));
    m_stack->setCurrentWidget(n == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    count();
    if (n > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentRow(0);
        // The list came after the page was opened: the focus goes where it would have gone.
        const QWidget* focus = window()->focusWidget();
        if (isVisible() && (!focus || !focus->isVisible() || !focus->isEnabled() || focus == m_empty)) m_table->setFocus();
    }
}

void MyOrganisationsPage::count()
{
    for (const QString& choice : {All, NotSent, ToMend}) m_choice->setCount(choice, m_model->countOf(choice));
}

void MyOrganisationsPage::peek()
{
    const QModelIndex row = m_proxy->mapToSource(m_table->currentIndex());
    // On a low screen the list needs the room.
    const bool shown = row.isValid() && height() >= Theme::get().px(LowestForPeek);
    m_peek->show(shown ? m_model->viewAt(row.row()) : nullptr, shown ? m_model->stagedAt(row.row()) : 0);
}

void MyOrganisationsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    peek();
}

void MyOrganisationsPage::retranslate()
{
    m_choice->setSegments({{All, tr("All organisations"), 0}, {NotSent, tr("With changes not sent"), 0}, {ToMend, tr("With problems"), 0}});
    if (m_choice->current().isEmpty()) m_choice->setCurrent(All);
    m_header->setTitle(tr("My organisations"));
    m_empty->setTexts(tr("No organisations yet"), tr("Ask a colleague for an invitation and join with its link, or register an organisation that nobody has entered yet."));
    m_table->setAccessibleName(tr("My organisations"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, OrganisationsModel::ColumnCount - 1);
    refresh();
}

void MyOrganisationsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void MyOrganisationsPage::focusFirst()
{
    m_table->setFocus();
}

} // namespace sek
