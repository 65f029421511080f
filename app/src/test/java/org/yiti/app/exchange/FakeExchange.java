package org.yiti.app.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.ExportOrder;
import org.yiti.model.exchange.Exported;
import org.yiti.model.exchange.Imported;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.Lock;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Refused;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Actor;

/// An exchange in memory for tests of its screens: packages are given by their file's name and do what they are told.
public final class FakeExchange implements Exchange {
    /// What a file holds.
    ///
    /// @param passphrase that it is locked with
    public record Given(Preview preview, Optional<Trouble> trouble, Optional<String> passphrase) {}

    public static final Instant AT = Instant.parse("2021-07-01T02:00:00Z");

    private final Certificate own;
    private final Map<String, Given> files = new HashMap<>();
    private final List<KnownStore> stores = new ArrayList<>();
    private final List<Receiver> receivers = new ArrayList<>();
    private final List<PackageEntry> books = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<ExportOrder> orders = new ArrayList<>();
    private final List<String> resolved = new ArrayList<>();

    public FakeExchange(Certificate own) {
        this.own = own;
    }

    /// Of an office that has exchanged nothing with anybody.
    public static FakeExchange alone() {
        return new FakeExchange(
                new Certificate(
                        "AAAABBBBCCCCDDDD",
                        "110000",
                        "110000",
                        "市督查室",
                        Level.CITY,
                        "PC",
                        AT,
                        "00000 00000 00000 00000 00000"));
    }

    // --- what a test puts in ---

    public void file(String name, Given given) {
        files.put(name, given);
    }

    public void know(KnownStore store) {
        stores.add(store);
    }

    public void receiver(String code, String name, long waiting) {
        receivers.add(new Receiver(code, name, waiting));
    }

    public void entry(PackageEntry entry) {
        books.addFirst(entry);
    }

    public void conflict(Conflict conflict) {
        conflicts.add(conflict);
    }

    public void refuse(Refused change) {
        refused.add(change);
    }

    // --- what a test looks at ---

    public List<ExportOrder> orders() {
        return List.copyOf(orders);
    }

    /// What was decided: `id decision reason`.
    public List<String> resolved() {
        return List.copyOf(resolved);
    }

    // --- the port ---

    @Override
    public Certificate own() {
        return own;
    }

    @Override
    public List<KnownStore> stores() {
        return List.copyOf(stores);
    }

    @Override
    public List<Receiver> receivers() {
        return List.copyOf(receivers);
    }

    @Override
    public Exported export(Actor actor, ExportOrder order, Progress progress) throws YitiException {
        boolean known =
                stores.stream()
                        .filter(s -> s.trust() == Trust.COMPARED || s.trust() == Trust.VOUCHED)
                        .anyMatch(s -> s.certificate().officeCode().equals(order.office()));
        if (order.lock() instanceof Lock.ToReceiver && !known) {
            throw new YitiException(Sentence.of("exchange.never"));
        }
        orders.add(order);
        var file = order.folder().resolve(order.name().orElse("督查同步_" + order.office() + ".yiti"));
        var id = UUID.nameUUIDFromBytes(file.toString().getBytes());
        var changes =
                receivers.stream()
                        .filter(r -> r.code().equals(order.office()))
                        .mapToLong(Receiver::waiting)
                        .sum();
        entry(entry(false, PackageEntry.State.SENT, id, order.kind(), order.office(), file));
        return new Exported(file, id, order.kind(), changes, 0, 2048);
    }

    private PackageEntry entry(
            boolean incoming,
            PackageEntry.State state,
            UUID id,
            PackageKind kind,
            String office,
            Path file) {
        return new PackageEntry(
                books.size() + 1L,
                incoming,
                state,
                id,
                kind,
                office,
                name(office),
                String.valueOf(file.getFileName()),
                2048,
                "ab".repeat(32),
                AT,
                "张敏",
                12,
                incoming && state == PackageEntry.State.MERGED,
                Optional.empty());
    }

    private String name(String office) {
        return receivers.stream()
                .filter(r -> r.code().equals(office))
                .map(Receiver::name)
                .findFirst()
                .orElse(office);
    }

    private Given given(Path file) throws YitiException {
        var given = files.get(String.valueOf(file.getFileName()));
        if (given == null) {
            throw new ExchangeException(Trouble.of(ExchangeCode.BAD_FORMAT));
        }
        return given;
    }

    @Override
    public Inspected inspect(Path file, Unlocking unlocking) throws YitiException {
        var given = given(file);
        var seen = given.preview().inspected();
        return new Inspected(
                seen.from(),
                trust(seen),
                seen.packageId(),
                seen.kind(),
                seen.to(),
                seen.created(),
                seen.program(),
                seen.changes(),
                seen.attachments(),
                seen.bytes(),
                trouble(given, unlocking));
    }

