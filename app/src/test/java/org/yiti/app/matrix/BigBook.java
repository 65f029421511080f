package org.yiti.app.matrix;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.exchange.Disputes;
import org.yiti.model.figure.FigureIndex;
import org.yiti.model.figure.Lights;
import org.yiti.model.hotline.VolumeTotals;
import org.yiti.model.programme.Direction;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.ReportState;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// A made-up year of any size, the same at every run, with a little of everything: quantities, percents,
/// words only, drafts, long-term and cancelled tasks, policies of all stages, outcomes up and down.
public final class BigBook implements Rows {
    public static final LocalDate JUNE_30 = LocalDate.of(2021, 6, 30);
    private static final int YEAR = 2021;
    private static final int UNITS = 54;
    private static final PolicyStage[] STAGES = PolicyStage.values();

    private final Map<Table, Map<UUID, Row>> rows = new EnumMap<>(Table.class);
    private final List<VolumeTotals.Total> volumes = new ArrayList<>();
    private final Random chance = new Random(20210630);
    private final UUID programme;
    private long lastId;

    public BigBook(int issues, int tasksOfEach) {
        programme = add(Table.PROGRAMME, Map.of(PROGRAMME_YEAR, YEAR, PROGRAMME_OWNER, "110000"));
        var units = new ArrayList<UUID>();
        for (int u = 1; u <= UNITS; u++) {
            units.add(
                    add(
                            Table.UNIT,
                            Map.of(
                                    UNIT_CODE, "U" + u,
                                    UNIT_NAME, "单位" + u,
                                    UNIT_OFFICIAL_ORDER, u)));
        }
        for (int i = 1; i <= issues; i++) {
            issue(i, units, tasksOfEach);
        }
    }

    public YearBook book() {
        return YearBook.load(
                this, find(Table.PROGRAMME, programme).map(Programme::new).orElseThrow());
    }

    public List<VolumeTotals.Total> volumes() {
        return List.copyOf(volumes);
    }

    public Snapshot snapshot() {
        return snapshot(JUNE_30);
    }

    public Snapshot snapshot(LocalDate asOf) {
        var book = book();
        var calendar = WorkCalendar.standard();
        var lights = new Lights(book, calendar, asOf);
        return new Snapshot(
                book,
                UnitRegister.load(this),
                calendar,
                volumes(),
                List.of(book.programme()),
                asOf,
                new FigureIndex(lights, volumes),
                lights,
                Disputes.NONE);
    }

    private void issue(int no, List<UUID> units, int tasks) {
        var issue =
                add(
                        Table.ISSUE,
                        Map.of(
                                ISSUE_NO,
                                no,
                                ISSUE_NAME,
                                "问题" + no,
                                ISSUE_LEAD_UNIT,
                                units.get(no % UNITS)));
        for (int t = 1; t <= tasks; t++) {
            task(issue, "%02d-01-%03d".formatted(no, t), t, units.get((no + t) % UNITS));
        }
        for (int p = 0; p < 4; p++) {
            policy(issue, "P%02d-%d".formatted(no, p), p);
        }
        outcome(issue, no % 2 == 0 ? Direction.UP : Direction.DOWN);
        for (int month = 1; month <= (no % 7 == 0 ? 0 : 6); month++) {
            long requests = 100 + chance.nextInt(100);
            volumes.add(new VolumeTotals.Total(issue, month, requests * 2, requests));
        }
    }

