package org.yiti.model.baseline;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Duty;
import org.yiti.model.programme.MeasureLink;
import org.yiti.model.programme.MonthPlan;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.PolicyStep;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// The rows of an issue as people see them: subjects with their cells. Rows that only say something of
/// another row (units and months of a task, links of a measure, stages of a policy) are its cells, known by
/// what they mean and not by their ids.
final class Picture {
    private static final List<Table> SUBJECTS =
            List.of(
                    Table.ISSUE,
                    Table.SOLUTION_PLAN,
                    Table.MEASURE,
                    Table.TASK,
                    Table.DUTY,
                    Table.POLICY,
                    Table.OUTCOME);

    /// A subject with its cells; empty ones are left out.
    record Entry(Subject subject, Map<Cell, Content> cells) {}

    private final Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    private final Map<UUID, String> numbers = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Picture(Collection<Row> all) {
        for (Row row : all) {
            rows.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row);
        }
        of(Table.TASK).forEach(row -> numbers.put(row.id(), row.words(TASK_NO)));
        of(Table.POLICY).forEach(row -> numbers.put(row.id(), row.words(POLICY_NO)));
        var children = children();
        for (Table table : SUBJECTS) {
            of(table).stream()
                    .sorted(order(table))
                    .filter(Picture::inForce)
                    .forEach(row -> {
                        var entry = entry(row, children);
                        entries.putIfAbsent(table.key() + "/" + entry.subject().key(), entry);
                    });
        }
    }

    /// Subjects by table and key, in the order of tables and lists.
    Map<String, Entry> entries() {
        return entries;
    }

    private List<Row> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /// What was called off has left the list, though its row is kept.
    private static boolean inForce(Row row) {
        return switch (row.table()) {
            case TASK -> !TaskStatus.CANCELLED.name().equals(row.text(TASK_STATUS));
            case POLICY ->
                    !List.of(PolicyStage.CANCELLED.name(), PolicyStage.MERGED.name())
                            .contains(row.words(Field.POLICY_STAGE));
            default -> true;
        };
    }

    private static Comparator<Row> order(Table table) {
        var position = table.field(table == Table.MEASURE ? "no" : "position");
        Comparator<Row> byPlace =
                Comparator.comparing(
                        (Row row) -> position.map(row::integer).orElse(null),
                        Comparator.nullsFirst(Comparator.<Integer>naturalOrder()));
        return byPlace.thenComparing(row -> no(row)).thenComparing(Row::id);
    }

    private Entry entry(Row row, Map<UUID, List<Row>> children) {
        var cells = new LinkedHashMap<Cell, Content>();
        for (List<Field> group : PlanFields.groups(row.table())) {
            put(cells, Cell.of(group.getFirst()), values(row, group));
        }
        var under = children.getOrDefault(row.id(), List.of());
        switch (row.table()) {
            case TASK -> task(cells, under);
            case MEASURE -> put(cells, Cell.carriers(), carriers(under));
            case POLICY -> stages(cells, under);
            default -> {}
        }
        return new Entry(subject(row), cells);
    }

    private static Subject subject(Row row) {
        boolean version = row.table() == Table.SOLUTION_PLAN || row.table() == Table.ISSUE;
        String key = version ? "one" : row.table() == Table.MEASURE ? no(row) : row.id().toString();
        UUID unit = row.table() == Table.DUTY ? new Duty(row).unit() : null;
        return new Subject(row.table(), key, row.id(), no(row), unit, text(row));
    }

    static String no(Row row) {
        return switch (row.table()) {
            case TASK -> row.words(TASK_NO);
            case POLICY -> row.words(POLICY_NO);
            case MEASURE -> Objects.toString(row.integer(MEASURE_NO), "");
            case OUTCOME -> row.words(OUTCOME_NAME);
            default -> "";
        };
    }

    private static String text(Row row) {
        return switch (row.table()) {
            case TASK -> row.words(TASK_CONTENT);
            case POLICY -> row.words(POLICY_TITLE);
            case MEASURE -> row.words(MEASURE_TEXT);
            case DUTY -> row.words(DUTY_TEXT);
            case ISSUE -> row.words(ISSUE_NAME);
            default -> "";
        };
    }

    private void task(Map<Cell, Content> cells, List<Row> under) {
        for (TaskUnitRole role : TaskUnitRole.values()) {
            var units =
                    under.stream()
                            .filter(row -> row.table() == Table.TASK_UNIT)
                            .map(TaskUnit::new)
                            .filter(unit -> unit.role() == role)
                            .map(TaskUnit::unit)
                            .distinct()
                            .sorted()
                            .toList();
            put(cells, Cell.of(role), new Content.Units(units));
        }
        under.stream()
                .filter(row -> row.table() == Table.MONTH_PLAN)
                .map(MonthPlan::new)
                .sorted(Comparator.comparingInt(MonthPlan::month))
                .forEach(plan -> {
                    for (List<Field> group : PlanFields.groups(Table.MONTH_PLAN)) {
                        var cell = Cell.of(plan.month(), group.getFirst());
                        put(cells, cell, values(plan.row(), group));
                    }
                });
    }

    private Content carriers(List<Row> under) {
        return new Content.Numbers(
                under.stream()
                        .map(MeasureLink::new)
                        .flatMap(link -> Optional.ofNullable(target(link)).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private @Nullable String target(MeasureLink link) {
        var task = link.task();
        return numbers.get(task == null ? link.policy() : task);
    }

    private static void stages(Map<Cell, Content> cells, List<Row> under) {
        under.stream()
                .map(PolicyStep::new)
                .sorted(Comparator.comparing(PolicyStep::stage))
                .forEach(step ->
                        put(
                                cells,
                                Cell.of(step.stage()),
                                values(step.row(), List.of(POLICY_STAGE_PLANNED_ON))));
    }

    private static void put(Map<Cell, Content> cells, Cell cell, Content content) {
        if (!content.isEmpty()) {
            cells.putIfAbsent(cell, content);
        }
    }

    static Content values(Row row, List<Field> fields) {
        var values = new TreeMap<Field, Object>();
        for (Field field : fields) {
            var value = row.get(field);
            if (value != null && !Boolean.FALSE.equals(value)) {
                values.put(field, value);
            }
        }
        return new Content.Values(values);
    }

    private Map<UUID, List<Row>> children() {
        var map = new HashMap<UUID, List<Row>>();
        for (Field above :
                List.of(
                        TASK_UNIT_TASK,
                        MONTH_PLAN_TASK,
                        MEASURE_LINK_MEASURE,
                        POLICY_STAGE_POLICY)) {
            for (Row row : of(above.table())) {
                var parent = row.reference(above);
                if (parent != null) {
                    map.computeIfAbsent(parent, _ -> new ArrayList<>()).add(row);
                }
            }
        }
        return map;
    }
}
