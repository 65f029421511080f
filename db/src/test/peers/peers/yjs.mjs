import * as Y from 'yjs';

export default class Yjs {
    static version = 'Yjs 13.6.33';

    constructor(client) {
        this.document = new Y.Doc();
        this.document.clientID = client;
        this.map = this.document.getMap('rows');
    }

    static make(objects) {
        const one = new Yjs(1);
        one.document.transact(() => {
            for (const [id, row] of objects) one.map.set(id, new Y.Map(Object.entries(row)));
        });
        return one;
    }

    static copy(one) {
        const two = new Yjs(2);
        Y.applyUpdate(two.document, Y.encodeStateAsUpdate(one.document));
        return two;
    }

    ready() {
        this.known = Y.encodeStateVector(this.document);
    }

    edit(transactions) {
        for (const edits of transactions) {
            this.document.transact(() => {
                for (const [id, field, value] of edits) this.map.get(id).set(field, value);
            });
        }
    }

    changes() {
        return Y.encodeStateAsUpdate(this.document, this.known);
    }

    take(bytes) {
        Y.applyUpdate(this.document, bytes);
    }

    rows() {
        return Object.entries(this.map.toJSON());
    }
}
