// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/receipts/SampleTickets.h"
#include "ui/print/DocumentView.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace comptoir;
using namespace comptoir::print;
using namespace comptoir::test;

class tst_DocumentView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    }

    void whoCannotSeeThePaperHasItReadLineByLine()
    {
        DocumentView view;
        view.setDocument(composeTicket(sampleSale(), frenchWords()));
        const auto *paper = view.findChild<QWidget *>(u"paper"_qs);
        QVERIFY(paper);
        QCOMPARE(paper->accessibleName(), u"Ticket n°\u00A0124"_qs);
        const QStringList lines = paper->accessibleDescription().split(u'\n');
        QVERIFY(lines.filter(u"TOTAL"_qs)[0].endsWith(u"55,83\u00A0€"));
        QVERIFY(lines.filter(u"Reste sur le bon"_qs).size() == 1);
    }

    void aLongPaperScrollsByKeysAndAShortOneDoesNot()
    {
        DocumentView view;
        view.resize(400, 300);
        view.setDocument(composeReport(sampleZ(), frenchWords()));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto *paper = view.findChild<QWidget *>(u"paper"_qs);
        paper->setFocus();
        QTRY_VERIFY(view.verticalScrollBar()->maximum() > 100);
        QTest::keyClick(paper, Qt::Key_PageDown);
        QTRY_VERIFY(view.verticalScrollBar()->value() > 100);
        view.setDocument({u"court"_qs, {TextBlock{u"Bonjour"_qs}}});
        QTRY_COMPARE(view.verticalScrollBar()->maximum(), 0);
    }

    void thePaperIsWhiteWithBlackLettersInTheDark()
    {
        theme::Appearance dark;
        dark.scheme = theme::Scheme::Dark;
        theme::dress(*qobject_cast<QApplication *>(QCoreApplication::instance()), dark);
        DocumentView view;
        view.resize(500, 900);
        view.setDocument(composeTicket(sampleSale(), frenchWords()));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage image = view.grab().toImage();
        qint64 white = 0, black = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const int grey = qGray(image.pixel(x, y));
                white += grey == 255;
                black += grey == 0;
            }
        QVERIFY(white > image.width() * image.height() / 3);
        QVERIFY(black > 500);
    }
};

QTEST_MAIN(tst_DocumentView)
#include "tst_DocumentView.moc"
