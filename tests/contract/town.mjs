// SPDX-License-Identifier: GPL-3.0-or-later
// A town with a campaign and two shops, and the tills that it lets in.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { Till, bytes, isSigned } from './Till.mjs';

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** The codes for people, read off the printed sheet as a clerk would. */
async function printedCodes(backend, issuance) {
    const pdf = join(backend.data, 'sheet.pdf');
    await backend.desk('voucher sheet', { issuance, pdf });
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    return text.match(/\b[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){2}\b/g);
}

async function found(backend) {
    const [territory] = await backend.desk('territory create',
        { name: 'Sceaux', host: 'BONS.SCEAUX.EXAMPLE' });
    const [{ campaign }] = await backend.desk('campaign create', {
        name: 'Noël', budget: '10000', faces: '10,20', from: day(-30), until: day(300),
    });
    await backend.desk('campaign open', { campaign });
    const [{ issuance }] = await backend.desk('voucher issue', { campaign, count: 10, face: '20' });
    // More than the backend hashes for one request.
    await backend.desk('voucher issue', { campaign, count: 600, face: '10' });
    const [{ merchant }] = await backend.desk('merchant add', { name: 'Boulangerie Martin' });
    const [{ shop }] = await backend.desk('shop add', { merchant, name: 'Au bon pain', campaign });
    const [{ shop: outsider }] = await backend.desk('shop add', { merchant, name: 'Sans bons' });
    return {
        territory, campaign, shop, outsider, codes: await printedCodes(backend, issuance),
        keys: new Map(), tills: {},
    };
}

export async function freshNonce(talk) {
    return (await talk.ask('200', 'GET /v1/nonce')).json().nonce;
}

export async function getToken(talk, till) {
    const json = till.tokenProof(await freshNonce(talk));
    till.token = (await talk.ask('200', 'POST /v1/token', { json })).json().access_token;
}

/** The content of a signed document, when its key signed it for this purpose. */
export function opened(talk, town, domain, { doc, key, sig }) {
    const known = town.keys.get(key);
    talk.check(known && isSigned(known, domain, [Buffer.from(doc)], sig),
        `${domain}: not signed by key ${key}`);
    return JSON.parse(doc);
}

export async function enrolAtOnce(talk, backend, shop) {
    const [{ qr }] = await backend.desk('enrol create', { shop, confirm: 'auto' });
    const till = new Till();
    const invitation = JSON.parse(qr);
    const json = till.enrolmentClaim(invitation, await freshNonce(talk));
    const answer = await talk.ask('200', `POST /v1/enrolments/${invitation.e}/claim`, { json });
    till.enter(answer.json());
    await getToken(talk, till);
    return { till, invitation, confirmed: answer.json() };
}

/** The desk compares six digits. */
async function enrolWithDigits(talk, backend, shop) {
    const [{ qr }] = await backend.desk('enrol create', { shop });
    const till = new Till();
    const { e, c } = JSON.parse(qr);
    const json = till.enrolmentClaim({ e, c }, await freshNonce(talk));
    await talk.ask('202', `POST /v1/enrolments/${e}/claim`, { json });
    await talk.ask('202', `POST /v1/enrolments/${e}/claim`, { json }); // the answer was lost
    const headers = { Authorization: `Enrolment ${c}` };
    const status = () => talk.ask('200', `GET /v1/enrolments/${e}`, { headers });
    talk.check((await status()).json().status === 'pending', 'let in before the desk confirmed');
    await backend.desk('enrol confirm', { enrolment: e, sas: till.sas });
    till.enter((await status()).json());
    await getToken(talk, till);
    return till;
}

function takeKeyset(talk, town, signed) {
    const keyset = opened(talk, town, 'keyset', signed);
    keyset.keys.forEach(({ id, pub }) => town.keys.set(id, pub));
    return keyset;
}

function trustKeyset(talk, town, { confirmed, invitation }) {
    town.keys.set(0, JSON.parse(confirmed.keyset.doc).root);
    const keyset = takeKeyset(talk, town, confirmed.keyset);
    town.keyset = keyset.ver;
    talk.check(invitation.k === town.territory.root_fingerprint, 'the QR names another root');
    talk.check(bytes(keyset.root).length === 32, 'the root is no key');
}

async function enrol(talk, backend, town) {
    await talk.ask('200', 'GET /healthz');
    await talk.ask('200', 'GET /metrics');
    const first = await enrolAtOnce(talk, backend, town.shop);
    trustKeyset(talk, town, first);
    const ping = (await talk.ask('200', 'GET /v1/ping?nonce=abc')).json();
    talk.check(opened(talk, town, 'ping', ping).nonce === 'abc', 'ping: another nonce');
    town.invitation = first.invitation;
    town.tills = {
        first: first.till,
        second: await enrolWithDigits(talk, backend, town.shop),
        outsider: (await enrolAtOnce(talk, backend, town.outsider)).till,
        lost: (await enrolAtOnce(talk, backend, town.shop)).till,
    };
}

/** The desk signs with a new key; a till that asks is given it, signed by the root. */
async function rotateKey(talk, backend, town) {
    await backend.desk('territory rotate-key', { use: 'ack', keep: 30 });
    const ask = async (version) =>
        (await talk.ask('200', `GET /v1/ping?nonce=2&keyset=${version}`)).json();
    const { keyset, ...ping } = await ask(town.keyset);
    talk.check(keyset, 'there is a new key, and nobody is told');
    const { ver } = takeKeyset(talk, town, keyset);
    opened(talk, town, 'ping', ping);
    talk.check(!(await ask(ver)).keyset, 'told what it knows already');
}

export const playTown = { found, enrol, rotateKey };
