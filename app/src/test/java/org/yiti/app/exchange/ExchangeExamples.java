package org.yiti.app.exchange;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.exchange.FakeExchange.Given;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.Inspected;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageEntry.State;
import org.yiti.model.exchange.PackageKind;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Preview.Kind;
import org.yiti.model.exchange.Refused;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// An exchange between the city and its districts with something of everything in it, over the rows of a store.
public final class ExchangeExamples {
    public static final String DISTRICT_PRINT = "30412 98765 11223 90817 55460";
    public static final String DISTRICT = "丰台区_2021-06_月报.yiti";
    public static final String UNKNOWN = "石景山区_2021-06_月报.yiti";
    public static final String LOCKED = "海淀区_2021-06_月报.yiti.age";
    public static final String GAP = "大兴区_2021-06_补报.yiti";
    public static final String BULK = "通州区_2021-06_清理.yiti";
    private static final Instant JUNE = Instant.parse("2021-06-29T07:12:00Z");

    private final Rows rows;
    private final FakeExchange exchange =
            new FakeExchange(
                    certificate("A", "110000", "市专班", Level.CITY, "12345 67890 24680 13579 86420"));

    private ExchangeExamples(Rows rows) {
        this.rows = rows;
    }

    /// @param rows with tasks
    public static FakeExchange over(Rows rows) {
        var examples = new ExchangeExamples(rows);
        examples.offices();
        examples.files();
        examples.books();
        examples.conflicts();
        examples.refused();
        return examples.exchange;
    }

    public static Certificate certificate(
            String replica, String code, String name, Level level, String print) {
        return new Certificate(
                replica.repeat(16),
                "110000",
                code,
                name,
                level,
                name + "-台式机",
                Instant.parse("2021-01-04T01:00:00Z"),
                print);
    }

    private static Certificate district(String letter, String code, String name) {
        return certificate(letter, code, name, Level.DISTRICT, DISTRICT_PRINT);
    }

    private void offices() {
        know("B", "110106", "丰台区专班", Trust.COMPARED, 0);
        know("C", "110108", "海淀区专班", Trust.VOUCHED, 12);
        know("D", "110107", "石景山区专班", Trust.UNKNOWN, 0);
        know("E", "110115", "大兴区专班", Trust.COMPARED, 214);
        know("F", "110112", "通州区专班", Trust.REVOKED, 0);
        exchange.receiver("110106", "丰台区专班", 0);
        exchange.receiver("110108", "海淀区专班", 318);
        exchange.receiver("110107", "石景山区专班", 27);
        exchange.receiver("110115", "大兴区专班", 41);
        exchange.receiver("110112", "通州区专班", 0);
    }

    private void know(String letter, String code, String name, Trust trust, long unanswered) {
        exchange.know(
                new KnownStore(
                        district(letter, code, name),
                        trust,
                        trust == Trust.VOUCHED ? Optional.of("市政府督查室") : Optional.empty(),
                        Optional.of(JUNE),
                        unanswered > 0 ? Optional.of(JUNE.minusSeconds(900_000)) : Optional.empty(),
                        unanswered));
    }

    private void files() {
        file(
                DISTRICT,
                district("B", "110106", "丰台区专班"),
                Trust.COMPARED,
                Optional.empty(),
                Optional.empty(),
                1);
        file(
                UNKNOWN,
                district("D", "110107", "石景山区专班"),
                Trust.UNKNOWN,
                Optional.of(Trouble.of(ExchangeCode.UNKNOWN_SIGNER, "石景山区专班")),
                Optional.empty(),
                0);
        file(
                LOCKED,
                district("C", "110108", "海淀区专班"),
                Trust.VOUCHED,
                Optional.empty(),
                Optional.of("六月的雨"),
                0);
        file(
                GAP,
                district("E", "110115", "大兴区专班"),
                Trust.COMPARED,
                Optional.of(Trouble.of(ExchangeCode.NEED_RANGE, "大兴区专班", 41, 57)),
                Optional.empty(),
                0);
        file(
                BULK,
                district("B", "110106", "丰台区专班"),
                Trust.COMPARED,
                Optional.empty(),
                Optional.empty(),
                25);
    }

