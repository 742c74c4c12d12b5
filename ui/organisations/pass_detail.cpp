// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/pass_detail.h"

#include "core/domain/organisations/kinds.h"
#include "ui/organisations/accreditation_strip.h"
#include "ui/organisations/eu_login_dialog.h"
#include "ui/organisations/letter_dialog.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/organisations/pass_advice.h"
#include "ui/organisations/pass_texts.h"
#include "ui/organisations/record_dialog.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/iconlabel.h"
#include "ui/widgets/theme/sizeclass.h"
#include "ui/widgets/theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {

/// The accreditation's body; an empty object when it is gone.
Json bodyOf(const PassFacts::Entries& entries, const RecordId& id)
{
    const auto it = std::ranges::find(entries, id, &std::pair<RecordId, Json>::first);
    return it == entries.end() ? Json::object() : it->second;
}

bool has(const PassFacts::Entries& entries, const RecordId& id)
{
    return std::ranges::find(entries, id, &std::pair<RecordId, Json>::first) != entries.end();
}

} // namespace

const PassMails* installedPassMails()
{
    static const auto mails = [] {
        QFile file(QStringLiteral(":/data/pass_mails.json"));
        if (!file.open(QIODevice::ReadOnly)) return Result<PassMails>(fail("data_missing"));
        return PassMails::read(file.readAll());
    }();
    return mails ? &*mails : nullptr;
}

PassDetail::PassDetail(OrganisationEditor& editor, QWidget* parent)
    : QFrame(parent), m_editor(editor), m_icon(new IconView(QStringLiteral("unknown"), ColorRole::Idle, 20)),
      m_head(new TextLabel(TextType::Heading)), m_count(new TextLabel(TextType::Body, {}, ColorRole::Muted)),
      m_login(new Button({}, ButtonKind::Outlined, QStringLiteral("key"))),
      m_steps(new Button({}, ButtonKind::Outlined, QStringLiteral("list"))), m_whom(new QWidget), m_contacts(new QVBoxLayout(m_whom)),
      m_loginSaid(new IconLabel), m_hints(new IconLabel), m_top(new QWidget)
{
    setObjectName(QStringLiteral("passDetailPanel"));
    setProperty("panel", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& t = Theme::get();
    auto* panel = new QVBoxLayout(this);
    panel->setContentsMargins(1, 1, 1, 1);
    panel->setSpacing(0);
    auto* top = new QHBoxLayout(m_top);
    top->setContentsMargins(t.space(16), t.space(12), t.space(16), t.space(12));
    top->setSpacing(t.space(12));
    m_head->setObjectName(QStringLiteral("passHeadLabel"));
    m_head->setWordWrap(true);
    m_login->setObjectName(QStringLiteral("euLoginButton"));
    m_steps->setObjectName(QStringLiteral("route4Button"));
    top->addWidget(m_icon);
    top->addWidget(m_head, 1);
    top->addWidget(m_count);
    top->addWidget(m_steps);
    top->addWidget(m_login);
    panel->addWidget(m_top);

    auto* three = new QHBoxLayout;
    three->setSpacing(0);
    const auto column = [&](int index, TextLabel*& head, QWidget* body, int stretch) {
        auto* w = m_columns[index] = new QWidget;
        auto* c = new QVBoxLayout(w);
        c->setContentsMargins(t.space(16), t.space(12), t.space(16), t.space(12));
        c->setSpacing(t.space(8));
        head = new TextLabel(TextType::SmallStrong, {}, ColorRole::Muted);
        c->addWidget(head);
        c->addWidget(body);
        c->addStretch(1);
        three->addWidget(w, stretch);
        return c;
    };
    const auto words = [](TextLabel*& label, const char* name) {
        label = new TextLabel(TextType::Body);
        label->setObjectName(QLatin1String(name));
        label->setForReading();
        return label;
    };
    auto* why = column(0, m_whyHead, words(m_why, "passWhyLabel"), 4);
    m_loginSaid->setObjectName(QStringLiteral("euLoginSaidLabel"));
    m_loginSaid->setWordWrap(true);
    m_hints->setObjectName(QStringLiteral("passHintsLabel"));
    m_hints->setWordWrap(true);
    why->insertWidget(2, m_loginSaid);
    why->insertWidget(3, m_hints);
    column(1, m_whatHead, words(m_what, "passWhatLabel"), 4);
    m_whom->setObjectName(QStringLiteral("passWhomPanel"));
    m_contacts->setContentsMargins(0, 0, 0, 0);
    m_contacts->setSpacing(t.space(8));
    column(2, m_whomHead, m_whom, 3);
    panel->addLayout(three);
    stackWhenNarrow(this, three);
    connect(m_login, &QPushButton::clicked, this, [this] { openLogin(); });
    connect(m_steps, &QPushButton::clicked, this, [this] { openSteps(); });
}

void PassDetail::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    // One line under the head and one between columns: the frame is drawn by the style sheet.
    QPainter p(this);
    p.setPen(Theme::get().color(ColorRole::Line));
    const int y = m_top->geometry().bottom() + 1;
    p.drawLine(1, y, width() - 2, y);
    for (int i = 1; i < 3; ++i) {
        const QPoint at = m_columns[i]->pos();
        if (at.y() > m_columns[0]->y()) p.drawLine(1, at.y(), width() - 2, at.y());
        else p.drawLine(at.x(), y, at.x(), height() - 2);
    }
}

