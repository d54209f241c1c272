// SPDX-License-Identifier: GPL-3.0-or-later
// backend/openapi.yaml as a judge of answers, and as a list of what is yet to be asked.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];

export class Contract {
    constructor(file) {
        this.document = parse(readFileSync(file, 'utf8'));
        this.seen = new Set();
        this.ajv = new Ajv({ strict: false, allErrors: true });
        addFormats(this.ajv);
        this.#readSchemasInsideDocuments();
        closeObjects(this.document);
        this.ajv.addSchema(this.document, 'contract', undefined, false);
    }

    /** What is wrong with this value, in words. */
    faults(schema, value) {
        return this.#faultsAt(['components', 'schemas', schema], value);
    }

    /** All operations: {method, path, statuses, maxBody, takes}; `takes`: the type of a body. */
    operations() {
        return Object.entries(this.document.paths).flatMap(([path, item]) =>
            methods.filter((method) => item[method]).map((method) => ({
                method: method.toUpperCase(),
                path,
                statuses: Object.keys(item[method].responses),
                maxBody: item[method]['x-max-body'],
                takes: Object.keys(item[method].requestBody?.content ?? {})[0],
            })));
    }

    /** The operation that serves `path`; literal segments win, as in the backend's Router. */
    operationFor(method, path) {
        const fits = ({ path: template }) => new RegExp(
            `^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path);
        const literal = (a, b) => a.path.split('{').length - b.path.split('{').length;
        return this.operations().filter((one) => one.method === method && fits(one))
            .sort(literal)[0];
    }

    /** Notes that this answer was seen, and says what the contract has against it. */
    judge(method, path, answer) {
        const operation = this.operationFor(method, path);
        if (!operation)
            return [`no operation for ${method} ${path}`];
        const status = operation.statuses.includes(`${answer.status}`) ? `${answer.status}`
            : `${answer.status}`.replace(/..$/, 'XX');
        if (!operation.statuses.includes(status))
            return [`${answer.status} is not an answer of ${operation.method} ${operation.path}`];
        this.seen.add(key(operation, status));
        const place = ['paths', operation.path, method.toLowerCase(), 'responses', status];
        return this.#faultsOfAnswer(this.#resolved(place), answer, method === 'HEAD');
    }

    /** {operation, status} of all that no answer was yet. */
    unseen() {
        return this.operations().flatMap((operation) => operation.statuses
            .filter((status) => !this.seen.has(key(operation, status)))
            .map((status) => ({ operation: `${operation.method} ${operation.path}`, status })));
    }

    #faultsOfAnswer(place, answer, isHead) {
        const described = this.#at(place);
        const faults = Object.entries(described.headers ?? {}).flatMap(([name, header]) => {
            const where = this.#resolved([...place, 'headers', name]);
            const value = answer.headers.get(name);
            if (value === null)
                return this.#at(where).required ? [`header ${name} is missing`] : [];
            const typed = /^\d+$/.test(value) ? Number(value) : value;
            return this.#faultsAt([...where, 'schema'], typed);
        });
        const named = answer.headers.get('content-type') ?? '';
        const type = described.content?.[named] ? named : named.split(';')[0]; // its parameters
        if (!described.content)
            return answer.bytes.length > 0 ? [...faults, 'there is a body'] : faults;
        if (!described.content[type])
            return [...faults, `content type ${named}`];
        if (isHead || !described.content[type].schema)
            return faults;
        const value = type.includes('json') ? answer.json() : answer.bytes.toString();
        return [...faults, ...this.#faultsAt([...place, 'content', type, 'schema'], value)];
    }

    #faultsAt(place, value) {
        const pointer = place.map((part) => encodeURIComponent(
            part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');
        const reference = `contract#/${pointer}`;
        const validate = this.ajv.getSchema(reference) ?? this.ajv.compile({ $ref: reference });
        if (validate(value))
            return [];
        return validate.errors.map((error) =>
            `${error.instancePath || 'value'} ${error.message} ${JSON.stringify(error.params)}`);
    }

    #at(place) {
        return place.reduce((node, part) => node[part], this.document);
    }

    #resolved(place) {
        const reference = this.#at(place).$ref;
        return reference ? reference.slice(2).split('/') : place;
    }

    /** JSON Schema only notes contentSchema; here the text of a signed document is checked too. */
    #readSchemasInsideDocuments() {
        this.ajv.removeKeyword('contentSchema');
        this.ajv.addKeyword({
            keyword: 'contentSchema',
            compile: ({ $ref }) => {
                const check = (text) => {
                    const validate = this.ajv.compile({ $ref: `contract${$ref}` });
                    const good = validate(JSON.parse(text));
                    check.errors = validate.errors;
                    return good;
                };
                return check;
            },
        });
    }
}

function key(operation, status) {
    return `${operation.method} ${operation.path} ${status}`;
}

/** A till ignores members that it does not know; here each must have been described. */
function closeObjects(document) {
    const parts = new Set(); // what is only a part of a whole is not closed
    const visit = (node, act) => {
        if (node === null || typeof node !== 'object')
            return;
        act(node);
        Object.values(node).forEach((child) => visit(child, act));
    };
    visit(document, (node) => (Array.isArray(node.allOf) ? node.allOf : []).forEach((part) =>
        parts.add(part.$ref ? document.components.schemas[part.$ref.split('/').pop()] : part)));
    visit(document, (node) => {
        const whole = Array.isArray(node.allOf) || (node.type === 'object' && node.properties);
        if (whole && !parts.has(node) && node.additionalProperties === undefined)
            node.unevaluatedProperties = false;
    });
}
