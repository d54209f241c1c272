// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/http/ReasonPhrase.h"

#include <array>
#include <utility>

namespace comptoir::http {

QByteArray reasonPhrase(int status)
{
    static constexpr std::array phrases{
        std::pair{200, "OK"}, std::pair{201, "Created"}, std::pair{202, "Accepted"},
        std::pair{204, "No Content"}, std::pair{206, "Partial Content"},
        std::pair{301, "Moved Permanently"}, std::pair{302, "Found"}, std::pair{303, "See Other"},
        std::pair{304, "Not Modified"}, std::pair{307, "Temporary Redirect"},
        std::pair{308, "Permanent Redirect"}, std::pair{400, "Bad Request"},
        std::pair{401, "Unauthorized"}, std::pair{403, "Forbidden"}, std::pair{404, "Not Found"},
        std::pair{405, "Method Not Allowed"}, std::pair{406, "Not Acceptable"},
        std::pair{408, "Request Timeout"}, std::pair{409, "Conflict"}, std::pair{410, "Gone"},
        std::pair{411, "Length Required"}, std::pair{412, "Precondition Failed"},
        std::pair{413, "Content Too Large"}, std::pair{414, "URI Too Long"},
        std::pair{415, "Unsupported Media Type"}, std::pair{416, "Range Not Satisfiable"},
        std::pair{422, "Unprocessable Content"}, std::pair{423, "Locked"},
        std::pair{425, "Too Early"}, std::pair{426, "Upgrade Required"},
        std::pair{428, "Precondition Required"}, std::pair{429, "Too Many Requests"},
        std::pair{431, "Request Header Fields Too Large"}, std::pair{500, "Internal Server Error"},
        std::pair{501, "Not Implemented"}, std::pair{502, "Bad Gateway"},
        std::pair{503, "Service Unavailable"}, std::pair{504, "Gateway Timeout"},
        std::pair{507, "Insufficient Storage"}};
    for (const auto &[code, phrase] : phrases) {
        if (code == status)
            return phrase;
    }
    return "Status";
}

} // namespace comptoir::http
