// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/ListingController.h"

#include <QWidget>

#include <vector>

namespace comptoir::widgets {
class Banner;
class Label;
class ListRow;
class ScoreRing;
} // namespace comptoir::widgets

namespace comptoir::listing {

/// How good the listing is, the one thing that would help most, and its parts.
class BlocksPane : public QWidget
{
    Q_OBJECT
public:
    BlocksPane(ListingController &controller, QWidget *parent);
    /// `shown`: the block beside it.
    void present(std::optional<Block> shown);
    void goHome();
    /// A row for what people see, where it does not stand beside.
    void setPreviewShown(bool shown);

Q_SIGNALS:
    void previewRequested();

private:
    struct Row
    {
        Block block;
        widgets::ListRow *row;
    };
    ListingController &m_controller;
    widgets::ScoreRing *m_ring = nullptr;
    widgets::Label *m_verdict = nullptr;
    widgets::Label *m_counts = nullptr;
    widgets::Banner *m_next = nullptr;
    std::vector<Row> m_rows;
    widgets::ListRow *m_preview = nullptr;
};

} // namespace comptoir::listing
