package org.yiti.db;

import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiti.db.account.JooqSignIns;
import org.yiti.db.audit.JooqAuditKits;
import org.yiti.db.check.Check;
import org.yiti.db.check.Dump;
import org.yiti.db.check.FileCheck;
import org.yiti.db.exchange.JooqExchange;
import org.yiti.db.exchange.OwnIdentity;
import org.yiti.db.exchange.Waiting;
import org.yiti.db.exchange.file.StreamRange;
import org.yiti.db.freeze.JooqMonthCopies;
import org.yiti.db.history.JooqHistory;
import org.yiti.db.hotline.JooqVolumeTotals;
import org.yiti.db.ledger.JooqMappings;
import org.yiti.db.ledger.JooqTemplates;
import org.yiti.db.log.Merging;
import org.yiti.db.log.RecordedDatabase;
import org.yiti.db.meeting.JooqRemarks;
import org.yiti.db.record.JooqRecorder;
import org.yiti.db.record.JooqRows;
import org.yiti.db.supervision.JooqItems;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.freeze.MonthCopies;
import org.yiti.model.history.History;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.record.Rows;
import org.yiti.model.store.Backups;
import org.yiti.model.store.Backups.Backup;
import org.yiti.model.store.ClosingException;
import org.yiti.model.store.Mappings;
import org.yiti.model.store.NewOffice;
import org.yiti.model.store.Office;
import org.yiti.model.store.Recorder;
import org.yiti.model.store.Remarks;
import org.yiti.model.store.SignIns;
import org.yiti.model.store.Store;
import org.yiti.model.store.Templates;
import org.yiti.model.supervision.Items;

/// An open store on a [Database]. Closing it runs the closing hook and closes the database.
public final class JooqStore implements Store {
    private static final Logger LOG = LoggerFactory.getLogger(JooqStore.class);

    private final Database database;
    private final Self self;
    private final Backups backups;
    private final Attachments attachments;
    private final Closing closing;
    private final RecordedDatabase recorded;
    private final Recorder recorder;
    private final Items items;
    private final Exchange exchange;
    private final String device;
    private final AtomicBoolean changed = new AtomicBoolean();

    /// What a store stands in.
    ///
    /// @param device name of the computer, for the certificate
    /// @param program version of the program, for packages
    public record Around(
            Clock clock, String device, String program, Backups backups, Attachments attachments) {}

    private JooqStore(Database database, Self self, Around around, Closing closing) {
        this.database = database;
        this.self = self;
        this.backups = around.backups();
        this.attachments = around.attachments();
        this.closing = closing;
        device = around.device();
        recorded =
                new RecordedDatabase(
                        database.source(),
                        self.office(),
                        around.clock(),
                        (stream, last, hash) -> StreamRange.seal(self.key(), stream, last, hash),
                        this::newestBackup);
        recorder = new JooqRecorder(recorded, self.office(), this::keep);
        items = new JooqItems(recorded, database::checkpoint);
        exchange =
                new JooqExchange(
                        recorded,
                        self.office(),
                        self.key(),
                        new JooqExchange.Around(
                                around.clock(),
                                around.program(),
                                database.file().resolveSibling("exchange"),
                                backups,
                                attachments,
                                this::keepOnDisk));
    }

    /// Asked only when the file is found damaged; a folder of backups that cannot be read names none.
    private Optional<Backup> newestBackup() {
        try {
            return backups.list().stream().filter(Backup::verified).findFirst();
        } catch (YitiException e) {
            LOG.warn("the backups could not be listed", e);
            return Optional.empty();
        }
    }

    /// Fills an empty database: schema, office, key pair.
    public static void create(Database database, NewOffice office) throws YitiException {
        database.migrate();
        Self.create(DSL.using(database.source(), SQLDialect.H2), database.keyFile(), office);
        database.checkpointToDisk();
    }

    /// Gives a restored or copied database a new replica id and key, before it is opened.
    public static void renewReplica(Database database) throws YitiException {
        database.migrate();
        Self.renew(DSL.using(database.source(), SQLDialect.H2), database.keyFile());
        database.checkpointToDisk();
    }

    /// Migrates if need be, proves the row triggers and opens.
    ///
    /// @param closing run when the store is closed, before the database
    public static JooqStore open(Database database, Around around, Closing closing)
            throws YitiException {
        database.migrate();
        var db = DSL.using(database.source(), SQLDialect.H2);
        var self = Self.open(db, database.keyFile());
        var identity = new OwnIdentity(db, self.key(), self.office());
        identity.complete(around.device(), around.clock().instant());
        Merging.during(() -> {
            db.transaction(t -> new Waiting(t.dsl()).catchUp());
            return self;
        });
        return new JooqStore(database, self, around, closing);
    }

    private void keep() throws YitiException {
        changed.set(true);
        database.checkpoint();
    }

    private void keepOnDisk() throws YitiException {
        changed.set(true);
        database.checkpointToDisk();
    }

    /// Who this store is, for the witness file and for signing.
    public Self self() {
        return self;
    }

    @Override
    public Office office() {
        return self.office();
    }

    @Override
    public Rows rows() {
        return new JooqRows(recorded);
    }

    @Override
    public Recorder recorder() {
        return recorder;
    }

    @Override
    public Exchange exchange() {
        return exchange;
    }

    @Override
    public AuditKits kits() {
        return new JooqAuditKits(
                new JooqAuditKits.Around(
                        self.office(),
                        self.key(),
                        () ->
                                new OwnIdentity(recorded.reading(), self.key(), self.office())
                                        .certificate(),
                        exchange,
                        rows(),
                        recorder,
                        attachments,
                        database.file().resolveSibling("exchange").resolve("work")));
    }

    @Override
    public History history() {
        return new JooqHistory(recorded.reading());
    }

    @Override
    public VolumeTotals volumes() {
        return new JooqVolumeTotals(recorded.reading());
    }

    @Override
    public Items items() {
        return items;
    }

    @Override
    public Backups backups() {
        return backups;
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Mappings mappings() {
        return new JooqMappings(recorded.reading(), database::checkpoint);
    }

    @Override
    public Templates templates() {
        return new JooqTemplates(recorded.reading(), database::checkpoint);
    }

    @Override
    public MonthCopies monthCopies() {
        return new JooqMonthCopies(recorded.reading(), database::checkpointToDisk);
    }

    @Override
    public Remarks remarks(Optional<UUID> of) {
        return new JooqRemarks(recorded.reading(), database::checkpoint, of);
    }

    @Override
    public SignIns signIns() {
        return new JooqSignIns(recorded.reading(), database::checkpoint, device);
    }

    @Override
    public void dump(Writer out) throws YitiException {
        new Dump(recorded).write(out);
    }

    @Override
    public List<Sentence> check() throws YitiException {
        var found = new ArrayList<>(new Check(recorded).run());
        found.addAll(new FileCheck(rows(), attachments).damaged());
        return List.copyOf(found);
    }

    @Override
    public void close() throws YitiException {
        try {
            closing.run(changed.get());
        } catch (YitiException e) {
            throw new ClosingException(e);
        } finally {
            database.close();
        }
    }
}
