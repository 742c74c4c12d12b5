// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/pass_page.h"

#include "core/domain/organisations/pass_rules.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/pass_advice.h"
#include "ui/organisations/pass_texts.h"
#include "ui/texts/texts.h"
#include "ui/widgets/form/editors.h"
#include "ui/widgets/parts/pageheader.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/theme/theme.h"
#include "ui/widgets/views/rowtable.h"

#include <QCollator>
#include <QCoreApplication>
#include <QFrame>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

void PassModel::setRows(std::vector<Row> rows)
{
    if (rows.size() == m_rows.size() && !rows.empty()) { // in place, so that selection and scroll stay
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PassModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PassModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PassModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Row& r = row(index.row());
    const auto cell = [&]() -> PassCell {
        switch (index.column()) {
        case Accreditation: return r.cells.accreditation;
        case Listed: return r.cells.listed;
        case Login: return r.cells.login;
        default: return r.cells.emails;
        }
    };
    const auto words = [&]() -> QString {
        if (index.column() == Person) return r.name;
        if (index.column() == Verdict) return texts::passEntry(r.verdict.entry);
        if (index.column() == Login && !r.loginWords.isEmpty()) return r.loginWords;
        switch (cell()) {
        case PassCell::Met: return tr("Yes");
        case PassCell::Failed: return tr("No");
        case PassCell::Unknown: break;
        }
        return index.column() == Emails ? tr("cannot be compared yet") : tr("Not known");
    };
    switch (role) {
    case Qt::DisplayRole: return words();
    case Qt::AccessibleTextRole:
        return index.column() == Person ? spokenCell(r.name, r.email) : spokenCell(words(), {}, {});
    case RowRole::SecondLine: return index.column() == Person ? QVariant(r.email) : QVariant();
    case RowRole::Strong: return index.column() == Person;
    case RowRole::Suffix: return index.column() == Person && r.self ? QVariant(tr("(you)")) : QVariant();
    case RowRole::Chip: return index.column() == Verdict;
    case RowRole::ChipDashed: return index.column() == Verdict && r.verdict.untilUpdate;
    case RowRole::StateIcon:
        if (index.column() == Person) return {};
        if (index.column() == Verdict)
            return r.verdict.entry == PassEntry::CanEnter      ? QStringLiteral("done")
                   : r.verdict.entry == PassEntry::CannotEnter ? QStringLiteral("declined")
                                                               : QStringLiteral("unknown");
        return cell() == PassCell::Met      ? QStringLiteral("done")
               : cell() == PassCell::Failed ? QStringLiteral("declined")
                                            : QStringLiteral("unknown");
    case RowRole::StateTone: {
        if (index.column() == Person) return {};
        if (index.column() == Verdict)
            return QVariant::fromValue(r.verdict.entry == PassEntry::CanEnter      ? Tone::Ok
                                       : r.verdict.entry == PassEntry::CannotEnter ? Tone::Bad
                                                                                   : Tone::Idle);
        return QVariant::fromValue(cell() == PassCell::Met ? Tone::Ok : cell() == PassCell::Failed ? Tone::Bad : Tone::Idle);
    }
    default: return {};
    }
}

QVariant PassModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Person: return tr("Person");
    case Accreditation: return tr("Accreditation valid");
    case Listed: return tr("On the list");
    case Login: return tr("EU Login account");
    case Emails: return tr("E-mails equal");
    case Verdict: return tr("Verdict");
    default: return {};
    }
}

PassPage::PassPage(OrganisationEditor& editor, QWidget* parent) : OrganisationPage(editor, QStringLiteral("pass"), parent)
{
    m_model = new PassModel(this);
    m_table = new RowTable;
    m_table->setObjectName(QStringLiteral("passTable"));
    m_table->setTwoLine(true);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PassModel::Person, QHeaderView::Stretch);
    m_ruleChoice = new ComboBox;
    m_ruleChoice->setObjectName(QStringLiteral("passRulesCombo"));
    m_ruleChoice->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    Theme& theme = Theme::get();
    m_detail = new QFrame;
    m_detail->setObjectName(QStringLiteral("passDetailPanel"));
    auto* panel = new QVBoxLayout(m_detail);
    panel->setContentsMargins(theme.space(16), theme.space(12), theme.space(16), theme.space(12));
    m_detailHead = new TextLabel(TextType::Heading);
    panel->addWidget(m_detailHead);
    auto* three = new QHBoxLayout;
    three->setSpacing(theme.space(24));
    const auto column = [&](TextLabel*& head, TextLabel*& body, const char* name, int stretch) {
        auto* c = new QVBoxLayout;
        c->setSpacing(theme.space(4));
        head = new TextLabel(TextType::SmallStrong, {}, ColorRole::Muted);
        body = new TextLabel(TextType::Body);
        body->setObjectName(QLatin1String(name));
        body->setWordWrap(true);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        c->addWidget(head);
        c->addWidget(body, 0, Qt::AlignTop);
        c->addStretch(1);
        three->addLayout(c, stretch);
    };
    column(m_whyHead, m_why, "passWhyLabel", 3);
    column(m_whatHead, m_what, "passWhatLabel", 3);
    column(m_whomHead, m_whom, "passWhomLabel", 2);
    panel->addLayout(three);
    m_advice = new TextLabel(TextType::Small, {}, ColorRole::Muted);
    m_advice->setWordWrap(true);

    const int gutter = theme.space(0);
    content()->setContentsMargins(theme.space(24), gutter, theme.space(24), theme.space(24));
    content()->setSpacing(theme.space(12));
    content()->addWidget(m_ruleChoice, 0, Qt::AlignLeft);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_detail);
    content()->addWidget(m_advice);
    connect(m_table, &RowTable::currentRowChanged, this, &PassPage::showDetail);
    connect(m_ruleChoice, &QComboBox::activated, this, [this] {
        this->editor().setField("pass_rules", Json(m_ruleChoice->currentData().toString().toStdString()));
    });
    retranslate();
}

