// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vouchers/HumanCode.h"

#include "core/base/Assert.h"

#include <QtEndian>

namespace comptoir::vouchers {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int payloadSize = 10, codeSize = 12;
/// The largest prime below 32²: 32 is neither 0 nor 1 modulo it, so a wrong character and a swap of
/// neighbours both change the remainder.
constexpr quint64 checkModulus = 1021;

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

} // namespace

HumanCode HumanCode::draw(Entropy &entropy)
{
    const QByteArray random = entropy.bytes(8);
    COMPTOIR_ASSERT(random.size() == 8);
    const quint64 payload = qFromBigEndian<quint64>(random.constData()) >> 14;
    HumanCode code;
    code.m_text = written(payload, payloadSize)
        + written(payload % checkModulus, codeSize - payloadSize);
    return code;
}

Result<HumanCode> HumanCode::parse(const QString &typed)
{
    quint64 payload = 0, check = 0;
    int count = 0;
    for (const QChar raw : typed) {
        const QChar c = raw.toUpper();
        if (c.isSpace() || c == u'-')
            continue;
        const int value = valueOf(c);
        if (value < 0 || count == codeSize)
            return fail("voucher/not-a-code");
        quint64 &part = count < payloadSize ? payload : check;
        part = part * 32 + quint64(value);
        ++count;
    }
    if (count != codeSize)
        return fail("voucher/not-a-code");
    if (payload % checkModulus != check)
        return fail("voucher/mistyped");
    HumanCode code;
    code.m_text = written(payload, payloadSize) + written(check, codeSize - payloadSize);
    return code;
}

QString HumanCode::grouped() const
{
    return m_text.left(4) + QLatin1Char(' ') + m_text.mid(4, 4) + QLatin1Char(' ') + m_text.mid(8);
}

} // namespace comptoir::vouchers
