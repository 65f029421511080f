package org.yiti.db.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.db.Database;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;

/// An office with a store on real files, and a desk onto which packages are laid.
final class Office implements AutoCloseable {
    final NewOffice who;
    final JooqStore store;
    final Actor person;
    private final Path desk;

    Office(Path folder, NewOffice who) throws YitiException {
        this.who = who;
        store = Stores.fresh(folder, who);
        desk = folder.resolve("桌面");
        person = new Actor("p" + who.code(), who.name() + "的人");
    }

    Office(Path folder, NewOffice who, boolean reopened) throws YitiException {
        this.who = who;
        store = Stores.open(Database.open(folder.resolve("yiti")));
        desk = folder.resolve("桌面");
        person = new Actor("p" + who.code(), who.name() + "的人");
    }

    Exchange exchange() {
        return store.exchange();
    }

    Path desk() {
        return desk;
    }

    Exported export(Office to) throws YitiException {
        return export(to, PackageKind.CHANGES, new Lock.Open());
    }

    Exported export(Office to, PackageKind kind, Lock lock) throws YitiException {
        var order = new ExportOrder(to.who.code(), kind, lock, desk, true, false);
        return exchange().export(person, order, Progress.SILENT);
    }

    Imported take(Exported exported) throws YitiException {
        return take(exported.file());
    }

    Imported take(Path file) throws YitiException {
        return exchange().accept(person, file, Unlocking.NONE, Progress.SILENT);
    }

    void trust(Office other) throws YitiException {
        var file = other.export(this, PackageKind.RECEIPT, new Lock.Open()).file();
        exchange().trust(person, file, Unlocking.NONE, other.exchange().own().fingerprint());
    }

    UUID add(Table table, Map<Field, Object> values) throws YitiException {
        var id = RowIds.fresh();
        record(new Change.Add(table, id, values));
        return id;
    }

    void put(UUID row, Field field, @Nullable Object value) throws YitiException {
        record(Change.Put.of(row, field, value));
    }

    void record(Change... changes) throws YitiException {
        store.recorder().record(person, Stores.step(List.of(changes)));
    }

    @Nullable Object value(Field field, UUID row) {
        return store.rows().find(field.table(), row).map(r -> r.get(field)).orElse(null);
    }

    String dump() throws YitiException {
        return Stores.dump(store);
    }

    @Override
    public void close() throws YitiException {
        store.close();
    }
}
