// SPDX-License-Identifier: GPL-3.0-or-later
// A second reading of docs/protocol.md §1 and §3, with nothing of ours in it: writes vectors.json
// and keyset.json beside this file. Needs Node only; the same files come out each time.
// `node make_vectors.mjs [--check]`: with --check nothing is written, a difference is an error.
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const seed = (word) => createHash('sha256').update(`comptoir test ${word}`).digest();
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex'); // RFC 8410 §7
const privateKey = (bytes) =>
  createPrivateKey({ key: Buffer.concat([pkcs8, bytes]), format: 'der', type: 'pkcs8' });
const publicBytes = (bytes) =>
  createPublicKey(privateKey(bytes)).export({ format: 'der', type: 'spki' }).subarray(-32);
const signed = (bytes, domain, ...parts) =>
  sign(null, Buffer.concat([Buffer.from(`${domain}\0`), ...parts]), privateKey(bytes));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();

function base32(bytes) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...bytes].map((b) => b.toString(2).padStart(8, '0')).join('');
  return bits.match(/.{5}/g).map((five) => alphabet[parseInt(five, 2)]).join('');
}

const root = seed('root'), issuer = seed('issuer'), policy = seed('policy'), ack = seed('ack');
const otherRoot = seed('other root');
const HOST = 'BONS.EXAMPLE';
const url = (code, host = HOST) => `HTTPS://${host}/V/${code}`;
const lastDayOf = (days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);

function head(terms) {
  const bytes = Buffer.alloc(16);
  bytes[0] = terms.version ?? 1;
  bytes[1] = terms.key;
  bytes.writeUInt32BE(terms.campaign, 2);
  bytes.writeUInt32BE(terms.serial, 6);
  bytes.writeUIntBE(terms.face_c, 10, 3);
  bytes.writeUInt16BE(terms.last_days, 13);
  bytes[15] = terms.flags;
  return bytes;
}
function codeOf(terms, { by = issuer, under = root, domain = 'comptoir/voucher/1' } = {}) {
  const first = head(terms);
  return Buffer.concat([first, signed(by, domain, sha256(publicBytes(under)), first)]);
}

// --- Codes that a desk may issue ---

const usual = { key: 1, campaign: 12, serial: 88121, face_c: 2000, last_days: 65535, flags: 0 };
const issued = Object.entries({
  usual: {},
  'serial 0': { serial: 0 },
  'serial 2^32-1': { serial: 0xffffffff },
  'campaign 1': { campaign: 1 },
  'campaign 2^32-1': { campaign: 0xffffffff },
  'face of one cent': { face_c: 1 },
  'face of 167772.15': { face_c: 0xffffff },
  'last day 2020-01-01': { last_days: 0 },
  'last day 2027-06-30': { last_days: 2737 },
  'last day 2024-02-29': { last_days: 1520 },
  'last day 2199-06-06': { last_days: 65535 },
  indivisible: { flags: 1 },
  training: { flags: 2 },
  'bound to a phone': { flags: 4 },
  'every known flag': { flags: 7 },
  'key 255': { key: 255 },
}).map(([name, change]) => {
  const terms = { ...usual, ...change };
  const bytes = codeOf(terms);
  const { last_days, ...rest } = terms;
  return {
    name,
    terms: { ...rest, last_day: lastDayOf(last_days) },
    hex: bytes.toString('hex'),
    text: base32(bytes),
    url: url(base32(bytes)),
  };
});

// --- What a scanner may deliver ---

const good = codeOf(usual);
const text = base32(good);
const readings = [];
/** expect: authentic, unauthentic or the error code; host when the text names one. */
function reading(name, scanned, expect, host) {
  readings.push(host === undefined ? { name, scanned, expect } : { name, scanned, expect, host });
}
/** Behind our own path a spoilt code is a damaged voucher; bare it is anything. */
function both(name, code, behindPath, bare) {
  const host = behindPath.startsWith('voucher/') ? undefined : HOST;
  reading(`${name}, URL`, url(code), behindPath, host);
  reading(`${name}, bare`, code, bare);
}
const damaged = 'voucher/damaged', newer = 'voucher/newer-format';
const foreign = 'voucher/not-a-voucher', forged = 'unauthentic';

both('as printed', text, 'authentic', 'authentic');
both('lower case', text.toLowerCase(), 'authentic', 'authentic');
reading('lower case, whole URL', url(text).toLowerCase(), 'authentic', HOST);
reading('mixed case', url(text).replace('HTTPS', 'hTtPs').replace('/V/', '/v/'), 'authentic', HOST);
const spaces = { newline: '\n', 'carriage return': '\r\n', tab: '\t', blanks: '  ' };
for (const [name, space] of Object.entries(spaces)) {
  reading(`${name} after`, url(text) + space, 'authentic', HOST);
  reading(`${name} before`, space + text, 'authentic');
}
both('blank in the middle', `${text.slice(0, 64)} ${text.slice(64)}`, damaged, foreign);
both('newline in the middle', `${text.slice(0, 64)}\n${text.slice(64)}`, damaged, foreign);
for (const length of [2, 16, 25, 26, 64, 99])
  both(`cut to ${length} characters`, text.slice(0, length), damaged, foreign);
for (const length of [100, 120, 127])
  both(`cut to ${length} characters`, text.slice(0, length), damaged, damaged);
