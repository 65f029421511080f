package org.yiti.model.account;

import static org.yiti.model.record.Field.*;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// Which rows an account may read, at one moment. Whole tables go by the table of permissions; of what may be read of the
/// own unit only, this says which rows those are:
///
/// - a task that the unit, or one below it, leads or helps with; with all that hangs on it;
/// - an issue that it leads, with all its tasks;
/// - of an issue in which it only has tasks, duties or items: the issue itself, who answers for it and its plan;
/// - a supervision item that it leads, a whistle that it blew or was called by, a conclusion on it.
final class Sight {
    /// What the unit has, which the other rows hang on.
    ///
    /// @param issues that it may know of
    /// @param ledIssues those of them that are its own
    record Own(
            Set<UUID> units,
            Set<UUID> issues,
            Set<UUID> ledIssues,
            Set<UUID> tasks,
            Set<UUID> whistles) {}

    private final Rows rows;
    private final Account account;
    private final Own own;
    private final Map<UUID, Boolean> known = new ConcurrentHashMap<>();

    /// @param rows all of the store
    Sight(Rows rows, Account account) {
        this.rows = rows;
        this.account = account;
        var units = account.unit().filter(_ -> part(account)).map(u -> OwnUnits.below(rows, u));
        own = new Collected(rows, units.orElse(Set.of())).own();
    }

    private static boolean part(Account account) {
        for (Table table : Table.values()) {
            if (table != Table.ACCOUNT && account.coverage(table) == Coverage.PART) {
                return true;
            }
        }
        return false;
    }

    Own own() {
        return own;
    }

    Coverage coverage(Table table) {
        return account.coverage(table);
    }

    boolean sees(Row row) {
        var reply = row.table() == Table.ATTACHMENT ? row.reference(ATTACHMENT_ITEM_REPLY) : null;
        if (reply != null) {
            return sees(Table.ITEM_REPLY, reply);
        }
        return switch (account.coverage(row.table())) {
            case WHOLE -> true;
            case PART -> isOwn(row);
            case NOTHING -> false;
        };
    }

    /// Whether a row that is looked for by its id may be seen.
    boolean sees(Table table, UUID id) {
        return switch (account.coverage(table)) {
            case WHOLE -> true;
            case PART -> known(table, id);
            case NOTHING -> false;
        };
    }

    /// Whether what is counted of an issue as a whole may be seen.
    boolean answersFor(UUID issue) {
        return account.coverage(Table.VOLUME) == Coverage.WHOLE || own.ledIssues().contains(issue);
    }

    private boolean known(Table table, UUID id) {
        var already = known.get(id);
        if (already != null) {
            return already;
        }
        boolean sees = rows.find(table, id).filter(this::isOwn).isPresent();
        known.put(id, sees);
        return sees;
    }

    private boolean isOwn(Row row) {
        return switch (row.table()) {
            case ACCOUNT -> row.id().equals(account.id());
            case PROGRAMME, THEME -> true;
            case ISSUE -> own.issues().contains(row.id()) || names(row, ISSUE_LEAD_UNIT);
            case ISSUE_ALIAS -> knows(row.reference(ISSUE_ALIAS_ISSUE));
            case DUTY -> knows(row.reference(DUTY_ISSUE));
            case SOLUTION_PLAN -> knows(row.reference(SOLUTION_PLAN_ISSUE));
            case TASK -> own.tasks().contains(row.id()) || names(row, TASK_LEAD_UNIT);
            case MEASURE_LINK ->
                    hangsOn(row, MEASURE_LINK_TASK) || hangsOn(row, MEASURE_LINK_POLICY);
            case SUPERVISION_ITEM -> names(row, SUPERVISION_ITEM_LEAD_UNIT);
            case ITEM_UNIT -> hangsOn(row, ITEM_UNIT_ITEM);
            case WHISTLE -> own.whistles().contains(row.id()) || names(row, WHISTLE_CALLED_BY);
            case WHISTLE_UNIT -> hangsOn(row, WHISTLE_UNIT_WHISTLE);
            case CONCLUSION -> names(row, CONCLUSION_UNIT);
            case MODEL_CASE -> names(row, MODEL_CASE_UNIT);
            case PROBLEM -> names(row, PROBLEM_UNIT);
            case AUDIT_SITE -> names(row, AUDIT_SITE_UNIT);
            case INSPECTION_UNIT -> names(row, INSPECTION_UNIT_UNIT);
            default -> byWhatItHangsOn(row);
        };
    }

