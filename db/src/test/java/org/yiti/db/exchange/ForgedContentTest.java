package org.yiti.db.exchange;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.db.exchange.Forger.body;
import static org.yiti.db.exchange.Forger.values;
import static org.yiti.db.jooq.Tables.MONTH_REPORT;
import static org.yiti.db.jooq.Tables.SYNC_CHANGE;
import static org.yiti.db.jooq.Tables.SYNC_SELF;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.Database;
import org.yiti.db.Stores;
import org.yiti.db.log.Head;
import org.yiti.db.log.Merging;
import org.yiti.db.log.Verdict;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Preview;
import org.yiti.model.exchange.Unlocking;
import org.yiti.model.history.LoggedStep;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Packages that are right as files, signed by somebody who is trusted, and wrong inside.
class ForgedContentTest {
    private static final String HOME = "110105";
    private static final String SCOPE = "U:110105";
    private static final int REPORT = Table.MONTH_REPORT.number();
    private static final int TEXT = Field.MONTH_REPORT_TEXT.group();
    private static final int QUANTITY = Field.MONTH_REPORT_QUANTITY.group();
    private static final UUID ROW = new UUID(7, 7);

    @TempDir Path temp;
    private Office city;
    private Forger forger;

    @BeforeEach
    void aCityThatTrusts() throws Exception {
        city = new Office(temp.resolve("市"), Stores.CITY);
        forger = new Forger(temp.resolve("伪"), Stores.DISTRICT);
        trust(forger);
    }

    private void trust(Forger somebody) throws Exception {
        var file = somebody.write(SCOPE, report(0, values(true, HOME)));
        city.exchange().trust(city.person, file, Unlocking.NONE, somebody.fingerprint());
    }

    @AfterEach
    void close() throws Exception {
        city.close();
    }

    private static Forger.Change report(Object... groups) {
        return new Forger.Change(REPORT, ROW, Head.BIRTH, body(groups));
    }

    @Test
    void what_no_program_of_this_version_could_have_written_is_refused_whole() throws Exception {
        var life = values(true, HOME);
        Map<String, Forger.Change> forged = new LinkedHashMap<>();
        forged.put("unknown table", new Forger.Change(99, ROW, 1, body(0, life)));
        forged.put("unknown kind", new Forger.Change(REPORT, ROW, 3, body(0, life)));
        forged.put("unknown group", report(0, life, 77, values("x")));
        forged.put("too many values", report(0, life, TEXT, values("x", "y")));
        forged.put("birth without life", report(TEXT, values("x")));
        forged.put("nothing", new Forger.Change(REPORT, ROW, Head.SET, body()));
        forged.put("life of text", report(0, values("true", HOME)));
        forged.put("life without home", report(0, values(true, null)));
        forged.put("home of 33", report(0, values(true, "1".repeat(33))));
        forged.put("text for a number", report(0, life, QUANTITY, values("12")));
        forged.put("number for a text", report(0, life, TEXT, values(12)));
        forged.put("date for a text", report(0, life, TEXT, values(LocalDate.of(2021, 6, 1))));
        forged.put("control character", report(0, life, TEXT, values("a\u0007b")));
        forged.put("blanks around", report(0, life, TEXT, values(" 完成 ")));
        forged.put("not composed", report(0, life, TEXT, values("e\u0301")));
        forged.put("endless text", report(0, life, TEXT, values("长".repeat(200_000))));
        forged.put(
                "endless number",
                report(0, life, QUANTITY, values(new BigDecimal("1e-9").setScale(9))));
        forged.put(
                "huge number", report(0, life, QUANTITY, values(new BigDecimal("9".repeat(400)))));
        forged.put("trailing bytes", new Forger.Change(REPORT, ROW, 1, new byte[] {0, 0, 0}));
        forged.put("groups twice", report(0, life, TEXT, values("a"), TEXT, values("b")));
        var before = city.dump();
        for (var entry : forged.entrySet()) {
            var file = forger.write(SCOPE, entry.getValue());
            refused(file, entry.getKey(), ExchangeCode.BAD_FORMAT);
            assertThat(city.dump()).as(entry.getKey()).isEqualTo(before);
        }
        assertThat(city.store.check()).isEmpty();
    }

    private void refused(Path file, String what, ExchangeCode code) {
        for (boolean keep : new boolean[] {false, true}) {
            assertThatThrownBy(
                            () -> {
                                if (keep) {
                                    city.take(file);
                                } else {
                                    city.exchange().preview(file, Unlocking.NONE, Progress.SILENT);
                                }
                            })
                    .as(what)
                    .isInstanceOfSatisfying(
                            ExchangeException.class,
                            e -> assertThat(e.trouble().code()).isEqualTo(code));
        }
    }

    @Test
    void a_step_that_is_no_sentence_or_nobodys_is_refused() throws Exception {
        var right = report(0, values(true, HOME));
        forger.action = "<script>";
        refused(forger.write(SCOPE, right), "action", ExchangeCode.BAD_FORMAT);
        forger.action = "step.test";
        forger.args = "[" + "[".repeat(4000);
        refused(forger.write(SCOPE, right), "nested", ExchangeCode.BAD_FORMAT);
        forger.args = "[{\"date\":\"2021-13-45\"}]";
        refused(forger.write(SCOPE, right), "date", ExchangeCode.BAD_FORMAT);
        forger.args = "[]";
        forger.actor = "  ";
        refused(forger.write(SCOPE, right), "actor", ExchangeCode.BAD_FORMAT);
    }

