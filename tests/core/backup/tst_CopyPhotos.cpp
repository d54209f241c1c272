// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/CopyPhotos.h"

#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"
#include "tests/support/MemoryDisk.h"

#include <QTest>

using namespace comptoir;
using backup::copyPhotos;

namespace {

class SmallDisk : public test::MemoryDisk
{
public:
    qint64 freeBytes(const QString &) override { return left; }
    qint64 left = qint64(1) << 40;
};

} // namespace

class tst_CopyPhotos : public QObject
{
    Q_OBJECT
private:
    SmallDisk m_disk;

    static QString nameOf(const QByteArray &photo)
    {
        return registers::blobFileName(crypto::sha256({photo}));
    }
    void add(const QByteArray &photo) { m_disk.files[u"/till/"_qs + nameOf(photo)] = photo; }
    QStringList copies() { return m_disk.list(u"/stick"_qs); }

private Q_SLOTS:
    void init()
    {
        m_disk.files.clear();
        m_disk.left = qint64(1) << 40;
        add("bread");
        add("cake");
    }
    void bringsWhatIsMissingAndOnlyThat()
    {
        QCOMPARE(*copyPhotos(m_disk, u"/till"_qs, u"/stick"_qs), 2);
        QCOMPARE(m_disk.files.value(u"/stick/"_qs + nameOf("cake")), QByteArray("cake"));
        QCOMPARE(*copyPhotos(m_disk, u"/till"_qs, u"/stick"_qs), 0);
        add("tart");
        QCOMPARE(*copyPhotos(m_disk, u"/till"_qs, u"/stick"_qs), 1);
    }
    /// A photo that an older copy names is still on the stick.
    void removesNothing()
    {
        QVERIFY(copyPhotos(m_disk, u"/till"_qs, u"/stick"_qs));
        m_disk.files.remove(u"/till/"_qs + nameOf("cake"));
        QVERIFY(copyPhotos(m_disk, u"/till"_qs, u"/stick"_qs));
        QCOMPARE(copies().size(), 2);
    }
    void leavesWhatIsBrokenOrNotOurs()
    {
        m_disk.files[u"/till/"_qs + nameOf("cake")] = "ca";
        m_disk.files[u"/till/"_qs + nameOf("tart") + u".part"_qs] = "ta";
        m_disk.files[u"/till/holidays.jpg"_qs] = "sea";
        QCOMPARE(*copyPhotos(m_disk, u"/till"_qs, u"/stick"_qs), 1);
        QCOMPARE(copies(), QStringList{nameOf("bread")});
    }
    void aFullStickIsSaid()
    {
        m_disk.left = 1000;
        const auto copied = copyPhotos(m_disk, u"/till"_qs, u"/stick"_qs);
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, QByteArray("backup/disk-full"));
        QVERIFY(copies().isEmpty());
    }
    void nothingToCopyMakesNoFolder()
    {
        QCOMPARE(*copyPhotos(m_disk, u"/none"_qs, u"/stick"_qs), 0);
    }
};

QTEST_GUILESS_MAIN(tst_CopyPhotos)
#include "tst_CopyPhotos.moc"