std::vector<PassDetail::Said> PassDetail::said() const
{
    std::vector<Said> out;
    for (const PassReason& r : m_row.verdict.general) out.push_back({r, nullptr, {}});
    if (m_row.verdict.entry == PassEntry::CanEnter) return out; // one way in is enough
    const PassFacts& facts = m_editor.view()->pass;
    for (const PassPath& path : m_row.verdict.paths) {
        const Json body = bodyOf(facts.accreditations, path.accreditation);
        const QString prefix = m_row.verdict.paths.size() > 1 ? accreditationName(body) : QString();
        for (const PassReason& r : path.reasons) out.push_back({r, &path, prefix});
    }
    return out;
}

void PassDetail::show(const PassModel::Row& row)
{
    m_row = row;
    const auto all = said();
    m_head->setText(tr("%1: %2").arg(texts::passEntry(row.verdict.entry), row.name));
    m_count->setText(all.empty() ? QString() : tr("%n reason(s)", nullptr, static_cast<int>(all.size())));
    m_icon->setIcon(row.verdict.entry == PassEntry::CanEnter      ? QStringLiteral("done")
                    : row.verdict.entry == PassEntry::CannotEnter ? QStringLiteral("declined")
                                                                  : QStringLiteral("unknown"),
                    row.verdict.entry == PassEntry::CanEnter      ? ColorRole::Ok
                    : row.verdict.entry == PassEntry::CannotEnter ? ColorRole::Bad
                                                                  : ColorRole::Idle);
    QStringList why, what;
    for (const Said& s : all) {
        const QString sentence = texts::passWhy(s.reason, text(m_editor.view()->state.organisation, "time_zone", "UTC"));
        const QString line = s.prefix.isEmpty() ? sentence : tr("%1: %2", "accreditation and what is wrong").arg(s.prefix, sentence);
        if (!why.contains(line)) why << line;
        if (const QString step = texts::passNextStep(s.reason); !step.isEmpty() && !what.contains(step)) what << step;
    }
    if (all.empty()) {
        why << tr("All conditions are met.");
        what << tr("Nothing.");
    }
    m_why->setText(why.join(u'\n'));
    m_what->setText(what.join(u'\n'));
    fillContacts(all);

    const auto user = m_editor.draft().user(row.verdict.user);
    const QString who = user ? m_editor.view()->nameOf(text(user->body, "eu_login_said_by")) : QString();
    const QDate on = user ? isoDate(text(user->body, "eu_login_checked_on")) : QDate();
    const bool own = user && text(user->body, "eu_login_said_by") == text(user->body, "account_id");
    const QString about = who.isEmpty() || !on.isValid() ? QString()
                          : own                          ? tr("EU Login: said by the person on %1.").arg(texts::date(on))
                                : tr("EU Login: said by %1 on %2, not by the person.").arg(who, texts::date(on));
    m_loginSaid->set(QStringLiteral("note"), about, ColorRole::Muted);
    m_loginSaid->setVisible(!about.isEmpty());
    QStringList hints;
    for (const PassHint& h : row.verdict.hints)
        if (const QString hint = texts::passHint(h); !hint.isEmpty() && !hints.contains(hint)) hints << hint;
    m_hints->set(QStringLiteral("info"), hints.join(u'\n'), ColorRole::Muted);
    m_hints->setVisible(!hints.isEmpty());

    const bool may = m_editor.mayDo("ConfirmEuLogin");
    m_login->setVisible(may);
    const bool chosen = std::ranges::any_of(row.verdict.paths, [](const PassPath& p) { return p.route == "other_programme"; });
    m_steps->setVisible(may && chosen);
    update();
}

