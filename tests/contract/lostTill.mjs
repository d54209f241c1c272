// SPDX-License-Identifier: GPL-3.0-or-later
// A till is lost with a debit on it; another till of the shop brings what its rescue pack had.
import { push } from './redemptions.mjs';
import { enrolAtOnce, opened } from './town.mjs';

export async function playLostTill(talk, backend, town) {
    const { first } = town.tills;
    const { till } = await enrolAtOnce(talk, backend, town.shop);
    await push(talk, town, till);
    till.commit(till.claim(town.campaign, 20, 500));
    const { headers, body } = till.push();
    await backend.desk('enrol revoke', { device: till.device });
    const answer = await talk.ask('200', 'POST /v1/sync/ops',
        { headers: { ...headers, ...first.authorization, 'Sync-Device': till.device }, body });
    const { results: [, held] } = opened(talk, town, 'ack', answer.json().ack);
    talk.check(held.status === 'held' && held.problem?.code === 'device/revoked',
        `of a lost till: ${JSON.stringify(held)}`);
    const incidents = await backend.desk('incident list');
    const { incident } = incidents.find(({ op }) => op === held.op) ?? {};
    await backend.desk('incident decide --pay', { incident, reason: 'contract' });
    const again = await talk.ask('200', 'POST /v1/sync/ops',
        { headers: { ...headers, ...first.authorization, 'Sync-Device': till.device }, body });
    const { results: [, paid] } = opened(talk, town, 'ack', again.json().ack);
    talk.check(paid.first === 'applied' && paid.pay?.voucher_c === 500,
        `after the desk's decision: ${JSON.stringify(paid)}`);
}
