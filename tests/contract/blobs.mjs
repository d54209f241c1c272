// SPDX-License-Identifier: GPL-3.0-or-later
// Photos, sent in parts.
import { createHash, randomBytes } from 'node:crypto';

function photo(size) {
    const content = randomBytes(size);
    return { content, name: createHash('sha256').update(content).digest('base64url') };
}

/** The routes of a blob, as a till of its shop asks them. */
class Blob {
    constructor(talk, till, { content, name }) {
        Object.assign(this, { talk, content, url: `/v1/blobs/${name}`, auth: till.authorization });
    }

    ask(expected, method, headers = {}, door = 'ask') {
        return this.talk[door](expected, `${method} ${this.url}`,
            { headers: { ...this.auth, ...headers } });
    }

    begin(expected, size = this.content.length) {
        return this.ask(expected, 'PUT', { 'Upload-Length': `${size}` });
    }

    /** The proxy would spoil the bytes. */
    append(expected, offset, body, last) {
        return this.talk.askDirectly(expected, `PATCH ${this.url}`, {
            headers: {
                ...this.auth, 'Content-Type': 'application/partial-upload',
                'Upload-Offset': `${offset}`, 'Upload-Complete': last ? '?1' : '?0',
            },
            body,
        });
    }

    async progress() {
        const { headers } = await this.ask('204', 'HEAD');
        return `${headers.get('upload-offset')} ${headers.get('upload-complete')}`;
    }
}

async function upload(talk, town) {
    const { first, second, outsider } = town.tills;
    const blob = new Blob(talk, first, town.photo);
    await blob.ask('404 blob/unknown', 'HEAD');
    await blob.ask('404 blob/unknown', 'GET');
    await blob.append('404 blob/unknown', 0, 'x');
    await blob.ask('400 wire/bad-field', 'PUT', {}, 'provoke');
    await blob.begin('201');
    await blob.begin('200');
    await blob.begin('422 blob/other-size', 1);

    const half = 1500;
    await blob.append('200', 0, blob.content.subarray(0, half));
    talk.check(await blob.progress() === `${half} ?0`, 'another offset than that of the upload');
    await blob.ask('404 blob/unknown', 'GET');
    const refusal = await blob.append('409 blob/offset', 0, 'x');
    talk.check(refusal.json().expected === half, 'refused, but not told where to go on');
    await blob.ask('400 wire/bad-field', 'PATCH', { 'Upload-Offset': `${half}` }, 'provoke');
    await blob.append('422 blob/incomplete', half, 'x', true);
    await blob.append('413 blob/too-large', half, 'x'.repeat(blob.content.length));
    await blob.append('200', half, blob.content.subarray(half), true);

    talk.check(await blob.progress() === `${blob.content.length} ?1`, 'whole, but not complete');
    const sibling = { headers: second.authorization };
    const { bytes } = await talk.askDirectly('200', `GET ${blob.url}`, sibling);
    talk.check(bytes.equals(blob.content), 'another photo came back');
    const part = { headers: { ...second.authorization, Range: `bytes=${half}-` } };
    const rest = await talk.askDirectly('206', `GET ${blob.url}`, part);
    talk.check(rest.bytes.equals(blob.content.subarray(half)), 'another part came back');
    const behind = { headers: { ...second.authorization, Range: `bytes=${blob.content.length}-` } };
    await talk.askDirectly('416 blob/range', `GET ${blob.url}`, behind);
    await new Blob(talk, outsider, town.photo).ask('404 blob/unknown', 'GET');
}

async function refuseBlobs(talk, town) {
    const { outsider } = town.tills;
    await new Blob(talk, outsider, { name: 'short' }).begin('404 blob/unknown', 1);
    const wrong = new Blob(talk, outsider, photo(10));
    await wrong.begin('201');
    await wrong.append('422 blob/wrong-hash', 0, randomBytes(10), true);
    await wrong.ask('404 blob/unknown', 'HEAD'); // all of it is dropped

    const largest = 8 * 1024 * 1024, quota = 256 * 1024 * 1024;
    await new Blob(talk, outsider, photo(10)).begin('413 blob/too-large', largest + 1);
    for (let announced = 0; announced < quota; announced += largest)
        await new Blob(talk, outsider, photo(10)).begin('201', largest);
    await new Blob(talk, outsider, photo(10)).begin('413 blob/quota', largest);
}

export async function playBlobs(talk, town) {
    town.photo = photo(4000);
    await upload(talk, town);
    await refuseBlobs(talk, town);
}
