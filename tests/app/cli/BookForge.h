// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ZipFile.h"
#include "tests/support/ForgeKey.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QtEndian>

namespace comptoir::test {

/// Books as the manual describes them, made by hand: what a till writes that is not ours, and what
/// somebody with the key could have written.
struct ForgedRecord
{
    qint64 number = 0;
    qint64 at = 0;
    QByteArray kind;
    QByteArray payload;
    QByteArray previous;
    QByteArray hash;
    QByteArray signature;
    qint64 key = 1;
};

class BookForge
{
public:
    using Chain = QList<ForgedRecord>;
    QMap<QByteArray, Chain> chains{
        {"tickets", {}}, {"totals", {}}, {"events", {}}, {"duplicates", {}}, {"archives", {}}};
    ForgeKey key;

    void add(const QByteArray &chain, const QByteArray &kind, const QJsonObject &facts)
    {
        ForgedRecord record;
        record.number = chains[chain].size() + 1;
        record.kind = kind;
        record.at = facts[chain == "totals" ? u"closedAt" : u"at"].toInteger();
        record.payload = QJsonDocument(facts).toJson(QJsonDocument::Compact);
        chains[chain].append(record);
        seal(chain, record.number);
    }
    /// Hash and signature of a record anew, as whoever has the key can.
    void seal(const QByteArray &chain, qint64 number)
    {
        auto &record = chains[chain][number - 1];
        record.previous = number == 1 ? QByteArray(32, '\0') : chains[chain][number - 2].hash;
        QByteArray bytes = QByteArray("comptoir/fiscal/1\0", 18) + chain + '\0';
        const quint64 big = qToBigEndian(quint64(record.number));
        bytes += QByteArray(reinterpret_cast<const char *>(&big), 8);
        bytes += record.previous + record.payload;
        record.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        record.signature = key.sign(record.hash);
    }
    /// All of a chain from a record on, so that only what it says is wrong.
    void sealFrom(const QByteArray &chain, qint64 number)
    {
        for (; number <= chains[chain].size(); ++number)
            seal(chain, number);
    }

    /// Name and content of each file, without the manifest.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> files{{QStringLiteral("csv/tickets.csv"), "a;b\r\n"},
                                        {QStringLiteral("README.txt"), "Lisez-moi"}};
        for (auto it = chains.begin(); it != chains.end(); ++it) {
            QByteArray lines;
            for (const auto &record : it.value())
                lines += QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact) + '\n';
            files[QStringLiteral("records/%1.jsonl").arg(QString::fromLatin1(it.key()))] = lines;
        }
        return files;
    }
    QJsonObject manifest(const QMap<QString, QByteArray> &files) const
    {
        QJsonArray parts, listed;
        for (auto it = chains.begin(); it != chains.end(); ++it) {
            const QByteArray head = it->isEmpty() ? QByteArray(32, '\0') : it->back().hash;
            parts.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(it.key())},
                                     {QStringLiteral("first"), 1},
                                     {QStringLiteral("count"), it->size()},
                                     {QStringLiteral("previous"), packed(QByteArray(32, '\0'))},
                                     {QStringLiteral("head"), packed(head)}});
        }
        for (auto it = files.begin(); it != files.end(); ++it) {
            const auto sum = QCryptographicHash::hash(it.value(), QCryptographicHash::Sha256);
            listed.append(
                QJsonObject{{QStringLiteral("name"), it.key()},
                            {QStringLiteral("size"), it->size()},
                            {QStringLiteral("sha256"), QString::fromLatin1(sum.toHex())}});
        }
        const QJsonObject publicKey{{QStringLiteral("id"), 1},
                                    {QStringLiteral("publicKey"), packed(key.publicBytes())}};
        return {{QStringLiteral("format"), QStringLiteral("comptoir-archive/1")},
                {QStringLiteral("from"), QStringLiteral("2026-11-20")},
                {QStringLiteral("to"), QStringLiteral("2026-11-21")},
                {QStringLiteral("register"), QStringLiteral("POS01")},
                {QStringLiteral("keys"), QJsonArray{publicKey}},
                {QStringLiteral("signedBy"), 1},
                {QStringLiteral("chains"), parts},
                {QStringLiteral("files"), listed}};
    }
    QByteArray signatureOf(const QByteArray &manifest) const
    {
        return key.sign(QByteArray("comptoir/archive/1\0", 19) + manifest);
    }
    static Result<void> zip(const QString &path, const QMap<QString, QByteArray> &files)
    {
        COMPTOIR_TRY(const auto zip,
                     store::ZipWriter::create(path, Instant::fromMs(1'795'000'000'000)));
        for (auto it = files.begin(); it != files.end(); ++it) {
            COMPTOIR_CHECK(zip->begin(it.key()));
            COMPTOIR_CHECK(zip->write(it.value()));
        }
        return zip->finish();
    }

    static QString packed(const QByteArray &bytes)
    {
        return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    static QJsonObject toJson(const ForgedRecord &record)
    {
        return {{QStringLiteral("number"), record.number},
                {QStringLiteral("at"), record.at},
                {QStringLiteral("kind"), QString::fromUtf8(record.kind)},
                {QStringLiteral("payload"), QString::fromUtf8(record.payload)},
                {QStringLiteral("previous"), packed(record.previous)},
                {QStringLiteral("hash"), packed(record.hash)},
                {QStringLiteral("signature"), packed(record.signature)},
                {QStringLiteral("key"), record.key}};
    }
};

} // namespace comptoir::test
