// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/post.h"

#include "app/hub/mail_config.h"

#include <cstdio>

namespace sek {

Result<std::unique_ptr<Post>> Post::open(HubServices& services, const std::string& reportToken)
{
    auto texts = readMailTexts();
    if (!texts) return failure(texts);
    auto delivery = makeDelivery(services.folder());
    if (!delivery) return failure(delivery);
    auto sms = makeSmsSender(services.folder(), reportToken);
    if (!sms) return failure(sms);
    return std::unique_ptr<Post>(new Post(services, std::move(*texts), std::move(*delivery), std::move(*sms)));
}

Post::Post(HubServices& services, MailTexts texts, std::unique_ptr<Delivery> delivery, std::unique_ptr<SmsSender> sms)
    : m_services(services), m_texts(std::move(texts)), m_delivery(std::move(delivery)), m_smsSender(std::move(sms)),
      m_mailOutlet(m_delivery ? std::optional<MailOutlet>(std::in_place, m_texts, mailSender(services.folder()), *m_delivery)
                              : std::nullopt),
      m_smsOutlet(m_smsSender ? std::optional<SmsOutlet>(std::in_place, m_texts, smsRules(services.folder()), *m_smsSender,
                                                         services.clock())
                              : std::nullopt),
      m_mail(services.store(), services.clock(), "email", m_mailOutlet ? &*m_mailOutlet : nullptr,
             [this](const OutMessage& m, const MessageOutcome& o) { note(m, o); }),
      m_sms(services.store(), services.clock(), "sms", m_smsOutlet ? &*m_smsOutlet : nullptr,
            [this](const OutMessage& m, const MessageOutcome& o) { note(m, o); })
{
}

Post::~Post()
{
    stop();
}

void Post::start()
{
    m_mailThread = std::thread([this] { run(m_mail, m_mailWoken); });
    m_smsThread = std::thread([this] { run(m_sms, m_smsWoken); });
}

void Post::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_mailWoken = m_smsWoken = true;
    m_change.notify_all();
}

void Post::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_change.notify_all();
    }
    for (std::thread* t : {&m_mailThread, &m_smsThread})
        if (t->joinable()) t->join();
}

void Post::run(Courier& courier, bool& woken)
{
    for (;;) {
        if (&courier == &m_mail) m_services.takeEvents();
        // A few at a time, so that a stop does not wait for a long queue.
        const auto round = courier.work(5);
        const std::int64_t ms = std::max<std::int64_t>(round.wakeAt.ms - m_services.clock().now().ms, 0);
        std::unique_lock lock(m_mutex);
        m_change.wait_for(lock, std::chrono::milliseconds(ms), [&] { return woken || m_stopping; });
        if (m_stopping) return;
        woken = false;
    }
}

void Post::note(const OutMessage& m, const MessageOutcome& outcome)
{
    const bool sent = outcome.state == MessageOutcome::State::Sent;
    if (!sent) std::fprintf(stderr, "%s %s %s %s\n", m.channel == "sms" ? "sms" : "mail", m.id.text().c_str(), m.event.c_str(),
                            outcome.code.c_str());
    m_services.noteDelivery(m, outcome);
}

} // namespace sek
