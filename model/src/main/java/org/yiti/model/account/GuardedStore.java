package org.yiti.model.account;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.yiti.model.store.Mappings;
import org.yiti.model.store.Office;
import org.yiti.model.store.Recorder;
import org.yiti.model.store.Remarks;
import org.yiti.model.store.SignIns;
import org.yiti.model.store.Store;
import org.yiti.model.store.Templates;
import org.yiti.model.supervision.Items;

/// An open store as who is signed in may use it. Screens and command line get the store only so: what they may not do is
/// refused here, whatever they offer, and what they may not read is not in what they are given.
public final class GuardedStore implements Store {
    private final Store store;
    private final Guard guard;
    private final Sights sights;

    /// @param signedIn the account; empty where nobody had to sign in
    public GuardedStore(Store store, Optional<UUID> signedIn) {
        this.store = store;
        guard = new Guard(store.rows(), store.history(), signedIn);
        sights = new Sights(store.rows(), store.history(), guard);
    }

    public Guard guard() {
        return guard;
    }

    /// A step is written under the name of who is signed in, whatever name it is given with.
    @Override
    public Recorder recorder() {
        return (actor, step) -> {
            guard.must(step);
            var account = guard.account();
            // The step that makes the first account is still nobody's.
            var writer = account.map(Account::actor).orElse(actor);
            return store.recorder().record(writer, step);
        };
    }

    @Override
    public Items items() {
        return new GuardedItems(store, guard);
    }

    @Override
    public AuditKits kits() {
        return new GuardedKits(store.kits(), guard);
    }

    @Override
    public Exchange exchange() {
        return new GuardedExchange(store, guard, sights);
    }

    @Override
    public Backups backups() {
        return new GuardedBackups(store.backups(), guard);
    }

    @Override
    public Templates templates() {
        return new GuardedTemplates(store.templates(), guard);
    }

    @Override
    public Remarks remarks(Optional<UUID> of) {
        return new GuardedRemarks(store, guard, of);
    }

    /// The whole store as text is what an auditor takes away.
    @Override
    public void dump(Writer out) throws YitiException {
        var account = guard.account();
        if (account.isPresent() && !account.get().may(Matter.AUDIT_LOG, Right.WRITE)) {
            guard.must(Matter.SECRECY, Right.WRITE);
        }
        store.dump(out);
    }

    @Override
    public Office office() {
        return store.office();
    }

    @Override
    public Rows rows() {
        return new GuardedRows(store.rows(), sights);
    }

    @Override
    public History history() {
        return new GuardedHistory(store.history(), sights);
    }

    @Override
    public VolumeTotals volumes() {
        return new GuardedVolumes(store.volumes(), sights);
    }

    @Override
    public Attachments attachments() {
        return store.attachments();
    }

    @Override
    public Mappings mappings() {
        return store.mappings();
    }

    /// Copies are kept by whoever may make reports; they are read by whoever reads them.
    @Override
    public MonthCopies monthCopies() {
        return new GuardedMonthCopies(store.monthCopies(), guard, sights);
    }

    @Override
    public SignIns signIns() {
        return new GuardedSignIns(store.signIns(), guard);
    }

    @Override
    public List<Sentence> check() throws YitiException {
        return store.check();
    }

    @Override
    public void close() throws YitiException {
        store.close();
    }
}