    private void file(
            String name,
            Certificate from,
            Trust trust,
            Optional<Trouble> trouble,
            Optional<String> passphrase,
            int removed) {
        var inspected =
                new Inspected(
                        Optional.of(from),
                        trust,
                        Optional.of(UUID.nameUUIDFromBytes(name.getBytes())),
                        PackageKind.CHANGES,
                        List.of("市专班"),
                        Optional.of(JUNE),
                        "0.1.0",
                        412,
                        38,
                        3_250_000,
                        trouble);
        exchange.file(name, new Given(preview(inspected, removed), trouble, passphrase));
    }

    private Preview preview(Inspected inspected, int removed) {
        var tasks = rows.all(Table.TASK).stream().limit(40).toList();
        var lines =
                new java.util.ArrayList<>(
                        tasks.stream()
                                .limit(6)
                                .map(task ->
                                        line(
                                                Kind.CHANGED,
                                                task,
                                                Field.TASK_CONTENT,
                                                task.words(Field.TASK_CONTENT) + "，并于年底前验收"))
                                .toList());
        tasks.stream()
                .skip(6)
                .limit(2)
                .forEach(task -> lines.add(line(Kind.CONFLICT, task, Field.TASK_CONTENT, "另行安排")));
        tasks.stream()
                .skip(8)
                .limit(Math.max(1, removed))
                .forEach(task ->
                        lines.add(
                                new Preview.Line(
                                        Kind.REMOVED,
                                        Table.TASK,
                                        task.id(),
                                        Map.of(),
                                        Map.of(),
                                        "李莉",
                                        "丰台区专班",
                                        JUNE,
                                        Optional.empty())));
        var counts = new EnumMap<Kind, Long>(Kind.class);
        lines.forEach(line -> counts.merge(line.kind(), 1L, Long::sum));
        counts.put(Kind.UNCHANGED, 327L);
        return new Preview(
                inspected,
                List.of(new Preview.TableCount(Optional.of(Table.TASK), counts)),
                lines,
                38,
                36,
                removed > 20);
    }

    private static Preview.Line line(Kind kind, Row row, Field field, String after) {
        var before = new TreeMap<Field, @Nullable Object>();
        before.put(field, row.get(field));
        return new Preview.Line(
                kind,
                row.table(),
                row.id(),
                before,
                Map.of(field, after),
                "李莉",
                "丰台区专班",
                JUNE,
                Optional.empty());
    }

    private void books() {
        entry(1, true, State.MERGED, PackageKind.FULL, "110106", "丰台区专班", 8_120, Optional.empty());
        entry(
                2,
                false,
                State.ANSWERED,
                PackageKind.CHANGES,
                "110106",
                "丰台区专班",
                61,
                Optional.empty());
        entry(3, false, State.SENT, PackageKind.CHANGES, "110108", "海淀区专班", 12, Optional.empty());
        entry(4, false, State.SENT, PackageKind.CHANGES, "110115", "大兴区专班", 214, Optional.empty());
        entry(
                5,
                true,
                State.PARKED,
                PackageKind.CHANGES,
                "110115",
                "大兴区专班",
                33,
                Optional.of(Trouble.of(ExchangeCode.NEED_RANGE, "大兴区专班", 41, 57)));
    }

    private void entry(
            long number,
            boolean incoming,
            State state,
            PackageKind kind,
            String office,
            String name,
            long steps,
            Optional<Trouble> trouble) {
        exchange.entry(
                new PackageEntry(
                        number,
                        incoming,
                        state,
                        UUID.nameUUIDFromBytes(("package " + number).getBytes()),
                        kind,
                        office,
                        name,
                        (incoming ? name + "→市" : "市→" + name) + "_2021-06_000" + number + ".yiti",
                        45_000 * number,
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a0" + number,
                        JUNE.minusSeconds(86_400 * (6 - number)),
                        "张敏",
                        steps,
                        incoming && state == State.MERGED,
                        trouble));
    }

