package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Stores;
import org.yiti.db.exchange.file.Author;
import org.yiti.db.exchange.file.Envelope;
import org.yiti.db.exchange.file.Manifest;
import org.yiti.db.exchange.file.Mutations;
import org.yiti.db.exchange.file.PackageReader;
import org.yiti.db.exchange.file.PackageWriter;
import org.yiti.db.exchange.file.PartHead;
import org.yiti.db.exchange.file.StreamRange;
import org.yiti.db.exchange.file.Unlock;
import org.yiti.db.exchange.file.Visitor;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// A store stays as it is whatever is done to a package on its way, and whatever an office writes that is trusted and
/// has gone mad.
class HostileImportTest {
    /// `-Dyiti.mutations=10000` for the whole run.
    private static final int MUTATIONS = Integer.getInteger("yiti.mutations", 500);

    @TempDir private Path temp;
    private Office city;
    private Office district;

    @BeforeEach
    void twoOffices() throws Exception {
        city = new Office(temp.resolve("市"), Stores.CITY);
        district = new Office(temp.resolve("区"), Stores.DISTRICT);
        district.trust(city);
        var unit = city.add(Table.UNIT, Map.of(Field.UNIT_CODE, "110105", Field.UNIT_NAME, "朝阳区"));
        var issue = city.add(Table.ISSUE, Map.of(Field.ISSUE_NAME, "老楼加装电梯"));
        var task =
                city.add(
                        Table.TASK,
                        Map.of(
                                Field.TASK_ISSUE,
                                issue,
                                Field.TASK_NO,
                                "03-07-02",
                                Field.TASK_CONTENT,
                                "推进电梯加装",
                                Field.TASK_LEAD_UNIT,
                                unit));
        city.add(
                Table.MONTH_REPORT,
                Map.of(
                        Field.MONTH_REPORT_TASK,
                        task,
                        Field.MONTH_REPORT_MONTH,
                        6,
                        Field.MONTH_REPORT_QUANTITY,
                        new BigDecimal("12.5")));
        city.put(task, Field.TASK_CONTENT, "推进老楼电梯加装");
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        district.close();
    }

