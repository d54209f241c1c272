// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/KeyboardLayoutRepair.h"

#include <algorithm>
#include <array>
#include <optional>

namespace comptoir::scan {

namespace {

/// What the 47 printable keys of a US keyboard type, row by row: plain, then with Shift. A dead key
/// types nothing by itself and is U+0000 here.
struct KeyTable
{
    KeyboardLayout layout;
    std::u16string_view plain;
    std::u16string_view shifted;
};

using namespace std::string_view_literals;

constexpr std::array tables{
    KeyTable{KeyboardLayout::Qwerty,
             u"`1234567890-="
             u"qwertyuiop[]\\"
             u"asdfghjkl;'"
             u"zxcvbnm,./"sv,
             u"~!@#$%^&*()_+"
             u"QWERTYUIOP{}|"
             u"ASDFGHJKL:\""
             u"ZXCVBNM<>?"sv},
    KeyTable{KeyboardLayout::AzertyFrance,
             u"²&é\"'(-è_çà)="
             u"azertyuiop\0$*"
             u"qsdfghjklmù"
             u"wxcvbn,;:!"sv,
             u"~1234567890°+"
             u"AZERTYUIOP\0£µ"
             u"QSDFGHJKLM%"
             u"WXCVBN?./§"sv},
    KeyTable{KeyboardLayout::AzertyBelgium,
             u"²&é\"'(§è!çà)-"
             u"azertyuiop\0$µ"
             u"qsdfghjklmù"
             u"wxcvbn,;:="sv,
             u"³1234567890°_"
             u"AZERTYUIOP\0*£"
             u"QSDFGHJKLM%"
             u"WXCVBN?./+"sv},
    KeyTable{KeyboardLayout::QwertzGermany,
             u"\0001234567890ß\0"
             u"qwertzuiopü+#"
             u"asdfghjklöä"
             u"yxcvbnm,.-"sv,
             u"°!\"§$%&/()=?\0"
             u"QWERTZUIOPÜ*'"
             u"ASDFGHJKLÖÄ"
             u"YXCVBNM;:_"sv},
};

constexpr size_t keyCount = 47;
static_assert(std::all_of(tables.begin(), tables.end(), [](const KeyTable &table) {
    return table.plain.size() == keyCount && table.shifted.size() == keyCount;
}));

bool turnsShift(const KeyTable &table, CapsLock capsLock, size_t key)
{
    return capsLock == CapsLock::TurnsEveryKey
        || (capsLock == CapsLock::TurnsLetters && QChar(table.plain[key]).isLower()
            && QChar(table.shifted[key]).isUpper());
}

/// "é" with letters turned is "É", though Shift types "2" on that key.
QChar typedBy(const KeyTable &table, CapsLock capsLock, size_t key, bool shift)
{
    if (turnsShift(table, capsLock, key))
        return shift ? table.plain[key] : table.shifted[key];
    if (shift)
        return table.shifted[key];
    const QChar plain = table.plain[key];
    return capsLock == CapsLock::TurnsLetters ? plain.toUpper() : plain;
}

std::optional<QChar> scannedFor(QChar typed, const KeyTable &table, CapsLock capsLock)
{
    if (typed == u' ')
        return typed;
    if (typed.isNull())
        return std::nullopt;
    for (size_t key = 0; key < keyCount; ++key) {
        for (const bool shift : {false, true}) {
            if (typedBy(table, capsLock, key, shift) == typed)
                return QChar(shift ? tables[0].shifted[key] : tables[0].plain[key]);
        }
    }
    return std::nullopt;
}

std::optional<QString> scannedFor(const QString &typed, const KeyTable &table, CapsLock capsLock)
{
    QString scanned;
    for (const QChar character : typed) {
        const auto meant = scannedFor(character, table, capsLock);
        if (!meant)
            return std::nullopt;
        scanned += *meant;
    }
    return scanned;
}

} // namespace

std::vector<TypedReading> readingsOf(const QString &typed)
{
    std::vector<TypedReading> readings;
    for (const auto capsLock : {CapsLock::Off, CapsLock::TurnsEveryKey, CapsLock::TurnsLetters}) {
        for (const auto &table : tables) {
            const auto scanned = scannedFor(typed, table, capsLock);
            const bool known = std::any_of(readings.begin(), readings.end(), [&](const auto &r) {
                return scanned && r.scanned == *scanned;
            });
            if (scanned && !known)
                readings.push_back({table.layout, capsLock, *scanned});
        }
    }
    return readings;
}

QString typedText(const QString &scanned, KeyboardLayout layout, CapsLock capsLock)
{
    const KeyTable &us = tables[0];
    QString typed;
    for (const QChar character : scanned) {
        const auto plain = us.plain.find(character.unicode());
        const auto shifted = us.shifted.find(character.unicode());
        const bool shift = plain == std::u16string_view::npos;
        const size_t key = shift ? shifted : plain;
        const QChar made = key < keyCount ? typedBy(tables[size_t(layout)], capsLock, key, shift)
                                          : character;
        if (!made.isNull())
            typed += made;
    }
    return typed;
}

std::optional<QString> scannedOn(KeyboardLayout layout, const QString &typed)
{
    const auto table = std::find_if(tables.begin(), tables.end(),
                                    [layout](const KeyTable &one) { return one.layout == layout; });
    for (const auto capsLock : {CapsLock::Off, CapsLock::TurnsEveryKey, CapsLock::TurnsLetters})
        if (auto scanned = scannedFor(typed, *table, capsLock))
            return scanned;
    return std::nullopt;
}

} // namespace comptoir::scan
