// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/CheckListing.h"
#include "core/listing/ListingScore.h"
#include "ui/listing/ListingPaper.h"
#include "ui/listing/ListingPorts.h"

#include <QObject>
#include <QTimer>

namespace comptoir::listing {

/// The parts of a listing as the page shows them, in its order.
enum class Block { Name, Address, Hours, Contact, Photos, Story, Payments, Access, Markets, News };

/// State of the page "Ma fiche": what the town has, and what was typed since, which is kept as it
/// grows. It outlives the page.
class ListingController : public QObject
{
    Q_OBJECT
public:
    explicit ListingController(ListingPorts ports, QObject *parent = nullptr);
    ~ListingController() override;

    const ListingPorts &ports() const { return m_ports; }
    Day today() const { return Day::inTown(m_ports.clock.now()); }

    /// Nothing open: the list of blocks.
    std::optional<Block> block() const { return m_block; }
    void show(std::optional<Block> block);

    /// Reads again; what is typed and not kept yet is kept first.
    void refresh();
    bool isRead() const { return m_isRead; }
    bool isBusy() const { return m_isBusy; }
    bool hasTown() const { return m_board.hasTown; }
    /// Of the listing on the town's pages; empty without a town.
    QString link() const { return m_board.link; }
    int questions() const { return m_board.questions; }
    const Shopfront &draft() const { return m_draft; }
    const Shopfront &published() const { return m_board.published; }

    /// Changes the draft; it is kept on disk a moment later.
    void edit(const std::function<void(Shopfront &)> &act);
    void editListing(const std::function<void(Listing &)> &act)
    {
        edit([&act](Shopfront &front) { act(front.listing); });
    }
    ElementId newId() { return ElementId::mint(m_ports.clock.now(), m_ports.entropy); }
    /// A photo of that role instead of the one before, made ready and kept.
    void takePhoto(const QString &role, const photos::PhotoSource &source);
    bool isTakingPhoto() const { return m_takingPhoto; }

    ListingEdits edits() const { return editsBetween(m_board.published, m_draft); }
    std::vector<ListingProblem> problems() const;
    ListingScore score() const { return scoreOf(m_draft, today()); }
    std::vector<Nudge> nudges() const { return nudgesOf(m_draft, today()); }

    void publish();
    /// A paper for the window, as a PDF that is opened. `languages`: of listingLanguages().
    void print(ListingPaper::Kind kind, const QStringList &languages, QPageSize::PageSizeId size);
    ListingPaper paper(ListingPaper::Kind kind, const QStringList &languages) const;
    /// Back to what the town has.
    void discard();
    void tell(const Error &error);

Q_SIGNALS:
    void changed();
    void blockChanged();
    /// The result of an act, in words.
    void told(const QString &words);

private:
    void take(const Result<ListingBoard> &board);
    void keep();
    void addPhoto(const QString &role, const QString &blob);

    ListingPorts m_ports;
    QTimer m_pause; ///< between two keys of who types
    ListingBoard m_board;
    Shopfront m_draft;
    std::optional<Block> m_block;
    bool m_isRead = false;
    bool m_isBusy = false;
    bool m_isTyped = false; ///< and not kept yet
    bool m_takingPhoto = false;
};

} // namespace comptoir::listing
