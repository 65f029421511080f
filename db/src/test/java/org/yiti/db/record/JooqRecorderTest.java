package org.yiti.db.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.db.Stores.ANNA;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.db.JooqStore;
import org.yiti.db.Stores;
import org.yiti.model.YitiException;
import org.yiti.model.history.Undo;
import org.yiti.model.history.UndoPlan;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

class JooqRecorderTest {
    @TempDir Path folder;
    JooqStore store;
    Change.Add unit = Stores.unit("110105", "朝阳区");
    Change.Add programme = Stores.programme(2026);
    Change.Add issue = Stores.issue(programme.row(), "房产证难");
    Change.Add task = Stores.task(programme.row(), issue.row(), "01-01", "建台账");

    @BeforeEach
    void open() throws Exception {
        store = Stores.fresh(folder);
        record(unit, programme, issue, task);
    }

    @AfterEach
    void the_store_is_whole() throws Exception {
        assertThat(store.check()).isEmpty();
        store.close();
    }

    private long record(Change... changes) throws YitiException {
        return store.recorder().record(ANNA, Stores.step(changes));
    }

    private @Nullable Object stored(Field field, UUID row) {
        return store.rows().find(field.table(), row).orElseThrow().get(field);
    }

    private static void refused(String key, Field field, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> {
                            assertThat(e.sentence().key()).isEqualTo(key);
                            assertThat(e.sentence().args().get(1).toString())
                                    .contains("field." + field.table().key() + "." + field.key());
                        });
    }

    @Test
    void text_is_stored_in_nfc_without_space_around_it() throws Exception {
        record(Change.Put.of(task.row(), Field.TASK_CONTENT, "  \u3000Cafe\u0301\n第二行\u3000 "));
        assertThat(stored(Field.TASK_CONTENT, task.row())).isEqualTo("Café\n第二行");
    }

    @Test
    void empty_text_is_nothing_and_decimals_lose_trailing_zeros() throws Exception {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(Field.TASK_REMARK, "  ");
        values.put(Field.TASK_WEIGHT, new BigDecimal("12.500000"));
        values.put(Field.TASK_QUANTITY_TARGET, new BigDecimal("1E+2"));
        record(new Change.Put(Table.TASK, task.row(), values));
        assertThat(stored(Field.TASK_REMARK, task.row())).isNull();
        assertThat(stored(Field.TASK_WEIGHT, task.row())).isEqualTo(new BigDecimal("12.5"));
        assertThat(stored(Field.TASK_QUANTITY_TARGET, task.row())).isEqualTo(new BigDecimal("100"));
    }

    @Test
    void a_step_that_changes_nothing_gets_no_number() throws Exception {
        long last = store.history().last();
        assertThat(record(Change.Put.of(task.row(), Field.TASK_CONTENT, " 建台账 "))).isZero();
        assertThat(store.history().last()).isEqualTo(last);
    }

    @Test
    void control_characters_and_broken_characters_are_refused() {
        for (String text : new String[] {"a\u0000b", "a\rb", "a\u0085b", "a\uD800b"}) {
            refused(
                    "record.refused.control",
                    Field.TASK_CONTENT,
                    () -> record(Change.Put.of(task.row(), Field.TASK_CONTENT, text)));
        }
    }

    @Test
    void text_longer_than_its_column_is_refused() throws Exception {
        record(Change.Put.of(task.row(), Field.TASK_CONTACT, "长".repeat(4000)));
        refused(
                "record.refused.long",
                Field.TASK_CONTACT,
                () -> record(Change.Put.of(task.row(), Field.TASK_CONTACT, "长".repeat(4001))));
    }

    @Test
    void values_of_another_type_are_refused() {
        refused(
                "record.refused.type",
                Field.TASK_DUE_DATE,
                () -> record(Change.Put.of(task.row(), Field.TASK_DUE_DATE, "2026-06-30")));
        refused(
                "record.refused.type",
                Field.TASK_STATUS,
                () -> record(Change.Put.of(task.row(), Field.TASK_STATUS, "完成")));
        refused(
                "record.refused.decimal",
                Field.TASK_WEIGHT,
                () ->
                        record(
                                Change.Put.of(
                                        task.row(),
                                        Field.TASK_WEIGHT,
                                        new BigDecimal("0.1234567"))));
    }

    @Test
    void a_reference_to_a_row_that_is_not_there_is_refused() {
        refused(
                "record.refused.reference",
                Field.TASK_LEAD_UNIT,
                () -> record(Change.Put.of(task.row(), Field.TASK_LEAD_UNIT, RowIds.fresh())));
        refused(
                "record.refused.reference",
                Field.TASK_ISSUE,
                () -> record(Stores.task(programme.row(), RowIds.fresh(), "01-02", "无题")));
    }

    @Test
    void a_reference_may_point_at_a_row_of_the_same_step() throws Exception {
        var other = Stores.issue(programme.row(), "充电难");
        assertThat(record(Stores.task(programme.row(), other.row(), "02-01", "建桩"), other))
                .isPositive();
    }

    @Test
    void a_refused_step_stores_nothing_of_it() throws Exception {
        String before = Stores.dump(store);
        assertThatThrownBy(() ->
                        record(
                                Change.Put.of(task.row(), Field.TASK_CONTENT, "改了"),
                                Change.Put.of(RowIds.fresh(), Field.TASK_CONTENT, "没有")))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("record.refused.missing"));
        assertThatThrownBy(() -> record(unit))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("record.refused.twice"));
        assertThat(Stores.dump(store)).isEqualTo(before);
    }

    @Test
    void a_removed_row_leaves_the_lists_and_comes_back_as_it_was() throws Exception {
        String before = Stores.dump(store);
        record(new Change.Remove(Table.UNIT, unit.row()));
        assertThat(store.rows().all(Table.UNIT)).isEmpty();
        assertThat(store.rows().removed(Table.UNIT)).singleElement().matches(row -> !row.alive());
        assertThat(record(new Change.Remove(Table.UNIT, unit.row()))).isZero();
        record(new Change.Restore(Table.UNIT, unit.row()));
        assertThat(Stores.dump(store)).isEqualTo(before);
    }

    @Test
    void a_month_report_belongs_to_the_unit_that_leads_the_task() throws Exception {
        var early = report(5);
        record(early);
        assertThat(store.rows().find(Table.MONTH_REPORT, early.row()).orElseThrow().home())
                .isEqualTo("110000");
        record(Change.Put.of(task.row(), Field.TASK_LEAD_UNIT, unit.row()));
        var late = report(6);
        record(late);
        assertThat(store.rows().find(Table.MONTH_REPORT, early.row()).orElseThrow().home())
                .as("handed over with the task")
                .isEqualTo("110105");
        assertThat(store.rows().find(Table.MONTH_REPORT, late.row()).orElseThrow().home())
                .isEqualTo("110105");
    }

    @Test
    void a_month_report_finds_its_unit_whatever_the_order_within_the_step() throws Exception {
        var newUnit = Stores.unit("110106", "丰台区");
        var newTask = Stores.task(programme.row(), issue.row(), "01-02", "建桩");
        var lead = Change.Put.of(newTask.row(), Field.TASK_LEAD_UNIT, newUnit.row());
        var first =
                Stores.add(
                        Table.MONTH_REPORT,
                        Map.of(
                                Field.MONTH_REPORT_TASK,
                                newTask.row(),
                                Field.MONTH_REPORT_MONTH,
                                5));
        record(first, newTask, lead, newUnit);
        assertThat(store.rows().find(Table.MONTH_REPORT, first.row()).orElseThrow().home())
                .isEqualTo("110106");
    }

    @Test
    void a_row_in_the_recycle_bin_comes_back_when_it_is_added_again() throws Exception {
        var first = report(5);
        record(first);
        record(new Change.Remove(Table.MONTH_REPORT, first.row()));
        var values = new HashMap<Field, Object>(first.values());
        values.remove(Field.MONTH_REPORT_TEXT);
        values.put(Field.MONTH_REPORT_PROBLEM, "缺料");
        var again = new Change.Add(Table.MONTH_REPORT, first.row(), values);
        long step = record(again);
        assertThat(stored(Field.MONTH_REPORT_TEXT, first.row())).isNull();
        assertThat(stored(Field.MONTH_REPORT_PROBLEM, first.row())).isEqualTo("缺料");
        assertThat(store.history().changesOf(step))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.born()).isFalse();
                    assertThat(change.alive()).isTrue();
                    assertThat(change.before()).containsEntry(Field.MONTH_REPORT_TEXT, "已办");
                    assertThat(change.after()).containsEntry(Field.MONTH_REPORT_PROBLEM, "缺料");
                });
        assertThatThrownBy(() -> record(again))
                .isInstanceOfSatisfying(
                        YitiException.class,
                        e -> assertThat(e.sentence().key()).isEqualTo("record.refused.twice"));
    }

    @Test
    void a_cell_whose_birth_was_taken_back_is_typed_again_taken_back_and_done_again()
            throws Exception {
        var cell = report(5);
        record(cell);
        perform(undo().undo());
        assertThat(store.rows().all(Table.MONTH_REPORT)).isEmpty();
        var values = new HashMap<Field, Object>(cell.values());
        values.put(Field.MONTH_REPORT_TEXT, "重报");
        record(new Change.Add(Table.MONTH_REPORT, cell.row(), values));
        String typed = Stores.dump(store);
        perform(undo().undo());
        assertThat(store.rows().all(Table.MONTH_REPORT)).isEmpty();
        perform(undo().redo());
        assertThat(Stores.dump(store)).isEqualTo(typed);
    }

    private Undo undo() {
        return new Undo(store.history(), ZoneOffset.UTC);
    }

    private void perform(UndoPlan plan) throws YitiException {
        assertThat(plan).isInstanceOf(UndoPlan.Possible.class);
        if (plan instanceof UndoPlan.Possible(var step)) {
            assertThat(store.recorder().record(ANNA, step)).isPositive();
        }
    }

    @Test
    void the_whole_areas_volume_is_not_counted_again_with_its_units() throws Exception {
        record(volume(5, 30, unit.row()), volume(5, 50, null), volume(6, 7, unit.row()));
        assertThat(store.volumes().byIssueAndMonth(programme.row()))
                .containsExactly(
                        new VolumeTotals.Total(issue.row(), 5, 50, 0),
                        new VolumeTotals.Total(issue.row(), 6, 7, 0));
    }

    private Change.Add volume(int month, int received, @Nullable UUID of) {
        var values =
                new HashMap<Field, Object>(
                        Map.of(
                                Field.VOLUME_PROGRAMME,
                                programme.row(),
                                Field.VOLUME_ISSUE,
                                issue.row(),
                                Field.VOLUME_MONTH,
                                month,
                                Field.VOLUME_RECEIVED,
                                received));
        if (of != null) {
            values.put(Field.VOLUME_UNIT, of);
        }
        return Stores.add(Table.VOLUME, values);
    }

    private Change.Add report(int month) {
        return Stores.add(
                Table.MONTH_REPORT,
                Map.of(
                        Field.MONTH_REPORT_PROGRAMME,
                        programme.row(),
                        Field.MONTH_REPORT_TASK,
                        task.row(),
                        Field.MONTH_REPORT_MONTH,
                        month,
                        Field.MONTH_REPORT_TEXT,
                        "已办"));
    }

    @Test
    void readers_do_not_wait_for_a_writer() throws Exception {
        var many = new java.util.ArrayList<Change>();
        for (int i = 0; i < 10_000; i++) {
            many.add(Stores.unit("x" + i, "单位" + i));
        }
        var writer = new Thread(() -> recordAll(many));
        writer.start();
        int reads = 0;
        while (writer.isAlive()) {
            assertThat(store.rows().find(Table.TASK, task.row())).isPresent();
            reads++;
        }
        writer.join();
        assertThat(reads).isGreaterThan(10);
        assertThat(store.rows().all(Table.UNIT)).hasSize(10_001);
    }

    private void recordAll(java.util.List<Change> changes) {
        try {
            store.recorder().record(ANNA, Stores.step(changes));
        } catch (YitiException e) {
            throw new IllegalStateException(e);
        }
    }
}
