// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility> // Asio 1.18 uses std::exchange without including it

#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/parser.hpp>

#include "core/hub/gate/body_parser.h"

#include <algorithm>

namespace sek::gate {

namespace {

namespace http = boost::beast::http;
namespace net = boost::asio;
using boost::beast::error_code;

/// Beast's notion of a body, collected in a QByteArray so that it is not copied again for the handler.
struct BytesBody
{
    using value_type = QByteArray;

    class reader
    {
    public:
        template <bool isRequest, class Fields>
        reader(http::header<isRequest, Fields>&, value_type& body) : m_body(body)
        {
        }

        void init(const boost::optional<std::uint64_t>& length, error_code& ec)
        {
            // An announcement alone gets no more than this; the rest is taken as it comes.
            constexpr std::uint64_t Start = 64 * 1024;
            m_body.reserve(static_cast<qsizetype>(std::min(length.value_or(0), Start)));
            ec = {};
        }
        template <class Buffers> std::size_t put(const Buffers& buffers, error_code& ec)
        {
            std::size_t taken = 0;
            for (const net::const_buffer piece : boost::beast::buffers_range_ref(buffers)) {
                m_body.append(static_cast<const char*>(piece.data()), static_cast<qsizetype>(piece.size()));
                taken += piece.size();
            }
            ec = {};
            return taken;
        }
        void finish(error_code& ec) { ec = {}; }

    private:
        value_type& m_body;
    };
};

bool agrees(const http::request_parser<BytesBody>& parser, const Head& checked)
{
    const auto& message = parser.get();
    if (message.method_string() != checked.method || message.target() != checked.target) return false;
    if (message.version() != 11 || parser.chunked()) return false;
    if (parser.content_length().value_or(0) != checked.contentLength) return false;
    std::size_t theirs = 0;
    std::size_t theirBytes = 0;
    for (const auto& field : message) {
        ++theirs;
        theirBytes += field.name_string().size() + field.value().size();
    }
    std::size_t ourBytes = 0;
    for (const auto& [name, value] : checked.fields)
        ourBytes += name.size() + value.size();
    return theirs == checked.fields.size() && theirBytes == ourBytes;
}

} // namespace

struct BodyParser::Parser : http::request_parser<BytesBody>
{
};

BodyParser::BodyParser() : m_parser(std::make_unique<Parser>()) {}
BodyParser::~BodyParser() = default;

bool BodyParser::begin(std::string_view head, const Head& checked)
{
    m_parser->header_limit(static_cast<std::uint32_t>(head.size()) + 4);
    m_parser->body_limit(checked.contentLength);
    error_code ec;
    const auto read = m_parser->put(net::const_buffer(head.data(), head.size()), ec);
    return !ec && read == head.size() && m_parser->is_header_done() && agrees(*m_parser, checked) &&
           m_parser->is_done() == (checked.contentLength == 0);
}

std::optional<std::size_t> BodyParser::feed(std::string_view bytes)
{
    error_code ec;
    const auto read = m_parser->put(net::const_buffer(bytes.data(), bytes.size()), ec);
    if (ec && ec != http::error::need_more) return {};
    return read;
}

bool BodyParser::isDone() const
{
    return m_parser->is_done();
}

QByteArray BodyParser::takeBody()
{
    return std::move(m_parser->get().body());
}

} // namespace sek::gate
