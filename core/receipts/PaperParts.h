// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Book.h"
#include "core/print/Document.h"
#include "core/receipts/ReceiptWords.h"

namespace comptoir::receipts {

// Parts that receipts and reports have in common (of this room only).

using Blocks = std::vector<print::Block>;

void addCentred(Blocks &blocks, const QString &text, bool bold = false, int scale = 1);
void addPair(Blocks &blocks, const QString &left, const QString &right);
void addInner(Blocks &blocks, const QString &left, const QString &right = {});
/// Name, address and numbers of the shop.
void addShop(Blocks &blocks, const fiscal::Establishment &shop, const ReceiptWords &words);
/// A band at the top and one at the end.
void markAsTraining(Blocks &blocks, const ReceiptWords &words);
/// "A 20 %": the letter that a line's amount carries.
QString rateLetter(const std::vector<fiscal::VatAmount> &vat, int basisPoints);
void addVat(Blocks &blocks, const std::vector<fiscal::VatAmount> &vat, const ReceiptWords &words);

/// "12", of money on the card "3,50 €".
QString loyaltyText(const QByteArray &kind, qint64 points, const ReceiptFormats &format);

} // namespace comptoir::receipts
