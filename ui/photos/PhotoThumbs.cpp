// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/PhotoThumbs.h"

#include "core/registers/BlobName.h"

#include <QDirIterator>
#include <QImageReader>

#include <utility>

namespace comptoir::photos {

namespace {

QImage middleOf(const QString &path, QSize shape)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true); // a photo's name is its hash
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    reader.setScaledSize(size.scaled(shape * 2, Qt::KeepAspectRatioByExpanding));
    const QImage read = reader.read();
    if (read.isNull())
        return {};
    const QImage small = read.scaled(shape, Qt::KeepAspectRatioByExpanding,
                                     Qt::SmoothTransformation);
    return small.copy(
        {QPoint((small.width() - shape.width()) / 2, (small.height() - shape.height()) / 2),
         shape});
}

} // namespace

PhotoThumbs::PhotoThumbs(std::function<QString()> folder, QObject *parent)
    : PhotoThumbs(std::move(folder), {side, side}, parent)
{}

PhotoThumbs::PhotoThumbs(std::function<QString()> folder, QSize shape, QObject *parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_shape(shape)
{
    m_worker.setMaxThreadCount(1); // sales come first
}

PhotoThumbs::~PhotoThumbs()
{
    m_worker.clear();
    m_worker.waitForDone();
}

QPixmap PhotoThumbs::find(const QString &photo)
{
    if (photo.isEmpty())
        return {};
    if (const QPixmap *known = m_known.object(photo))
        return *known;
    if (!m_missing.contains(photo) && !m_asked.contains(photo))
        read(photo);
    return {};
}

void PhotoThumbs::read(const QString &photo)
{
    const auto hash = registers::blobFromName(photo);
    const QString folder = m_folder();
    if (!hash || folder.isEmpty())
        return;
    const QString path = folder + u'/' + registers::blobFileName(*hash);
    m_asked.insert(photo);
    m_worker.start([this, photo, path, shape = m_shape, generation = m_generation] {
        const QImage square = middleOf(path, shape);
        // The worker ends before this does: what it posts is dropped with this object.
        QMetaObject::invokeMethod(
            this, [this, photo, square, generation] { take(photo, square, generation); },
            Qt::QueuedConnection);
    });
}

void PhotoThumbs::take(const QString &photo, const QImage &square, int generation)
{
    if (generation != m_generation)
        return;
    m_asked.remove(photo);
    if (square.isNull()) {
        m_missing.insert(photo);
        Q_EMIT arrived();
        return;
    }
    m_known.insert(photo, new QPixmap(QPixmap::fromImage(square)), int(square.sizeInBytes()));
    Q_EMIT arrived();
}

void PhotoThumbs::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) != shown)
        Q_EMIT arrived();
}

void PhotoThumbs::lookAgain(const QString &photo)
{
    m_missing.remove(photo);
    m_hasAny.reset();
}

bool PhotoThumbs::hasAny() const
{
    const QString folder = m_folder();
    if (folder.isEmpty())
        return false;
    if (!m_hasAny)
        m_hasAny = QDirIterator(folder, QDir::Files).hasNext();
    return *m_hasAny;
}

void PhotoThumbs::forget()
{
    m_hasAny.reset();
    m_worker.clear();
    ++m_generation;
    m_asked.clear();
    m_missing.clear();
    m_known.clear();
    Q_EMIT arrived();
}

} // namespace comptoir::photos
