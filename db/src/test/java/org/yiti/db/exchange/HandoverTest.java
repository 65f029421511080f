package org.yiti.db.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.db.Stores;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.history.Moved;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.programme.Level;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.store.NewOffice;

/// A task gets another leading unit: its reports and their evidence go along.
class HandoverTest {
    private static final NewOffice OTHER =
            new NewOffice("110000", "110108", "海淀区每月一题专班", Level.DISTRICT);

    @TempDir Path temp;
    private Office city;
    private Office old;
    private Office next;
    private UUID oldUnit;
    private UUID nextUnit;
    private UUID task;

    @BeforeEach
    void offices() throws Exception {
        city = new Office(temp.resolve("c"), Stores.CITY);
        old = new Office(temp.resolve("o"), Stores.DISTRICT);
        next = new Office(temp.resolve("n"), OTHER);
        for (Office district : List.of(old, next)) {
            city.trust(district);
            district.trust(city);
        }
        oldUnit = city.add(Table.UNIT, Map.of(Field.UNIT_CODE, "110105", Field.UNIT_NAME, "朝阳区"));
        nextUnit = city.add(Table.UNIT, Map.of(Field.UNIT_CODE, "110108", Field.UNIT_NAME, "海淀区"));
        task = city.add(Table.TASK, Map.of(Field.TASK_NO, "1-1", Field.TASK_LEAD_UNIT, oldUnit));
        old.take(city.export(old));
        next.take(city.export(next));
    }

    @AfterEach
    void close() throws Exception {
        city.close();
        old.close();
        next.close();
    }

    private UUID month(int month) {
        return RowIds.named("110000", Table.MONTH_REPORT, task, month);
    }

    private UUID report(Office office, int month, String text) throws YitiException {
        var id = month(month);
        office.record(
                new Change.Add(
                        Table.MONTH_REPORT,
                        id,
                        Map.of(
                                Field.MONTH_REPORT_TASK,
                                task,
                                Field.MONTH_REPORT_MONTH,
                                month,
                                Field.MONTH_REPORT_TEXT,
                                text)));
        return id;
    }

    private UUID evidence(Office office, int month) throws YitiException {
        return office.add(
                Table.ATTACHMENT,
                Map.of(
                        Field.ATTACHMENT_TASK,
                        task,
                        Field.ATTACHMENT_MONTH,
                        month,
                        Field.ATTACHMENT_NAME,
                        "照片.jpg"));
    }

    private void handOver(UUID unit) throws YitiException {
        city.put(task, Field.TASK_LEAD_UNIT, unit);
    }

    /// What the old lead said of an issue is the new one's to go on with, and comes back with the step.
    @Test
    void replies_on_an_issue_go_with_its_lead() throws Exception {
        var issue =
                city.add(Table.ISSUE, Map.of(Field.ISSUE_NO, 3, Field.ISSUE_LEAD_UNIT, oldUnit));
        old.take(city.export(old));
        var reply =
                old.add(
                        Table.PROGRAMME_REPLY,
                        Map.of(
                                Field.PROGRAMME_REPLY_ISSUE,
                                issue,
                                Field.PROGRAMME_REPLY_NUMBER,
                                1));
        city.take(old.export(city));
        assertThat(home(city, Table.PROGRAMME_REPLY, reply)).isEqualTo("110105");
        city.put(issue, Field.ISSUE_LEAD_UNIT, nextUnit);
        assertThat(home(city, Table.PROGRAMME_REPLY, reply)).isEqualTo("110108");
        exchange(city, next);
        exchange(city, old);
        assertThat(home(next, Table.PROGRAMME_REPLY, reply)).isEqualTo("110108");
        assertThat(home(old, Table.PROGRAMME_REPLY, reply)).isEmpty();
        back(city);
        assertThat(home(city, Table.PROGRAMME_REPLY, reply)).isEqualTo("110105");
        assertThat(conflicts(city)).isEmpty();
    }

    private static String home(Office office, Table table, UUID row) {
        return office.store
                .rows()
                .find(table, row)
                .filter(r -> r.alive())
                .map(r -> r.home())
                .orElse("");
    }

    private static List<Conflict.Kind> conflicts(Office office) {
        return office.exchange().conflicts().stream().map(Conflict::kind).toList();
    }

    private void exchange(Office a, Office b) throws YitiException {
        b.take(a.export(b));
        a.take(b.export(a));
    }

    private static void back(Office office) throws YitiException {
        run(office, new Undo(office.store.history(), ZoneOffset.UTC).undo());
    }

    private static void again(Office office) throws YitiException {
        run(office, new Undo(office.store.history(), ZoneOffset.UTC).redo());
    }

