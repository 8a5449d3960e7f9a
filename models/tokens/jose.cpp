// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/jose.h"

#include <cstdlib>
#include <jansson.h>
#include <memory>

extern "C" {
#include <jose/jwk.h>
#include <jose/jws.h>
}

namespace Audit::Jose {

namespace {

struct Release
{
    void operator()(json_t *json) const { json_decref(json); }
};
using Json = std::unique_ptr<json_t, Release>;

Json parsed(const QByteArray &json)
{
    return Json(json_loadb(json.constData(), static_cast<std::size_t>(json.size()), 0, nullptr));
}

QByteArray written(const json_t *json)
{
    const std::unique_ptr<char, decltype(&std::free)> text(
        json_dumps(json, JSON_COMPACT | JSON_SORT_KEYS), &std::free);
    return text.get();
}

Json text(const QByteArray &bytes)
{
    return Json(json_stringn(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void set(const Json &object, const char *name, const QByteArray &value)
{
    json_object_set_new(object.get(), name, text(value).release());
}

QByteArray member(const Json &object, const char *name)
{
    const char *value = json_string_value(json_object_get(object.get(), name));
    return value;
}

/// The library prints what it thinks of a token unless it is told not to; a stranger's token is no news.
jose_cfg_t *quiet()
{
    static jose_cfg_t *const settings = [] {
        jose_cfg_t *made = jose_cfg();
        jose_cfg_set_err_func(
            made, [](void *, const char *, int, uint64_t, const char *, va_list) {}, nullptr);
        return made;
    }();
    return settings;
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

bool isSigned(const QByteArray &protectedPart, const QByteArray &payload, const QByteArray &signature,
    const QByteArray &jwk, const QByteArray &algorithm)
{
    const Json key = parsed(jwk);
    const Json jws(json_object());
    if (!key)
        return false;
    set(key, "alg", algorithm);
    set(jws, "protected", protectedPart);
    set(jws, "payload", payload);
    set(jws, "signature", signature);
    return jose_jws_ver(quiet(), jws.get(), nullptr, key.get(), false);
}

std::optional<QByteArray> sign(const QByteArray &header, const QByteArray &claims, const QByteArray &jwk)
{
    const Json key = parsed(jwk);
    const Json jws(json_object());
    const Json signature(json_object());
    if (!key)
        return {};
    set(jws, "payload", base64(claims));
    json_object_set_new(signature.get(), "protected", parsed(header).release());
    if (!jose_jws_sig(quiet(), jws.get(), signature.get(), key.get()))
        return {};
    return member(jws, "protected") + '.' + member(jws, "payload") + '.' + member(jws, "signature");
}

std::optional<QByteArray> makeKey(const QByteArray &algorithm)
{
    const Json key(json_object());
    set(key, "alg", algorithm);
    if (!jose_jwk_gen(quiet(), key.get()))
        return {};
    return written(key.get());
}

std::optional<QByteArray> publicKey(const QByteArray &jwk)
{
    const Json key = parsed(jwk);
    if (!key || !jose_jwk_pub(quiet(), key.get()))
        return {};
    return written(key.get());
}

} // namespace Audit::Jose
