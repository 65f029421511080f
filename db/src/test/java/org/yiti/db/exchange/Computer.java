package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.SYNC_REPLICA;
import static org.yiti.db.jooq.Tables.SYNC_STREAM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.yiti.db.Database;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.db.log.Streams;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.store.NewOffice;

/// A computer of an office in a simulated exchange: a real store with a clock of its own, whose files can be put back
/// to an older state.
final class Computer implements AutoCloseable {
    private final NewOffice office;
    private final Path folder;
    private final Actor person;
    private final ShiftedClock clock;
    private Database database;
    private JooqStore store;

    Computer(Path folder, NewOffice office, ShiftedClock clock) throws YitiException {
        this.folder = folder;
        this.office = office;
        this.clock = clock;
        person = new Actor("p" + office.code(), office.name());
        database = Stores.made(folder, office);
        store = Stores.open(database, clock);
    }

    NewOffice office() {
        return office;
    }

    JooqStore store() {
        return store;
    }

    ShiftedClock clock() {
        return clock;
    }

    Actor person() {
        return person;
    }

    Exchange exchange() {
        return store.exchange();
    }

    /// The name of the store, other after a restoration.
    String replica() {
        return store.office().replica();
    }

    DSLContext db() {
        return DSL.using(database.source(), SQLDialect.H2);
    }

    /// How far every stream is here.
    Map<Streams.Name, Long> have() {
        var have = new HashMap<Streams.Name, Long>();
        streams()
                .forEach((number, name) -> {
                    long last =
                            db().select(SYNC_STREAM.HAVE_SEQ)
                                    .from(SYNC_STREAM)
                                    .where(SYNC_STREAM.STREAM.eq(number))
                                    .fetchSingle()
                                    .value1();
                    if (last > 0) {
                        have.put(name, last);
                    }
                });
        return have;
    }

    /// The streams by this store's short numbers.
    Map<Integer, Streams.Name> streams() {
        return db().select(SYNC_STREAM.STREAM, SYNC_REPLICA.REPLICA_ID, SYNC_STREAM.SCOPE)
                .from(SYNC_STREAM)
                .join(SYNC_REPLICA)
                .on(SYNC_REPLICA.REPLICA.eq(SYNC_STREAM.REPLICA))
                .fetchMap(
                        SYNC_STREAM.STREAM,
                        r ->
                                Streams.Name.of(
                                        r.get(SYNC_REPLICA.REPLICA_ID), r.get(SYNC_STREAM.SCOPE)));
    }

    long record(List<Change> changes) throws YitiException {
        return record(Stores.step(changes));
    }

    long record(Step step) throws YitiException {
        return store.recorder().record(person, step);
    }

    Path send(String to, PackageKind kind) throws YitiException {
        var order = new ExportOrder(to, kind, new Lock.Open(), folder.resolve("desk"), true, true);
        return exchange().export(person, order, Progress.SILENT).file();
    }

    void trust(Computer other) throws YitiException {
        var file = other.send(office.code(), PackageKind.RECEIPT);
        var fingerprint = other.exchange().own().fingerprint();
        exchange().trust(person, file, new Unlocking(Optional.empty(), true), fingerprint);
    }

    String dump() throws YitiException {
        return Stores.dump(store);
    }

    // --- files
    // ----------------------------------------------------------------------------------------

    /// Puts the store's files aside, as a backup by hand does.
    void backUp() throws YitiException, IOException {
        close();
        replace(folder.resolve("backup"), folder);
        reopen();
    }

    boolean hasBackup() {
        return Files.exists(folder.resolve("backup"));
    }

    /// Puts the files back and goes on under a new name.
    void restore() throws YitiException, IOException {
        close();
        replace(folder, folder.resolve("backup"));
        database = Database.open(folder.resolve("yiti"));
        JooqStore.renewReplica(database);
        store = Stores.open(database, clock);
    }

    /// Puts the files back behind the program's back: the store does not know that it is an old one.
    void rewind() throws YitiException, IOException {
        close();
        replace(folder, folder.resolve("backup"));
        reopen();
    }

    private void reopen() throws YitiException {
        database = Database.open(folder.resolve("yiti"));
        store = Stores.open(database, clock);
    }

    private static void replace(Path into, Path from) throws IOException {
        Files.createDirectories(into);
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file,
                        into.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Override
    public void close() throws YitiException {
        store.close();
    }
}
