// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/Evidence.h"

#include "sync/wire/Json.h"

namespace comptoir::wire {

namespace {

using Documents = std::vector<SignedDoc>;

constexpr qsizetype maxCodeSize = 256;

Result<Documents> listFrom(const QJsonObject &json, QStringView name)
{
    Documents documents;
    if (!json.contains(name))
        return documents;
    Fields fields(json);
    const QJsonArray array = fields.array(name);
    if (array.size() > Evidence::maxDocuments)
        fields.reject(name);
    COMPTOIR_CHECK(fields.done());
    for (const QJsonValue &value : array) {
        COMPTOIR_TRY(SignedDoc document, SignedDoc::fromJson(value.toObject()));
        documents.push_back(std::move(document));
    }
    return documents;
}

Result<std::vector<QByteArray>> textsFrom(const QJsonObject &json, QStringView name)
{
    std::vector<QByteArray> texts;
    Fields fields(json);
    const QJsonArray array = json.contains(name) ? fields.array(name) : QJsonArray();
    if (array.size() > Evidence::maxDocuments)
        fields.reject(name);
    for (const QJsonValue &value : array) {
        texts.push_back(value.toString().toLatin1());
        if (texts.back().isEmpty() || texts.back().size() > maxCodeSize)
            fields.reject(name);
    }
    COMPTOIR_CHECK(fields.done());
    return texts;
}

void insertList(QJsonObject &json, const QString &name, const Documents &documents)
{
    if (documents.empty())
        return;
    QJsonArray array;
    for (const SignedDoc &document : documents)
        array.append(document.toJson());
    json.insert(name, array);
}

} // namespace

Result<Evidence> Evidence::fromJson(const QJsonObject &json)
{
    Evidence evidence;
    COMPTOIR_TRY(evidence.timeTokens, listFrom(json, u"time"));
    COMPTOIR_TRY(evidence.authorisations, listFrom(json, u"auth"));
    COMPTOIR_TRY(evidence.acknowledgements, listFrom(json, u"ack"));
    COMPTOIR_TRY(evidence.campaigns, listFrom(json, u"campaign"));
    COMPTOIR_TRY(evidence.vouchers, textsFrom(json, u"voucher"));
    return evidence;
}

QJsonObject Evidence::toJson() const
{
    QJsonObject json;
    insertList(json, QStringLiteral("time"), timeTokens);
    insertList(json, QStringLiteral("auth"), authorisations);
    insertList(json, QStringLiteral("ack"), acknowledgements);
    insertList(json, QStringLiteral("campaign"), campaigns);
    QJsonArray codes;
    for (const QByteArray &code : vouchers)
        codes.append(QString::fromLatin1(code));
    if (!codes.isEmpty())
        json.insert(QStringLiteral("voucher"), codes);
    return json;
}

} // namespace comptoir::wire
