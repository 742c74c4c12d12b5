// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_page.h"

#include "core/domain/organisations/kinds.h"
#include "ui/forms/schema_form.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/fieldrow.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace sek {

SearchPage::SearchPage(QWidget* parent)
    : QWidget(parent), m_header(new PageHeader), m_where(new TextLabel(TextType::Body, {}, ColorRole::Muted)),
      m_words(new FilterEdit(QStringLiteral("search"))), m_more(new Button({}, ButtonKind::Flat, QStringLiteral("filter"))),
      m_clear(new Button({}, ButtonKind::Flat, QStringLiteral("close"))), m_advanced(new SchemaForm(organisationSchema())),
      m_count(new TextLabel(TextType::Body, {}, ColorRole::Muted)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(QStringLiteral("search"), {}, {})), m_table(new RowTable),
      m_model(new QStandardItemModel(0, 4, this)), m_mine(new LinkLabel)
{
    setObjectName(QStringLiteral("searchPage"));
    setBaseGround(this);
    const Theme& theme = Theme::get();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(24), 0, theme.space(24), theme.space(16));
    column->setSpacing(theme.space(12));
    m_where->setWordWrap(true);
    m_where->setObjectName(QStringLiteral("searchWhereLabel"));
    m_words->setObjectName(QStringLiteral("organisationSearchEdit"));
    m_words->setMaximumWidth(theme.px(430));
    m_words->setList(m_table);
    m_more->setObjectName(QStringLiteral("moreCriteriaButton"));
    m_more->setCheckable(true);
    m_clear->setObjectName(QStringLiteral("clearCriteriaButton"));
    m_advanced->setObjectName(QStringLiteral("criteriaForm"));
    for (const std::string& path : OrganisationQuery::paths()) m_advanced->addField(path, FieldWidth::Short);
    m_advanced->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_advanced->hide();
    m_count->setObjectName(QStringLiteral("searchCountLabel"));
    m_count->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("searchTable"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_mine->setObjectName(QStringLiteral("myOrganisationsLink"));
    m_mine->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_header);
    column->addWidget(m_where);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme.space(8));
    tools->addWidget(m_words, 1);
    tools->addWidget(m_more);
    tools->addWidget(m_clear);
    tools->addStretch(1);
    column->addLayout(tools);
    column->addWidget(m_advanced);
    column->addWidget(m_count);
    column->addWidget(m_stack, 1);
    column->addWidget(m_mine, 0, Qt::AlignLeft);
    connect(m_words, &FilterEdit::filterChanged, this, &SearchPage::look);
    connect(m_more, &Button::toggled, this, [this](bool on) {
        m_advanced->setVisible(on);
        if (on) m_advanced->rows().first()->focusEditor();
        else clearCriteria(); // what cannot be seen does not narrow the search
    });
    connect(m_clear, &Button::clicked, this, [this] {
        clearCriteria();
        m_advanced->rows().first()->focusEditor();
    });
    connect(m_advanced, &SchemaForm::valueEdited, this, [this](const QString& path, const Json& value) {
        put(m_query.criteria, path.toStdString(), value);
        look();
    });
    connect(m_table, &RowTable::linkActivated, this, [this](const QModelIndex& index) {
        if (const auto org = OrgId::parse(m_model->item(index.row(), 0)->data(Qt::UserRole).toString().toStdString())) Q_EMIT opened(*org);
    });
    connect(m_mine, &LinkLabel::clicked, this, &SearchPage::myOrganisationsWanted);
    retranslate();
}

QString SearchPage::title() const
{
    return tr("Search for organisations");
}

void SearchPage::setWorkspace(Workspace* workspace)
{
    m_workspace = workspace;
    m_words->clear();
    m_more->setChecked(false);
    clearCriteria();
}

void SearchPage::clearCriteria()
{
    m_query.criteria = Json::object();
    look();
}

void SearchPage::setSignedIn(bool signedIn)
{
    m_mine->setVisible(signedIn);
}

void SearchPage::look()
{
    m_model->removeRows(0, m_model->rowCount());
    m_advanced->load(m_query.criteria, m_query.criteria);
    for (FieldRow* row : m_advanced->rows()) row->setRequired(false);
    m_query.words = m_words->text();
    m_clear->setVisible(m_query.hasCriteria());
    if (m_query.isEmpty() || m_query.isTooShort()) {
        m_count->hide();
        m_empty->setTexts(tr("Type at least three characters"), tr("Legal name, business name, website, OID or PIC. Accents and capitals do not matter."));
        return m_stack->setCurrentWidget(m_empty);
    }
    std::vector<OrgViewPtr> views;
    if (m_workspace)
        for (const OrgId& org : m_workspace->organisations()) views.push_back(m_workspace->view(org));
    auto hits = findOrganisations(views, m_query);
    const auto found = static_cast<qsizetype>(hits.size());
    if (found > m_mostRows) hits.resize(static_cast<std::size_t>(m_mostRows));
    showCount(found, static_cast<qsizetype>(hits.size()));
    for (const auto& view : hits) {
        const Json& o = view->state.organisation;
        QList<QStandardItem*> row{new QStandardItem(text(o, "oid").empty() ? QStringLiteral("–") : qtext(o, "oid")),
                                  new QStandardItem(qtext(o, "legal_name")), new QStandardItem(texts::country(qtext(o, "country"))),
                                  new QStandardItem(qtext(at(o, "legal_address"), "city"))};
        row[0]->setData(QString::fromStdString(view->org.text()), Qt::UserRole);
        for (QStandardItem* linked : {row[0], row[1]}) linked->setData(true, RowRole::Link);
        m_model->appendRow(row);
    }
    m_empty->setTexts(tr("Nothing found"), tr("Only organisations that are kept on this computer are searched."));
    m_stack->setCurrentWidget(hits.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (!hits.empty()) m_table->setCurrentRow(0);
}

void SearchPage::showCount(qsizetype found, qsizetype shown)
{
    m_count->setVisible(found > 0);
    m_count->setText(found > shown ? tr("%1 organisations found; the first %2 are shown. Add words or criteria to find fewer.").arg(found).arg(shown)
                                   : tr("%n organisation(s) found", nullptr, static_cast<int>(found)));
}

void SearchPage::retranslate()
{
    m_more->setText(tr("More criteria"));
    m_clear->setText(tr("Empty the criteria"));
    m_advanced->retranslate();
    m_header->setTitle(title());
    m_where->setText(tr("Searches the organisations that are kept on this computer, also without a network."));
    m_words->setPlaceholderText(tr("Name, website, OID or PIC"));
    m_words->setAccessibleName(tr("Name, website, OID or PIC"));
    m_table->setAccessibleName(title());
    m_model->setHorizontalHeaderLabels({tr("OID"), tr("Legal name"), tr("Country"), tr("Town or city")});
    m_mine->setText(tr("My organisations"));
    look();
}

void SearchPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void SearchPage::focusFirst()
{
    m_words->setFocus();
}

} // namespace sek
