// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/Evidence.h"

#include "core/base/Base64Url.h"
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

Result<std::vector<FormerLines>> formerFrom(const QJsonObject &json)
{
    std::vector<FormerLines> former;
    Fields fields(json);
    const QJsonArray array = json.contains(u"former") ? fields.array(u"former") : QJsonArray();
    if (array.size() > Evidence::maxDocuments)
        fields.reject(u"former");
    for (const QJsonValue &value : array) {
        Fields entry(value.toObject());
        FormerLines part{entry.bytes(u"prev", 32), {}};
        for (const QJsonValue &line : entry.array(u"lines"))
            part.lines.push_back(line.toString().toUtf8());
        COMPTOIR_CHECK(entry.done());
        former.push_back(std::move(part));
    }
    COMPTOIR_CHECK(fields.done());
    return former;
}

QJsonArray formerJson(const std::vector<FormerLines> &former)
{
    QJsonArray array;
    for (const FormerLines &part : former) {
        QJsonArray lines;
        for (const QByteArray &line : part.lines)
            lines.append(QString::fromUtf8(line));
        array.append(QJsonObject{{QStringLiteral("prev"), base64url::encode(part.previous)},
                                 {QStringLiteral("lines"), lines}});
    }
    return array;
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
    COMPTOIR_TRY(evidence.former, formerFrom(json));
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
    if (!former.empty())
        json.insert(QStringLiteral("former"), formerJson(former));
    QJsonArray codes;
    for (const QByteArray &code : vouchers)
        codes.append(QString::fromLatin1(code));
    if (!codes.isEmpty())
        json.insert(QStringLiteral("voucher"), codes);
    return json;
}

} // namespace comptoir::wire
