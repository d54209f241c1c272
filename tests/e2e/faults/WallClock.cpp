// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faults/WallClock.h"

#include "core/base/Assert.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace comptoir::test {

namespace {

/// Empty where the package is not installed.
QString library()
{
    const QString name = QStringLiteral("libfaketimeMT.so.1");
    for (const char *root : {"/usr/lib", "/usr/lib64"}) {
        const QDir folder(QString::fromLatin1(root));
        for (const QString &place : {QStringLiteral("."), QStringLiteral("*")}) {
            for (const QString &machine : folder.entryList({place}, QDir::Dirs)) {
                const QString file = folder.filePath(machine + QStringLiteral("/faketime/") + name);
                if (QFile::exists(file))
                    return file;
            }
        }
    }
    return {};
}

} // namespace

WallClock::WallClock() : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString preloaded = library();
    if (preloaded.isEmpty())
        qFatal("no libfaketime: install the packages of packaging/apt/test.txt");
    m_environment.insert(QStringLiteral("LD_PRELOAD"), preloaded);
    m_environment.insert(QStringLiteral("FAKETIME_TIMESTAMP_FILE"),
                         m_folder.filePath(QStringLiteral("clock")));
    m_environment.insert(QStringLiteral("FAKETIME_NO_CACHE"), QStringLiteral("1"));
    m_environment.insert(QStringLiteral("FAKETIME_DONT_FAKE_MONOTONIC"), QStringLiteral("1"));
    jumpTo(0);
}

void WallClock::jumpTo(qint64 secondsFromRight)
{
    // Replaced at once: half a line would be another hour.
    QSaveFile file(m_folder.filePath(QStringLiteral("clock")));
    COMPTOIR_ASSERT(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(secondsFromRight < 0 ? "" : "+") + QByteArray::number(secondsFromRight));
    COMPTOIR_ASSERT(file.commit());
}

} // namespace comptoir::test
