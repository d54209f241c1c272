// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QString>

#include <cstdio>

namespace comptoir::test {

/// A file of the source tree: u"tests/data/…".
inline QString sourcePath(const QString &path)
{
    return qEnvironmentVariable("COMPTOIR_SOURCE") + u'/' + path;
}

/// A folder of real samples that nobody of us wrote; says so loudly when it is not there.
inline QDir corpus(const QString &name)
{
    const QDir folder(qEnvironmentVariable("COMPTOIR_CORPORA") + u'/' + name);
    if (!folder.exists())
        std::printf("MISSING: %s, set COMPTOIR_CORPORA\n", qPrintable(folder.path()));
    return folder;
}

/// The whole file; null when it can't be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonDocument jsonOf(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path));
}

} // namespace comptoir::test