    private void conflicts() {
        var tasks = rows.all(Table.TASK);
        for (int i = 0; i < 3 && i < tasks.size(); i++) {
            var task = tasks.get(i);
            var words = task.words(Field.TASK_CONTENT);
            exchange.conflict(
                    conflict(
                            "c" + (i + 1),
                            task,
                            words,
                            words + "，完成管网改造 120 公里",
                            words + "，九月底前完成管网改造 150 公里并通过验收",
                            i < 2));
        }
        if (tasks.size() > 4) {
            exchange.conflict(life("c4", tasks.get(4)));
        }
        rows.all(Table.MONTH_REPORT).stream()
                .limit(1)
                .forEach(report -> exchange.conflict(twice("c5", report)));
    }

    private void refused() {
        var tasks = rows.all(Table.TASK);
        for (int i = 0; i < 2 && i < tasks.size(); i++) {
            exchange.refuse(
                    new Refused(
                            Table.TASK,
                            tasks.get(i).id(),
                            Map.of(Field.TASK_CONTENT, "改为年底前完成"),
                            i == 0,
                            "李莉",
                            "丰台区专班",
                            JUNE,
                            i == 0 ? "110000" : "110108",
                            Sentence.of("exchange.refused", "丰台区专班")));
        }
    }

    private static Conflict conflict(
            String id, Row task, String base, String ours, String theirs, boolean mine) {
        var field = Field.TASK_CONTENT;
        return new Conflict(
                id,
                Conflict.Kind.VALUES,
                Table.TASK,
                task.id(),
                List.of(field),
                Optional.of(Map.of(field, base)),
                List.of(
                        version(1, Map.of(field, ours), true, true),
                        version(2, Map.of(field, theirs), true, false)),
                Optional.empty(),
                mine ? "110000" : "110106",
                mine);
    }

    private static Conflict life(String id, Row task) {
        return new Conflict(
                id,
                Conflict.Kind.LIFE,
                Table.TASK,
                task.id(),
                List.of(),
                Optional.empty(),
                List.of(
                        version(
                                1,
                                Map.of(Field.TASK_CONTENT, task.words(Field.TASK_CONTENT)),
                                true,
                                true),
                        version(2, Map.of(), false, false)),
                Optional.empty(),
                "110000",
                true);
    }

    private static Conflict twice(String id, Row report) {
        return new Conflict(
                id,
                Conflict.Kind.OWNER,
                Table.MONTH_REPORT,
                report.id(),
                List.of(),
                Optional.empty(),
                List.of(
                        version(
                                1,
                                Map.of(Field.MONTH_REPORT_TEXT, "已进场施工，完成管网改造 80 公里"),
                                true,
                                true),
                        version(
                                2,
                                Map.of(
                                        Field.MONTH_REPORT_TEXT,
                                        "完成招标",
                                        Field.MONTH_REPORT_PROBLEM,
                                        "占道施工手续还没有批下来",
                                        Field.MONTH_REPORT_NEXT_STEP,
                                        "七月底前协调交管部门办结"),
                                true,
                                false)),
                Optional.empty(),
                "110000",
                true);
    }

    private static Conflict.Version version(
            int number, Map<Field, @Nullable Object> values, boolean alive, boolean own) {
        return new Conflict.Version(
                number,
                values,
                alive,
                own,
                true,
                own ? "张敏" : "李莉",
                own ? "110000" : "110106",
                own ? "市专班" : "丰台区专班",
                own ? JUNE.minusSeconds(90_000) : JUNE,
                own ? Optional.empty() : Optional.of(1L));
    }
}
