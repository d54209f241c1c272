// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/SignedDoc.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"

namespace comptoir::wire {

SignedDoc SignedDoc::make(crypto::Domain domain, const QJsonObject &content, int keyId,
                          const crypto::PrivateKey &key)
{
    SignedDoc signedDoc;
    signedDoc.doc = compact(content);
    signedDoc.key = keyId;
    signedDoc.signature = key.sign(domain, {signedDoc.doc});
    return signedDoc;
}

Result<SignedDoc> SignedDoc::fromJson(const QJsonObject &json)
{
    Fields fields(json);
    SignedDoc signedDoc;
    signedDoc.doc = fields.text(u"doc", 256 * 1024).toUtf8();
    signedDoc.key = int(fields.integer(u"key", 0, 255));
    signedDoc.signature = fields.bytes(u"sig", 64);
    COMPTOIR_CHECK(fields.done());
    return signedDoc;
}

QJsonObject SignedDoc::toJson() const
{
    return {{QStringLiteral("doc"), QString::fromUtf8(doc)},
            {QStringLiteral("key"), key},
            {QStringLiteral("sig"), base64url::encode(signature)}};
}

bool SignedDoc::verifiedBy(const crypto::PublicKey &publicKey, crypto::Domain domain) const
{
    return publicKey.verify(domain, {doc}, signature);
}

Result<QJsonObject> SignedDoc::content() const
{
    return parseObject(doc);
}

} // namespace comptoir::wire