    private static void run(Office office, UndoPlan plan) throws YitiException {
        assertThat(plan).isInstanceOf(UndoPlan.Possible.class);
        office.store.recorder().record(office.person, ((UndoPlan.Possible) plan).step());
    }

    /// The test's tasks hang on no year.
    private static void checked(Office office) throws YitiException {
        assertThat(office.store.check())
                .extracting(found -> found.key())
                .isSubsetOf("check.task", "check.reference");
    }

    @Test
    void the_new_unit_gets_the_reports_and_goes_on_and_the_old_one_has_them_in_its_bin()
            throws Exception {
        var june = report(old, 6, "六月");
        var photo = evidence(old, 6);
        city.take(old.export(city));
        handOver(nextUnit);
        assertThat(home(city, Table.MONTH_REPORT, june)).isEqualTo("110108");
        assertThat(home(city, Table.ATTACHMENT, photo)).isEqualTo("110108");
        next.take(city.export(next));
        old.take(city.export(old));
        assertThat(next.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("六月");
        assertThat(home(next, Table.ATTACHMENT, photo)).isEqualTo("110108");
        assertThat(old.store.rows().removed(Table.MONTH_REPORT)).hasSize(1);
        assertThat(old.store.rows().removed(Table.ATTACHMENT)).hasSize(1);

        next.put(june, Field.MONTH_REPORT_TEXT, "六月，接手后改");
        report(next, 7, "七月");
        city.take(next.export(city));
        assertThat(city.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("六月，接手后改");
        for (Office office : List.of(city, old, next)) {
            assertThat(conflicts(office)).isEmpty();
            checked(office);
        }
    }

    @Test
    void the_history_calls_it_a_handover_and_undo_and_redo_carry_the_rows_along() throws Exception {
        var june = report(old, 6, "六月");
        city.take(old.export(city));
        handOver(nextUnit);
        var history = city.store.history();
        assertThat(history.changesOf(history.last()))
                .filteredOn(change -> change.row().equals(june))
                .containsExactly(
                        new LoggedChange(
                                history.last(),
                                Table.MONTH_REPORT,
                                june,
                                false,
                                null,
                                Map.of(),
                                Map.of(),
                                new Moved("110105", "110108")));
        assertThat(history.changesOfRows(Table.MONTH_REPORT, List.of(june)))
                .extracting(LoggedChange::moved)
                .containsExactly(null, new Moved("110105", "110108"));
        next.take(city.export(next));
        next.put(june, Field.MONTH_REPORT_TEXT, "接手后改");
        city.take(next.export(city));

        back(city);
        assertThat(home(city, Table.MONTH_REPORT, june)).isEqualTo("110105");
        assertThat(city.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("接手后改");
        exchange(city, old);
        assertThat(old.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("接手后改");
        assertThat(home(old, Table.MONTH_REPORT, june)).isEqualTo("110105");
        again(city);
        assertThat(home(city, Table.MONTH_REPORT, june)).isEqualTo("110108");
        exchange(city, next);
        exchange(city, old);
        assertThat(home(next, Table.MONTH_REPORT, june)).isEqualTo("110108");
        assertThat(home(old, Table.MONTH_REPORT, june)).isEmpty();
        for (Office office : List.of(city, old, next)) {
            assertThat(conflicts(office)).isEmpty();
            checked(office);
        }
    }

    @Test
    void a_field_that_was_emptied_meanwhile_stays_empty_when_the_row_comes_back() throws Exception {
        var june = report(old, 6, "六月");
        old.put(june, Field.MONTH_REPORT_PROBLEM, "缺钱");
        city.take(old.export(city));
        handOver(nextUnit);
        city.put(june, Field.MONTH_REPORT_PROBLEM, null);
        handOver(oldUnit);
        exchange(city, old);
        assertThat(old.value(Field.MONTH_REPORT_PROBLEM, june)).isNull();
        assertThat(old.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("六月");
        checked(city);
        checked(old);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_change_that_the_old_unit_had_not_sent_is_told_in_either_order_of_delivery(
            boolean sendsFirst) throws Exception {
        var june = report(old, 6, "六月");
        city.take(old.export(city));
        handOver(nextUnit);
        old.put(june, Field.MONTH_REPORT_TEXT, "六月，补充");
        if (sendsFirst) {
            city.take(old.export(city));
            old.take(city.export(old));
        } else {
            exchange(city, old);
        }
        next.take(city.export(next));
        assertThat(conflicts(city)).containsExactly(Conflict.Kind.LIFE);
        assertThat(conflicts(old)).containsExactly(Conflict.Kind.LIFE);
        assertThat(conflicts(next)).isEmpty();
        assertThat(city.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("六月");
        assertThatThrownBy(() -> handOver(oldUnit))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e ->
                                assertThat(e.sentence())
                                        .isEqualTo(
                                                Sentence.of(
                                                        "record.refused.handover",
                                                        "1-1",
                                                        Table.MONTH_REPORT.label())));
        assertThat(city.value(Field.TASK_LEAD_UNIT, task)).isEqualTo(nextUnit);

        var conflict = city.exchange().conflicts().getFirst();
        city.exchange().resolve(city.person, conflict.id(), new Decision.Take(1), "");
        exchange(city, old);
        for (Office office : List.of(city, old, next)) {
            assertThat(conflicts(office)).isEmpty();
            checked(office);
        }
        handOver(oldUnit);
        assertThat(home(city, Table.MONTH_REPORT, june)).isEqualTo("110105");
    }

    @Test
    void a_late_change_can_be_written_into_the_row_where_it_is_now() throws Exception {
        var june = report(old, 6, "六月");
        city.take(old.export(city));
        handOver(nextUnit);
        next.take(city.export(next));
        next.put(june, Field.MONTH_REPORT_PROBLEM, "缺钱");
        old.put(june, Field.MONTH_REPORT_TEXT, "六月，补充");
        exchange(city, old);
        city.take(next.export(city));
        var conflict = old.exchange().conflicts().getFirst();
        assertThat(conflict.movedTo()).isEmpty();
        conflict = city.exchange().conflicts().getFirst();
        assertThat(conflict.movedTo()).contains("110108");
        city.exchange().resolve(city.person, conflict.id(), new Decision.Take(2), "");
        assertThat(city.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("六月，补充");
        exchange(city, old);
        exchange(city, next);
        assertThat(next.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("六月，补充");
        assertThat(next.value(Field.MONTH_REPORT_PROBLEM, june)).isEqualTo("缺钱");
        for (Office office : List.of(city, old, next)) {
            assertThat(conflicts(office)).isEmpty();
            checked(office);
        }
        back(city);
        assertThat(city.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("六月");
    }

    @Test
    void a_report_that_the_old_unit_made_unseen_stands_beside_the_new_ones_own() throws Exception {
        handOver(nextUnit);
        var june = report(old, 6, "朝阳六月");
        report(old, 5, "朝阳五月");
        next.take(city.export(next));
        report(next, 6, "海淀六月");
        city.take(old.export(city));
        city.take(next.export(city));
        assertThat(conflicts(city)).containsExactly(Conflict.Kind.OWNER);
        assertThat(city.value(Field.MONTH_REPORT_TEXT, june)).isEqualTo("海淀六月");
        assertThat(home(city, Table.MONTH_REPORT, month(5))).isEqualTo("110105");
        checked(city);
    }

    @Test
    void without_a_unit_that_the_office_has_a_say_over_the_rows_are_its_own() throws Exception {
        var june = report(old, 6, "六月");
        city.take(old.export(city));
        city.put(task, Field.TASK_LEAD_UNIT, null);
        assertThat(home(city, Table.MONTH_REPORT, june)).isEqualTo("110000");
        back(city);
        assertThat(home(city, Table.MONTH_REPORT, june)).isEqualTo("110105");

        var values = Map.<Field, Object>of(Field.TASK_NO, "区1", Field.TASK_LEAD_UNIT, oldUnit);
        var own = old.add(Table.TASK, values);
        var report =
                old.add(
                        Table.MONTH_REPORT,
                        Map.of(Field.MONTH_REPORT_TASK, own, Field.MONTH_REPORT_MONTH, 3));
        old.put(own, Field.TASK_LEAD_UNIT, nextUnit);
        assertThat(home(old, Table.MONTH_REPORT, report)).isEqualTo("110105");
        checked(city);
        checked(old);
    }

    @Test
    void rows_follow_a_unit_that_gets_its_code_later_and_back() throws Exception {
        var unit = city.add(Table.UNIT, Map.of(Field.UNIT_NAME, "昌平区"));
        handOver(unit);
        var june = report(city, 6, "六月");
        assertThat(home(city, Table.MONTH_REPORT, june)).isEqualTo("110000");
        var before = city.dump();
        city.put(unit, Field.UNIT_CODE, "110114");
        assertThat(home(city, Table.MONTH_REPORT, june)).isEqualTo("110114");
        back(city);
        assertThat(city.dump()).isEqualTo(before);
        again(city);
        assertThat(home(city, Table.MONTH_REPORT, june)).isEqualTo("110114");
        checked(city);
    }
}
