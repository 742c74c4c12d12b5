// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/post.h"

#include "app/hub/mail_config.h"

#include <cstdio>

namespace sek {

Result<std::unique_ptr<Post>> Post::open(HubServices& services)
{
    auto texts = readMailTexts();
    if (!texts) return failure(texts);
    auto delivery = makeDelivery(services.folder());
    if (!delivery) return failure(delivery);
    return std::unique_ptr<Post>(new Post(services, std::move(*texts), std::move(*delivery)));
}

Post::Post(HubServices& services, MailTexts texts, std::unique_ptr<Delivery> delivery)
    : m_services(services), m_texts(std::move(texts)), m_delivery(std::move(delivery)),
      m_courier(services.store(), services.clock(), m_texts, mailSender(services.folder()), m_delivery.get(),
                [this](const OutMessage& m, const MessageOutcome& o) { note(m, o); })
{
}

Post::~Post()
{
    stop();
}

void Post::start()
{
    m_thread = std::thread([this] { run(); });
}

void Post::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_woken = true;
    m_change.notify_one();
}

void Post::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_change.notify_one();
    }
    if (m_thread.joinable()) m_thread.join();
}

void Post::run()
{
    for (;;) {
        m_services.takeEvents();
        // A few at a time, so that a stop does not wait for a long queue.
        const auto round = m_courier.work(5);
        const std::int64_t ms = std::max<std::int64_t>(round.wakeAt.ms - m_services.clock().now().ms, 0);
        std::unique_lock lock(m_mutex);
        m_change.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_woken || m_stopping; });
        if (m_stopping) return;
        m_woken = false;
    }
}

void Post::note(const OutMessage& m, const MessageOutcome& outcome)
{
    const bool sent = outcome.state == MessageOutcome::State::Sent;
    if (!sent) std::fprintf(stderr, "mail %s %s %s\n", m.id.text().c_str(), m.event.c_str(), outcome.code.c_str());
    m_services.noteDelivery(m, sent);
}

} // namespace sek
