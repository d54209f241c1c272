// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/CardCode.h"
#include "core/print/Document.h"

#include <QCoreApplication>

#include <vector>

class QPainter;
class QRectF;

namespace comptoir::loyalty {

/// New cards on paper: in the size of a bank card, ten on an A4 page to cut out, or one on receipt
/// paper. Nobody's name is on them.
class CardPaper
{
    Q_DECLARE_TR_FUNCTIONS(comptoir::loyalty::CardPaper)
public:
    static constexpr int aPage = 10;

    explicit CardPaper(const QString &shop, bool isTraining = false)
        : m_shop(shop),
          m_isTraining(isTraining)
    {}

    print::Document document(const CardCode &code) const;
    /// A PDF with these cards, ten a page. Error "store/disk-io" when it can't be written.
    Result<void> savePage(const QString &path, const std::vector<CardCode> &codes) const;

private:
    /// Units are tenths of a millimetre.
    void paint(QPainter &painter, const CardCode &code, const QRectF &card) const;

    QString m_shop;
    bool m_isTraining = false;
};

} // namespace comptoir::loyalty
