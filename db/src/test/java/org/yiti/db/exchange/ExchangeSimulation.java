package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.AttachedFiles;
import org.yiti.model.attachment.FileState;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.TakenBack;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.programme.Level;
import org.yiti.model.store.NewOffice;

/// One run of real stores that exchange real packages as a seed says; afterwards everything is delivered and compared
/// with what was written.
final class ExchangeSimulation implements AutoCloseable {
    private static final NewOffice OTHER_DISTRICT =
            new NewOffice("110000", "110108", "海淀区每月一题专班", Level.DISTRICT);
    static final Unlocking ANY_CLOCK = new Unlocking(Optional.empty(), true);
    private static final Set<ExchangeCode> ALLOWED =
            EnumSet.of(
                    ExchangeCode.DUPLICATE,
                    ExchangeCode.NEED_RANGE,
                    ExchangeCode.NEED_SEED,
                    ExchangeCode.CLOCK_AHEAD);
    private static final Set<ExchangeCode> DAMAGED =
            EnumSet.of(
                    ExchangeCode.BAD_FORMAT,
                    ExchangeCode.BAD_HASH,
                    ExchangeCode.BAD_SIGNATURE,
                    ExchangeCode.TOO_BIG,
                    ExchangeCode.TOO_NEW);
    private static final int ROUNDS = 4;

    private final SplittableRandom chance;
    private final AtomicLong now =
            new AtomicLong(Instant.parse("2026-11-26T08:00:00Z").toEpochMilli());
    private final List<Computer> computers = new ArrayList<>();
    private final Ledger ledger = new Ledger();
    private final List<Sent> post = new ArrayList<>();
    private final SimulatedWork work;
    private final Path folder;
    private final boolean byVouchers;
    private final Set<ExchangeCode> allowed;

    /// A file on its way to an office's computer.
    private record Sent(Path file, int to) {}

    ExchangeSimulation(long seed, Path folder) throws YitiException {
        chance = new SplittableRandom(seed);
        work = new SimulatedWork(chance, ledger);
        this.folder = folder;
        byVouchers = seed % 2 == 0;
        allowed = EnumSet.copyOf(ALLOWED);
        if (byVouchers) {
            allowed.add(ExchangeCode.UNKNOWN_SIGNER);
        }
        var offices = new ArrayList<>(List.of(Stores.CITY, Stores.DISTRICT, Stores.STREET));
        var more = List.of(Stores.CITY, Stores.DISTRICT, OTHER_DISTRICT, Stores.STREET);
        int extra = 1 + chance.nextInt(2);
        for (int i = 0; i < extra; i++) {
            offices.add(more.get(chance.nextInt(more.size())));
        }
        for (NewOffice office : offices) {
            var place = folder.resolve("c" + computers.size());
            computers.add(new Computer(place, office, new ShiftedClock(now)));
        }
    }

    void run(int steps) throws Exception {
        begin();
        for (int step = 0; step < steps; step++) {
            now.addAndGet(1 + chance.nextInt(600_000));
            step();
        }
        deliver();
        ledger.check(computers);
        for (Computer computer : computers) {
            checked(computer);
            filesAreHere(computer);
        }
    }

    /// T16: a row's file comes with the row, and is what was attached.
    private static void filesAreHere(Computer computer) {
        var states =
                AttachedFiles.of(computer.store().rows()).states(computer.store().attachments());
        assertThat(states.get(FileState.WANTED)).as("files that did not come").isZero();
        assertThat(states.get(FileState.DAMAGED)).as("files that came damaged").isZero();
    }

    /// The tables are what the log says; what the rows say of each other is not looked at here.
    private static void checked(Computer computer) throws YitiException {
        assertThat(computer.store().check())
                .extracting(found -> found.key())
                .isSubsetOf("check.task", "check.reference");
    }

    // --- the ground everything stands on
    // --------------------------------------------------------------

    private void begin() throws Exception {
        for (Computer a : computers) {
            for (Computer b : computers) {
                if (a != b && trusts(a, b)) {
                    a.trust(b);
                }
            }
        }
        var city = computers.getFirst();
        work.begin(city, List.of(Stores.DISTRICT, Stores.STREET, OTHER_DISTRICT));
        deliver();
        var rogue = new Rogue(folder.resolve("rogue"), new UUID(5, 0), ledger);
        rogue.trustedBy(city);
        post.add(new Sent(rogue.file(), 0));
    }

    /// Everybody compared with everybody; or only along the offices' order, and the rest goes by vouchers.
    private boolean trusts(Computer a, Computer b) {
        var one = a.office();
        var other = b.office();
        return !byVouchers
                || one.code().equals(other.code())
                || over(one).equals(other.code())
                || over(other).equals(one.code());
    }

    private static String over(NewOffice office) {
        return switch (office.level()) {
            case CITY -> "";
            case DISTRICT -> office.federation();
            case SUBDISTRICT, UNIT -> office.code().substring(0, 6);
        };
    }

    // --- the work
    // -------------------------------------------------------------------------------------

