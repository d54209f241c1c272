// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/Album.h"

#include <QFile>

namespace comptoir::test {

namespace {
constexpr char head[] = R"(<!doctype html><html lang="fr"><meta charset="utf-8">
<title>Comptoir: every screen</title><style>
body{font:15px/1.4 Inter,system-ui,sans-serif;margin:24px;background:#F5F6F8;color:#14181F}
section{margin:0 0 48px}h2{margin:0 0 12px;font-size:20px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:16px;align-items:start}
img{max-width:100%;border:1px solid #D5DAE1;background:#fff}
.all{display:flex;flex-wrap:wrap;gap:12px;margin-top:16px}
.all a{font-size:12px;color:#4A5361;text-decoration:none}.all img{height:120px;display:block}
nav a{margin-right:12px}figure{margin:0}figcaption{font-size:13px;color:#4A5361}
</style>)";
} // namespace

Album::Album(const QString &folder, const QString &mockups) : m_folder(folder), m_mockups(mockups)
{
    m_failed = !m_folder.mkpath(QStringLiteral("."));
    if (mockups.isEmpty() || !m_mockups.exists())
        std::printf("no mockups to hold the pictures against (%s)\n", qUtf8Printable(mockups));
}

void Album::add(const Stage &stage, const View &view, const QPixmap &picture)
{
    if (m_chapters.isEmpty() || m_chapters.last().name != stage.name)
        m_chapters.append({stage.name, copyMockup(stage.mockup), {}});
    const QString file = stage.name + u'_' + nameOf(view) + QStringLiteral(".png");
    m_failed |= !picture.save(m_folder.filePath(file), "PNG", 90);
    m_chapters.last().views.append(file);
    ++m_count;
}

QString Album::copyMockup(const QString &name)
{
    const QString file = name + QStringLiteral(".png");
    if (name.isEmpty() || !m_mockups.exists(file))
        return {};
    const QString copy = QStringLiteral("mockup-") + file;
    QFile::remove(m_folder.filePath(copy));
    return QFile::copy(m_mockups.filePath(file), m_folder.filePath(copy)) ? copy : QString();
}

QByteArray Album::chapterHtml(const Chapter &chapter) const
{
    QString html = QStringLiteral("<section id=\"%1\"><h2>%1</h2><div class=\"pair\">")
                       .arg(chapter.name);
    html += QStringLiteral(
                "<figure><img src=\"%1\" alt=\"\"><figcaption>here: %1</figcaption></figure>")
                .arg(chapter.views.first());
    html += chapter.mockup.isEmpty()
        ? QStringLiteral("<p>There is no mockup of this screen.</p>")
        : QStringLiteral("<figure><img src=\"%1\" alt=\"\"><figcaption>%1</figcaption></figure>")
              .arg(chapter.mockup);
    html += QStringLiteral("</div><div class=\"all\">");
    for (const QString &view : chapter.views)
        html += QStringLiteral("<a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"\">%2</a>")
                    .arg(view, view.section(u'_', 1).chopped(4));
    return (html + QStringLiteral("</div></section>\n")).toUtf8();
}

void Album::writeIndex()
{
    QFile index(indexPath());
    if (!index.open(QIODevice::WriteOnly)) {
        m_failed = true;
        return;
    }
    index.write(head);
    index.write("<h1>Comptoir: every screen</h1><nav>");
    for (const Chapter &chapter : m_chapters)
        index.write(QStringLiteral("<a href=\"#%1\">%1</a>").arg(chapter.name).toUtf8());
    index.write("</nav>\n");
    for (const Chapter &chapter : m_chapters)
        index.write(chapterHtml(chapter));
}

} // namespace comptoir::test
