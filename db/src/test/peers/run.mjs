// node run.mjs PEER FOLDER: measures one peer on the data in FOLDER/data.json and prints one line of JSON.
// The data: fields, rows [id, value …], and what either side changes, [row, field, value] by position, ten in a transaction.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { deflateRawSync } from 'node:zlib';

const [name, folder] = process.argv.slice(2);
const data = JSON.parse(fs.readFileSync(`${folder}/data.json`, 'utf8'));
const { default: Peer } = await import(`./peers/${name}.mjs`);
const { fields, rows, here, there } = data;
const out = {};

async function timed(key, work) {
    globalThis.gc?.();
    const start = performance.now();
    const value = await work();
    out[key] = Math.round((performance.now() - start) * 10) / 10;
    return value;
}

const named = edits => edits.map(([row, field, value]) => [rows[row][0], fields[field], value]);
const transactions = edits => Array.from({ length: edits.length / 10 }, (_, i) => edits.slice(i * 10, i * 10 + 10));
const objects = rows.map(([id, ...values]) => [id, Object.fromEntries(fields.map((field, i) => [field, values[i]]))]);

const one = await timed('make', () => Peer.make(objects, fields, folder));
const two = await timed('copy', () => Peer.copy(one, folder));
await one.ready?.();
await two.ready?.();
await timed('edit', () => one.edit(transactions(named(here))));
await two.edit(transactions(named(there)));
const bytes = await timed('write', () => one.changes());
const back = await two.changes();
await timed('merge', () => two.take(bytes));
await one.take(back, true);

const all = [await one.rows(), await two.rows()].map(found => new Map(found));
const key = ([row, field]) => row * fields.length + field;
const both = new Set(here.map(key));
const shared = new Set(there.map(key).filter(cell => both.has(cell)));
const alone = [...here, ...there].filter(edit => !shared.has(key(edit)));
const digest = found => {
    const hash = createHash('sha256');
    rows.forEach(([id]) => hash.update(JSON.stringify(fields.map(field => found.get(id)[field]))));
    return hash.digest('hex');
};
out.bytes = bytes.length;
out.packed = deflateRawSync(bytes).length;
out.conflicts = (await two.conflicts?.(named(there))) ?? 0;
out.lost = named(alone).filter(([id, field, value]) => all[1].get(id)[field] !== value).length;
out.equal = digest(all[0]) === digest(all[1]);
// Not what the process was asked for its resources: that counts in who started it.
const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : '';
out.memory = Math.round(Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024);
out.version = Peer.version;
console.log(JSON.stringify(out));
process.exit(0);
