import PouchDB from 'pouchdb';

const SOME = 1000;

// What its replicator moves: every leaf revision after a sequence, with its ancestors.
export default class Pouch {
    static version = 'PouchDB 9.0.0';

    constructor(folder, name) {
        this.db = new PouchDB(`${folder}/${name}`);
    }

    static async make(objects, _, folder) {
        const one = new Pouch(folder, 'one');
        await one.put(objects.map(([_id, row]) => ({ _id, ...row })));
        return one;
    }

    static async copy(one, folder) {
        const two = new Pouch(folder, 'two');
        await two.take(await one.since(0));
        return two;
    }

    async ready() {
        this.known = (await this.db.info()).update_seq;
    }

    async put(documents, options) {
        for (let i = 0; i < documents.length; i += SOME) {
            await this.db.bulkDocs(documents.slice(i, i + SOME), options);
        }
    }

    async edit(transactions) {
        for (const edits of transactions) {
            const keys = [...new Set(edits.map(([id]) => id))];
            const found = await this.db.allDocs({ keys, include_docs: true });
            const documents = new Map(found.rows.map(row => [row.id, row.doc]));
            for (const [id, field, value] of edits) documents.get(id)[field] = value;
            await this.db.bulkDocs([...documents.values()]);
        }
    }

    async since(sequence) {
        const { results } = await this.db.changes({ since: sequence, style: 'all_docs' });
        const lines = [];
        for (let i = 0; i < results.length; i += SOME) {
            const docs = results.slice(i, i + SOME)
                .flatMap(({ id, changes }) => changes.map(({ rev }) => ({ id, rev })));
            const got = await this.db.bulkGet({ docs, revs: true });
            for (const each of got.results) {
                for (const { ok } of each.docs) if (ok) lines.push(JSON.stringify(ok));
            }
        }
        return Buffer.from(lines.join('\n'));
    }

    changes() {
        return this.since(this.known);
    }

    take(bytes) {
        return this.put(bytes.toString().split('\n').map(line => JSON.parse(line)), { new_edits: false });
    }

    async documents() {
        const all = await this.db.allDocs({ include_docs: true, conflicts: true });
        return all.rows.map(row => row.doc);
    }

    async conflicts() {
        return (await this.documents()).filter(document => document._conflicts).length;
    }

    async rows() {
        return (await this.documents()).map(({ _id, ...row }) => [_id, row]);
    }
}
