// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/LoyaltyText.h"

#include "ui/format/MoneyText.h"

#include <QCoreApplication>
#include <QLocale>

namespace comptoir::sales {

namespace {

struct LoyaltyText
{
    Q_DECLARE_TR_FUNCTIONS(LoyaltyText)
};

bool isOne(qint64 count)
{
    return count >= -1 && count <= 1;
}

/// "2" or "2,5" of basis points.
QString percentText(int basisPoints)
{
    QString text = QString::number(basisPoints / 100);
    const int rest = basisPoints % 100;
    if (rest != 0) {
        text += QLocale().decimalPoint();
        text += QString::number(rest % 10 == 0 ? rest / 10 : rest)
                    .rightJustified(rest % 10 == 0 ? 1 : 2, QLatin1Char('0'));
    }
    return text;
}

} // namespace

QString pointsText(loyalty::Kind kind, qint64 points)
{
    switch (kind) {
    case loyalty::Kind::Stamps:
        return isOne(points) ? LoyaltyText::tr("%1 tampon").arg(points)
                             : LoyaltyText::tr("%1 tampons").arg(points);
    case loyalty::Kind::Points:
        return isOne(points) ? LoyaltyText::tr("%1 point").arg(points)
                             : LoyaltyText::tr("%1 points").arg(points);
    case loyalty::Kind::Cashback:
        break;
    }
    return format::moneyText(Money::fromCents(points));
}

loyalty::Programme usualRules(loyalty::Kind kind)
{
    loyalty::Programme programme;
    programme.kind = kind;
    programme.reward = Money::fromCents(500);
    switch (kind) {
    case loyalty::Kind::Stamps:
        programme.threshold = 10;
        break;
    case loyalty::Kind::Points:
        break;
    case loyalty::Kind::Cashback:
        programme.rate = programme.threshold = 200;
        programme.reward = {};
    }
    return programme;
}

static QString mainRule(const loyalty::Programme &programme)
{
    const QString reward = format::moneyText(programme.reward);
    switch (programme.kind) {
    case loyalty::Kind::Stamps:
        return LoyaltyText::tr("%1 par achat, %2 valent %3")
            .arg(pointsText(programme.kind, programme.rate),
                 pointsText(programme.kind, programme.threshold), reward);
    case loyalty::Kind::Points:
        return LoyaltyText::tr("%1 par euro, %2 valent %3")
            .arg(pointsText(programme.kind, programme.rate),
                 pointsText(programme.kind, programme.threshold), reward);
    case loyalty::Kind::Cashback:
        break;
    }
    return LoyaltyText::tr("%1 % du prix sur la carte, à utiliser dès %2")
        .arg(percentText(programme.rate), pointsText(programme.kind, programme.threshold));
}

QString rulesText(const loyalty::Programme &programme)
{
    QStringList rules{mainRule(programme)};
    if (programme.least.isPositive())
        rules << LoyaltyText::tr("achats à partir de %1").arg(format::moneyText(programme.least));
    if (programme.welcome > 0)
        rules << LoyaltyText::tr("%1 en plus au premier achat")
                     .arg(pointsText(programme.kind, programme.welcome));
    if (programme.birthday > 0)
        rules << LoyaltyText::tr("%1 en plus à l’anniversaire")
                     .arg(pointsText(programme.kind, programme.birthday));
    if (programme.keepsMonths > 0)
        rules << LoyaltyText::tr("tout est perdu après %1 mois sans visite")
                     .arg(programme.keepsMonths);
    return rules.join(u", "_qs);
}

QString offerText(loyalty::Kind kind, const loyalty::Reward &reward)
{
    return LoyaltyText::tr("Utiliser %1\u00a0: %2")
        .arg(pointsText(kind, reward.points), format::moneyText(-reward.amount));
}

QString rewardWords(loyalty::Kind kind, const loyalty::Reward &reward)
{
    return LoyaltyText::tr("Fidélité\u00a0: %1").arg(pointsText(kind, reward.points));
}

} // namespace comptoir::sales
