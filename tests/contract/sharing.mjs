// SPDX-License-Identifier: GPL-3.0-or-later
// What the tills of one shop tell each other. Keys are noise: the territory can't open wraps.
import { randomBytes, randomUUID } from 'node:crypto';

import { pull, push } from './redemptions.mjs';
import { opened } from './town.mjs';

const random = (size) => randomBytes(size).toString('base64url');

export const anyWrap = () => ({ key: random(8), to: random(32), wrap: random(80) });
export const anyRecoveryKey = () => ({ pub: random(32), key: random(8), mac: random(32) });

async function publishAgreementKey(talk, till) {
    const put = (expected, json) => talk.ask(expected, 'PUT /v1/devices/self/agreement-key',
        { headers: till.authorization, json });
    const agreement = till.agreement(random(32));
    await put('422 sharing/bad-proof', { ...agreement, sig: random(64) });
    await put('201', agreement);
    await put('200', agreement);
    await put('409 sharing/other-key', till.agreement(random(32)));
    return agreement.pub;
}

async function wrapKey(talk, from, to) {
    const post = (expected, json) => talk.ask(expected, 'POST /v1/shops/self/keys',
        { headers: from.authorization, json });
    const wrap = from.wrapped({ ...anyWrap(), to });
    await post('422 sharing/bad-proof', { ...wrap, sig: random(64) });
    await post('201', wrap);
    await post('200', wrap);
    return wrap;
}

/** One till brings the lines of another that has no network. */
async function carryOps(talk, town) {
    const { first, second, outsider } = town.tills;
    second.write('garden.watered', { litres: 4 });
    const { headers, body } = second.push();
    const carry = (expected, device, door = 'ask') => talk[door](expected, 'POST /v1/sync/ops',
        { headers: { ...headers, ...first.authorization, 'Sync-Device': device }, body });
    await carry('404 device/unknown', randomUUID());
    await carry('403 sync/other-shop', outsider.device);
    await carry('422 sync/bad-frame', 'no device', 'provoke');
    const answer = (await carry('200', second.device)).json();
    talk.check(opened(talk, town, 'ack', answer.ack).acked_seq === second.sequence,
        'carried lines were not acknowledged to their device');
    talk.check(!answer.time_token, 'a time token for a device that is elsewhere');
    second.pending = [];
}

/** All lines of the shop's tills, page by page. */
async function readOps(talk, till) {
    const ops = [];
    for (let page = { next: 0, more: true }; page.more;) {
        const request = `GET /v1/shops/self/ops?limit=7&after=${page.next}`;
        page = (await talk.ask('200', request, { headers: till.authorization })).json();
        ops.push(...page.ops);
    }
    return ops;
}

async function relayOps(talk, town) {
    const { first, second, outsider } = town.tills;
    await talk.provoke('400 wire/bad-field', 'GET /v1/shops/self/ops?limit=0',
        { headers: first.authorization });
    const ops = await readOps(talk, first);
    for (const { line } of ops) {
        const faults = talk.contract.faults('Op', JSON.parse(line));
        talk.check(faults.length === 0, `relayed op: ${faults}`);
    }
    const of = (till) => ops.filter(({ device }) => device === till.device).length;
    talk.check(of(first) === first.sequence && of(second) === second.sequence,
        `relayed ${of(first)} of ${first.sequence} ops and ${of(second)} of ${second.sequence}`);
    talk.check(of(outsider) === 0, 'ops of another shop are relayed');
}

export async function playSharing(talk, town) {
    const { first, second } = town.tills;
    await push(talk, town, first);
    await push(talk, town, second);
    const to = await publishAgreementKey(talk, second);
    const wrap = await wrapKey(talk, first, to);
    const code = anyRecoveryKey();
    await talk.ask('200', 'PUT /v1/shops/self/recovery-key',
        { headers: first.authorization, json: code });
    const rows = await pull(talk, second, `shop:${second.shop}`);
    const body = (entity) => rows.find(({ e }) => e === entity)?.body ?? {};
    talk.check(body('till').pub === to, 'siblings are not told the agreement key');
    talk.check(body('shop_key').wrap === wrap.wrap && body('shop_key').by === first.device,
        'the recipient is not told its key');
    talk.check(body('recovery').mac === code.mac, 'the recovery code is not told');
    await carryOps(talk, town);
    await relayOps(talk, town);
}
