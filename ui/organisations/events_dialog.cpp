// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organisations/events_dialog.h"

#include "ui/documents/elsewhere.h"
#include "ui/documents/file_choice.h"
#include "ui/documents/file_taking.h"
#include "ui/organisations/history_attendance.h"
#include "ui/organisations/organisation_editor.h"
#include "ui/texts/texts.h"
#include "ui/widgets/parts/buttons.h"
#include "ui/widgets/parts/messagebar.h"
#include "ui/widgets/parts/textlabel.h"
#include "ui/widgets/views/plain_table.h"
#include "ui/widgets/views/rowtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

namespace sek {

namespace {

struct EventWords
{
    const char* action;
    const char* text;
};

constexpr EventWords AllEvents[] = {
    {"code_issued", QT_TRANSLATE_NOOP("Events", "A code was sent")},
    {"code_delivered", QT_TRANSLATE_NOOP("Events", "The message with the code arrived")},
    {"code_wrong", QT_TRANSLATE_NOOP("Events", "A wrong code was typed")},
    {"code_ended", QT_TRANSLATE_NOOP("Events", "A code ended without a signature")},
    {"code_used", QT_TRANSLATE_NOOP("Events", "The right code was typed")},
    {"signer_locked", QT_TRANSLATE_NOOP("Events", "Signing was locked after too many wrong codes")},
    {"signer_unlocked", QT_TRANSLATE_NOOP("Events", "A lock on signing was lifted")},
    {"device_suspended", QT_TRANSLATE_NOOP("Events", "A computer may not check codes any more")},
    {"breaker_tripped", QT_TRANSLATE_NOOP("Events", "All codes were stopped")},
    {"breaker_resumed", QT_TRANSLATE_NOOP("Events", "Codes were let through again")},
    {"envelope_refused", QT_TRANSLATE_NOOP("Events", "A code typed without a connection was refused")},
    {"envelope_flood", QT_TRANSLATE_NOOP("Events", "Too many codes came from one computer")},
    {"kiosk_entered", QT_TRANSLATE_NOOP("Events", "The screen was handed over")},
    {"kiosk_left", QT_TRANSLATE_NOOP("Events", "The screen was taken back")},
    {"kiosk_queue_entered", QT_TRANSLATE_NOOP("Events", "Signing one after another began")},
    {"kiosk_queue_missed", QT_TRANSLATE_NOOP("Events", "Reference and birthday did not belong together")},
    {"kiosk_queue_paused", QT_TRANSLATE_NOOP("Events", "Signing one after another waits after too many tries")},
    {"kiosk_queue_left", QT_TRANSLATE_NOOP("Events", "Signing one after another ended")},
    {"signing_link_sent", QT_TRANSLATE_NOOP("Events", "A link to sign was sent")},
    {"statistics_exported", QT_TRANSLATE_NOOP("Events", "Values for statistics were made")},
    {"order_opened", QT_TRANSLATE_NOOP("Events", "Signing at another service began")},
    {"order_ended", QT_TRANSLATE_NOOP("Events", "Signing at another service ended without a signature")},
    {"order_complete", QT_TRANSLATE_NOOP("Events", "It was signed at another service")},
    {"certificate_read", QT_TRANSLATE_NOOP("Events", "A certificate was fetched")},
    {"person_erased", QT_TRANSLATE_NOOP("Events", "A person was erased")},
    {"seals_handed_back", QT_TRANSLATE_NOOP("Events", "Signatures came back after the hub was restored")},
};

QString sentence(const LoggedEvent& e)
{
    if (e.seal.empty()) return EventsDialog::tr("Erased on %1", "date").arg(texts::date(isoDate(e.erasedOn)));
    for (const EventWords& w : AllEvents)
        if (e.action == w.action) return QCoreApplication::translate("Events", w.text);
    return QString::fromStdString(e.action); // of a newer hub
}

} // namespace

EventsDialog::EventsDialog(OrganisationEditor& editor, QWidget* parent)
    : ActDialog(QStringLiteral("eventsDialog"), tr("Codes and screens"), parent), m_editor(editor), m_model(new PlainTable(this)), m_said(new MessageBar)
{
    for (const QString& told : {tr("What happened with codes, handed-over screens and links, as the hub has sealed it."), tr("Saved with the seals, it can be checked elsewhere.")}) {
        auto* about = new TextLabel(TextType::Body, told);
        about->setWordWrap(true);
        content()->addWidget(about);
    }
    m_model->setHeads({tr("What happened"), tr("Who"), tr("When")});
    m_table = makePlainTable(m_model, QStringLiteral("eventsTable"), tr("Codes and screens"));
    m_table->setTwoLine(true);
    content()->addWidget(m_table, 1);
    m_said->setObjectName(QStringLiteral("eventsSaidBar"));
    m_said->clear();
    content()->addWidget(m_said);
    m_older = addAct(tr("Load older entries"), ButtonKind::Outlined, QStringLiteral("clock"), QStringLiteral("olderEvents"));
    m_save = addAct(tr("Save as file…"), ButtonKind::Outlined, QStringLiteral("export"), QStringLiteral("saveEvents"));
    addButton(tr("Close"), ButtonKind::Outlined, QStringLiteral("close"), false);
    setLogicalSize(820, 640);
    connect(m_older, &QPushButton::clicked, this, &EventsDialog::fetch);
    connect(m_save, &QPushButton::clicked, this, &EventsDialog::save);
    m_save->setEnabled(false);
    fetch();
    m_table->setFocus();
}

void EventsDialog::fetch()
{
    m_older->setEnabled(false);
    if (m_events.empty()) m_said->say(Tone::Info, tr("Reading the hub’s log…"));
    const QString path = QStringLiteral("/v1/orgs/%1/events?before=%2").arg(QString::fromStdString(m_editor.org().text())).arg(m_before);
    m_editor.workspace().request("GET", path, Json(), this, [this](const Result<Json>& answer) {
        m_older->setEnabled(true);
        const auto page = answer ? loggedEvents(*answer) : Result<LoggedEvents>(failure(answer));
        if (page) return take(*page);
        m_said->say(Tone::Warn, page.error().is("not_allowed") ? tr("Only owners and auditors of the organisation read this.")
                                                               : tr("The log lies on the hub, and the hub cannot be reached now."));
    });
}

void EventsDialog::take(const LoggedEvents& page)
{
    m_events.insert(m_events.end(), page.events.begin(), page.events.end());
    m_before = page.before;
    m_older->setVisible(m_before > 0);
    m_save->setEnabled(!m_events.empty());
    const OrgView& view = *m_editor.view();
    const std::string zone = text(view.state.organisation, "time_zone", "UTC");
    QList<PlainTable::Row> rows;
    for (const LoggedEvent& e : m_events) {
        const QString when = e.seal.empty() ? QString() : texts::moment(e.at, zone, view.today);
        rows.append({{sentence(e), QString::fromStdString(e.who), when}, documentSentence(view, e.object), {}, QString::number(rows.size())}); // older ones come at the end
    }
    m_model->show(std::move(rows));
    if (m_events.empty()) m_said->say(Tone::Info, tr("Nothing has happened yet."));
    else m_said->clear();
}

void EventsDialog::save()
{
    chooseWhere(this, tr("Save the log"), tr("Codes and screens") + QStringLiteral(".jws"), tr("Sealed statements (%1)").arg(QStringLiteral("*.jws")),
                [this](const QString& path) { saveTo(path); });
}

void EventsDialog::saveTo(const QString& path)
{
    m_save->setEnabled(false);
    QByteArray lines; // one compact JWS a line
    for (const LoggedEvent& e : m_events)
        if (!e.seal.empty()) lines += QByteArray::fromStdString(e.seal) + '\n';
    elsewhere(this, [lines, path] { return writeFile(path, lines); }, [this, path](const Done& done) {
        m_save->setEnabled(true);
        if (done) m_said->say(Tone::Ok, tr("The log is saved as far as it stands here."));
        else m_said->say(Tone::Bad, tr("The file could not be written: %1").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace sek
