// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <restinio/http_server.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

namespace comptoir::http {

/// What HttpLimits::write is for. RESTinio limits the time of each group that it writes: of a large
/// answer in one group a slow line would never see the end.
constexpr qsizetype writtenAtOnce = 64 * 1024;

/// Writes a whole answer; `ticket` is held until it is written or has failed.
inline void writeInParts(const restinio::request_handle_t &to, std::string head,
                         const QByteArray &body, restinio::response_connection_attr_t after,
                         const std::shared_ptr<void> &ticket)
{
    std::string bytes = std::move(head);
    qsizetype done = 0;
    do {
        const qsizetype more = std::min(body.size() - done, writtenAtOnce);
        bytes.append(body.constData() + done, size_t(more));
        done += more;
        restinio::writable_items_container_t items;
        items.emplace_back(std::exchange(bytes, {}));
        restinio::write_group_t group(std::move(items));
        group.after_write_notificator([ticket](const auto &) {});
        const auto part = done < body.size() ? restinio::response_parts_attr_t::not_final_parts
                                             : restinio::response_parts_attr_t::final_parts;
        // Its own response builder would add a Content-Length to 204 and a wrong one to HEAD.
        restinio::impl::access_req_connection(*to)->write_response_parts(
            to->request_id(), {part, after}, std::move(group));
    } while (done < body.size());
}

} // namespace comptoir::http
