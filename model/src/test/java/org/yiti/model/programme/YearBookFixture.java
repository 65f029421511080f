package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// A year in memory for tests: rows in maps, ids counted up, and short ways to add what a year is made of.
public final class YearBookFixture implements Rows {
    private final Map<Table, Map<UUID, Row>> rows = new EnumMap<>(Table.class);
    private final UUID programme;
    private long lastId;

    public YearBookFixture(int year) {
        this.programme = put(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, year));
    }

    public YearBook book() {
        return YearBook.load(
                this, find(Table.PROGRAMME, programme).map(Programme::new).orElseThrow());
    }

    /// Adds a row of the year.
    public UUID add(Table table, Map<Field, ?> values) {
        var all = new HashMap<Field, Object>(values);
        table.field("programme").ifPresent(field -> all.put(field, programme));
        return put(table, all);
    }

    private UUID put(Table table, Map<Field, ?> values) {
        var id = new UUID(table.number(), ++lastId);
        rowsOf(table).put(id, Row.of(table, id, values));
        return id;
    }

    /// Changes some fields of a row.
    public void set(Table table, UUID id, Map<Field, ? extends @Nullable Object> values) {
        rowsOf(table).computeIfPresent(id, (_, row) -> row.with(values));
    }

    public void set(UUID id, Field field, @Nullable Object value) {
        var values = new HashMap<Field, @Nullable Object>();
        values.put(field, value);
        set(field.table(), id, values);
    }

    public void remove(Table table, UUID id) {
        rowsOf(table).remove(id);
    }

    public void reportingDay(int day) {
        set(programme, PROGRAMME_REPORTING_DAY, day);
    }

    public UUID issue(int no, String name) {
        return add(Table.ISSUE, Map.of(ISSUE_NO, no, ISSUE_NAME, name));
    }

    public UUID task(UUID issue, String no, Map<Field, ?> values) {
        var all = new HashMap<Field, Object>(values);
        all.put(TASK_ISSUE, issue);
        all.put(TASK_NO, no);
        return add(Table.TASK, all);
    }

    public UUID task(UUID issue, String no) {
        return task(issue, no, Map.of());
    }

    public UUID doneTask(UUID issue, String no, LocalDate doneOn) {
        return task(issue, no, Map.of(TASK_STATUS, TaskStatus.DONE.name(), TASK_DONE_ON, doneOn));
    }

    /// A month plan that is to reach a cumulative percent.
    public UUID plan(UUID task, int month, String percent) {
        return add(
                Table.MONTH_PLAN,
                Map.of(
                        MONTH_PLAN_TASK, task,
                        MONTH_PLAN_MONTH, month,
                        MONTH_PLAN_PERCENT, new BigDecimal(percent)));
    }

    /// A month plan in words only.
    public UUID planInWords(UUID task, int month, String text) {
        return add(
                Table.MONTH_PLAN,
                Map.of(MONTH_PLAN_TASK, task, MONTH_PLAN_MONTH, month, MONTH_PLAN_TEXT, text));
    }

    /// A submitted report of a cumulative percent.
    public UUID report(UUID task, int month, String percent) {
        return report(
                task,
                month,
                Map.of(
                        MONTH_REPORT_PERCENT,
                        new BigDecimal(percent),
                        MONTH_REPORT_STATE,
                        ReportState.SUBMITTED.name()));
    }

    public UUID report(UUID task, int month, Map<Field, ?> values) {
        var all = new HashMap<Field, Object>(values);
        all.put(MONTH_REPORT_TASK, task);
        all.put(MONTH_REPORT_MONTH, month);
        return add(Table.MONTH_REPORT, all);
    }

    public UUID policy(UUID issue, String no, PolicyStage stage) {
        return add(
                Table.POLICY,
                Map.of(POLICY_ISSUE, issue, POLICY_NO, no, Field.POLICY_STAGE, stage.name()));
    }

    private Map<UUID, Row> rowsOf(Table table) {
        return rows.computeIfAbsent(table, _ -> new TreeMap<>());
    }

    @Override
    public List<Row> all(Table table) {
        return List.copyOf(rowsOf(table).values());
    }

    @Override
    public List<Row> where(Field field, Object value) {
        return rowsOf(field.table()).values().stream()
                .filter(row -> value.equals(row.get(field)))
                .toList();
    }

    @Override
    public Optional<Row> find(Table table, UUID id) {
        return Optional.ofNullable(rowsOf(table).get(id));
    }

    @Override
    public List<Row> removed(Table table) {
        return List.of();
    }
}