reading('cut to 0 characters, URL', url(''), damaged);
reading('cut to 1 character, URL', url('A'), damaged);
both('one character more', `${text}A`, damaged, damaged);
both('twice', text + text, damaged, damaged);
reading('a byte too few behind the right length', url(`${text.slice(0, 126)}==`), damaged);
reading('longer than any voucher', url(text.repeat(5)), foreign);
reading('nothing', '', foreign);
reading('white space only', ' \r\n', foreign);
for (const c of '$%*+-./:0189=_?#')
  both(`a ${c} in it`, text.slice(0, 40) + c + text.slice(41), damaged, foreign);
reading('a query behind it', `${url(text)}?x=1`, damaged);
reading('a slash behind it', `${url(text)}/`, damaged);

function flipped(bit) {
  const bytes = Buffer.from(good);
  bytes[bit >> 3] ^= 1 << (bit & 7);
  return base32(bytes);
}
both('version 0', flipped(0), damaged, foreign);
both('version 33', flipped(5), damaged, foreign);
both('version 129', flipped(7), damaged, foreign);
both('version 3', flipped(1), newer, newer);
both('version 2, well signed', base32(codeOf({ ...usual, version: 2 })), newer, newer);
const second = base32(codeOf({ ...usual, version: 2 }));
reading('version 2, of another length', url(second.slice(0, 64)), newer);
both('version 31', base32(codeOf({ ...usual, version: 31 })), newer, newer);
both('version 32', base32(codeOf({ ...usual, version: 32 })), damaged, foreign);
const fields = { 'key id': 1, campaign: 5, serial: 9, face: 10, 'last day': 14 };
for (const [name, byte] of Object.entries(fields))
  both(`bit flipped in the ${name}`, flipped(8 * byte + 1), forged, forged);
for (let byte = 16; byte < 80; byte += 9)
  both(`bit flipped in byte ${byte} of the signature`, flipped(8 * byte + 3), forged, forged);
both('flag flipped to indivisible', flipped(8 * 15), forged, forged);
for (const flag of [8, 16, 32, 64, 128])
  both(`unknown flag ${flag}, well signed`, base32(codeOf({ ...usual, flags: flag })),
    newer, newer);
const elsewhere = base32(codeOf(usual, { under: otherRoot }));
both('of another root', elsewhere, forged, forged);
both('signed by the root itself', base32(codeOf(usual, { by: root })), forged, forged);
const op = base32(codeOf(usual, { domain: 'comptoir/op/1' }));
both('signed for another purpose', op, forged, forged);
both('worth nothing, well signed', base32(codeOf({ ...usual, face_c: 0 })), forged, forged);
both('key 0, well signed', base32(codeOf({ ...usual, key: 0 })), forged, forged);
both('all zeros', base32(Buffer.alloc(80)), damaged, foreign);
both('all ones', base32(Buffer.alloc(80, 255)), damaged, foreign);

const AWAY = 'AILLEURS.EXAMPLE', PORT = `${HOST}:8443`;
reading('genuine behind a foreign host', url(text, AWAY), 'authentic', AWAY);
reading('another town behind its host', url(elsewhere, AWAY), forged, AWAY);
reading('host with a port', url(text, PORT), 'authentic', PORT);
reading('plain HTTP', url(text).replace('HTTPS', 'HTTP'), foreign);
reading('another path', url(text).replace('/V/', '/X/'), foreign);
reading('a deeper path', url(text).replace('/V/', '/A/V/'), foreign);
reading('no path', `HTTPS://${HOST}`, foreign);
reading('path without a code', `HTTPS://${HOST}/V`, foreign);
reading('health pass', 'HC1:NCFOXN%TS3DH3ZSUZK+.V0ETD%65NL-AH-R6IOOK.IR9B+9G9WNG', foreign);
reading('product', '5449000000996', foreign);
reading('link', 'https://www.example.org/v/index.html', damaged);

const hex = (bytes) => bytes.toString('hex');
const vectors = {
  about: 'Voucher codes of docs/protocol.md §1. Written by make_vectors.mjs.',
  seeds: {
    root: hex(root),
    issuer: hex(issuer),
    policy: hex(policy),
    ack: hex(ack),
    other_root: hex(otherRoot),
  },
  public: { root: hex(publicBytes(root)), issuer: hex(publicBytes(issuer)) },
  root_fingerprint: hex(sha256(publicBytes(root))),
  host: HOST,
  issued,
  readings,
};

const key = (id, use, bytes) => ({ id, use, pub: publicBytes(bytes).toString('base64url') });
const later = { id: 7, use: 'of-a-later-version', pub: Buffer.alloc(1312).toString('base64url') };
const doc = JSON.stringify({
  v: 1,
  ver: 2,
  territory: '0190c3a2-79b0-7cc3-98c4-dc0c0c07398f',
  name: 'Sceaux',
  host: HOST,
  root: publicBytes(root).toString('base64url'),
  keys: [
    key(1, 'voucher', issuer),
    key(2, 'policy', policy),
    key(3, 'ack', ack),
    key(255, 'voucher', issuer),
    later,
  ],
});
const signature = signed(root, 'comptoir/keyset/1', Buffer.from(doc));
const keyset = { doc, key: 0, sig: signature.toString('base64url') };

let different = 0;
for (const [name, content] of Object.entries({ 'vectors.json': vectors, 'keyset.json': keyset })) {
  const file = new URL(name, import.meta.url);
  const written = `${JSON.stringify(content, null, 1)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, written);
  else if (readFileSync(file, 'utf8') !== written) different += 1;
}
const counts = `${issued.length} issued codes, ${readings.length} readings`;
console.log(`${counts}, ${different} files differ`);
process.exitCode = different ? 1 : 0;