    @Test
    void whatIsChangedOnItsWayIsRefusedAndChangesNothing() throws Exception {
        byte[] good = Files.readAllBytes(city.export(district).file());
        city.put(city.add(Table.ISSUE, Map.of(Field.ISSUE_NAME, "供暖")), Field.ISSUE_NAME, "供热");
        byte[] second = Files.readAllBytes(city.export(district).file());
        var stranger = new Author(Stores.CITY.code(), Level.CITY, 3);
        var mutations = new Mutations(good, second, stranger.key, stranger);
        var random = new Random(4);
        var before = district.dump();
        var books = district.exchange().packages();
        var codes = new EnumMap<ExchangeCode, Integer>(ExchangeCode.class);
        var file = temp.resolve("包.yiti");
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = mutations.next(random);
            if (!Arrays.equals(bytes, good)) {
                Files.write(file, bytes);
                assertThatThrownBy(() -> district.take(file))
                        .as("mutation %d", i)
                        .isInstanceOfSatisfying(
                                ExchangeException.class,
                                e -> codes.merge(e.trouble().code(), 1, Integer::sum));
            }
        }
        System.out.println(MUTATIONS + " mutations of a store's package: " + codes);
        assertThat(codes).containsKeys(ExchangeCode.BAD_HASH, ExchangeCode.UNKNOWN_SIGNER);
        assertUnchanged(before);
        assertThat(district.exchange().packages()).isEqualTo(books);
        Files.write(file, good);
        assertThat(district.take(file).preview().inspected().changes()).isEqualTo(5);
    }

    private void assertUnchanged(String before) throws Exception {
        assertThat(district.dump()).isEqualTo(before);
        assertThat(district.store.check()).isEmpty();
        try (var files = Files.walk(temp.resolve("区"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("package-") || name.endsWith(".part"));
        }
    }

    /// Chain, seal and signature are as they must be; only what is written in the changes makes no sense.
    @Test
    void nonsenseOfATrustedOfficeChangesNothing() throws Exception {
        var mad = new Author(Stores.CITY.code(), Level.CITY, 5);
        var real = streams(city.export(district).file());
        var first = write(mad, real);
        district.exchange()
                .trust(
                        district.person,
                        first,
                        Unlocking.NONE,
                        mad.certificate.certificate().fingerprint());
        var random = new Random(6);
        var before = district.dump();
        int refused = 0;
        for (int i = 0; i < MUTATIONS / 5; i++) {
            Files.deleteIfExists(first);
            try {
                write(mad, garbled(real, random));
                district.exchange().preview(first, Unlocking.NONE, Progress.SILENT);
            } catch (ExchangeException e) {
                assertThat(e.trouble().code())
                        .as("%d", i)
                        .isIn(ExchangeCode.BAD_FORMAT, ExchangeCode.CLOCK_AHEAD);
                refused++;
            }
        }
        System.out.println(refused + " of " + MUTATIONS / 5 + " nonsensical packages refused");
        assertThat(refused).isGreaterThan(MUTATIONS / 10);
        assertUnchanged(before);
    }

    private Path write(Author author, Map<String, List<Author.Part>> streams) throws Exception {
        var file = temp.resolve("疯.yiti");
        var draft = author.draft();
        var to =
                new Manifest.Draft(
                        UUID.randomUUID(),
                        draft.kind(),
                        Stores.CITY.federation(),
                        List.of(Stores.DISTRICT.code()),
                        draft.created(),
                        draft.program(),
                        draft.schemaVersion(),
                        draft.certificates(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        draft.previous());
        try (var writer =
                new PackageWriter(
                        file,
                        temp.resolve("work"),
                        author.key,
                        to,
                        new Envelope.Open(),
                        Progress.SILENT)) {
            for (var stream : streams.entrySet()) {
                author.sealed(stream.getKey(), 1, stream.getValue()).write(writer);
            }
            writer.finish("说明", () -> {});
        }
        return file;
    }

    private static Map<String, List<Author.Part>> garbled(
            Map<String, List<Author.Part>> streams, Random random) {
        var garbled = new TreeMap<>(streams);
        var scopes = List.copyOf(garbled.keySet());
        String scope = scopes.get(random.nextInt(scopes.size()));
        var parts = new ArrayList<>(garbled.get(scope));
        int at = random.nextInt(parts.size());
        var changes = new ArrayList<>(parts.get(at).changes());
        int which = random.nextInt(changes.size());
        changes.set(which, garbled(changes.get(which), random));
        byte[] head = parts.get(at).head().clone();
        if (random.nextInt(5) == 0) {
            head[random.nextInt(head.length)] ^= (byte) (1 << random.nextInt(8));
        }
        parts.set(at, new Author.Part(head, changes));
        garbled.put(scope, parts);
        return garbled;
    }

    private static Author.Change garbled(Author.Change change, Random random) {
        byte[] body = change.body().clone();
        return switch (random.nextInt(6)) {
            case 0 ->
                    new Author.Change(
                            1 + random.nextInt(40), change.row(), change.op(), change.body());
            case 1 ->
                    new Author.Change(
                            change.table(), change.row(), 1 + random.nextInt(9), change.body());
            case 2 ->
                    new Author.Change(
                            change.table(),
                            change.row(),
                            change.op(),
                            Arrays.copyOf(body, random.nextInt(body.length)));
            default -> {
                for (int n = random.nextInt(3); n >= 0; n--) {
                    body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield new Author.Change(change.table(), change.row(), change.op(), body);
            }
        };
    }

    /// The records of the package's streams, by scope.
    private Map<String, List<Author.Part>> streams(Path file) throws Exception {
        var streams = new TreeMap<String, List<Author.Part>>();
        try (var reader =
                PackageReader.open(file, temp.resolve("work"), Unlock.NOTHING, Progress.SILENT)) {
            reader.changes(
                    new Visitor<RuntimeException>() {
                        private List<Author.Part> parts = new ArrayList<>();

                        @Override
                        public void stream(StreamRange range) {
                            parts = new ArrayList<>();
                            streams.put(range.stream().scope(), parts);
                        }

                        @Override
                        public void part(PartHead head) {
                            parts.add(new Author.Part(head.bytes(), new ArrayList<>()));
                        }

                        @Override
                        public void change(long seq, int table, UUID row, int op, byte[] body) {
                            parts.getLast().changes().add(new Author.Change(table, row, op, body));
                        }
                    });
        }
        return streams;
    }
}
