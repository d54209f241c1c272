// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/PaperParts.h"

#include <algorithm>

namespace comptoir::receipts {

using print::BandBlock;
using print::PairBlock;
using print::TableBlock;
using print::TextBlock;

namespace {

QString registrationOf(const fiscal::Establishment &shop, const ReceiptWords &words)
{
    return (shop.country == "BE" ? words.enterprise : words.siret).arg(shop.registration);
}

} // namespace

void addCentred(Blocks &blocks, const QString &text, bool bold, int scale)
{
    if (!text.trimmed().isEmpty())
        blocks.push_back(TextBlock{text, TextBlock::Align::Centre, bold, scale});
}

void addPair(Blocks &blocks, const QString &left, const QString &right)
{
    blocks.push_back(PairBlock{left, right});
}

void addInner(Blocks &blocks, const QString &left, const QString &right)
{
    if (!left.trimmed().isEmpty() || !right.isEmpty())
        blocks.push_back(PairBlock{left, right, false, 1, 2});
}

void addShop(Blocks &blocks, const fiscal::Establishment &shop, const ReceiptWords &words)
{
    addCentred(blocks, shop.name, true, 2);
    for (const QString &line : shop.address)
        addCentred(blocks, line);
    if (!shop.registration.isEmpty())
        addCentred(blocks, registrationOf(shop, words));
    if (!shop.vatId.isEmpty())
        addCentred(blocks, words.vatId.arg(shop.vatId));
}

void markAsTraining(Blocks &blocks, const ReceiptWords &words)
{
    blocks.insert(blocks.begin(), BandBlock{words.training});
    blocks.push_back(BandBlock{words.training});
}

QString rateLetter(const std::vector<fiscal::VatAmount> &vat, int basisPoints)
{
    const auto found = std::find_if(vat.begin(), vat.end(), [basisPoints](const auto &amount) {
        return amount.basisPoints == basisPoints;
    });
    return found == vat.end() ? QString() : QString(QChar(u'A' + int(found - vat.begin())));
}

void addVat(Blocks &blocks, const std::vector<fiscal::VatAmount> &vat, const ReceiptWords &words)
{
    if (vat.empty())
        return;
    const auto &number = words.format.number;
    TableBlock table{{words.vatHeader}, true};
    Money net, tax, gross;
    for (const fiscal::VatAmount &amount : vat) {
        const QString name = rateLetter(vat, amount.basisPoints) + u' '
            + words.format.percent(amount.basisPoints);
        table.rows.push_back({name, number(amount.net), number(amount.vat), number(amount.gross)});
        net += amount.net;
        tax += amount.vat;
        gross += amount.gross;
    }
    if (vat.size() > 1)
        table.rows.push_back({words.vatTotal, number(net), number(tax), number(gross)});
    blocks.push_back(std::move(table));
}

QString loyaltyText(const QByteArray &kind, qint64 points, const ReceiptFormats &format)
{
    return kind == "cashback" ? format.money(Money::fromCents(points))
                              : format.quantity(Quantity::ofPieces(points), Unit::Piece);
}

} // namespace comptoir::receipts
