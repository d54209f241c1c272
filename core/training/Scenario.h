// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/Ticket.h"
#include "core/vouchers/VoucherDesk.h"

#include <array>

namespace comptoir::training {

/// The guided exercises (ux.md S13), each around something that goes wrong at a counter.
enum class Scenario { NetworkCut, DoubleVoucher, ExpiredVoucher, PaperOut, WrongPrice, Refund };
inline constexpr std::array allScenarios{Scenario::NetworkCut,     Scenario::DoubleVoucher,
                                         Scenario::ExpiredVoucher, Scenario::PaperOut,
                                         Scenario::WrongPrice,     Scenario::Refund};
QByteArray scenarioName(Scenario scenario); ///< "network-cut" …, as kept on disk
std::optional<Scenario> scenarioNamed(const QByteArray &name);

/// What the books of the training till say since an exercise began: all that is judged by.
struct Practice
{
    std::vector<fiscal::Ticket> tickets; ///< the oldest first
    std::vector<vouchers::RecentVerdict> verdicts; ///< the oldest first
    int waitingPapers = 0; ///< not printed: the printer refused them
    int printedCopies = 0; ///< receipts and duplicates that were asked for
    bool isOnline = true;
    int unsent = 0; ///< what the town has not received
};

/// The price on the shelf of the practice article, and what the till believes.
struct PracticePrices
{
    Money right;
    Money wrong;
};
PracticePrices practicePrices();

/// How many steps there are.
int stepsOf(Scenario scenario);
/// How many of them the books show done, in their order; stepsOf(): mastered.
int stepsDone(Scenario scenario, const Practice &practice);

} // namespace comptoir::training
