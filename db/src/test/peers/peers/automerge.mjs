import * as A from '@automerge/automerge';

// Whole texts: merging letter by letter would be another question.
const stored = value => (typeof value === 'string' ? new A.ImmutableString(value) : value);
const read = value => value?.val ?? value;

export default class Automerge {
    static version = 'Automerge 3.5.0';

    constructor(document, fields, ids) {
        Object.assign(this, { document, fields, ids, heads: A.getHeads(document) });
    }

    static make(objects, fields) {
        const document = A.change(A.init(), root => {
            root.rows = {};
            for (const [id, row] of objects) {
                root.rows[id] = Object.fromEntries(fields.map(field => [field, stored(row[field])]));
            }
        });
        return new Automerge(document, fields, objects.map(([id]) => id));
    }

    static copy(one) {
        return new Automerge(A.load(A.save(one.document)), one.fields, one.ids);
    }

    edit(transactions) {
        for (const edits of transactions) {
            this.document = A.change(this.document, root => {
                for (const [id, field, value] of edits) root.rows[id][field] = stored(value);
            });
        }
    }

    changes() {
        return A.saveSince(this.document, this.heads);
    }

    take(bytes) {
        this.document = A.loadIncremental(this.document, bytes);
    }

    conflicts(edits) {
        const rivals = ([id, field]) => Object.keys(A.getConflicts(this.document.rows[id], field) ?? {}).length;
        return edits.filter(edit => rivals(edit) > 1).length;
    }

    rows() {
        const plain = row => Object.fromEntries(this.fields.map(field => [field, read(row[field])]));
        return this.ids.map(id => [id, plain(this.document.rows[id])]);
    }
}
