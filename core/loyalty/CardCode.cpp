// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/CardCode.h"

#include "core/base/Assert.h"

#include <QtEndian>

#include <string>

namespace comptoir::loyalty {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int payloadSize = 10, codeSize = 12;
/// The largest prime below 32²: a wrong character and a swap of neighbours both change the rest.
constexpr quint64 checkModulus = 1021;
const QString prefix = QStringLiteral("CPTCARD");

int valueOf(QChar c)
{
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    const char *found = std::char_traits<char>::find(alphabet, 32, c.toLatin1());
    return found && c.unicode() < 128 ? int(found - alphabet) : -1;
}

QString written(quint64 value, int size)
{
    QString text;
    for (int i = size - 1; i >= 0; --i)
        text.append(QLatin1Char(alphabet[(value >> (5 * i)) & 31]));
    return text;
}

QString codeOf(quint64 payload)
{
    QString text = written(payload, payloadSize);
    text.append(written(payload % checkModulus, codeSize - payloadSize));
    return text;
}

} // namespace

CardCode CardCode::draw(Entropy &entropy)
{
    const QByteArray random = entropy.bytes(8);
    COMPTOIR_ASSERT(random.size() == 8);
    CardCode code;
    code.m_text = codeOf(qFromBigEndian<quint64>(random.constData()) >> 14);
    return code;
}

bool CardCode::looksLike(const QString &scanned)
{
    return scanned.trimmed().startsWith(prefix, Qt::CaseInsensitive);
}

Result<CardCode> CardCode::parse(const QString &text)
{
    quint64 payload = 0, check = 0;
    int count = 0;
    const QString trimmed = text.trimmed();
    const QString typed = looksLike(trimmed) ? trimmed.mid(prefix.size()) : trimmed;
    for (const QChar raw : typed) {
        const QChar c = raw.toUpper();
        if (c.isSpace() || c == u'-')
            continue;
        const int value = valueOf(c);
        if (value < 0 || count == codeSize)
            return fail("loyalty/not-a-card");
        quint64 &part = count < payloadSize ? payload : check;
        part = part * 32 + quint64(value);
        ++count;
    }
    if (count != codeSize)
        return fail("loyalty/not-a-card");
    if (payload % checkModulus != check)
        return fail("loyalty/mistyped");
    CardCode code;
    code.m_text = codeOf(payload);
    return code;
}

QString CardCode::grouped() const
{
    return m_text.left(4) + QLatin1Char(' ') + m_text.mid(4, 4) + QLatin1Char(' ') + m_text.mid(8);
}

QString CardCode::scanText() const
{
    return prefix + m_text;
}

} // namespace comptoir::loyalty
