// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ManualClock.h"
#include "tests/ui/attention/FakeAttentionDesk.h"
#include "tests/ui/attention/SampleQuestions.h"
#include "ui/attention/AttentionPage.h"
#include "ui/attention/SyncDeskPage.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

namespace comptoir::test {

/// Both pages as the shell shows them, over fake questions.
struct DeskUnderTest
{
    ManualClock clock;
    FakeAttentionDesk desk;
    attention::AttentionController questions{desk};
    sync::SyncController sync{clock};
    QTemporaryDir papers;
    QList<QUrl> opened;
    std::function<void(const QString &act, std::function<void(const QString &)> go)> allow =
        [](const QString &, const auto &go) { go(QStringLiteral("Amandine")); };
    std::unique_ptr<attention::SyncDeskPage> page;

    using Asked = attention::SyncDeskPage::Asked;

    /// Of the content area: the window without strip and rail.
    void show(QSize size, Asked asked = Asked::Attention)
    {
        page = std::make_unique<attention::SyncDeskPage>(
            new attention::AttentionPage(
                questions, clock,
                {QDir(papers.filePath(QStringLiteral("sheets"))),
                 [this](const QUrl &url) {
                     opened << url;
                     return true;
                 },
                 [this](const QString &act, const std::function<void(const QString &)> &go) {
                     allow(act, go);
                 }}),
            new sync::SyncPage(sync, clock), asked);
        page->resize(size);
        page->show();
        settle();
    }
    static void settle()
    {
        // An answer, the next question's, its page and its layout are posted one by another.
        for (int i = 0; i < 10; ++i)
            QCoreApplication::sendPostedEvents();
    }
    template <typename Widget = QAbstractButton>
    Widget *find(const QString &name) const
    {
        for (Widget *found : page->findChildren<Widget *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void tap(const QByteArray &name)
    {
        auto *button = find(QLatin1String(name));
        QVERIFY2(button, name.constData());
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    QString text(const char *name) const
    {
        const auto *label = find<QLabel>(QLatin1String(name));
        return label ? label->text() : QString();
    }
    void fillWithTheMockup()
    {
        const Instant now = clock.now();
        desk.open = {overspent(now), refused(now)};
        for (int i = 0; i < 31; ++i)
            desk.settled.push_back(settledBy(overspent(now), attention::Answer(i % 2), "Amandine"));
        store::SyncStatus status;
        status.link = store::Link::None;
        status.linkAsOf = now.plusSeconds(-60);
        status.queue = {
            {store::QueueKind::Debits, 9, Money::fromCents(11750), now.plusSeconds(-9000),
             now.plusSeconds(-180)},
            {store::QueueKind::Reversals, 2, Money::fromCents(1750), now.plusSeconds(-8000),
             now.plusSeconds(-700)},
            {store::QueueKind::GivenUpClaims, 1, {}, now.plusSeconds(-600), now.plusSeconds(-600)}};
        status.pending = 12;
        status.attention = 2;
        status.lastAcknowledged = now.plusSeconds(-10'020);
        status.dataAsOf = now.plusSeconds(-6 * 3600);
        status.nextTry = now.plusSeconds(125);
        status.freeBytes = 12'400'000'000;
        status.clockOffsetMs = 20'000;
        sync.setStatus(status);
        questions.setOperator(QStringLiteral("Amandine"));
        questions.setShop(QStringLiteral("Boulangerie Marchal"), QStringLiteral("Sceaux"));
    }
};

/// What is cut off, too small for a finger, without a name, or sideways out of its page.
inline QStringList faultsOf(const QWidget &page)
{
    QStringList faults;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QFontMetrics metrics = label->fontMetrics();
        const bool fits = label->wordWrap()
            ? label->height() >= label->heightForWidth(label->width())
            : metrics.horizontalAdvance(label->text()) <= label->width();
        if (!fits)
            faults << label->text() + QStringLiteral(" is cut");
        for (const QString &word : label->text().split(u' '))
            if (label->wordWrap() && metrics.horizontalAdvance(word) > label->width())
                faults << label->text() + QStringLiteral(" is too narrow");
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        const QString name = button->objectName() + u' ' + button->accessibleName();
        if (button->height() < theme::control() || button->width() < 48)
            faults << name + QStringLiteral(" is too small");
        if (button->width() < button->minimumSizeHint().width())
            faults << name + QStringLiteral(" cuts its words");
        if (button->accessibleName().isEmpty() || button->objectName().isEmpty())
            faults << name + QStringLiteral(" has no name");
    }
    for (const auto *scroll : page.findChildren<QScrollArea *>())
        if (scroll->isVisible() && scroll->widget()->width() > scroll->viewport()->width())
            faults << scroll->parentWidget()->objectName() + QStringLiteral(" scrolls sideways");
    return faults;
}

} // namespace comptoir::test