    @Test
    void a_clock_far_ahead_waits_for_a_person_and_one_beyond_reason_is_refused() throws Exception {
        var right = report(0, values(true, HOME));
        forger.clock = Instant.parse("2031-01-01T00:00:00Z").toEpochMilli() << 16;
        var ahead = forger.write(SCOPE, right);
        refused(ahead, "ahead", ExchangeCode.CLOCK_AHEAD);
        forger.clock = Long.MAX_VALUE;
        refused(forger.write(SCOPE, right), "no clock", ExchangeCode.BAD_FORMAT);
        var accepting = new Unlocking(Optional.empty(), true);
        city.exchange().accept(city.person, ahead, accepting, Progress.SILENT);
        // Whoever writes now writes later than what came, so the newer word is the newer one.
        city.put(ROW, Field.MONTH_REPORT_TEXT, "核实");
        assertThat(city.value(Field.MONTH_REPORT_TEXT, ROW)).isEqualTo("核实");
        assertThat(city.store.check()).isEmpty();
    }

    @Test
    void a_district_that_writes_the_citys_rows_is_heard_and_not_followed() throws Exception {
        var task = city.add(Table.TASK, Map.of(Field.TASK_CONTENT, "市里的任务"));
        var forged =
                new Forger.Change(
                        Table.TASK.number(),
                        task,
                        Head.SET,
                        body(Field.TASK_CONTENT.group(), values("改成别的")));
        var taken = city.take(forger.write("C", forged));
        assertThat(taken.preview().total(Preview.Kind.REFUSED)).isEqualTo(1);
        assertThat(city.value(Field.TASK_CONTENT, task)).isEqualTo("市里的任务");
        assertThat(city.exchange().conflicts()).isEmpty();
        assertThat(city.exchange().refused(10))
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.row()).isEqualTo(task);
                    assertThat(refused.office()).isEqualTo(Stores.DISTRICT.name());
                    assertThat(refused.values()).containsExactly(entry(Field.TASK_CONTENT, "改成别的"));
                    assertThat(refused.alive()).isTrue();
                    assertThat(refused.owner()).isEqualTo("110000");
                });
    }

    @Test
    void a_row_that_only_the_unentitled_made_is_not_there() throws Exception {
        var other = new Forger(temp.resolve("他"), Stores.STREET);
        trust(other);
        var file =
                other.write(
                        "U:110108001",
                        new Forger.Change(
                                REPORT, ROW, Head.BIRTH, body(0, values(true, "110108001"))));
        assertThat(city.take(file).preview().total(Preview.Kind.REFUSED)).isEqualTo(1);
        assertThat(city.store.rows().find(Table.MONTH_REPORT, ROW)).isEmpty();
        assertThat(city.store.check()).isEmpty();
    }

    @Test
    void who_speaks_for_another_scope_than_a_scope_is_refused() throws Exception {
        refused(
                forger.write("X:1", report(0, values(true, HOME))),
                "no scope",
                ExchangeCode.BAD_FORMAT);
        refused(
                forger.write("O:110105", report(0, values(true, HOME))),
                "another office's own",
                ExchangeCode.SCOPE_LEAK);
    }

    @Test
    void after_an_update_of_the_program_what_waited_is_read_from_the_log() throws Exception {
        city.take(forger.write(SCOPE, report(0, values(true, HOME), TEXT, values("等到了"))));
        city.close();
        // As an older program, which did not know the table, would have left it.
        try (var database = Database.open(temp.resolve("市").resolve("yiti"))) {
            var db = DSL.using(database.source(), SQLDialect.H2);
            Merging.during(() -> db.deleteFrom(MONTH_REPORT).execute());
            db.update(SYNC_CHANGE).set(SYNC_CHANGE.VERDICT, Verdict.WAITS.number()).execute();
            db.update(SYNC_SELF).set(SYNC_SELF.SCHEMA_VERSION, Head.SCHEMA_VERSION - 1).execute();
        }
        city = new Office(temp.resolve("市"), Stores.CITY, true);
        assertThat(city.value(Field.MONTH_REPORT_TEXT, ROW)).isEqualTo("等到了");
        assertThat(city.store.check()).isEmpty();
    }

    @Test
    void what_a_newer_program_wrote_waits_and_the_rest_comes_in() throws Exception {
        forger.schemaVersion = Head.SCHEMA_VERSION + 1;
        var newer = new Forger.Change(99, new UUID(9, 9), Head.BIRTH, body(0, values(true, HOME)));
        var known = report(0, values(true, HOME), TEXT, values("认得的"), 77, values("不认得的字段"));
        var taken = city.take(forger.write(SCOPE, newer, known));
        assertThat(taken.preview().total(Preview.Kind.WAITING)).isEqualTo(1);
        assertThat(taken.preview().total(Preview.Kind.ADDED)).isEqualTo(1);
        assertThat(city.value(Field.MONTH_REPORT_TEXT, ROW)).isEqualTo("认得的");
        assertThat(city.store.check()).isEmpty();
        assertThat(city.store.history().latest(Long.MAX_VALUE, 10)).isNotEmpty();
        List<Long> steps =
                city.store.history().latest(Long.MAX_VALUE, 10).stream()
                        .map(LoggedStep::number)
                        .toList();
        steps.forEach(step -> assertThat(city.store.history().changesOf(step)).isNotNull());
    }
}