    private Trust trust(Inspected seen) {
        return seen.from()
                .flatMap(from ->
                        stores.stream()
                                .filter(s -> s.certificate().replica().equals(from.replica()))
                                .findFirst())
                .map(KnownStore::trust)
                .orElse(seen.trust());
    }

    private Optional<Trouble> trouble(Given given, Unlocking unlocking) {
        if (given.passphrase().isPresent() && !given.passphrase().equals(unlocking.passphrase())) {
            return Optional.of(Trouble.of(ExchangeCode.WRONG_PASSPHRASE));
        }
        return given.trouble()
                .filter(t -> t.code() != ExchangeCode.CLOCK_AHEAD || !unlocking.acceptClock())
                .filter(t ->
                        t.code() != ExchangeCode.UNKNOWN_SIGNER
                                || trust(given.preview().inspected()) == Trust.UNKNOWN);
    }

    @Override
    public Preview preview(Path file, Unlocking unlocking, Progress progress) throws YitiException {
        var trouble = trouble(given(file), unlocking);
        if (trouble.isPresent()) {
            throw new ExchangeException(trouble.get());
        }
        return given(file).preview();
    }

    @Override
    public Imported accept(Actor actor, Path file, Unlocking unlocking, Progress progress)
            throws YitiException {
        var preview = given(file).preview();
        var seen = preview.inspected();
        var office = seen.from().map(Certificate::officeCode).orElse("");
        var trouble = trouble(given(file), unlocking);
        var id = seen.packageId().orElseThrow();
        if (trouble.isPresent()) {
            entry(entry(true, PackageEntry.State.PARKED, id, seen.kind(), office, file));
            throw new ExchangeException(trouble.get());
        }
        entry(entry(true, PackageEntry.State.MERGED, id, seen.kind(), office, file));
        return new Imported(books.size(), preview, Optional.of(Path.of("backups", "b-1.zip")));
    }

    @Override
    public List<Imported> retryParked(Actor actor, Unlocking unlocking, Progress progress) {
        return List.of();
    }

    @Override
    public TakenBack takeBack(Actor actor, long number, Progress progress) {
        var entry = books.stream().filter(e -> e.number() == number).findFirst().orElseThrow();
        if (!entry.canTakeBack()) {
            return new TakenBack.Impossible(Sentence.of("exchange.stopped"));
        }
        books.remove(entry);
        entry(
                entry(
                        true,
                        PackageEntry.State.TAKEN_BACK,
                        entry.packageId(),
                        entry.kind(),
                        entry.office(),
                        Path.of(entry.file())));
        return new TakenBack.Whole(entry.steps());
    }

    @Override
    public List<PackageEntry> packages() {
        return List.copyOf(books);
    }

    @Override
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    @Override
    public long resolve(Actor actor, String conflict, Decision decision, String reason)
            throws YitiException {
        var found = conflicts.stream().filter(c -> c.id().equals(conflict)).findFirst();
        if (found.isEmpty() || !found.get().mine()) {
            throw new YitiException(Sentence.of("exchange.stopped"));
        }
        conflicts.remove(found.get());
        resolved.add(
                conflict
                        + " "
                        + switch (decision) {
                            case Decision.Take(int version, boolean filling) ->
                                    version + (filling ? "+" : "");
                            case Decision.Write(var values) -> values;
                        }
                        + " "
                        + reason);
        return resolved.size();
    }

    @Override
    public List<Refused> refused(int most) {
        return refused.stream().limit(most).toList();
    }

    @Override
    public KnownStore trust(Actor actor, Path file, Unlocking unlocking, String fingerprint)
            throws YitiException {
        var from = given(file).preview().inspected().from().orElseThrow();
        if (!Fingerprint.of(fingerprint).same(Fingerprint.of(from.fingerprint()))) {
            throw new YitiException(Sentence.of("exchange.code.unknown_signer", from.officeName()));
        }
        return put(from, Trust.COMPARED);
    }

    private KnownStore put(Certificate of, Trust trust) {
        stores.removeIf(s -> s.certificate().replica().equals(of.replica()));
        var store =
                new KnownStore(of, trust, Optional.empty(), Optional.of(AT), Optional.empty(), 0);
        stores.add(store);
        return store;
    }

    @Override
    public void revoke(Actor actor, String replica) throws YitiException {
        var store =
                stores.stream()
                        .filter(s -> s.certificate().replica().equals(replica))
                        .findFirst()
                        .orElseThrow(() -> new YitiException(Sentence.of("exchange.stopped")));
        put(store.certificate(), Trust.REVOKED);
    }
}
