import { DatabaseSync, constants } from 'node:sqlite';

// Changesets of SQLite itself: who takes one in keeps his own row where it differs, and the first side takes the other's.
export default class Session {
    static version = 'SQLite session';

    constructor(file, fields) {
        this.db = new DatabaseSync(file);
        this.db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL');
        this.fields = fields;
        Session.version = `SQLite ${this.db.prepare('SELECT sqlite_version() AS v').get().v} session`;
    }

    static make(objects, fields, folder) {
        const one = new Session(`${folder}/one.db`, fields);
        one.db.exec(`CREATE TABLE t (id TEXT PRIMARY KEY, ${fields.join(', ')}) WITHOUT ROWID`);
        const insert = one.db.prepare(`INSERT INTO t VALUES (?${', ?'.repeat(fields.length)})`);
        one.db.exec('BEGIN');
        for (const [id, row] of objects) insert.run(id, ...fields.map(field => plain(row[field])));
        one.db.exec('COMMIT');
        return one;
    }

    static copy(one, folder) {
        one.db.exec(`VACUUM INTO '${folder}/two.db'`);
        return new Session(`${folder}/two.db`, one.fields);
    }

    ready() {
        this.session = this.db.createSession({ table: 't' });
    }

    edit(transactions) {
        const update = Object.fromEntries(
            this.fields.map(field => [field, this.db.prepare(`UPDATE t SET ${field} = ? WHERE id = ?`)]));
        for (const edits of transactions) {
            this.db.exec('BEGIN');
            for (const [id, field, value] of edits) update[field].run(plain(value), id);
            this.db.exec('COMMIT');
        }
    }

    changes() {
        const bytes = this.session.changeset();
        this.session.close();
        return bytes;
    }

    take(bytes, theirs = false) {
        this.rivals = 0;
        const { SQLITE_CHANGESET_REPLACE, SQLITE_CHANGESET_OMIT } = constants;
        const onConflict = () => {
            this.rivals++;
            return theirs ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
        };
        this.db.applyChangeset(bytes, { onConflict });
    }

    conflicts() {
        return this.rivals;
    }

    rows() {
        return this.db.prepare('SELECT * FROM t').all().map(({ id, ...row }) => [id, row]);
    }
}

const plain = value => (typeof value === 'boolean' ? Number(value) : value);
