package org.yiti.db.folder;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.db.JooqStore;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.Attachments;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.freeze.MonthCopies;
import org.yiti.model.history.History;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.kit.AuditKits;
import org.yiti.model.record.Rows;
import org.yiti.model.store.Mappings;
import org.yiti.model.store.Office;
import org.yiti.model.store.Recorder;
import org.yiti.model.store.Remarks;
import org.yiti.model.store.SignIns;
import org.yiti.model.store.Store;
import org.yiti.model.store.Templates;
import org.yiti.model.supervision.Items;

/// An open store together with the lock on its folder. Closing it closes the store (which makes the closing
/// backup), tells the witness and then gives the folder free.
public final class OpenFolder implements Store {
    private final JooqStore store;
    private final VerifiedBackups backups;
    private final List<Sentence> warnings;
    private final StoreLock lock;

    OpenFolder(JooqStore store, VerifiedBackups backups, List<Sentence> warnings, StoreLock lock) {
        this.store = store;
        this.backups = backups;
        this.warnings = List.copyOf(warnings);
        this.lock = lock;
    }

    public JooqStore store() {
        return store;
    }

    /// What the person should know but may go on with: a wrong clock, a network drive, a FAT stick.
    public List<Sentence> warnings() {
        return warnings;
    }

    @Override
    public VerifiedBackups backups() {
        return backups;
    }

    @Override
    public Office office() {
        return store.office();
    }

    @Override
    public Rows rows() {
        return store.rows();
    }

    @Override
    public Recorder recorder() {
        return store.recorder();
    }

    @Override
    public AuditKits kits() {
        return store.kits();
    }

    @Override
    public Items items() {
        return store.items();
    }

    @Override
    public History history() {
        return store.history();
    }

    @Override
    public VolumeTotals volumes() {
        return store.volumes();
    }

    @Override
    public Attachments attachments() {
        return store.attachments();
    }

    @Override
    public Mappings mappings() {
        return store.mappings();
    }

    @Override
    public Templates templates() {
        return store.templates();
    }

    @Override
    public MonthCopies monthCopies() {
        return store.monthCopies();
    }

    @Override
    public Remarks remarks(Optional<UUID> of) {
        return store.remarks(of);
    }

    @Override
    public SignIns signIns() {
        return store.signIns();
    }

    @Override
    public Exchange exchange() {
        return store.exchange();
    }

    @Override
    public void dump(Writer out) throws YitiException {
        store.dump(out);
    }

    @Override
    public List<Sentence> check() throws YitiException {
        return store.check();
    }

    /// @throws YitiException if the closing backup failed; the store is closed all the same
    @Override
    public void close() throws YitiException {
        try (lock) {
            store.close();
        }
    }
}