    private boolean knows(@Nullable UUID issue) {
        return issue != null && own.issues().contains(issue);
    }

    private boolean names(Row row, Field unit) {
        var named = row.reference(unit);
        return named != null && own.units().contains(named);
    }

    private boolean byWhatItHangsOn(Row row) {
        for (Field field : row.table().fields()) {
            var target = field.target();
            boolean unit = target.filter(t -> t == Table.UNIT).isPresent();
            if (unit ? names(row, field) : hangsOn(row, field)) {
                return true;
            }
        }
        return false;
    }

    private boolean hangsOn(Row row, Field reference) {
        var table = reference.target().orElse(Table.PROGRAMME);
        var id = reference.target().isEmpty() ? null : row.reference(reference);
        if (id == null || table == Table.UNIT || table == Table.PROGRAMME || table == Table.THEME) {
            return false;
        }
        return table == Table.ISSUE
                ? own.ledIssues().contains(id)
                : account.coverage(table) == Coverage.PART && known(table, id);
    }

    /// Finds what units have, each by the index of the reference.
    private record Collected(Rows rows, Set<UUID> units) {
        Own own() {
            var led = new HashSet<UUID>();
            units.forEach(unit -> {
                rows.where(ISSUE_LEAD_UNIT, unit).forEach(issue -> led.add(issue.id()));
                rows.where(THEME_LEAD_UNIT, unit)
                        .forEach(theme ->
                                rows.where(ISSUE_THEME, theme.id())
                                        .forEach(issue -> led.add(issue.id())));
            });
            var issues = new HashSet<>(led);
            var tasks = tasks(led, issues);
            var whistles = new HashSet<UUID>();
            units.forEach(unit -> {
                references(DUTY_UNIT, unit, DUTY_ISSUE, issues);
                references(SUPERVISION_ITEM_LEAD_UNIT, unit, SUPERVISION_ITEM_ISSUE, issues);
                references(WHISTLE_UNIT_UNIT, unit, WHISTLE_UNIT_WHISTLE, whistles);
            });
            return new Own(units, issues, led, tasks, whistles);
        }

        private Set<UUID> tasks(Set<UUID> led, Set<UUID> issues) {
            var tasks = new HashSet<UUID>();
            var helped = new HashSet<UUID>();
            led.forEach(
                    issue -> rows.where(TASK_ISSUE, issue).forEach(task -> tasks.add(task.id())));
            units.forEach(unit -> {
                for (Row task : rows.where(TASK_LEAD_UNIT, unit)) {
                    tasks.add(task.id());
                    Optional.ofNullable(task.reference(TASK_ISSUE)).ifPresent(issues::add);
                }
                references(TASK_UNIT_UNIT, unit, TASK_UNIT_TASK, helped);
            });
            helped.stream()
                    .filter(tasks::add)
                    .flatMap(task -> rows.find(Table.TASK, task).stream())
                    .map(task -> task.reference(TASK_ISSUE))
                    .filter(Objects::nonNull)
                    .forEach(issues::add);
            return tasks;
        }

        private void references(Field names, UUID unit, Field wanted, Set<UUID> into) {
            rows.where(names, unit)
                    .forEach(
                            row -> Optional.ofNullable(row.reference(wanted)).ifPresent(into::add));
        }
    }
}
