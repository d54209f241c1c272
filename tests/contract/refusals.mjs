// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the backend says no to.
import { randomBytes, randomUUID } from 'node:crypto';

import { Till } from './Till.mjs';
import { authorise, push } from './redemptions.mjs';
import { anyRecoveryKey, anyWrap } from './sharing.mjs';
import { freshNonce } from './town.mjs';

const random = (size) => randomBytes(size).toString('base64url');

/** A good request of each route that needs a token. */
function routesWithToken(town, till) {
    const { headers, body } = till.push();
    const { line, prev, sig } = town.committed;
    const campaign = `/v1/campaigns/${town.campaign}`;
    const blob = `/v1/blobs/${town.photo.name}`;
    const part = {
        'Content-Type': 'application/partial-upload', 'Upload-Offset': '0', 'Upload-Complete': '?0',
    };
    return [
        ['GET /v1/feed/territory', {}],
        ['GET /v1/events', {}],
        ['POST /v1/sync/ops', { headers, body }],
        ['GET /v1/sync/state', {}],
        ['POST /v1/devices/self/keys', { json: till.keyChange().change }],
        ['PUT /v1/devices/self/agreement-key', { json: till.agreement(random(32)) }],
        ['POST /v1/shops/self/keys', { json: till.wrapped(anyWrap()) }],
        ['PUT /v1/shops/self/recovery-key', { json: anyRecoveryKey() }],
        ['GET /v1/shops/self/ops', {}],
        [`HEAD ${blob}`, {}],
        [`GET ${blob}`, {}],
        [`PUT ${blob}`, { headers: { 'Upload-Length': '1' } }],
        [`PATCH ${blob}`, { headers: part, body: 'x' }],
        ['POST /v1/redemptions', { json: { line, prev, sig } }],
        [`POST /v1/redemptions/${town.committed.op}/void`, {}],
        ['POST /v1/vouchers/resolve', { json: { code: town.codes[0] } }],
        [`GET /v1/vouchers/${town.campaign}/1`, {}],
        [`GET ${campaign}/voucher-pack/1-e1`, {}],
        [`GET ${campaign}/code-list/10-e1`, {}],
    ];
}

/** Comes last: it shuts a till out. */
export async function refuseStrangers(talk, backend, town) {
    const { lost } = town.tills;
    const forged = { Authorization: `Bearer ${random(32)}` };
    for (const [request, { headers, ...rest }] of routesWithToken(town, lost)) {
        await talk.ask('401 token/expired', request,
            { ...rest, headers: { ...headers, ...forged } });
        const { Authorization, ...bare } = headers ?? {};
        await talk.askDirectly('401 token/missing', request, { ...rest, headers: bare });
    }
    await backend.desk('enrol revoke', { device: lost.device });
    for (const [request, { headers, ...rest }] of routesWithToken(town, lost)) {
        await talk.ask('403 device/revoked', request,
            { ...rest, headers: { ...headers, ...lost.authorization } });
    }
    const json = lost.tokenProof(await freshNonce(talk));
    await talk.ask('403 device/revoked', 'POST /v1/token', { json });
    await talk.ask('401 nonce/unknown', 'POST /v1/token', { json });
    const other = { ...town.tills.first.tokenProof(await freshNonce(talk)), sig: random(64) };
    await talk.ask('401 token/bad-proof', 'POST /v1/token', { json: other });
}

async function refuseBodies(talk, town) {
    const { first } = town.tills;
    const bodies = talk.contract.operations().filter(({ maxBody }) => maxBody);
    for (const { method, path, maxBody, takes } of bodies) {
        const request = `${method} ${path.replace('{enrolment}', town.invitation.e)
            .replace('{claim}', town.committed.op).replace('{sha256}', town.photo.name)}`;
        const isPush = path === '/v1/sync/ops';
        const { headers } = isPush ? first.push() : { headers: first.authorization };
        const packed = (coding) => ({ ...headers, 'Content-Encoding': coding });
        const text = { 'Content-Type': takes ?? 'application/json' };
        const send = (expected, body, more = headers) =>
            talk.provoke(expected, request, { headers: { ...more, ...text }, body });
        await send('413 http/body-too-large', JSON.stringify({ pad: 'x'.repeat(maxBody) }));
        await send('415 http/unknown-coding', '{}', packed('br'));
        await send('400 http/bad-coding', '{}', packed('gzip'));
        if (takes !== 'application/json')
            continue;
        await send('400 wire/bad-field', '{}');
        await talk.askDirectly('400 wire/not-json', request, { headers, body: 'not JSON' });
    }
    await talk.provoke('400 wire/bad-field', 'POST /v1/redemptions/none/void',
        { headers: first.authorization });
    await talk.provoke('400 wire/bad-field', 'GET /v1/ping');
    await talk.provoke('400 wire/bad-field', 'GET /v1/feed/territory?limit=0',
        { headers: first.authorization });
}

