// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/RecoveryCode.h"

#include "core/base/Assert.h"
#include "core/crypto/Digest.h"

namespace comptoir::sharing {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int dataSize = RecoveryCode::groupSize - 1;

int valueOf(QChar c)
{
    if (c == u'O')
        return 0;
    if (c == u'I' || c == u'L')
        return 1;
    const char *found = std::char_traits<char>::find(alphabet, 32, c.toLatin1());
    return found && c.unicode() < 128 ? int(found - alphabet) : -1;
}

/// Product in GF(2⁵) modulo x⁵ + x² + 1.
int product(int a, int b)
{
    int result = 0;
    for (; b > 0; b >>= 1) {
        if (b & 1)
            result ^= a;
        a = (a << 1) ^ ((a & 16) ? 0x25 : 0);
    }
    return result;
}

/// Σ xⁱ·vᵢ: every place has another factor, none of them 0 or 1 (the factor of the check itself),
/// so one changed value and two exchanged ones always show. The group's place is one value more.
int checkOf(QByteArrayView group, int place)
{
    int factor = 2, sum = 0;
    for (const char value : group) {
        sum ^= product(factor, value);
        factor = product(factor, 2);
    }
    return sum ^ product(factor, place + 1);
}

/// Nothing on a foreign character.
std::optional<QByteArray> valuesOf(const QString &typed)
{
    QByteArray values;
    for (const QChar raw : typed) {
        if (raw.isSpace() || raw == u'-')
            continue;
        const int value = valueOf(raw.toUpper());
        if (value < 0)
            return std::nullopt;
        values.append(char(value));
    }
    return values;
}

} // namespace

RecoveryCode RecoveryCode::draw(Entropy &entropy)
{
    RecoveryCode code;
    code.m_values = entropy.bytes(groupCount * dataSize);
    COMPTOIR_ASSERT(code.m_values.size() == groupCount * dataSize);
    for (char &value : code.m_values)
        value = char(value & 31);
    return code;
}

Result<RecoveryCode> RecoveryCode::parse(const QString &typed)
{
    const auto read = valuesOf(typed);
    if (!read || read->size() != groupCount * groupSize)
        return fail("recovery/not-a-code");
    const QByteArray &values = *read;
    RecoveryCode code;
    for (int place = 0; place < groupCount; ++place) {
        const QByteArray group = values.mid(place * groupSize, groupSize);
        if (checkOf(group.left(dataSize), place) != group.back())
            return fail("recovery/mistyped", {}, {{QStringLiteral("group"), place + 1}});
        code.m_values += group.left(dataSize);
    }
    return code;
}

bool RecoveryCode::groupFits(int place, const QString &typed)
{
    const auto group = valuesOf(typed);
    return group && group->size() == groupSize
        && checkOf(group->left(dataSize), place) == group->back();
}

QStringList RecoveryCode::groups() const
{
    QStringList all;
    for (int place = 0; place < groupCount; ++place) {
        QByteArray group = m_values.mid(place * dataSize, dataSize);
        group.append(char(checkOf(group, place)));
        for (char &value : group)
            value = alphabet[int(value)];
        all.append(QString::fromLatin1(group));
    }
    return all;
}

crypto::AgreementKey RecoveryCode::agreementKey() const
{
    const auto key = crypto::AgreementKey::fromSeed(
        crypto::hkdfSha256(m_values, {}, "comptoir/recovery-key/1"));
    COMPTOIR_ASSERT(key.has_value());
    return *key;
}

QByteArray RecoveryCode::packSecret() const
{
    return crypto::hkdfSha256(m_values, {}, "comptoir/rescue-pack/1");
}

} // namespace comptoir::sharing
