// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate/body_parser.h"
#include "core/hub/gate/core.h"

#include <chrono>
#include <optional>
#include <vector>

namespace sek::gate {

/// One connection's life: a state machine between its wire and the workers. All on the network thread.
///
///   Handshake → Head → (Body) → Handling → (Waiting) → Writing ⇄ Producing → Head … → Leaving → Gone
class Connection : public WireUser, public std::enable_shared_from_this<Connection>
{
public:
    Connection(std::shared_ptr<GateCore> core, std::unique_ptr<Wire> wire, std::string address, std::string limitKey);

    void begin();
    /// The hub stops: long polls get 503, what runs may finish, everything else ends.
    void stop();
    /// Ends at once, whatever is under way.
    void abort(const char* code);

    // From the responder of request number `turn`; ignored when that request is over.
    void answered(std::uint64_t turn, Response response);
    void parked(std::uint64_t turn);
    void markSignedIn();

    const std::string& limitKey() const { return m_limitKey; }
    bool isSignedIn() const { return m_signedIn; }
    /// Whether a body is being waited for from somebody nobody vouches for, and since when.
    bool isSlowStranger() const { return m_state == State::Body && m_stranger; }
    std::chrono::steady_clock::time_point begun() const { return m_begun; }
    /// Bytes of an answer that lie here until the caller takes them, and since when.
    std::size_t heldForAnswer() const { return m_heldForAnswer; }
    std::chrono::steady_clock::time_point writingSince() const { return m_writingSince; }

    void onHandshake(bool ok) override;
    void onRead(bool ok, std::size_t bytes) override;
    void onWritten(bool ok) override;
    void onFarewell() override;
    void onDeadline() override;

private:
    enum class State { Handshake, Head, Body, Handling, Waiting, Writing, Producing, Leaving, Gone };
    using Ms = std::chrono::milliseconds;

    const Limits& limits() const { return m_core->options.limits; }
    void deadline(Ms after) { m_wire->deadline(after, shared_from_this()); }
    Ms timeFor(std::size_t bytes) const;

    // Input (connection_input.cpp)
    void read();
    void readHead();
    void openRequest(Head head);
    void judgeRequest();
    void beginBody();
    void feedBody(std::string_view bytes);
    void dispatch();

    // Answers (connection_answers.cpp)
    void refuse(const Refusal& refusal);
    void refuseBusy();
    void send(Response response);
    void produce();
    void produced(std::uint64_t turn, std::optional<QByteArray> piece, bool broken);
    void writeOut(std::string_view rest = {});
    void finishAnswer();

    // The end (connection.cpp)
    void leave();
    void closeRequest(bool cut);
    void holdForAnswer(std::size_t bytes);
    void endWork();
    void beginWaiting();
    void endWaiting();

    const std::shared_ptr<GateCore> m_core;
    const std::unique_ptr<Wire> m_wire;
    const std::string m_address;
    const std::string m_limitKey;

    State m_state = State::Handshake;
    bool m_signedIn = false;
    bool m_keepAlive = true;
    bool m_reading = false;
    bool m_writing = false;
    bool m_headClock = true; ///< the time for a head runs: from the connection's beginning, later from a first byte
    bool m_atWork = false;   ///< counted as working
    bool m_stranger = true;  ///< this request counts against the shares of strangers
    std::size_t m_held = 0;  ///< bytes counted as memory for bodies
    std::size_t m_heldAsStranger = 0; ///< of them, when large, in the strangers' share
    std::size_t m_heldForAnswer = 0;
    std::chrono::steady_clock::time_point m_writingSince;

    std::string m_in; ///< received, not yet used
    std::vector<char> m_scratch;
    HeadScanner m_scanner;

    std::uint64_t m_turn = 0;
    Request m_request;
    bool m_expectsContinue = false;
    RoutePolicy m_policy;
    std::optional<BodyParser> m_body;
    std::weak_ptr<Responder> m_responder;

    Response m_response;
    std::string m_out; ///< being written
    bool m_lastPiece = false;

    bool m_open = false; ///< a request is being served: the log still lacks its line
    LogEntry m_entry;
    std::chrono::steady_clock::time_point m_begun;
};

} // namespace sek::gate
