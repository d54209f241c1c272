// SPDX-License-Identifier: GPL-3.0-or-later
// The desk has put a backup back: a new epoch begins, and the town waits for its tills.
import { authorise, push } from './redemptions.mjs';
import { opened } from './town.mjs';

const askPing = async (talk, town) =>
    opened(talk, town, 'ping', (await talk.ask('200', 'GET /v1/ping?nonce=1')).json());

/** Cursors and pushes of the old epoch are void. */
async function refuseOldEpoch(talk, town, till, epoch, cursor) {
    const headers = { ...till.authorization, 'Sync-Epoch': till.epoch };
    const answer = await talk.ask('409 sync/epoch', 'GET /v1/feed/territory', { headers });
    const refusal = answer.json();
    talk.check(refusal.epoch === epoch, 'refused, but not told the new epoch');
    await talk.ask('409 sync/epoch', 'POST /v1/sync/ops', till.push());
    const state = (await talk.ask('200', 'GET /v1/sync/state', { headers })).json();
    const held = opened(talk, town, 'state', state), { known } = refusal;
    talk.check(known.seq === held.acked_seq && known.hash === held.acked_hash,
        'two stories of one chain');
    await talk.ask('410 feed/cursor-expired', `GET /v1/feed/territory?cursor=${cursor}`,
        { headers: till.authorization });
}

export async function playRecovery(talk, backend, town) {
    const { first } = town.tills;
    const policy = JSON.stringify({ floor_c: 1000 });
    await backend.desk('campaign policy', { campaign: town.campaign, policy });
    await push(talk, town, first);
    const headers = { ...first.authorization, 'Sync-Epoch': first.epoch };
    const feed = (await talk.ask('200', 'GET /v1/feed/territory', { headers })).json();
    const [{ epoch }] = await backend.desk('territory restored');
    await refuseOldEpoch(talk, town, first, epoch, feed.next);

    const ping = await askPing(talk, town);
    talk.check(ping.epoch === epoch && ping.recovery, `restored, and says ${JSON.stringify(ping)}`);
    first.epoch = ping.epoch;
    // The books may not know yet what other tills took of this voucher.
    const refusal = await authorise(talk, first, first.claim(town.campaign, 8, 2000),
        '422 voucher/over-recovery-cap');
    talk.check(refusal.json().most_c === 1000, 'refused, but not told what would be given');
    await push(talk, town, first, { time: [first.timeToken] });
    await backend.desk('territory recovery --lift', { reason: 'contract' });
    talk.check(!(await askPing(talk, town)).recovery, 'the town waits for ever');
}