QString PassPage::title() const
{
    return tr("Access to the Organisation Portal (PASS)");
}

void PassPage::retranslate()
{
    OrganisationPage::retranslate();
    header()->clearSubLine();
    header()->addSubText(tr("Can a member of staff enter today? If not, what is to be done and whom to ask?"));
    m_whyHead->setText(tr("Why"));
    m_whatHead->setText(tr("What to do"));
    m_whomHead->setText(tr("Whom to ask"));
    m_table->setAccessibleName(title());
    const QSignalBlocker quiet(m_ruleChoice);
    m_ruleChoice->clear();
    for (const PassRuleSet& r : installedPassRules())
        m_ruleChoice->addItem(tr("Rules: %1, %2")
                                  .arg(texts::passRuleSetName(r.id),
                                       QLocale().toString(r.asOf, QCoreApplication::translate("Texts", "dd/MM/yyyy", "date format"))),
                              QString::fromStdString(r.id));
    m_ruleChoice->setAccessibleName(tr("Rules for PASS"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, PassModel::ColumnCount - 1);
    refresh();
}

void PassPage::refresh()
{
    if (!editor().isReady() || installedPassRules().empty()) return;
    const OrgView& view = *editor().view();
    const Json body = editor().draft().organisation();
    const PassRuleSet& rules = passRuleSet(installedPassRules(), text(body, "pass_rules"));
    {
        const QSignalBlocker quiet(m_ruleChoice);
        m_ruleChoice->setCurrentIndex(m_ruleChoice->findData(QString::fromStdString(rules.id)));
    }
    m_ruleChoice->setEnabled(editor().mayEdit());

    std::vector<PassModel::Row> rows;
    for (PassVerdict& v : passAdvice(editor())) {
        const auto user = editor().draft().user(v.user);
        if (!user) continue;
        PassModel::Row row{std::move(v), {}, texts::person(user->body), qtext(user->body, "email"), {},
                           text(user->body, "account_id") == view.me.text()};
        row.cells = passCells(row.verdict);
        // Without an accreditation there is no path to read the cell from; what is known of the account still holds.
        const std::string login = text(user->body, "eu_login_state", "unknown");
        row.cells.login = login == "confirmed" ? PassCell::Met : login == "unknown" ? PassCell::Unknown : PassCell::Failed;
        row.loginWords = texts::choice("eu_login_state", text(user->body, "eu_login_state", "unknown"));
        rows.push_back(std::move(row));
    }
    QCollator order{QLocale()};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(rows, [&](const PassModel::Row& a, const PassModel::Row& b) {
        return order.compare(a.name, b.name) < 0;
    });
    m_model->setRows(std::move(rows));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) m_table->setCurrentRow(0);
    m_table->setMinimumHeight(Theme::get().rowHeight(true) * std::min(m_model->rowCount(), 6) + Theme::get().px(44));
    showDetail(m_table->currentIndex().row());
    m_advice->setText(tr("The verdict is advice from the data of %1. PASS itself decides.")
                          .arg(QLocale().toString(view.today, QCoreApplication::translate("Texts", "dd/MM/yyyy", "date format"))));
}

void PassPage::showDetail(int row)
{
    m_detail->setVisible(row >= 0 && row < m_model->rowCount());
    if (!m_detail->isVisibleTo(this)) return;
    const PassModel::Row& r = m_model->row(row);
    m_detailHead->setText(tr("%1: %2").arg(texts::passEntry(r.verdict.entry), r.name));
    std::vector<PassReason> reasons = r.verdict.general;
    if (!r.verdict.paths.empty())
        reasons.insert(reasons.end(), r.verdict.paths.front().reasons.begin(), r.verdict.paths.front().reasons.end());
    QStringList why, what, whom;
    for (const PassReason& reason : reasons) {
        why << texts::passWhy(reason);
        if (const QString step = texts::passNextStep(reason); !step.isEmpty()) what << step;
        const QString contact = reason.contact == "user" ? r.name : texts::passContact(reason.contact);
        if (!contact.isEmpty() && !whom.contains(contact)) whom << contact;
    }
    if (reasons.empty()) {
        why << tr("All conditions are met.");
        what << tr("Nothing.");
    }
    m_why->setText(why.join(u'\n'));
    m_what->setText(what.join(u'\n'));
    m_whom->setText(whom.join(u'\n'));
}

void PassPage::focusFirst()
{
    m_table->setFocus();
}

} // namespace sek
