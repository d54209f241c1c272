// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Shape.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace comptoir::sales {
class SalesController;
} // namespace comptoir::sales

namespace comptoir::customer {

/// What a customer may see of the sale (ux.md S16): never a note, a name of a person, or what a
/// voucher was used for before.
struct CustomerView
{
    enum class Scene {
        Idle, ///< nobody is served
        Sale, ///< the ticket grows
        Payment,
        Done,
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
    bool takesVouchers = false; ///< of the town
    bool isTraining = false;
    std::vector<Line> lines; ///< in the order of the ticket
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
    bool isTraining = false;
    bool isLocked = false; ///< what is on the counter is hidden
};

/// The amounts are those that are charged, by the same controllers.
CustomerView customerView(sales::SalesController &sales, const CustomerPlace &place);

} // namespace comptoir::customer
