// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/Verdict.h"
#include "ui/format/Language.h"
#include "ui/theme/Shape.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace comptoir::sales {
class SalesController;
} // namespace comptoir::sales

namespace comptoir::customer {

/// What a customer may see of the sale (ux.md S16): never a note, a name of a person, or what a
/// voucher was used for before. All words are in the language that was spoken when it was made.
struct CustomerView
{
    enum class Scene {
        Idle, ///< nobody is served
        Sale, ///< the ticket grows
        Payment,
        Done,
        Voucher, ///< one without a sale
    };
    struct Line
    {
        QString quantity; ///< "2 ×"; empty for one piece
        QString label;
        QString total; ///< without the currency
        friend bool operator==(const Line &, const Line &) = default;
    };

    Scene scene = Scene::Idle;
    QString shop;
    QString accepted; ///< which vouchers, while nobody is served; empty: none
    QString training; ///< the word that nothing is sold; empty where it is
    format::Language language = format::Language::French; ///< of all these words
    std::vector<Line> lines; ///< in the order of the ticket
    std::vector<Line> reductions; ///< of the whole ticket: with the lines they make up the total
    QString title; ///< what the large amount is: "Total", "Reste à payer", "Rendu"
    QString amount;
    std::vector<std::pair<QString, QString>> sums; ///< "Espèces", "20,00 €"
    QString prompt; ///< what to do now, or how a voucher was answered
    theme::Tone tone = theme::Tone::Neutral; ///< of the prompt
    QString qr; ///< of the ticket, once the seller shows it
    friend bool operator==(const CustomerView &, const CustomerView &) = default;
};

/// What the screen is told beside the sale.
struct CustomerPlace
{
    QString shop;
    bool takesVouchers = false;
    QStringList campaigns; ///< whose vouchers are taken, by their names
    bool isTraining = false;
    bool isLocked = false; ///< what is on the counter is hidden
    format::Language language = format::Language::French; ///< that is spoken now
    /// At the voucher desk, without a sale: what the seller has before them.
    std::optional<vouchers::Verdict> voucher = {};
    bool isVoucherGood = false; ///< it can be debited
};

/// The amounts are those that are charged, by the same controllers.
CustomerView customerView(sales::SalesController &sales, const CustomerPlace &place);

} // namespace comptoir::customer