async function refuseEnrolments(talk, backend, town) {
    const stranger = new Till();
    const claim = async (expected, qr, change = {}) => {
        const json = { ...stranger.enrolmentClaim(qr, await freshNonce(talk)), ...change };
        return talk.ask(expected, `POST /v1/enrolments/${qr.e}/claim`, { json });
    };
    const status = (expected, { e, c }) => talk.ask(expected, `GET /v1/enrolments/${e}`,
        { headers: { Authorization: `Enrolment ${c}` } });
    const nobody = { e: randomUUID(), c: random(16) };
    await claim('404 enrolment/unknown', nobody);
    await status('404 enrolment/unknown', nobody);
    await claim('409 enrolment/used', town.invitation);

    const [{ qr }] = await backend.desk('enrol create', { shop: town.shop });
    const invitation = JSON.parse(qr);
    const guessed = { ...invitation, c: random(16) };
    await claim('401 nonce/unknown', invitation, { nonce: random(16) });
    await claim('401 enrolment/bad-proof', invitation, { pop: random(64) });
    await claim('403 enrolment/wrong-code', guessed);
    await status('403 enrolment/wrong-code', guessed);
    await backend.desk('enrol revoke', { enrolment: invitation.e });
    await claim('410 enrolment/cancelled', invitation);
    await status('410 enrolment/cancelled', invitation);
}

async function refuseReaders(talk, town) {
    const { first, outsider } = town.tills;
    const { authorization: headers } = first;
    const others = `shop:${outsider.shop}`;
    await talk.ask('403 feed/forbidden', `GET /v1/feed/${others}`, { headers });
    await talk.ask('410 feed/cursor-expired', 'GET /v1/feed/territory?cursor=abc', { headers });
    const campaign = `/v1/campaigns/${town.campaign}`;
    await talk.ask('404 feed/no-such-position', `GET ${campaign}/voucher-pack/999999-e1`,
        { headers });
    await talk.ask('404 code-list/no-such-count', `GET ${campaign}/code-list/11-e1`, { headers });
    await talk.ask('404 campaign/unknown', `GET ${campaign}/code-list/latest`,
        { headers: outsider.authorization });
    await talk.ask('404 voucher/unknown-code', `GET /v1/vouchers/${town.campaign}/99999`,
        { headers });
    await talk.ask('422 voucher/not-member', `GET /v1/vouchers/${town.campaign}/1`,
        { headers: outsider.authorization });
}

async function refuseClaims(talk, town) {
    const { first, second, outsider } = town.tills;
    const start = first.place;
    await authorise(talk, first, { ...first.claim(town.campaign, 5, 100), sig: random(64) },
        '422 voucher/bad-signature');
    await authorise(talk, first, first.claim(town.campaign, 99_999, 100), '422 voucher/unknown');
    first.place = start;
    const foreign = outsider.claim(town.campaign, 5, 100);
    await authorise(talk, outsider, foreign, '422 voucher/not-member');
    const theirs = second.claim(town.campaign, 6, 100);
    await authorise(talk, second, theirs, '201');
    await talk.ask('422 voucher/other-device', `POST /v1/redemptions/${theirs.op}/void`,
        { headers: first.authorization });
}

async function refusePushes(talk, town) {
    const { first } = town.tills;
    await push(talk, town, first);
    const start = first.place;
    const attempt = async (expected, spoil) => {
        const push = first.push();
        await talk.ask(expected, 'POST /v1/sync/ops', { ...push, ...spoil?.(push) });
        first.place = start;
    };
    first.write('garden.watered', {});
    first.pending = [];
    first.write('garden.watered', {});
    await attempt('409 sync/gap');
    first.sequence -= 1;
    first.head = Buffer.alloc(32);
    first.write('garden.watered', {});
    await attempt('409 sync/fork');
    await attempt('422 sync/bad-frame',
        ({ body }) => ({ body: body.replace('"sig":"', '"sig":"x') }));
    first.write('garden.watered', {}, { v: 2 });
    await attempt('426 sync/upgrade');
    await attempt('413 sync/too-large', ({ body }) => ({ body: '{}\n'.repeat(501) + body }));
    await push(talk, town, first); // none of that has hurt
}

async function refuseCodes(talk, town) {
    const { first, outsider } = town.tills;
    const resolve = (expected, code, till = first) => talk.ask(
        expected, 'POST /v1/vouchers/resolve', { headers: till.authorization, json: { code } });
    await resolve('422 voucher/not-a-code', 'short');
    await resolve('422 voucher/mistyped', '0000 0000 0001');
    await resolve('422 voucher/not-member', town.codes[0], outsider);
    await resolve('404 voucher/unknown-code', '0000 0000 0000');
    let status = 0;
    for (let tries = 0; status !== 429 && tries < 100; ++tries) {
        const either = '404 voucher/unknown-code or 429 voucher/too-many-codes';
        ({ status } = await resolve(either, '0000 0000 0000'));
    }
    talk.check(status === 429, 'codes can be guessed for ever');
}

export async function playRefusals(talk, backend, town) {
    await refuseBodies(talk, town);
    await refuseEnrolments(talk, backend, town);
    await refuseReaders(talk, town);
    await refuseClaims(talk, town);
    await refusePushes(talk, town);
    await refuseCodes(talk, town);
}
