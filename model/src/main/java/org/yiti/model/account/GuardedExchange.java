package org.yiti.model.account;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Refused;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// Exchange as who is signed in may do it: packages by those who send and receive, trust by who keeps the keys, and what
/// offices disagree about by who may write it.
final class GuardedExchange implements Exchange {
    private final Store store;
    private final Exchange exchange;
    private final Guard guard;
    private final Sights sights;

    GuardedExchange(Store store, Guard guard, Sights sights) {
        this.store = store;
        this.sights = sights;
        this.exchange = store.exchange();
        this.guard = guard;
    }

    /// A package holds what the office has, whoever writes it, and one that came holds what others have: who reads only a
    /// unit's own writes it, looks into it and takes it in only where the unit is the office.
    private void mustBeOfOffice() throws YitiException {
        guard.must(Matter.PACKAGES, Right.WRITE);
        var account = guard.account();
        if (account.isPresent()
                && Permissions.of(account.get().roles(), Matter.PACKAGES, Right.WRITE).stream()
                        .allMatch(Role::ofUnit)
                && account.get().unit().filter(this::isOffice).isEmpty()) {
            throw new YitiException(
                    Sentence.of("account.refused.own", Matter.PACKAGES, account.get().name()));
        }
    }

    private boolean isOffice(UUID unit) {
        var office = store.office().code();
        return store.rows()
                .find(Table.UNIT, unit)
                .map(row -> row.words(Field.UNIT_CODE))
                .filter(code -> code.equals(office))
                .isPresent();
    }

    /// Who is signed in, whatever name is given.
    private Actor writer(Actor given) throws YitiException {
        return guard.account().map(Account::actor).orElse(given);
    }

    @Override
    public Exported export(Actor actor, ExportOrder order, Progress progress) throws YitiException {
        if (order.kind() == PackageKind.CHANGES || order.kind() == PackageKind.FULL) {
            mustBeOfOffice();
        }
        guard.must(Matter.PACKAGES, Right.WRITE);
        return exchange.export(writer(actor), order, progress);
    }

    @Override
    public Imported accept(Actor actor, Path file, Unlocking unlocking, Progress progress)
            throws YitiException {
        mustBeOfOffice();
        return exchange.accept(writer(actor), file, unlocking, progress);
    }

    @Override
    public List<Imported> retryParked(Actor actor, Unlocking unlocking, Progress progress)
            throws YitiException {
        mustBeOfOffice();
        return exchange.retryParked(writer(actor), unlocking, progress);
    }

    @Override
    public TakenBack takeBack(Actor actor, long number, Progress progress) throws YitiException {
        mustBeOfOffice();
        return exchange.takeBack(writer(actor), number, progress);
    }

    @Override
    public long resolve(Actor actor, String conflict, Decision decision, String reason)
            throws YitiException {
        guard.must(Matter.PACKAGES, Right.WRITE);
        var found = conflicts().stream().filter(c -> c.id().equals(conflict)).findFirst();
        if (found.isPresent()) {
            guard.mustWrite(found.get().table());
        }
        return exchange.resolve(writer(actor), conflict, decision, reason);
    }

    @Override
    public KnownStore trust(Actor actor, Path file, Unlocking unlocking, String fingerprint)
            throws YitiException {
        guard.must(Matter.SECRECY, Right.WRITE);
        return exchange.trust(writer(actor), file, unlocking, fingerprint);
    }

    @Override
    public void revoke(Actor actor, String replica) throws YitiException {
        guard.must(Matter.SECRECY, Right.WRITE);
        exchange.revoke(writer(actor), replica);
    }

    @Override
    public Certificate own() {
        return exchange.own();
    }

    @Override
    public List<KnownStore> stores() {
        return exchange.stores();
    }

    @Override
    public List<Receiver> receivers() {
        return exchange.receivers();
    }

    @Override
    public Inspected inspect(Path file, Unlocking unlocking) throws YitiException {
        return exchange.inspect(file, unlocking);
    }

    @Override
    public Preview preview(Path file, Unlocking unlocking, Progress progress) throws YitiException {
        mustBeOfOffice();
        return exchange.preview(file, unlocking, progress);
    }

    @Override
    public List<PackageEntry> packages() {
        return exchange.packages();
    }

    @Override
    public List<Conflict> conflicts() {
        return exchange.conflicts().stream()
                .filter(conflict -> sights.sees(conflict.table(), conflict.row()))
                .toList();
    }

    @Override
    public List<Refused> refused(int most) {
        return exchange.refused(most).stream()
                .filter(change -> sights.sees(change.table(), change.row()))
                .toList();
    }
}
