// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingKeys.h"

#include "core/base/Assert.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <variant>
#include <vector>

namespace comptoir::settings {

namespace {

using MemberPointer = std::variant<bool Settings::*, int Settings::*, QString Settings::*,
                                   Theme Settings::*, PrinterKind Settings::*, MailTls Settings::*>;

struct Member
{
    QByteArray key;
    MemberPointer pointer;
    // Of numbers:
    int least = 0;
    int most = std::numeric_limits<int>::max();
    /// Of texts and enumerations (in their order); empty: any text of at most 200 characters.
    QStringList words = {};
    std::vector<int> numbers = {}; ///< when not all between least and most
};

constexpr int longestText = 200;

const std::vector<Member> &members()
{
    static const QStringList languages{{}, u"fr"_qs, u"nl"_qs, u"de"_qs, u"en"_qs};
    static const std::vector<Member> table{
        {"language", &Settings::language, 0, 0, languages},
        {"theme",
         &Settings::theme,
         0,
         0,
         {u"system"_qs, u"light"_qs, u"dark"_qs, u"outdoor"_qs, u"outdoor-night"_qs}},
        {"fontPercent", &Settings::fontPercent, 90, 200},
        {"compact", &Settings::compact},
        {"reducedMotion", &Settings::reducedMotion},
        {"leftHanded", &Settings::leftHanded},
        {"tilePhotos", &Settings::tilePhotos},
        {"sounds", &Settings::sounds},
        {"volume", &Settings::volume, 0, 100},
        {"flash", &Settings::flash},
        {"receiptLanguage", &Settings::receiptLanguage, 0, 0, languages},
        {"returnSeconds", &Settings::returnSeconds, 0, 60},
        {"cameraPreview", &Settings::cameraPreview},
        {"scannerLayout", &Settings::scannerLayout},
        {"scannerPrefix", &Settings::scannerPrefix},
        {"printer", &Settings::printer, 0, 0, {u"none"_qs, u"network"_qs, u"device"_qs}},
        {"printerAddress", &Settings::printerAddress},
        {"paperColumns", &Settings::paperColumns, 32, 48, {}, {32, 42, 48}},
        {"customerScreen", &Settings::customerScreen},
        {"lockMinutes", &Settings::lockMinutes, 0, 60},
        {"guest", &Settings::guest},
        {"discountCashier", &Settings::discountCashier, 0, 100},
        {"discountAdviser", &Settings::discountAdviser, 0, 100},
        {"scanMode", &Settings::scanMode},
        {"mealVouchers", &Settings::mealVouchers},
        {"cheques", &Settings::cheques},
        {"transfers", &Settings::transfers},
        {"scaleLabels", &Settings::scaleLabels},
        {"terminal", &Settings::terminal},
        {"copyFolder", &Settings::copyFolder},
        {"mailServer", &Settings::mailServer},
        {"mailPort", &Settings::mailPort, 1, 65535},
        {"mailTls", &Settings::mailTls, 0, 0, {u"implicit"_qs, u"starttls"_qs, u"plain"_qs}},
        {"mailUser", &Settings::mailUser},
        {"mailSender", &Settings::mailSender},
        {"standsAlone", &Settings::standsAlone},
        {"welcomed", &Settings::welcomed},
        {"welcomeStep", &Settings::welcomeStep},
    };
    return table;
}

const Member &memberOf(const QByteArray &key)
{
    const auto found = std::find_if(members().begin(), members().end(),
                                    [&key](const Member &member) { return member.key == key; });
    COMPTOIR_ASSERT(found != members().end());
    return *found;
}

/// Reads and writes one kind of member.
struct Access
{
    const Member &member;

    QVariant get(bool value) const { return value; }
    QVariant get(int value) const { return value; }
    QVariant get(const QString &value) const { return value; }
    template <typename Enum>
    QVariant get(Enum value) const
    {
        return member.words.at(int(value));
    }

    Mending set(bool &place, const QVariant &value) const
    {
        if (value.typeId() != QMetaType::Bool)
            return Mending::WrongKind;
        place = value.toBool();
        return Mending::None;
    }
    Mending set(int &place, const QVariant &value) const
    {
        // JSON has one kind of number; a fraction is nobody's percent.
        const double number = value.toDouble();
        const bool isNumber = value.typeId() == QMetaType::Int
            || value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
        if (!isNumber || std::trunc(number) != number)
            return Mending::WrongKind;
        const double nearest = std::clamp(number, double(member.least), double(member.most));
        const auto &numbers = member.numbers;
        if (!numbers.empty()
            && std::find(numbers.begin(), numbers.end(), int(nearest)) == numbers.end())
            return Mending::NotOneOf;
        place = int(nearest);
        return number < nearest ? Mending::TooLow
            : number > nearest  ? Mending::TooHigh
                                : Mending::None;
    }
    Mending set(QString &place, const QVariant &value) const
    {
        if (value.typeId() != QMetaType::QString)
            return Mending::WrongKind;
        const QString text = value.toString();
        if (!member.words.isEmpty() && !member.words.contains(text))
            return Mending::NotOneOf;
        place = text.left(longestText);
        return text.size() > longestText ? Mending::TooHigh : Mending::None;
    }
    template <typename Enum>
    Mending set(Enum &place, const QVariant &value) const
    {
        if (value.typeId() != QMetaType::QString)
            return Mending::WrongKind;
        const qsizetype at = member.words.indexOf(value.toString());
        if (at < 0)
            return Mending::NotOneOf;
        place = Enum(at);
        return Mending::None;
    }
};

} // namespace

QByteArrayList settingKeys()
{
    QByteArrayList keys;
    for (const Member &member : members())
        keys.append(member.key);
    return keys;
}

QVariant settingValue(const Settings &settings, const QByteArray &key)
{
    const Member &member = memberOf(key);
    return std::visit([&](auto pointer) { return Access{member}.get(settings.*pointer); },
                      member.pointer);
}

Mending setSetting(Settings &settings, const QByteArray &key, const QVariant &value)
{
    const Member &member = memberOf(key);
    return std::visit([&](auto pointer) { return Access{member}.set(settings.*pointer, value); },
                      member.pointer);
}

} // namespace comptoir::settings
