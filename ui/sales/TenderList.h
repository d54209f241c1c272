// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Payment.h"
#include "ui/widgets/Card.h"

class QBoxLayout;

namespace comptoir::sales {

/// What was handed over so far, each with its way back.
class TenderList : public widgets::Card
{
    Q_OBJECT
public:
    explicit TenderList(QWidget *parent = nullptr);
    void showTenders(const std::vector<Tender> &tenders);

Q_SIGNALS:
    void removeRequested(int tender);

private:
    void addRow(const Tender &tender, bool isLast);

    QBoxLayout *m_rows = nullptr;
    std::vector<Tender> m_shown;
};

} // namespace comptoir::sales
