// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/counter/Stages.h"

#include <QDir>
#include <QPixmap>

namespace comptoir::test {

/// Pictures of all stages and a page that shows each beside its mockup.
class Album
{
public:
    Album(const QString &folder, const QString &mockups);

    void add(const Stage &stage, const View &view, const QPixmap &picture);
    void writeIndex();
    int count() const { return m_count; }
    bool hasFailed() const { return m_failed; }
    QString indexPath() const { return m_folder.filePath(QStringLiteral("index.html")); }

private:
    struct Chapter
    {
        QString name;
        QString mockup; ///< file in this album, empty when there is none
        QStringList views;
    };
    QString copyMockup(const QString &name);
    QByteArray chapterHtml(const Chapter &chapter) const;

    QDir m_folder;
    QDir m_mockups;
    QList<Chapter> m_chapters;
    int m_count = 0;
    bool m_failed = false;
};

} // namespace comptoir::test
