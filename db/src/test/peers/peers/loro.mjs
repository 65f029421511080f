import { LoroDoc, LoroMap } from 'loro-crdt';

export default class Loro {
    static version = 'Loro 1.17.1';

    constructor(peer) {
        this.document = new LoroDoc();
        this.document.setPeerId(peer);
    }

    static make(objects) {
        const one = new Loro('1');
        const map = one.document.getMap('rows');
        for (const [id, row] of objects) {
            const stored = map.setContainer(id, new LoroMap());
            for (const [field, value] of Object.entries(row)) stored.set(field, value);
        }
        one.document.commit();
        return one;
    }

    static copy(one) {
        const two = new Loro('2');
        two.document.import(one.document.export({ mode: 'snapshot' }));
        return two;
    }

    ready() {
        this.known = this.document.version();
    }

    edit(transactions) {
        const map = this.document.getMap('rows');
        for (const edits of transactions) {
            for (const [id, field, value] of edits) map.get(id).set(field, value);
            this.document.commit();
        }
    }

    changes() {
        return this.document.export({ mode: 'update', from: this.known });
    }

    take(bytes) {
        this.document.import(bytes);
    }

    rows() {
        return Object.entries(this.document.getMap('rows').toJSON());
    }
}
