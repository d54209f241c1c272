// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter/Stages.h"

#include "tests/support/counter/ShopStages.h"
#include "ui/settings/SettingsPage.h"

namespace comptoir::test {

using vouchers::VerdictId;

namespace {

attention::Item overspent(quint64 seed)
{
    const Instant now = ManualClock().now();
    attention::Item item;
    item.kind = attention::Kind::VoucherOverspent;
    item.op = someOp(seed);
    item.reason = "voucher/guarantee-exhausted";
    item.campaignName = QStringLiteral("Bons d’achat de Sceaux 2026");
    item.codeTail = QStringLiteral("7K2M");
    item.at = now.plusSeconds(-2 * 86400);
    item.debited = Money::fromCents(1250);
    item.paidByTown = Money::fromCents(500);
    item.loss = Money::fromCents(750);
    item.usedElsewhere = now.plusSeconds(-2 * 86400 - 660);
    return item;
}

attention::Item refused(quint64 seed)
{
    attention::Item item = overspent(seed);
    item.kind = attention::Kind::DebitRefused;
    item.reason = "voucher/campaign-closed";
    item.paidByTown = {};
    item.debited = item.loss = Money::fromCents(800);
    item.usedElsewhere.reset();
    return item;
}

void showCopies(StagedShop &shop)
{
    shop.window().showSection(shell::settingsSection);
    auto *page = qobject_cast<settings::SettingsPage *>(shop.window().currentPage());
    if (page)
        page->showSetting("copies");
    shop.settle();
}

void askTwoQuestions(StagedShop &shop)
{
    shop.attention.open = {overspent(11), refused(12)};
    attention::Item done = overspent(13);
    done.answer = attention::Answer::Accepted;
    done.answeredBy = QStringLiteral("Amandine Bernard");
    done.answeredAt = shop.clock.now().plusSeconds(-86400);
    shop.attention.settled = {done};
    shop.counter->refresh();
    shop.settle();
    store::SyncStatus status;
    status.link = store::Link::None;
    status.pending = 12;
    status.attention = 2;
    status.lastAcknowledged = shop.clock.now().plusSeconds(-10'000);
    status.dataAsOf = shop.clock.now().plusSeconds(-6 * 3600);
    status.nextTry = shop.clock.now().plusSeconds(125);
    shop.counter->setSyncStatus(status);
    shop.settle();
}

Stage verdictStage(const QString &name, const QString &mockup, VerdictId id, bool online)
{
    return {name, mockup, [id, online](StagedShop &shop) {
                shop.hire();
                if (online)
                    shop.online();
                else
                    shop.offline(12);
                shop.type("12,50");
                shop.scan(sampleVerdict(id));
            }};
}

Stage welcome(const QString &name, int steps, const QString &mockup = {})
{
    return {name, mockup,
            [steps](StagedShop &shop) {
                for (int step = 0; step < steps; ++step)
                    shop.click("welcomeNext");
            },
            [](StagedShop &shop) {
                shop.isEnrolled = false;
                shop.settings.welcomed = false;
            }};
}

Stage section(const QString &name, const QByteArray &id, const QString &mockup = {})
{
    return {name, mockup, [id](StagedShop &shop) {
                shop.hire();
                askTwoQuestions(shop);
                shop.window().showSection(id);
            }};
}

Stage rescueStage(const QString &name)
{
    return {name, {}, [](StagedShop &shop) {
                shop.hire();
                askTwoQuestions(shop);
                shop.window().showSection("sync");
                shop.click("rescueUnsent");
                shop.click("rescuePlace");
            }};
}

void openDelivery(StagedShop &shop)
{
    rescue::PackLabel label{QByteArray(32, 't'),
                            QStringLiteral("Sceaux"),
                            QStringLiteral("Fromagerie Blanc"),
                            *DeviceId::fromBytes(QByteArray(16, 'f')),
                            shop.clock.now(),
                            34};
    shop.rescue.packs = {
        {QStringLiteral("/media/cle/caisse.comptoir"), QStringLiteral("CLE MARCHAL"), label},
        {QStringLiteral("/media/cle/vieux.comptoir"), QStringLiteral("CLE MARCHAL"),
         fail("rescue/damaged")}};
    shop.hire();
    askTwoQuestions(shop);
    shop.window().showSection("sync");
    shop.click("openRescue");
}

void openKeys(StagedShop &shop)
{
    shop.hire();
    askTwoQuestions(shop);
    shop.window().showSection("sync");
    shop.click("shopKeys");
}

void typeWrongCode(StagedShop &shop)
{
    const QStringList groups = shop.sharing.code.groups();
    for (int i = 0; i < groups.size(); ++i) {
        QWidget *field = shop.find(qUtf8Printable(QStringLiteral("group%1").arg(i + 1)));
        field->setFocus();
        shop.type(qUtf8Printable(i % 3 == 1 ? QStringLiteral("000001") : groups[i]));
    }
}

/// Only this one.
void askOne(StagedShop &shop, const attention::Item &item)
{
    askTwoQuestions(shop);
    shop.attention.open = {item};
    shop.counter->refresh();
    shop.settle();
    store::SyncStatus status = shop.counter->sync().status();
    status.attention = 1;
    shop.counter->setSyncStatus(status);
    shop.window().showSection("attention");
}

void askForKeys(StagedShop &shop)
{
    attention::Item item;
    item.kind = attention::Kind::KeyRequest;
    item.op = someOp(14);
    item.at = shop.clock.now().plusSeconds(-240);
    item.sibling = sharing::Sibling{*DeviceId::fromBytes(QByteArray(16, 's')),
                                    QStringLiteral("Debian GNU/Linux 12 (bookworm)"),
                                    QByteArray(32, 'p'),
                                    item.at,
                                    {}};
    shop.hire();
    askOne(shop, item);
}

void askWhoseHours(StagedShop &shop)
{
    attention::Item item;
    item.kind = attention::Kind::RegisterConflict;
    item.op = someOp(15);
    item.at = shop.clock.now().plusSeconds(-7200);
    registers::RegisterConflict conflict;
    conflict.question = item.op;
    conflict.of.field = QStringLiteral("hours");
    conflict.mine = QStringLiteral("Tu-Fr 07:00-19:00");
    conflict.theirs = QStringLiteral("Tu-Sa 07:00-18:30");
    conflict.mineAt = item.at;
    conflict.theirsAt.hlc.ms = quint64(item.at.plusSeconds(-900).ms());
    item.conflict = conflict;
    shop.hire();
    askOne(shop, item);
}

void askAboutARefund(StagedShop &shop)
{
    attention::Item item = refused(16);
    item.reason = "voucher/reversed";
    item.loss = {};
    item.refund = Money::fromCents(400);
    shop.hire();
    askOne(shop, item);
}

/// "Synchronisation" as the last request found the link.
Stage linkStage(const QString &name, const std::function<void(store::SyncStatus &)> &change)
{
    return {name, {}, [change](StagedShop &shop) {
                shop.hire();
                store::SyncStatus status;
                status.link = store::Link::Online;
                status.lastAcknowledged = status.dataAsOf = shop.clock.now().plusSeconds(-1200);
                status.freeBytes = 12'400'000'000;
                status.clockOffsetMs = 0;
                change(status);
                shop.counter->setSyncStatus(status);
                shop.settle();
                shop.window().showSection("sync");
            }};
}

QList<Stage> linkStages()
{
    using store::Link;
    const auto queue = [](store::SyncStatus &status) {
        status.pending = 3;
        status.queue = {{store::QueueKind::Debits, 2, Money::fromCents(1750),
                         status.dataAsOf->plusSeconds(-7000), *status.dataAsOf},
                        {store::QueueKind::Reversals, 1, Money::fromCents(500), *status.dataAsOf,
                         *status.dataAsOf}};
    };
    return {
        linkStage(QStringLiteral("10h-a-jour"), [](store::SyncStatus &) {}),
        linkStage(QStringLiteral("10i-wifi-a-ouvrir"),
                  [queue](store::SyncStatus &status) {
                      queue(status);
                      status.link = Link::Captive;
                      status.portal = QStringLiteral("http://wifi.example/");
                  }),
        linkStage(QStringLiteral("10j-trop-ancien"),
                  [queue](store::SyncStatus &status) {
                      queue(status);
                      status.tooOld = true;
                  }),
        linkStage(
            QStringLiteral("10k-bientot-trop-ancien"),
            [](store::SyncStatus &status) { status.worksUntil = QStringLiteral("2026-12-01"); }),
        linkStage(QStringLiteral("10l-caisse-refusee"),
                  [queue](store::SyncStatus &status) {
                      queue(status);
                      status.link = Link::Refused;
                  }),
    };
}

/// A debit of an earlier run, looked at again.
void showPastDebit(StagedShop &shop)
{
    shop.hire();
    shop.online();
    shop.press(Qt::Key_L, Qt::ControlModifier); // a low window has no room for the list
}

/// Goods come back.
QList<Stage> refundStages()
{
    return {
        {QStringLiteral("03b-debit-passe"), {}, showPastDebit},
        {QStringLiteral("03c-rembourser"),
         {},
         [](StagedShop &shop) {
             showPastDebit(shop);
             shop.click("refund");
             shop.type("4");
         }},
        {QStringLiteral("03d-rembourse"),
         {},
         [](StagedShop &shop) {
             showPastDebit(shop);
             shop.click("refund");
             shop.type("4");
             shop.click("refundNow");
         }},
    };
}

/// "Synchronisation" and "À régler", and what is opened from them.
QList<Stage> sheetStages()
{
    return {
        rescueStage(QStringLiteral("10b-sauver")),
        {QStringLiteral("10c-fichiers-de-secours"), {}, openDelivery},
        {QStringLiteral("10d-transmettre"),
         {},
         [](StagedShop &shop) {
             openDelivery(shop);
             shop.click("deliveryFile");
             typeWrongCode(shop);
         }},
        {QStringLiteral("10e-cles-de-la-boutique"),
         {},
         openKeys,
         [](StagedShop &shop) { shop.sharing.shop.closedTills = 1; }},
        {QStringLiteral("10f-code-de-secours"),
         {},
         [](StagedShop &shop) {
             openKeys(shop);
             shop.click("makeCode");
         }},
        {QStringLiteral("10g-confirmer-le-code"),
         {},
         [](StagedShop &shop) {
             openKeys(shop);
             shop.click("makeCode");
             shop.click("shopKeysNext");
         }},
        section(QStringLiteral("11-a-regler"), "attention",
                QStringLiteral("09-sync-and-a-regler-light")),
        {QStringLiteral("11b-nouvelle-caisse"), {}, askForKeys},
        {QStringLiteral("11c-deux-valeurs"), {}, askWhoseHours},
        {QStringLiteral("11d-remboursement-refuse"), {}, askAboutARefund},
        {QStringLiteral("11e-regle"),
         {},
         [](StagedShop &shop) {
             shop.hire();
             askTwoQuestions(shop);
             shop.window().showSection("attention");
             shop.click("list1");
         }},
    };
}

QList<Stage> copyStages()
{
    return {
        {QStringLiteral("12b-copies"),
         {},
         [](StagedShop &shop) {
             shop.online();
             showCopies(shop);
         }},
        {QStringLiteral("12c-reprise"),
         {},
         [](StagedShop &shop) {
             shop.online();
             showCopies(shop);
             shop.click("copiesRestore");
             shop.click("restoreCopy2");
         }},
    };
}

} // namespace

const QList<Stage> &stages()
{
    static const QList<Stage> all =
        QList<Stage>{
            {QStringLiteral("01-bons-pret"),
             {},
             [](StagedShop &shop) {
                 shop.hire();
                 shop.online();
             }},
            verdictStage(QStringLiteral("02-bon-valable"),
                         QStringLiteral("03-scan-valid-partial-light"), VerdictId::G1Valid, true),
            {QStringLiteral("03-debite"),
             {},
             [](StagedShop &shop) {
                 shop.hire();
                 shop.online();
                 shop.type("12,50");
                 shop.scan(sampleVerdict(VerdictId::G1Valid));
                 shop.debit(sampleVerdict(VerdictId::G2Debited));
             }},
            verdictStage(QStringLiteral("04-hors-ligne"),
                         QStringLiteral("04-scan-offline-provisional-light"),
                         VerdictId::A1Provisional, false),
            verdictStage(QStringLiteral("05-deja-utilise"),
                         QStringLiteral("05-scan-already-used-light"), VerdictId::R1Spent, true),
            verdictStage(QStringLiteral("06-limite-hors-ligne"), {}, VerdictId::R8OfflineLimit,
                         false),
            verdictStage(QStringLiteral("07-pas-un-bon"), {}, VerdictId::N4NotAVoucher, true),
            section(QStringLiteral("10-synchronisation"), "sync",
                    QStringLiteral("09-sync-and-a-regler-light")),
            section(QStringLiteral("12-reglages"), "settings"),
            section(QStringLiteral("13-materiel"), "devices"),
            section(QStringLiteral("14-aide"), "help"),
            {QStringLiteral("15-plus"),
             {},
             [](StagedShop &shop) {
                 shop.hire();
                 shop.online();
                 shop.click("section-plus");
             }},
            {QStringLiteral("16-touches"),
             {},
             [](StagedShop &shop) {
                 shop.online();
                 shop.press(Qt::Key_F1);
             }},
            {QStringLiteral("17-recherche"),
             {},
             [](StagedShop &shop) {
                 shop.online();
                 shop.press(Qt::Key_K, Qt::ControlModifier);
                 shop.type("sync");
             }},
            {QStringLiteral("18-verrou"), QStringLiteral("15-lock-dark"),
             [](StagedShop &shop) {
                 shop.hire();
                 shop.offline(12);
                 shop.press(Qt::Key_F12);
                 shop.type("12");
             }},
            welcome(QStringLiteral("20-accueil-langue"), 0),
            welcome(QStringLiteral("21-accueil-commencer"), 1,
                    QStringLiteral("12-onboarding-start-light")),
            welcome(QStringLiteral("22-accueil-invitation"), 2),
        }
        + refundStages() + linkStages() + sheetStages() + copyStages() + shopStages()
        + listingStages();
    return all;
}

} // namespace comptoir::test
