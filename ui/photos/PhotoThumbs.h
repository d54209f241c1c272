// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QSize>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace comptoir::photos {

/// Small squares of the kept photos, for tiles and forms. Asking never waits: what is not at hand
/// is read beside the window, and arrived() tells when it is worth asking again. Of a file that is
/// missing or broken there is nothing to show, and it is not read a second time.
class PhotoThumbs : public QObject
{
    Q_OBJECT
public:
    static constexpr int side = 160; ///< pixels of the screen
    static constexpr int mostBytes = 16 << 20; ///< of all squares: a shop's page many times over

    /// `folder`: of the photos, asked each time (the training till has its own); empty: none.
    explicit PhotoThumbs(std::function<QString()> folder, QObject *parent = nullptr);
    /// In another shape than a square.
    PhotoThumbs(std::function<QString()> folder, QSize shape, QObject *parent = nullptr);
    /// Waits for the one that is being read.
    ~PhotoThumbs() override;

    /// The middle of the picture in that shape; null while it is read, and when there is none.
    /// `photo`: as an article names it.
    QPixmap find(const QString &photo);
    /// Was looked for and is not here.
    bool isMissing(const QString &photo) const { return m_missing.contains(photo); }
    /// Shown at all, as the settings are now.
    void setShown(bool shown);
    bool isShown() const { return m_shown; }
    /// The photo was missing and has come.
    void lookAgain(const QString &photo);
    /// The shop has photos: its tiles make room for them.
    bool hasAny() const;
    /// More of what was asked for will come.
    bool isReading() const { return !m_asked.isEmpty(); }
    /// Photos that were missing may have come, or the folder is another.
    void forget();

Q_SIGNALS:
    /// One has come, or is known to be missing, or all is another.
    void arrived();

private:
    void read(const QString &photo);
    void take(const QString &photo, const QImage &square, int generation);

    std::function<QString()> m_folder;
    QSize m_shape;
    QThreadPool m_worker;
    QCache<QString, QPixmap> m_known{mostBytes};
    QSet<QString> m_missing;
    QSet<QString> m_asked;
    int m_generation = 0;
    mutable std::optional<bool> m_hasAny; ///< the folder's, once looked at
    bool m_shown = true;
};

} // namespace comptoir::photos