    private void step() throws Exception {
        int place = chance.nextInt(computers.size());
        var computer = computers.get(place);
        int kind = chance.nextInt(100);
        if (kind < 54) {
            work.step(computer);
        } else if (kind < 70) {
            send(place);
        } else if (kind < 91) {
            arrive();
        } else if (kind < 94) {
            computer.clock().shift(Duration.ofDays(chance.nextInt(-450, 450)));
        } else if (kind < 97) {
            computer.backUp();
        } else if (computer.hasBackup()) {
            restore(computer);
        }
    }

    private void restore(Computer computer) throws YitiException, IOException {
        var old = computer.streams().values();
        var before = computer.replica();
        computer.restore();
        assertThat(computer.replica()).isNotEqualTo(before);
        var kept = computer.have();
        old.forEach(name -> ledger.restored(name.replica(), kept));
        for (Computer other : computers) {
            if (other != computer && trusts(other, computer)) {
                other.trust(computer);
                computer.trust(other);
            }
        }
    }

    // --- packages
    // -------------------------------------------------------------------------------------

    private void send(int from) throws YitiException {
        int to = chance.nextInt(computers.size());
        if (to == from) {
            return;
        }
        var kind = chance.nextInt(5) == 0 ? PackageKind.FULL : PackageKind.CHANGES;
        var file = computers.get(from).send(computers.get(to).office().code(), kind);
        if (chance.nextInt(5) > 0) {
            post.add(new Sent(file, to));
        }
        if (chance.nextInt(5) == 0) {
            post.add(new Sent(file, to));
        }
    }

    private void arrive() throws Exception {
        if (post.isEmpty()) {
            return;
        }
        var sent = post.remove(chance.nextInt(post.size()));
        var computer = computers.get(sent.to());
        if (chance.nextInt(6) == 0) {
            takeDamaged(computer, sent.file());
        }
        take(computer, sent.file(), new Unlocking(Optional.empty(), chance.nextBoolean()));
    }

    /// A copy that was cut off, or in which a byte differs.
    private void takeDamaged(Computer computer, Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        if (chance.nextBoolean()) {
            bytes = Arrays.copyOf(bytes, chance.nextInt(bytes.length));
        } else {
            bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        }
        var damaged = Files.write(folder.resolve("damaged.yiti"), bytes);
        var before = computer.dump();
        assertThatThrownBy(() ->
                        computer.exchange()
                                .accept(computer.person(), damaged, ANY_CLOCK, Progress.SILENT))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.trouble().code()).isIn(DAMAGED));
        assertThat(computer.dump()).as("refused whole").isEqualTo(before);
    }

    private void take(Computer computer, Path file, Unlocking unlocking) throws Exception {
        boolean closely = chance.nextInt(5) == 0;
        var before = closely ? computer.dump() : "";
        try {
            var preview =
                    closely
                            ? Optional.of(
                                    computer.exchange().preview(file, unlocking, Progress.SILENT))
                            : Optional.<Preview>empty();
            if (closely) {
                assertThat(computer.dump()).as("a preview changes nothing").isEqualTo(before);
            }
            var imported =
                    computer.exchange().accept(computer.person(), file, unlocking, Progress.SILENT);
            if (preview.isPresent()) {
                assertThat(imported.preview().counts()).isEqualTo(preview.get().counts());
                takeBack(computer, imported.number(), before, file, unlocking);
            }
        } catch (ExchangeException e) {
            assertThat(e.trouble().code()).isIn(allowed);
            if (closely) {
                assertThat(computer.dump()).as("refused whole").isEqualTo(before);
            }
        }
    }

    /// T15: an import that is taken back never was, and comes again as it came.
    private void takeBack(
            Computer computer, long number, String before, Path file, Unlocking unlocking)
            throws Exception {
        var after = computer.dump();
        var back = computer.exchange().takeBack(computer.person(), number, Progress.SILENT);
        if (back instanceof TakenBack.Whole) {
            assertThat(computer.dump()).as("taken back").isEqualTo(before);
            checked(computer);
            computer.exchange().accept(computer.person(), file, unlocking, Progress.SILENT);
        }
        assertThat(computer.dump()).as("come again").isEqualTo(after);
    }

    /// T13: whatever was lost, four full rounds bring everything everywhere; in the later two, who lacks something says
    /// what it has.
    private void deliver() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (Computer sender : computers) {
                for (Computer receiver : computers) {
                    if (sender != receiver && lacks(receiver, sender)) {
                        if (round > 1) { // a restored store has to say so before others know
                            var have = receiver.send(sender.office().code(), PackageKind.RECEIPT);
                            take(sender, have, ANY_CLOCK);
                        }
                        now.addAndGet(1000);
                        var file = sender.send(receiver.office().code(), PackageKind.CHANGES);
                        take(receiver, file, ANY_CLOCK);
                    }
                }
            }
        }
    }

    private static boolean lacks(Computer receiver, Computer sender) {
        var here = receiver.have();
        var office = receiver.office();
        return sender.have().entrySet().stream()
                .filter(e ->
                        ScopeKey.parse(e.getKey().scope()).mayHave(office.level(), office.code()))
                .anyMatch(e -> here.getOrDefault(e.getKey(), 0L) < e.getValue());
    }

    int handovers() {
        return work.handovers();
    }

    int writes() {
        return ledger.size();
    }

    @Override
    public void close() throws YitiException {
        for (Computer computer : computers) {
            computer.close();
        }
    }
}
