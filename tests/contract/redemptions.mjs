// SPDX-License-Identifier: GPL-3.0-or-later
// Debits with a network and without, what comes of them, and all that a till reads.
import { randomBytes, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import { isSigned } from './Till.mjs';
import { opened } from './town.mjs';

/** Pushes what a till has; the acknowledgement, after which nothing is pending. */
export async function push(talk, town, till, evidence) {
    const { headers, body, lines, trailer } = till.push(evidence);
    for (const [schema, value] of [
        ...lines.map((line) => ['Op', JSON.parse(line)]), ['PushTrailer', trailer]]) {
        const faults = talk.contract.faults(schema, value);
        talk.check(faults.length === 0, `our own ${schema}: ${faults}`);
    }
    const answer = (await talk.ask('200', 'POST /v1/sync/ops', { headers, body })).json();
    const ack = opened(talk, town, 'ack', answer.ack);
    talk.check(ack.acked_seq === till.sequence && ack.acked_hash === trailer.head,
        `acknowledged ${ack.acked_seq} of ${till.sequence}`);
    till.pending = [];
    till.timeToken = answer.time_token;
    till.takeTimeToken(opened(talk, town, 'time', answer.time_token));
    return ack;
}

export async function authorise(talk, till, claim, expected) {
    const { line, prev, sig } = claim;
    const options = { headers: till.authorization, json: { line, prev, sig } };
    return talk.ask(expected, 'POST /v1/redemptions', options);
}

async function redeemOnline(talk, town) {
    const { first, second } = town.tills;
    const claim = first.claim(town.campaign, 1, 1500);
    const document = (await authorise(talk, first, claim, '201')).json();
    const { auth, remaining_c: left } = opened(talk, town, 'auth', document);
    talk.check(left === 500, `authorised 15 of 20 euros, left ${left} cents`);
    const again = (await authorise(talk, first, claim, '200')).json();
    talk.check(again.doc === document.doc, 'another authorisation for the same claim');

    const tooMuch = second.claim(town.campaign, 1, 1000);
    const refusal = await authorise(talk, second, tooMuch, '409 voucher/insufficient');
    talk.check(refusal.json().remaining_c === 500, 'insufficient, without what is left');
    await talk.ask('200', `POST /v1/redemptions/${tooMuch.op}/void`,
        { headers: second.authorization });
    await authorise(talk, second, tooMuch, '409 voucher/voided');

    first.commit(claim, `auth:${auth}`);
    const { results } = await push(talk, town, first);
    talk.check(results[1].pay?.voucher_c === 1500, `commit paid ${JSON.stringify(results[1])}`);
    await authorise(talk, first, claim, '200');
    await talk.ask('409 voucher/committed', `POST /v1/redemptions/${claim.op}/void`,
        { headers: first.authorization });
    return claim;
}

/** Two tills take the same voucher without a network: both are paid, the voucher is blocked. */
async function redeemOffline(talk, town) {
    const { first, second } = town.tills;
    await push(talk, town, first); // heartbeats: each gets its time token
    await push(talk, town, second);
    for (const till of [first, second])
        till.commit(till.claim(town.campaign, 0, 2000));
    const { results: [, paid] } = await push(talk, town, first);
    talk.check(paid.pay?.voucher_c === 2000, `first till: ${JSON.stringify(paid)}`);
    const { results: [, guaranteed] } = await push(talk, town, second);
    talk.check(guaranteed.pay?.guarantee_c === 2000, `second till: ${JSON.stringify(guaranteed)}`);
    await authorise(talk, second, second.claim(town.campaign, 0, 100), '423 voucher/blocked');
}

/** A commit whose claim comes later, an unknown kind, a reverse, and the same push twice. */
async function pushOddities(talk, town) {
    const { second } = town.tills;
    const unknown = { op: '0190a000-0000-7000-8000-000000000001' };
    second.commit(unknown);
    second.write('garden.watered', { litres: 3 });
    const taken = second.claim(town.campaign, 2, 700);
    const commit = second.commit(taken);
    second.write('voucher.reverse', { commit: commit.op });
    second.write('voucher.void', { claim: second.claim(town.campaign, 3, 100).op });
    second.claim(town.campaign, 99_999, 100);
    const { headers, body } = second.push();
    const { results } = await push(talk, town, second);
    const told = results.map(({ status }) => status).join(' ');
    const due = ['applied', 'deferred', 'deferred', ...Array(5).fill('applied'), 'rejected'];
    talk.check(told === due.join(' '), `results: ${told}`);
    const again = (await talk.ask('200', 'POST /v1/sync/ops', { headers, body })).json();
    talk.check(opened(talk, town, 'ack', again.ack).results.some((one) => one.first === 'deferred'),
        'a push that comes twice tells nothing of the first time');
    await talk.askDirectly('200', 'POST /v1/sync/ops', {
        headers: { ...headers, 'Content-Encoding': 'gzip' }, body: gzipSync(body),
    });
}

/** What was deferred is told by the feed once it is decided; a sale is sealed, a debit refunded. */
async function pushLater(talk, town) {
    const { second } = town.tills;
    const late = { op: randomUUID() };
    second.commit(late);
    await push(talk, town, second);
    second.claim(town.campaign, 9, 700, late);
    second.write('sale.completed', undefined, { enc: randomBytes(80).toString('base64url') });
    await push(talk, town, second);
    const rows = await pull(talk, second, `device:${second.device}`);
    const told = rows.find(({ e }) => e === 'op')?.body;
    talk.check(told?.status === 'applied' && told.pay, `told later: ${JSON.stringify(told)}`);
    second.write('voucher.refund', { commit: told?.op, amount_c: 300 });
    const { results: [refunded] } = await push(talk, town, second);
    talk.check(refunded.refund?.voucher_c === 300, `refunded ${JSON.stringify(refunded)}`);
}

/** Pulls a stream page by page; its rows. */
export async function pull(talk, till, stream, cursor = '') {
    const rows = [];
    const headers = { ...till.authorization, 'Sync-Epoch': till.epoch };
    for (let page = { next: cursor, up_to_date: false }; !page.up_to_date;) {
        const query = `?limit=2&cursor=${page.next}`;
        page = (await talk.ask('200', `GET /v1/feed/${stream}${query}`, { headers })).json();
        rows.push(...page.changes);
    }
    return rows;
}

async function pullStreams(talk, town) {
    const { first } = town.tills;
    const territory = await pull(talk, first, 'territory');
    for (const { e, body } of territory)
        opened(talk, town, e, body);
    const rows = [
        ...territory,
        ...await pull(talk, first, `shop:${first.shop}`),
        ...await pull(talk, first, `device:${first.device}`),
        ...await pull(talk, first, `campaign:${town.campaign}`),
    ];
    const kinds = [...new Set(rows.map(({ e }) => e))].sort().join(' ');
    talk.check(kinds === 'campaign device keyset shop voucher', `the feed has rows of: ${kinds}`);
}

/** A file as it is: the proxy follows the redirect and spoils the bytes. */
async function fetchFile(talk, town, kind, domain) {
    const headers = town.tills.first.authorization;
    const folder = `/v1/campaigns/${town.campaign}/${kind}`;
    await talk.ask('200', `GET ${folder}/latest`, { headers });
    const latest = await talk.askDirectly('302', `GET ${folder}/latest`, { headers });
    const location = latest.headers.get('location');
    const file = await talk.askDirectly('200', `GET ${location}`, { headers });
    const [content, sig] = [file.bytes.subarray(0, -64), file.bytes.subarray(-64)];
    const key = town.keys.get(content[domain === 'pack' ? 20 : 12]);
    talk.check(isSigned(key, domain, [content], sig.toString('base64url')), `${kind}: not signed`);
    return file;
}

/** A list is made beside the answers; who asks too early is told when to come again. */
async function untilMade(talk, request, headers) {
    for (let tries = 0; tries < 60; ++tries) {
        const answer = await talk.askDirectly('200 or 503 code-list/not-ready', request,
            { headers });
        if (answer.status === 200)
            return;
        const seconds = Number(answer.headers.get('retry-after'));
        await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
    }
    talk.check(false, `never ready: ${request}`);
}

async function fetchFiles(talk, town) {
    const { first, second } = town.tills;
    const pack = await fetchFile(talk, town, 'voucher-pack', 'pack');
    const cursor = pack.headers.get('feed-cursor');
    const stream = `campaign:${town.campaign}`;
    const none = await pull(talk, first, stream, cursor);
    talk.check(none.length === 0, `news since the newest pack: ${JSON.stringify(none)}`);
    second.commit(second.claim(town.campaign, 4, 100));
    await push(talk, town, second);
    const news = await pull(talk, first, stream, cursor);
    talk.check(news.length === 1 && news[0].id === '4', `news since: ${JSON.stringify(news)}`);

    const list = `/v1/campaigns/${town.campaign}/code-list/610-${first.epoch}`;
    await talk.ask('503 code-list/not-ready', `GET ${list}`, { headers: first.authorization });
    await untilMade(talk, `GET ${list}`, first.authorization);
    await fetchFile(talk, town, 'code-list', 'codes');
}

async function askFacts(talk, town) {
    const { authorization: headers } = town.tills.first;
    const answer = await talk.ask('200', `GET /v1/vouchers/${town.campaign}/1`, { headers });
    const facts = opened(talk, town, 'facts', answer.json());
    talk.check(facts.remaining_c === 500 && facts.last_used_here, `facts: ${answer.json().doc}`);
    const code = town.codes[0].toLowerCase();
    const byCode = await talk.ask('200', 'POST /v1/vouchers/resolve', { headers, json: { code } });
    talk.check(opened(talk, town, 'facts', byCode.json()).serial === 0, 'another voucher');
}

export async function playRedemptions(talk, town) {
    town.committed = await redeemOnline(talk, town);
    await redeemOffline(talk, town);
    await pushOddities(talk, town);
    await pushLater(talk, town);
    await pullStreams(talk, town);
    await fetchFiles(talk, town);
    await askFacts(talk, town);
}