    private void task(UUID issue, String no, int place, UUID unit) {
        var values = new HashMap<Field, Object>();
        values.put(TASK_ISSUE, issue);
        values.put(TASK_NO, no);
        values.put(TASK_POSITION, place);
        values.put(TASK_CONTENT, "推进第" + place + "项工作（" + no + "）");
        values.put(TASK_DUE_DATE, LocalDate.of(YEAR, 1 + chance.nextInt(12), 28));
        values.put(TASK_LONG_TERM, place % 25 == 0);
        values.put(TASK_WEIGHT, BigDecimal.valueOf(1 + place % 3));
        if (place % 4 != 0) {
            values.put(TASK_LEAD_UNIT, unit);
        }
        if (place % 3 == 0) {
            values.put(TASK_QUANTITY_TARGET, new BigDecimal("120"));
        }
        if (place % 5 == 0) {
            values.put(TASK_STATUS, TaskStatus.DONE.name());
            values.put(TASK_DONE_ON, LocalDate.of(YEAR, 1 + chance.nextInt(7), 15));
        } else if (place % 31 == 0) {
            values.put(TASK_STATUS, TaskStatus.CANCELLED.name());
        }
        var task = add(Table.TASK, values);
        for (int month = 1; month <= 12; month++) {
            plan(task, month, place);
            if (month <= 4 + chance.nextInt(3)) {
                report(task, month, place);
            }
        }
    }

    private void plan(UUID task, int month, int place) {
        var values = new HashMap<Field, Object>();
        values.put(MONTH_PLAN_TASK, task);
        values.put(MONTH_PLAN_MONTH, month);
        values.put(MONTH_PLAN_TEXT, month + "月推进");
        if (place % 3 == 0) {
            values.put(MONTH_PLAN_QUANTITY, BigDecimal.TEN);
        } else if (place % 3 == 1) {
            values.put(MONTH_PLAN_PERCENT, BigDecimal.valueOf(month * 8L));
        }
        add(Table.MONTH_PLAN, values);
    }

    private void report(UUID task, int month, int place) {
        var values = new HashMap<Field, Object>();
        values.put(MONTH_REPORT_TASK, task);
        values.put(MONTH_REPORT_MONTH, month);
        values.put(MONTH_REPORT_TEXT, month + "月进展");
        values.put(
                MONTH_REPORT_STATE,
                (place % 17 == 0 ? ReportState.DRAFT : ReportState.SUBMITTED).name());
        if (place % 3 == 0) {
            values.put(MONTH_REPORT_QUANTITY, BigDecimal.valueOf(5 + chance.nextInt(10)));
        } else {
            values.put(MONTH_REPORT_PERCENT, BigDecimal.valueOf(month * (5L + chance.nextInt(6))));
        }
        add(Table.MONTH_REPORT, values);
    }

    private void policy(UUID issue, String no, int place) {
        var values = new HashMap<Field, Object>();
        values.put(POLICY_ISSUE, issue);
        values.put(POLICY_NO, no);
        values.put(POLICY_TITLE, "办法" + no);
        values.put(POLICY_POSITION, place);
        values.put(POLICY_PLAN_MONTH, 4 + chance.nextInt(5));
        values.put(Field.POLICY_STAGE, STAGES[chance.nextInt(STAGES.length)].name());
        add(Table.POLICY, values);
    }

    private void outcome(UUID issue, Direction direction) {
        boolean up = direction == Direction.UP;
        var outcome =
                add(
                        Table.OUTCOME,
                        Map.of(
                                OUTCOME_ISSUE,
                                issue,
                                OUTCOME_NAME,
                                "成效",
                                OUTCOME_DIRECTION,
                                direction.name(),
                                OUTCOME_BASELINE,
                                new BigDecimal(up ? "10" : "100"),
                                OUTCOME_TARGET,
                                new BigDecimal(up ? "100" : "10")));
        if (chance.nextInt(4) > 0) {
            add(
                    Table.OUTCOME_VALUE,
                    Map.of(
                            OUTCOME_VALUE_OUTCOME,
                            outcome,
                            OUTCOME_VALUE_AS_OF,
                            LocalDate.of(YEAR, 5, 31),
                            OUTCOME_VALUE_VALUE,
                            new BigDecimal("55")));
        }
    }

    private UUID add(Table table, Map<Field, ?> values) {
        var id = new UUID(table.number(), ++lastId);
        var all = new HashMap<Field, Object>(values);
        table.field("programme").ifPresent(field -> all.put(field, programme));
        rowsOf(table).put(id, Row.of(table, id, all));
        return id;
    }

    private Map<UUID, Row> rowsOf(Table table) {
        return rows.computeIfAbsent(table, _ -> new LinkedHashMap<>());
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
