// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/EditListing.h"

#include "core/registers/BlobName.h"

#include <algorithm>

namespace comptoir::listing {

using store::OutboxWriter;
using store::Transaction;

namespace {

std::vector<ListingProblem> allProblems(const Shopfront &shopfront)
{
    auto all = check(shopfront.listing);
    const auto add = [&all](const std::vector<ListingProblem> &more) {
        all.insert(all.end(), more.begin(), more.end());
    };
    for (const MarketDay &market : shopfront.markets)
        add(check(market));
    for (const Post &post : shopfront.posts)
        add(check(post));
    return all;
}

} // namespace

std::vector<ListingProblem> problemsOf(const Shopfront &published, const Shopfront &draft)
{
    const auto known = allProblems(published);
    auto problems = allProblems(draft);
    std::erase_if(problems, [&known](const ListingProblem &problem) {
        return std::find(known.begin(), known.end(), problem) != known.end();
    });
    return problems;
}

EditListing::EditListing(store::Database &database, const ListingTown &town, const Clock &clock)
    : m_database(database),
      m_town(town),
      m_clock(clock),
      m_drafts(database)
{}

Result<ListingStore> EditListing::store() const
{
    COMPTOIR_TRY(const auto head, m_town.registers->outbox().head());
    return ListingStore(*m_town.registers, head.shop);
}

Result<Shopfront> EditListing::published() const
{
    if (!m_town.registers)
        return Shopfront();
    COMPTOIR_TRY(const auto listings, store());
    return listings.shopfront();
}

Result<ListingBoard> EditListing::board() const
{
    ListingBoard board;
    board.hasTown = m_town.registers;
    COMPTOIR_TRY(board.published, published());
    COMPTOIR_TRY(const auto kept, m_drafts.edits());
    // What others have published meanwhile is no change of ours any more.
    board.edits = editsBetween(board.published, withEdits(board.published, kept));
    if (m_town.registers) {
        COMPTOIR_TRY(const auto head, m_town.registers->outbox().head());
        board.link = m_town.pages + QStringLiteral("/shops/")
            + QString::fromLatin1(head.shop.text());
        COMPTOIR_TRY(const auto questions, m_town.registers->conflicts().open());
        board.questions = int(
            std::count_if(questions.begin(), questions.end(), [](const auto &question) {
                return question.of.of.entity.startsWith(listingEntity);
            }));
    }
    return board;
}

Result<void> EditListing::keep(const ListingEdits &edits)
{
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    COMPTOIR_CHECK(m_drafts.keep(*transaction, edits));
    return transaction->commit();
}

Result<void> EditListing::queuePhotos(Transaction &transaction, const ListingEdits &edits)
{
    for (const ListingEdit &edit : edits) {
        const QJsonValue blob = edit.values.value(QStringLiteral("blob"));
        const auto hash = registers::blobFromName(blob.toString());
        if (!hash)
            continue;
        COMPTOIR_TRY(const auto bytes, m_town.photos->find(*hash));
        if (!bytes)
            return fail("listing/photo-lost");
        COMPTOIR_CHECK(m_town.photos->add(transaction, *bytes, m_clock.now()));
    }
    return {};
}

Result<ListingBoard> EditListing::publish(const Note &note)
{
    if (!m_town.registers)
        return fail("listing/no-town");
    COMPTOIR_TRY(const auto now, board());
    const auto problems = problemsOf(now.published, withEdits(now.published, now.edits));
    const auto wrong = std::find_if(problems.begin(), problems.end(),
                                    [](const ListingProblem &problem) { return problem.blocks; });
    if (wrong != problems.end())
        return fail(wrong->code, wrong->field, wrong->facts);
    COMPTOIR_TRY(auto listings, store());
    COMPTOIR_TRY(const auto transaction, Transaction::begin(m_database));
    OutboxWriter writer(m_town.registers->outbox(), *transaction);
    COMPTOIR_CHECK(queuePhotos(*transaction, now.edits));
    for (const ListingEdit &edit : now.edits)
        COMPTOIR_CHECK(listings.save(*transaction, writer, edit));
    COMPTOIR_CHECK(m_drafts.keep(*transaction, {}));
    if (note)
        COMPTOIR_CHECK(note(*transaction, countOf(now.edits)));
    COMPTOIR_CHECK(writer.commit());
    return board();
}

} // namespace comptoir::listing
