// SPDX-License-Identifier: GPL-3.0-or-later
// What a till knows of cryptography and of its chain, from docs/protocol.md and nothing else.
import {
    createHash, createHmac, createPublicKey, generateKeyPairSync, randomUUID, sign, verify,
} from 'node:crypto';

export const bytes = (text) => Buffer.from(text, 'base64url');
const uuidBytes = (id) => Buffer.from(id.replaceAll('-', ''), 'hex');
const tagged = (domain, parts) => Buffer.concat([Buffer.from(`comptoir/${domain}/1\0`), ...parts]);
const sha256 = (data) => createHash('sha256').update(data).digest();

function number(value, size) {
    const buffer = Buffer.alloc(8);
    buffer.writeBigUInt64BE(BigInt(value));
    return buffer.subarray(8 - size);
}

const publicKeyOf = (pair) => pair.publicKey.export({ format: 'jwk' }).x;
const signed = (pair, domain, parts) =>
    sign(null, tagged(domain, parts), pair.privateKey).toString('base64url');

/** Is `signature` over `parts` that of the key with these 32 bytes? */
export function isSigned(publicKey, domain, parts, signature) {
    const key = createPublicKey({
        key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk',
    });
    return verify(null, tagged(domain, parts), key, bytes(signature));
}

export class Till {
    #key = generateKeyPairSync('ed25519');
    incarnation = 1;
    sequence = 0;
    pending = [];

    get publicKey() {
        return publicKeyOf(this.#key);
    }

    #sign(domain, parts) {
        return signed(this.#key, domain, parts);
    }

    /** Body of POST /v1/enrolments/{e}/claim for the text of the desk's QR. */
    enrolmentClaim(qr, nonce) {
        const parts = [uuidBytes(qr.e), bytes(nonce), bytes(this.publicKey)];
        const mac = createHmac('sha256', bytes(qr.c)).update(Buffer.concat(parts)).digest();
        this.sas = `${mac.readUInt32BE(0) % 1_000_000}`.padStart(6, '0');
        return {
            code: qr.c, nonce, pubkey: this.publicKey, pop: this.#sign('enrol', parts),
            model: 'contract', app: '0.1.0',
        };
    }

    /** Takes the answer that lets it in. */
    enter(confirmed) {
        this.device = confirmed.device;
        this.shop = confirmed.shop.id;
        this.epoch = confirmed.epoch;
        const place = [uuidBytes(this.device), number(this.incarnation, 4), Buffer.alloc(32)];
        this.head = sha256(tagged('inc', place));
    }

    tokenProof(nonce) {
        const sig = this.#sign('token', [uuidBytes(this.device), bytes(nonce)]);
        return { device: this.device, nonce, sig };
    }

    get authorization() {
        return { Authorization: `Bearer ${this.token}` };
    }

    /** {change, take}: body of POST /v1/devices/self/keys; `take()` once the territory knows it. */
    keyChange(sequence = this.sequence + 1) {
        const next = generateKeyPairSync('ed25519');
        const key = publicKeyOf(next);
        const parts = [uuidBytes(this.device), number(this.incarnation, 4), number(sequence, 8),
            bytes(key)];
        return {
            change: {
                inc: this.incarnation, seq: sequence, key, sig: this.#sign('device-key', parts),
                new_sig: signed(next, 'device-key', parts),
            },
            take: () => { this.#key = next; },
        };
    }

    /** Body of PUT /v1/devices/self/agreement-key. */
    agreement(pub) {
        return { pub, sig: this.#sign('agree', [uuidBytes(this.device), bytes(pub)]) };
    }

    /** Body of POST /v1/shops/self/keys. */
    wrapped({ key, to, wrap }) {
        const parts = [uuidBytes(this.device), bytes(key), bytes(to), bytes(wrap)];
        return { key, to, wrap, sig: this.#sign('wrap', parts) };
    }

    /** Takes an acknowledged time token as the window of its claims. */
    takeTimeToken(token) {
        this.window = { tt: token.id, n: token.n };
    }

    /** Chains an op; {op, line, prev, sig, sequence}. `members` go before what is usual. */
    write(kind, body, members = {}) {
        const sequence = ++this.sequence;
        const op = members.op ?? randomUUID();
        const line = JSON.stringify({
            v: 1, op, seq: sequence, inc: this.incarnation, tx: sequence,
            hlc: `${Date.now().toString(16)}-0000`, kind, req: [], body, clk: 'ok', ...members,
        });
        const prev = this.head.toString('base64url');
        this.head = sha256(tagged('op', [uuidBytes(this.device), this.head, Buffer.from(line)]));
        const written = { op, sequence, line, prev, sig: this.#sign('op', [this.head]) };
        this.pending.push(written);
        return written;
    }

    claim(campaign, serial, cents, members = {}) {
        const { tt, n } = this.window ?? { tt: '', n: 0 };
        const ev = { ep: this.epoch, n, tt, age_s: 0, mono: true, pol: 1 };
        return this.write('voucher.claim', { campaign, serial, amount_c: cents, ev }, members);
    }

    commit(claim, how = 'offline') {
        return this.write('voucher.commit', { claim: claim.op, how });
    }

    /** A push of all that is pending: {headers, body, lines, trailer}. */
    push(evidence) {
        const from = this.sequence - this.pending.length + 1;
        const base = this.pending[0]?.prev ?? this.head.toString('base64url');
        const place = Buffer.concat([number(this.incarnation, 4), number(this.sequence, 8)]);
        const trailer = {
            end: this.sequence,
            head: this.head.toString('base64url'),
            sig: this.#sign('head', [place, this.head]),
            sigs: Object.fromEntries(this.pending.map(({ sequence, sig }) => [sequence, sig])),
            next: this.sequence + 1,
            ...(evidence && { evidence }),
        };
        const lines = this.pending.map(({ line }) => line);
        return {
            headers: {
                ...this.authorization, 'Content-Type': 'application/x-ndjson',
                'Sync-Epoch': this.epoch, 'Sync-Incarnation': `${this.incarnation}`,
                'Sync-From': `${from}`, 'Sync-Base': base,
            },
            body: [...lines, JSON.stringify(trailer), ''].join('\n'),
            lines,
            trailer,
        };
    }

    /** The state of its chain, to go back to after a push that was meant to be refused. */
    get place() {
        return { sequence: this.sequence, head: this.head, pending: [...this.pending] };
    }
    set place({ sequence, head, pending }) {
        Object.assign(this, { sequence, head, pending: [...pending] });
    }
}
