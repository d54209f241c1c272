// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/Attestation.h"

#include <QTest>

#include <algorithm>

using namespace comptoir;
using namespace comptoir::fiscal;

class tst_Attestation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesSoftwareEditorAndMerchant()
    {
        AttestedTill till;
        till.establishment.name = QStringLiteral("Boulangerie Test");
        till.establishment.registration = QStringLiteral("73282932000074");
        till.version = QStringLiteral("3.14.1");
        till.kernel = QStringLiteral("ab12");
        till.acquiredOn = Day::fromIso(u"2026-11-02");
        Editor editor;
        editor.name = QStringLiteral("Les éditeurs");
        const auto text = attestation(editor, till, *Day::fromIso(u"2026-11-20"));
        const auto has = [&text](const QString &label, const QString &value) {
            return std::any_of(text.begin(), text.end(), [&](const Paragraph &paragraph) {
                return paragraph.kind == Paragraph::Kind::Field && paragraph.text == label
                    && paragraph.value == value;
            });
        };
        QVERIFY(has(QStringLiteral("Version majeure"), QStringLiteral("3")));
        QVERIFY(has(QStringLiteral("Version installée"), QStringLiteral("3.14.1")));
        QVERIFY(has(QStringLiteral("de l’éditeur"), editor.name));
        QVERIFY(has(QStringLiteral("de l’entreprise"), till.establishment.name));
        QVERIFY(has(QStringLiteral("Logiciel acquis le"), QStringLiteral("02/11/2026")));
        QVERIFY(has(QStringLiteral("le"), QStringLiteral("20/11/2026")));
        const auto signatures = std::count_if(text.begin(), text.end(), [](const Paragraph &p) {
            return p.kind == Paragraph::Kind::Signature;
        });
        QCOMPARE(signatures, 2);
        for (const auto *word : {"inaltérabilité", "sécurisation", "conservation", "archivage"}) {
            QVERIFY(std::any_of(text.begin(), text.end(), [word](const Paragraph &p) {
                return p.kind == Paragraph::Kind::Item
                    && p.text.startsWith(QString::fromUtf8(word));
            }));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Attestation)
#include "tst_Attestation.moc"
