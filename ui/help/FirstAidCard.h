// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace comptoir::help {

/// "Que faire si…": what to do at the counter when something goes wrong, without a network.
struct FirstAidCard
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::help::FirstAidCard)
public:
    QByteArray id;
    QByteArray icon;
    QString title;
    QString comfort; ///< what is safe, said first
    QStringList steps;
    QString keywords; ///< other words that people search for

    /// "fiche pas-de-reseau.pdf"
    QString fileName() const;
    /// One page of A4, to be hung up beside the till. `footer` says whose and of when.
    /// "papers/not-saved"
    Result<void> save(const QString &path, const QString &footer) const;
};

std::vector<FirstAidCard> firstAidCards();
/// Those that `query` finds, the best first.
std::vector<FirstAidCard> matching(std::vector<FirstAidCard> cards, const QString &query);

} // namespace comptoir::help
