package org.yiti.app.setup.year;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueOrigin;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.Theme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ActCase;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.Acts;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Carries issues of one year over into the next (结转): themes, issues, duties and unfinished tasks with
/// their units. Results never go along: no reports, no plans by month, no due dates, no done dates. Issues and
/// tasks get new numbers from 01 on, and a carried issue knows the one it comes from.
final class CarryOver {
    private static final Set<Field> THEME_FIELDS =
            Set.of(THEME_NO, THEME_NAME, THEME_FOCUS_MONTH, THEME_LEAD_UNIT);
    private static final Set<Field> ISSUE_FIELDS =
            Set.of(
                    ISSUE_NAME,
                    ISSUE_ORIGIN,
                    ISSUE_APPROACH,
                    ISSUE_NEEDS,
                    ISSUE_FOCUS_MONTH,
                    ISSUE_LEAD_UNIT,
                    ISSUE_DEPUTY_LEADER,
                    ISSUE_GOAL,
                    ISSUE_REASON_COMPLAINED,
                    ISSUE_REASON_VOLUME,
                    ISSUE_REASON_MOVABLE,
                    ISSUE_REASON_POLICY);
    private static final Set<Field> TASK_FIELDS =
            Set.of(
                    TASK_CONTENT,
                    TASK_DONE_CRITERION,
                    TASK_LEAD_UNIT,
                    TASK_WEIGHT,
                    TASK_QUANTITY_TARGET,
                    TASK_QUANTITY_UNIT,
                    TASK_CONTACT,
                    TASK_CONTACT_PHONE);
    private static final Set<Field> DUTY_FIELDS =
            Set.of(
                    DUTY_UNIT,
                    DUTY_ROLE,
                    DUTY_TEXT,
                    DUTY_LEADER,
                    DUTY_CONTACT,
                    DUTY_CONTACT_PHONE,
                    DUTY_POSITION);

    private final YearBook book;
    private final RowNames next;
    private final String office;
    private final ActGiven given;
    private final List<Change> changes = new ArrayList<>();
    private final Map<IssueOrigin, Integer> numbers = new EnumMap<>(IssueOrigin.class);

    /// @param next names of the rows of the year to come
    /// @param office code of the office that carries over
    /// @param given who does it, when, and where to
    CarryOver(YearBook book, RowNames next, String office, ActGiven given) {
        this.book = book;
        this.next = next;
        this.office = office;
        this.given = given;
    }

    /// Everything but the next year's programme itself; the carried issues of the old year get the status
    /// 结转下年.
    List<Change> changes(Set<UUID> chosen) {
        var issues = book.issues().stream().filter(i -> chosen.contains(i.id())).toList();
        var themes = new LinkedHashMap<UUID, UUID>();
        issues.stream()
                .map(Issue::theme)
                .distinct()
                .flatMap(id ->
                        id == null ? java.util.stream.Stream.empty() : book.theme(id).stream())
                .forEach(theme -> themes.put(theme.id(), theme(theme)));
        issues.forEach(issue -> issue(issue, themes));
        return List.copyOf(changes);
    }

    private UUID theme(Theme theme) {
        var id = theme.no() > 0 ? next.theme(theme.no()) : next.theme(theme.name());
        var values = copied(theme.row(), THEME_FIELDS);
        values.put(THEME_PROGRAMME, next.programme());
        changes.add(new Change.Add(Table.THEME, id, values));
        return id;
    }

    private void issue(Issue issue, Map<UUID, UUID> themes) {
        int no = numbers.merge(issue.origin(), 1, Integer::sum);
        var values = copied(issue.row(), ISSUE_FIELDS);
        values.put(ISSUE_PROGRAMME, next.programme());
        values.put(ISSUE_NO, no);
        values.put(ISSUE_ORIGIN, issue.origin().name());
        values.put(ISSUE_STATUS, IssueStatus.DRAFT.name());
        values.put(ISSUE_CARRIED_FROM, issue.id());
        putIfThere(values, ISSUE_THEME, themes.get(issue.theme()));
        var code = new Issue(Row.of(Table.ISSUE, issue.id(), values)).code();
        var id = next.issue(code);
        changes.add(new Change.Add(Table.ISSUE, id, values));
        if (carried(issue) instanceof Acted.Done done) {
            changes.addAll(done.changes());
        }
        duties(issue, code, id);
        int place = 1;
        for (var task : book.tasksOf(issue.id())) {
            if (unfinished(task)) {
                task(task, id, "%s-%02d".formatted(code, place), place);
                place++;
            }
        }
    }

    /// What is done to the issue in the old year. One that was carried over before stays as it is.
    private Acted carried(Issue issue) {
        var story = book.story(new Subject.OfIssue(issue));
        var looked = new ActCase(story, given, book, office);
        return Acts.act(looked, ProgrammeAction.CARRY_OVER);
    }

    private static boolean unfinished(Task task) {
        return switch (task.status()) {
            case DONE, CANCELLED -> false;
            case DRAFT, ISSUED, IN_PROGRESS, AWAITING_CHECK, ADJUSTING -> true;
        };
    }

    private void duties(Issue issue, String code, UUID to) {
        for (var duty : book.dutiesOf(issue.id())) {
            var values = copied(duty.row(), DUTY_FIELDS);
            values.put(DUTY_PROGRAMME, next.programme());
            values.put(DUTY_ISSUE, to);
            changes.add(new Change.Add(Table.DUTY, next.duty(code, duty.unit()), values));
        }
    }

    /// A long-term task stays long-term; a date of the old year means nothing in the new one.
    private void task(Task task, UUID issue, String no, int position) {
        var values = copied(task.row(), TASK_FIELDS);
        values.put(TASK_PROGRAMME, next.programme());
        values.put(TASK_ISSUE, issue);
        values.put(TASK_NO, no);
        values.put(TASK_POSITION, position);
        values.put(TASK_STATUS, TaskStatus.DRAFT.name());
        if (task.longTerm()) {
            values.put(TASK_LONG_TERM, true);
            putIfThere(values, TASK_DUE_WORDS, task.row().get(TASK_DUE_WORDS));
        }
        var id = next.task(no);
        changes.add(new Change.Add(Table.TASK, id, values));
        for (var unit : book.unitsOf(task.id())) {
            changes.add(
                    new Change.Add(
                            Table.TASK_UNIT,
                            next.taskUnit(no, unit.role(), unit.unit()),
                            Map.of(
                                    TASK_UNIT_PROGRAMME,
                                    next.programme(),
                                    TASK_UNIT_TASK,
                                    id,
                                    TASK_UNIT_UNIT,
                                    unit.unit(),
                                    TASK_UNIT_ROLE,
                                    unit.role().name(),
                                    TASK_UNIT_POSITION,
                                    unit.position())));
        }
    }

    private static Map<Field, Object> copied(Row row, Set<Field> fields) {
        var values = new TreeMap<Field, Object>(row.filled());
        values.keySet().retainAll(fields);
        return values;
    }

    private static void putIfThere(Map<Field, Object> values, Field field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
