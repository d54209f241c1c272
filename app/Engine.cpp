// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Engine.h"

#include "core/enrolment/EnrolmentTicket.h"

#include <QSysInfo>

#include <utility>

#include <algorithm>

namespace comptoir::app {

using enrolment::EnrolmentProgress;
using vouchers::Verdict;

Engine::Engine(TillPaths paths) : m_store(m_disk, std::move(paths)) {}

void Engine::start()
{
    const auto opened = m_store.open();
    if (!opened) {
        refuseToStart(opened.error());
        return;
    }
    m_rebuilt = *opened == StartState::Rebuilt;
    if (const auto &refused = m_store.refusedCopy())
        Q_EMIT copyRefused(*refused);
    checkBeside();
    m_staff = std::make_unique<staff::StaffRegister>(
        m_store.database(), m_clock, m_entropy,
        [this](store::Transaction &transaction, const staff::StaffEvent &event) {
            return m_shop ? m_shop->log(transaction, event) : Result<void>();
        });
    m_keys = std::make_unique<DeviceKeyStore>(m_disk, m_entropy, m_store.paths().folder,
                                              DeviceKeyStore::placeFromEnvironment());
    const auto marker = DeviceMarker::read(m_disk, m_store.paths().marker());
    if (!marker) {
        refuseToStart(marker.error());
        return;
    }
    if (!*marker) {
        if (const auto shop = openShop(); !shop) {
            refuseToStart(shop.error());
            return;
        }
        Q_EMIT started(false, m_rebuilt);
        return;
    }
    m_keys->load(
        [this, marker = **marker](const Result<std::optional<crypto::DeviceSecret>> &secret) {
            if (!secret || !*secret)
                refuseToStart(secret ? Error{"keystore/no-key", {}, {}} : secret.error());
            else
                open(marker, **secret);
        });
}

void Engine::checkBeside()
{
    if (!m_store.isUnchecked())
        return;
    const auto check = [](store::Database &database) { return database.quickCheck(); };
    const auto done = [this](const Result<void> &checked) {
        m_store.noteChecked(checked);
        if (!checked && checked.error().is("store/corrupt"))
            Q_EMIT damageFound(checked.error());
    };
    m_check = std::make_unique<ReadBeside>(m_store.paths().database(), check, done);
}

void Engine::refuseToStart(const Error &error)
{
    if (error.is("store/corrupt"))
        m_store.distrust();
    Q_EMIT failedToStart(error);
}

void Engine::open(const DeviceMarker &marker, const crypto::DeviceSecret &secret)
{
    m_marker = marker;
    m_till = build(secret);
    if (const auto ready = recover(marker); !ready) {
        m_shop.reset();
        m_till.reset();
        refuseToStart(ready.error());
        return;
    }
    run();
}

std::unique_ptr<EnrolledTill> Engine::build(const crypto::DeviceSecret &secret)
{
    m_http = std::make_unique<net::HttpClient>(m_marker.server);
    m_alarm = std::make_unique<net::TimerAlarm>();
    const TillGround ground{m_store.database(),
                            m_store.blackBox(),
                            m_disk,
                            m_store.paths().chainMark(),
                            m_store.paths().photos(),
                            m_store.paths().rescued(),
                            [this] { return m_store.releaseBallast(); },
                            *m_http,
                            *m_alarm,
                            m_clock,
                            m_entropy};
    return std::make_unique<EnrolledTill>(ground, m_marker, secret);
}

Result<void> Engine::recover(const DeviceMarker &marker)
{
    COMPTOIR_TRY(const bool recovered, m_till->recover(marker));
    m_rebuilt = m_rebuilt || recovered;
    COMPTOIR_CHECK(m_till->checkMark());
    return openShop();
}

// Anew with the town, whose outbox and vouchers it uses from then on.
Result<void> Engine::openShop()
{
    // Nobody says again how paper looks when a town takes the till in.
    const auto paper = m_shop ? std::optional(m_shop->paperSettings()) : std::nullopt;
    const auto account = m_shop ? m_shop->mail().account() : std::nullopt;
    m_shop.reset();
    const bool isTraining = m_store.paths().isTraining;
    print::ReceiptPrinter &printer = isTraining ? m_rehearsal
                                                : static_cast<print::ReceiptPrinter &>(m_printer);
    ShopGround ground{m_store.database(),
                      m_disk,
                      m_store.paths().fiscalKey(),
                      m_store.paths().fiscalHead(),
                      m_clock,
                      m_entropy,
                      QStringLiteral("Comptoir " COMPTOIR_VERSION),
                      printer,
                      &m_letters,
                      [this] { return m_store.releaseBallast(); },
                      isTraining};
    ground.restoreNote = m_store.paths().restore().note;
    ground.mailer = &m_mailer;
    ground.mailPassword = m_store.paths().mailPassword();
    ground.photos = m_store.paths().photos();
    ShopTown town;
    if (m_till)
        town = {{&m_till->outbox(), &m_till->redeemer(), &m_till->refunds()},
                {&m_till->registers(), &m_till->photos(),
                 m_marker.server.toString(QUrl::StripTrailingSlash)}};
    COMPTOIR_TRY(m_shop, ShopTill::open(ground, town));
    if (paper)
        m_shop->setPaper(*paper);
    m_shop->keepHead();
    m_closings = m_shop->closings();
    if (const auto &series = m_shop->takenUp())
        Q_EMIT booksTakenUp(*series);
    m_shop->printer().work();
    m_shop->mail().use(account);
    m_shop->mail().whenSettled([this] {
        tellStatus();
        Q_EMIT dataChanged(); // a question may be new
    });
    return {};
}

void Engine::shopActed()
{
    if (!m_shop)
        return;
    if (m_shop->keepHead() && m_till) {
        m_till->driver().noteOpWritten();
        tellStatus();
    }
    if (m_shop->closings() > std::exchange(m_closings, m_shop->closings()))
        Q_EMIT booksClosed();
    m_store.database().checkpointWhenDue();
}

void Engine::run()
{
    connect(&m_till->driver(), &net::SyncDriver::statusChanged, this, [this] {
        m_till->keepMark();
        m_till->prune();
        if (m_till->isKeyDue())
            changeKey([](const Result<void> &) {});
        tellStatus();
    });
    connect(&m_till->driver(), &net::SyncDriver::dataChanged, this, [this] {
        keepNewestKeyset();
        Q_EMIT dataChanged();
    });
    connect(&m_till->driver(), &net::SyncDriver::membershipChanged, this, [this] {
        if (const auto membership = m_till->membership())
            Q_EMIT membershipChanged(*membership);
    });
    connect(&m_till->relay(), &net::ShopRelay::changed, this, [this] { tellStatus(); });
    if (const auto membership = m_till->membership())
        Q_EMIT membershipChanged(*membership);
    Q_EMIT started(true, m_rebuilt);
    m_till->noteMetered(m_metered);
    m_till->start();
    tellStatus();
}

void Engine::enrol(const QString &scanned, const Progress &progress)
{
    const auto failed = [progress](const Error &error) {
        EnrolmentProgress step;
        step.step = EnrolmentProgress::Step::Failed;
        step.error = error;
        progress(step);
    };
    const auto ticket = enrolment::EnrolmentTicket::parse(scanned);
    if (!ticket || m_till) {
        failed(ticket ? Error{"enrolment/already-enrolled", {}, {}} : ticket.error());
        return;
    }
    // The key is safe before the territory hears of it: an answer must never find a lost key.
    const auto key = crypto::PrivateKey::generate(m_entropy);
    m_keys->save(key, [this, key, ticket = *ticket, progress, failed](const Result<void> &saved) {
        if (!saved) {
            failed(saved.error());
            return;
        }
        m_enrolment = std::make_unique<net::EnrolmentClient>(ticket, key);
        const auto waiting = [progress](const QString &sas) {
            EnrolmentProgress step;
            step.step = EnrolmentProgress::Step::WaitingForDesk;
            step.sas = sas;
            progress(step);
        };
        m_enrolment->start(QSysInfo::prettyProductName(), waiting,
                           [this, key, progress, failed](const Result<net::Enrolled> &enrolled) {
                               m_enrolment.release()->deleteLater();
                               if (enrolled)
                                   join(*enrolled, key, progress);
                               else
                                   failed(enrolled.error());
                           });
    });
}

void Engine::cancelEnrolment()
{
    m_enrolment.reset();
}

void Engine::join(const net::Enrolled &enrolled, const crypto::DeviceSecret &secret,
                  const Progress &progress)
{
    const auto keyset = vouchers::Keyset::verified(enrolled.keyset, enrolled.rootFingerprint);
    if (!keyset || keyset->isTraining() != m_store.paths().isTraining) {
        EnrolmentProgress refused;
        refused.step = EnrolmentProgress::Step::Failed;
        refused.error = keyset ? Error{"enrolment/other-side", {}, {}} : keyset.error();
        return progress(refused);
    }
    m_marker = DeviceMarker{enrolled.server, enrolled.rootFingerprint, enrolled.device,
                            enrolled.shop,   enrolled.epoch,           enrolled.membership,
                            enrolled.keyset};
    // The marker first: whatever stops us now, the next start founds the till from it.
    auto stored = m_store.blackBox().setAside();
    if (stored)
        stored = m_marker.write(m_disk, m_store.paths().marker());
    if (stored) {
        m_till = build(secret);
        stored = recover(m_marker);
    }
    EnrolmentProgress step;
    if (stored) {
        step.step = EnrolmentProgress::Step::Done;
        step.membership = enrolled.membership;
        run();
    } else {
        m_shop.reset();
        m_till.reset();
        step.step = EnrolmentProgress::Step::Failed;
        step.error = stored.error();
    }
    progress(step);
}

void Engine::check(const vouchers::ScanInput &input, const Done &done)
{
    if (const auto refused = refusal())
        done(fail(*refused));
    else
        m_till->redeemer().check(input, done);
}

void Engine::debit(const QByteArray &check, Money amount, const Done &done)
{
    if (const auto refused = refusal()) {
        done(fail(*refused));
        return;
    }
    m_till->redeemer().debit(check, amount, [this, done](Result<Verdict> verdict) {
        wrote(verdict);
        done(std::move(verdict));
    });
}

// A revoked till is paid for nothing: better the shopkeeper learns it before the goods leave.
std::optional<Error> Engine::refusal() const
{
    if (!m_till)
        return Error{"till/not-enrolled", {}, {}};
    if (m_till->driver().status().link == store::Link::Refused)
        return Error{"device/revoked", {}, {}};
    return std::nullopt;
}

void Engine::keepNewestKeyset()
{
    const auto keyset = m_till->vouchers().signedKeyset();
    if (!keyset || *keyset == m_marker.keyset)
        return;
    m_marker.keyset = *keyset;
    // Tried again with the next change when it can't be written.
    if (!m_marker.write(m_disk, m_store.paths().marker()))
        m_marker.keyset = {};
}

Result<Verdict> Engine::undo(OpId commit)
{
    auto verdict = m_till ? m_till->redeemer().undo(commit) : fail("till/not-enrolled");
    wrote(verdict);
    return verdict;
}

Result<vouchers::Refund> Engine::refund(OpId commit, Money amount, vouchers::RefundReason reason)
{
    // Voucher and books would no longer say the same.
    const auto ticket = m_shop ? m_shop->ticketPaidBy(commit) : fail("till/stopped");
    if (ticket && *ticket)
        return fail("voucher/of-ticket", {}, {{u"number"_qs, **ticket}});
    auto refund = m_till ? m_till->refunds().run(commit, amount, reason)
                         : fail("till/not-enrolled");
    wrote(refund);
    return refund;
}

Result<Verdict> Engine::settle(OpId claim, bool customerLeft, const QString &by)
{
    auto verdict = m_till ? m_till->answers().settle(claim, customerLeft, by)
                          : fail("till/not-enrolled");
    wrote(verdict);
    return verdict;
}

Result<std::vector<attention::Item>> Engine::openItems() const
{
    std::vector<attention::Item> items;
    if (m_till) {
        COMPTOIR_TRY(items, m_till->openQuestions());
    }
    if (m_shop) {
        COMPTOIR_TRY(const auto cards, m_shop->cardQuestions());
        items.insert(items.end(), cards.begin(), cards.end());
        COMPTOIR_TRY(const auto letters, m_shop->mail().questions());
        items.insert(items.end(), letters.begin(), letters.end());
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    return items;
}

Result<std::vector<attention::Item>> Engine::settledItems(int count) const
{
    std::vector<attention::Item> items;
    if (m_till) {
        COMPTOIR_TRY(items, m_till->attention().settled(count));
    }
    if (m_shop) {
        COMPTOIR_TRY(const auto cards, m_shop->answeredCards(count));
        items.insert(items.end(), cards.begin(), cards.end());
        COMPTOIR_TRY(const auto letters, m_shop->mail().answered(count));
        items.insert(items.end(), letters.begin(), letters.end());
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &a, const auto &b) { return a.answeredAt > b.answeredAt; });
    items.resize(std::min(items.size(), size_t(count)));
    return items;
}

Result<void> Engine::answer(OpId op, attention::Answer answer, const QString &by)
{
    auto answered = m_shop ? m_shop->answerCard(op, answer, by) : fail("attention/not-open");
    if (m_shop && !answered && answered.error().is("attention/not-open"))
        answered = m_shop->mail().answer(op, answer, by);
    const bool isOthers = !answered && answered.error().is("attention/not-open");
    if (isOthers && m_till)
        answered = m_till->answers().run(op, answer, by);
    wrote(answered);
    if (answered && isOthers)
        m_till->relay().run(); // another till may be waiting for keys
    return answered;
}

Result<std::vector<vouchers::RecentVerdict>> Engine::recent(int count) const
{
    if (!m_till)
        return fail("till/not-enrolled");
    return m_till->vouchers().recent(count);
}

Result<std::vector<vouchers::OpenClaim>> Engine::openClaims() const
{
    if (!m_till)
        return fail("till/not-enrolled");
    return m_till->redeemer().openClaims();
}

void Engine::sendNow()
{
    if (m_till)
        m_till->driver().sendNow();
}

void Engine::noteLinkChanged()
{
    if (m_shop)
        m_shop->mail().noteLinkChanged();
    if (m_till)
        m_till->driver().noteLinkChanged();
}

// The keystore has the new key before the territory hears of it.
void Engine::changeKey(const std::function<void(Result<void>)> &done)
{
    const auto secret = m_till ? m_till->newSecret() : fail("till/not-enrolled");
    if (!secret || m_changingKey)
        return done(fail(secret ? Error{"device/key-change-under-way", {}, {}} : secret.error()));
    m_changingKey = true;
    m_keys->save(*secret, [this, secret, done](const Result<void> &saved) {
        m_changingKey = false;
        if (saved)
            m_till->changeKey(*secret);
        done(saved);
    });
}

void Engine::noteMetered(bool metered)
{
    m_metered = metered;
    if (m_till)
        m_till->noteMetered(metered);
}

void Engine::movePhotosNow()
{
    if (m_till)
        m_till->movePhotosNow();
}

void Engine::noteShown(bool shown)
{
    if (m_till)
        m_till->driver().noteShown(shown);
}

void Engine::tellStatus()
{
    if (!m_till)
        return;
    store::SyncStatus status = m_till->status();
    status.freeBytes = m_disk.freeBytes(m_store.paths().folder);
    status.diskFull = status.diskFull || m_diskFull;
    if (const auto cards = m_shop ? m_shop->cardQuestions() : fail("till/stopped"))
        status.attention += int(cards->size());
    if (const auto letters = m_shop ? m_shop->mail().questions() : fail("till/stopped"))
        status.attention += int(letters->size());
    Q_EMIT statusChanged(status);
}

} // namespace comptoir::app
