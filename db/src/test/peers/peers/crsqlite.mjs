import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as SQLite from '@vlcn.io/wa-sqlite';

const ROW = 100;
const COLUMNS = '"table", pk, cid, val, col_version, db_version, site_id, cl, seq';
const dist = path.join(path.dirname(createRequire(import.meta.url).resolve('@vlcn.io/wa-sqlite/package.json')), 'dist/');
const { default: factory } = await import(`${dist}crsqlite-sync.mjs`);
const sqlite = SQLite.Factory(
    await factory({ locateFile: file => dist + file, wasmBinary: fs.readFileSync(`${dist}crsqlite-sync.wasm`) }));

// In memory: the extension for files is a prebuilt library that npm does not carry.
export default class CrSqlite {
    static version = 'cr-sqlite 0.16.0, in memory';

    static async open(fields) {
        const one = new CrSqlite();
        one.fields = fields;
        one.db = await sqlite.open_v2(':memory:');
        await one.run(`CREATE TABLE t (id TEXT PRIMARY KEY NOT NULL, ${fields.join(', ')})`);
        await one.run(`SELECT crsql_as_crr('t')`);
        return one;
    }

    async run(sql, bound = [[]]) {
        const found = [];
        for await (const statement of sqlite.statements(this.db, sql)) {
            for (const values of bound) {
                if (values.length > 0) sqlite.bind_collection(statement, values);
                while ((await sqlite.step(statement)) === ROW) found.push(sqlite.row(statement));
                sqlite.reset(statement);
            }
        }
        return found;
    }

    async together(work) {
        await this.run('BEGIN');
        await work();
        await this.run('COMMIT');
    }

    static async make(objects, fields) {
        const one = await CrSqlite.open(fields);
        const rows = objects.map(([id, row]) => [id, ...fields.map(field => plain(row[field]))]);
        await one.together(() => one.run(`INSERT INTO t VALUES (?${', ?'.repeat(fields.length)})`, rows));
        return one;
    }

    static async copy(one) {
        const two = await CrSqlite.open(one.fields);
        await two.insert(await one.since(0));
        return two;
    }

    async ready() {
        this.known = (await this.run('SELECT crsql_db_version()'))[0][0];
    }

    async edit(transactions) {
        for (const edits of transactions) {
            await this.together(async () => {
                for (const [id, field, value] of edits) {
                    await this.run(`UPDATE t SET ${field} = ? WHERE id = ?`, [[plain(value), id]]);
                }
            });
        }
    }

    since(version) {
        return this.run(
            `SELECT ${COLUMNS} FROM crsql_changes WHERE db_version > ${version} AND site_id = crsql_site_id()`);
    }

    async changes() {
        return Buffer.from((await this.since(this.known)).map(row => JSON.stringify(row, written)).join('\n'));
    }

    insert(rows) {
        return this.together(() =>
            this.run(`INSERT INTO crsql_changes (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`, rows));
    }

    take(bytes) {
        return this.insert(bytes.toString().split('\n').map(line => JSON.parse(line, read)));
    }

    async rows() {
        const found = await this.run('SELECT * FROM t');
        return found.map(([id, ...values]) => [id, Object.fromEntries(this.fields.map((f, i) => [f, values[i]]))]);
    }
}

const plain = value => (typeof value === 'boolean' ? Number(value) : value);

function written(_, value) {
    if (typeof value === 'bigint') return Number(value);
    return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value;
}

const read = (_, value) => (value?.bytes ? new Uint8Array(Buffer.from(value.bytes, 'base64')) : value);