void PassDetail::fillContacts(const std::vector<Said>& all)
{
    while (QLayoutItem* item = m_contacts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // The address in the accreditation can be changed too, and that is not the person's to do (§4.4).
    std::vector<Said> whom;
    for (const Said& s : all) {
        whom.push_back(s);
        if (s.reason.code == "EMAIL_MISMATCH" && s.path) whom.push_back({{"EMAIL_MISMATCH_AGENCY", s.reason.params, "granting_body"}, s.path, s.prefix});
    }
    QStringList done;
    for (const Said& s : whom) {
        const QString contact = s.reason.contact == "user" ? m_row.name : texts::passContact(s.reason.contact);
        if (contact.isEmpty() || done.contains(contact + QString::fromStdString(s.reason.code))) continue;
        done << contact + QString::fromStdString(s.reason.code);
        auto* line = new QWidget;
        auto* both = new QVBoxLayout(line);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(4);
        auto* row = new QHBoxLayout;
        both->addLayout(row);
        // Who keeps the list, as it is known of the accreditation.
        const Json accreditation = s.path ? bodyOf(m_editor.view()->pass.accreditations, s.path->accreditation) : Json::object();
        const bool theirs = s.reason.contact == "user" || s.reason.contact == "eu_login_help" || s.reason.contact == "help_desk";
        const QString address = theirs ? QString() : qtext(at(accreditation, "contact_for_list"), "email");
        const auto words = [&s](const QString& text, const char* what) {
            auto* label = new TextLabel(TextType::Body, text);
            label->setObjectName(QString::fromLatin1(what).arg(QString::fromStdString(s.reason.code)));
            label->setForReading();
            return label;
        };
        row->addWidget(words(contact, "contact%1Label"), 1, Qt::AlignVCenter);
        if (!address.isEmpty()) both->addWidget(words(address, "address%1Label")); // with the whole width for itself
        const bool letter = installedPassMails() && installedPassMails()->mail(s.reason, "en", Json::object());
        if (letter) {
            auto* write = new Button(tr("Letter…"), ButtonKind::Outlined, QStringLiteral("mail"));
            write->setObjectName(QStringLiteral("letter%1Button").arg(QString::fromStdString(s.reason.code)));
            write->setAccessibleName(tr("Letter to %1").arg(contact));
            write->setSmall(true);
            connect(write, &QPushButton::clicked, this,
                    [this, reason = s.reason, path = s.path ? std::optional(*s.path) : std::nullopt] {
                        openLetter(reason, path ? &*path : nullptr);
                    });
            row->addWidget(write, 0, Qt::AlignTop);
        } else if (done.filter(contact).size() > 1) {
            delete line; // named already
            continue;
        }
        m_contacts->addWidget(line);
        line->show(); // the panel may be on the screen already
    }
    if (m_contacts->count() == 0) m_contacts->addWidget(new TextLabel(TextType::Body, tr("Nobody.")));
}

void PassDetail::retranslate()
{
    m_whyHead->setText(tr("Why"));
    m_whatHead->setText(tr("What to do"));
    m_whomHead->setText(tr("Whom to ask"));
    m_login->setText(tr("EU Login…"));
    m_steps->setText(tr("Choose and report…"));
}

EuLoginDialog* PassDetail::openLogin()
{
    const auto user = m_editor.draft().user(m_row.verdict.user);
    if (!user) return nullptr;
    auto* dialog = new EuLoginDialog(m_editor, m_row.verdict.user, user->before.empty() ? user->body : user->before, this);
    dialog->open();
    return dialog;
}

RecordDialog* PassDetail::openSteps()
{
    const PassFacts& facts = m_editor.view()->pass;
    RecordDialog::Spec spec;
    spec.title = tr("Choose and report: %1").arg(m_row.name);
    spec.schema = &route4StepSchema();
    spec.command = "Route4Step";
    spec.id = m_row.verdict.user;
    spec.fresh = !has(facts.steps, spec.id);
    spec.about = spec.id.text();
    spec.body = bodyOf(facts.steps, spec.id);
    spec.fields = {"decided_on", "reported_to_dg_on", "reported_email", "dg_name"};
    auto* dialog = new RecordDialog(m_editor, std::move(spec), this);
    dialog->open();
    return dialog;
}

LetterDialog* PassDetail::openLetter(const PassReason& reason, const PassPath* path)
{
    const Json& organisation = m_editor.view()->state.organisation;
    const Json accreditation = path ? bodyOf(m_editor.view()->pass.accreditations, path->accreditation) : Json::object();
    const auto user = m_editor.draft().user(m_row.verdict.user);
    Json facts = {{"organisation", text(organisation, "legal_name")},
                  {"oid", text(organisation, "oid")},
                  {"reference", text(accreditation, "reference")},
                  {"person", m_row.name.toStdString()},
                  {"email", m_row.email.toStdString()},
                  {"author", m_editor.view()->nameOf(m_editor.view()->me.text()).toStdString()}};
    const bool toUser = reason.contact == "user" || reason.contact == "eu_login_help";
    const QString to = toUser ? m_row.email : qtext(at(accreditation, "contact_for_list"), "email");
    const std::string language = toUser && user ? text(user->body, "language", text(organisation, "language", "en"))
                                                : text(organisation, "language", "en");
    auto* dialog = new LetterDialog(reason, facts, language, to, this);
    dialog->open();
    return dialog;
}

} // namespace sek
