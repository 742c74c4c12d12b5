// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_page.h"

#include "core/base/text.h"
#include "ui/organisations/plain_scroll.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/emptystate.h"
#include "ui/widgets/parts/filteredit.h"
#include "ui/widgets/parts/linklabel.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QCollator>
#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {

constexpr int FewestCharacters = 3;
constexpr int MostRows = 200;

QString searched(const Json& o)
{
    return fold(qtext(o, "legal_name") + u' ' + qtext(o, "business_name") + u' ' + qtext(o, "website") + u' ' + qtext(o, "oid") +
                u' ' + qtext(o, "pic"));
}

} // namespace

SearchPage::SearchPage(QWidget* parent)
    : QWidget(parent), m_header(new PageHeader), m_where(new TextLabel(TextType::Body, {}, ColorRole::Muted)),
      m_words(new FilterEdit(QStringLiteral("search"))), m_stack(new QStackedWidget),
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
    column->addWidget(m_words);
    column->addWidget(m_stack, 1);
    column->addWidget(m_mine, 0, Qt::AlignLeft);
    connect(m_words, &FilterEdit::filterChanged, this, &SearchPage::look);
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
    look();
}

void SearchPage::setSignedIn(bool signedIn)
{
    m_mine->setVisible(signedIn);
}

void SearchPage::look()
{
    m_model->removeRows(0, m_model->rowCount());
    const QString words = m_words->text().simplified();
    if (words.size() < FewestCharacters) {
        m_empty->setTexts(tr("Type at least three characters"), tr("Legal name, business name, website, OID or PIC. Accents and capitals do not matter."));
        return m_stack->setCurrentWidget(m_empty);
    }
    std::vector<OrgViewPtr> hits;
    if (m_workspace)
        for (const OrgId& org : m_workspace->organisations())
            if (const auto view = m_workspace->view(org); foldedContains(searched(view->state.organisation), words)) hits.push_back(view);
    QCollator collator{QLocale()};
    std::ranges::sort(hits, [&](const auto& a, const auto& b) {
        return collator.compare(qtext(a->state.organisation, "legal_name"), qtext(b->state.organisation, "legal_name")) < 0;
    });
    if (hits.size() > MostRows) hits.resize(MostRows);
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

void SearchPage::retranslate()
{
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
