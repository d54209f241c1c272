// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter/StagedShop.h"

#include "core/base/Assert.h"

#include <QApplication>
#include <QTest>

namespace comptoir::test {

namespace {

settings::Theme themeOf(theme::Scheme scheme)
{
    static constexpr settings::Theme themes[] = {settings::Theme::Light, settings::Theme::Dark,
                                                 settings::Theme::Outdoor,
                                                 settings::Theme::OutdoorNight};
    return themes[int(scheme)];
}

} // namespace

StagedShop::StagedShop(const View &view, const std::function<void(StagedShop &)> &prepare)
{
    attention.now = sharing.now = clock.now();
    vouchers.recentAnswer = sampleRecent();
    settings.welcomed = true;
    if (prepare)
        prepare(*this);
    settings.language = format::languageCode(view.language);
    settings.theme = themeOf(view.scheme);
    settings.fontPercent = view.fontPercent;
    if (sells) {
        selling = std::make_unique<SellingTill>(clock);
        selling->furnish();
        // The same people as the books know, and their log.
        staff.people = std::make_unique<staff::StaffRegister>(
            *selling->database, staff.clock, staff.entropy,
            [this](store::Transaction &transaction, const staff::StaffEvent &event) {
                return selling->till->log(transaction, event);
            });
    }
    m_size = view.size;
    openCounter();
}

void StagedShop::openCounter()
{
    counter = std::make_unique<app::Counter>(*qApp, ports());
    if (sells)
        counter->readFrom(selling->database.get());
    counter->setMembership(isEnrolled ? enrolment::Membership{QStringLiteral("Sceaux"),
                                                              QStringLiteral("Boulangerie Marchal"),
                                                              QStringLiteral("Marchal")}
                                      : enrolment::Membership{});
    counter->open(isEnrolled);
    window().resize(m_size);
    window().show();
    window().activateWindow();
    settle();
}

void StagedShop::crash()
{
    counter.reset();
    selling->open();
    openCounter();
}

app::CounterPorts StagedShop::ports()
{
    settings::FoundSettings found;
    found.document = found.document.with(settings, {}, clock.now());
    return {clock,
            vouchers,
            enrolment,
            staff,
            attention,
            std::move(found),
            [](const QByteArray &) { return QtFuture::makeReadyFuture(Result<void>()); },
            [this] { ++synchronised; },
            [](const settings::Settings &) { return std::shared_ptr<print::ReceiptPrinter>(); },
            QDir(m_papers.path()),
            [this](const QUrl &url) {
                opened.append(url);
                return true;
            },
            &rescue,
            &sharing,
            selling ? &selling->desk : nullptr,
            selling ? &selling->entropy : nullptr,
            &terminal,
            &copies,
            training};
}

void StagedShop::online()
{
    store::SyncStatus status;
    status.link = store::Link::Online;
    status.lastAcknowledged = clock.now();
    status.dataAsOf = clock.now();
    counter->setSyncStatus(status);
    settle();
}

void StagedShop::offline(int pending)
{
    store::SyncStatus status;
    status.link = store::Link::None;
    status.pending = pending;
    status.lastAcknowledged = clock.now().plusSeconds(-10'000);
    status.dataAsOf = clock.now().plusSeconds(-6 * 3600);
    status.oldestPending = clock.now().plusSeconds(-9'000);
    status.nextTry = clock.now().plusSeconds(125);
    counter->setSyncStatus(status);
    settle();
}

void StagedShop::hire()
{
    m_amandine = staff.add(QStringLiteral("Amandine Bernard"), staff::Role::Manager,
                           QStringLiteral("1234"));
    staff.add(QStringLiteral("Julien Morel"), staff::Role::Cashier, QStringLiteral("2580"));
    unlock();
}

void StagedShop::unlock()
{
    counter->staff().refresh();
    settle();
    counter->staff().unlock(m_amandine, QStringLiteral("1234"));
    settle();
}

void StagedShop::type(const char *keys)
{
    for (const char *key = keys; *key; ++key)
        QTest::keyClick(window().focusWidget(), *key);
    settle();
}

void StagedShop::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = window().focusWidget();
    QTest::keyClick(focus ? focus : &window(), key, modifiers);
    settle();
}

QWidget *StagedShop::find(const char *name)
{
    QWidget *found = nullptr;
    const auto look = [&] {
        for (QWidget *widget : window().findChildren<QWidget *>(QString::fromLatin1(name)))
            if (!found && widget->isVisible())
                found = widget;
        return found != nullptr;
    };
    // What an answer brings may be a few turns away on a busy machine.
    if (!QTest::qWaitFor(look, 5000))
        qFatal("no %s on screen", name);
    return found;
}

void StagedShop::click(const char *name)
{
    QTest::mouseClick(find(name), Qt::LeftButton);
    settle();
}

void StagedShop::scan(const vouchers::Verdict &answer)
{
    vouchers.checkAnswer = answer;
    window().takeScan(
        {QStringLiteral("V%1").arg(vouchers.checked.size()), vouchers::ScanSource::Camera, {}});
    settle();
    endFlash();
}

void StagedShop::debit(const vouchers::Verdict &answer)
{
    vouchers.debitAnswer = answer;
    press(Qt::Key_Return);
    endFlash();
}

// Where no loudspeaker is, an answer flashes; what is looked at is what stays.
void StagedShop::endFlash()
{
    for (QWidget *flash : window().findChildren<QWidget *>(QStringLiteral("flash")))
        flash->hide();
}

void StagedShop::settle()
{
    QTest::qWait(10);
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace comptoir::test
