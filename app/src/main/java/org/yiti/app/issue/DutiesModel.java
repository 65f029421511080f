package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Duty;
import org.yiti.model.programme.DutyRole;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitMatch;

/// Who answers for what on an issue (责任清单). The lead is the issue's one lead unit, never a duty's role.
final class DutiesModel {
    /// One duty.
    ///
    /// @param leads whether its unit is the issue's lead unit
    /// @param tasks how many tasks of the issue its unit leads or works on
    record Line(Duty duty, String unit, boolean leads, long tasks) {
        Row row() {
            return duty.row();
        }
    }

    private final IssueModel issue;
    private final Editing editing;

    DutiesModel(IssueModel issue) {
        this.issue = issue;
        this.editing = issue.editing();
    }

    Editing editing() {
        return editing;
    }

    List<Line> lines() {
        return editing.snapshot().map(this::read).orElse(List.of());
    }

    private List<Line> read(Snapshot at) {
        var lead = at.book().issue(issue.id()).map(i -> i.row().reference(ISSUE_LEAD_UNIT));
        return at.book().dutiesOf(issue.id()).stream()
                .map(duty ->
                        new Line(
                                duty,
                                at.units().label(duty.unit()),
                                lead.filter(duty.unit()::equals).isPresent(),
                                tasksOf(at, duty.unit())))
                .toList();
    }

    private long tasksOf(Snapshot at, UUID unit) {
        return at.book().tasksOf(issue.id()).stream()
                .filter(task ->
                        unit.equals(task.leadUnit())
                                || at.book().unitsOf(task.id()).stream()
                                        .anyMatch(u -> u.unit().equals(unit)))
                .count();
    }

    /// Makes a unit the issue's lead unit: one field changes, so there is always one lead.
    void lead(Duty duty) {
        issue.row().ifPresent(row -> editing.put(row, ISSUE_LEAD_UNIT, duty.unit()));
    }

    /// A role that was typed or chosen.
    ///
    /// @param leads the word for the lead unit, which is no role of a duty
    Optional<Sentence> setRole(Duty duty, String typed, String leads) {
        if (typed.strip().equals(leads)) {
            lead(duty);
            return Optional.empty();
        }
        return editing.type(duty.row(), DUTY_ROLE, typed);
    }

    /// Adds a duty of a typed unit.
    Optional<Sentence> add(String typed) {
        var at = editing.snapshot();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        int year = at.get().book().programme().year();
        return switch (at.get().units().find(typed, year)) {
            case UnitMatch.One(var unit) -> add(at.get(), unit.id());
            case UnitMatch.Group(var group, var _) ->
                    Optional.of(Sentence.of("edit.unit.group", group.name()));
            case UnitMatch.Suggested(var near) ->
                    Optional.of(Sentence.of("edit.unit.suggested", typed, near.getFirst().label()));
            case UnitMatch.Unknown() -> Optional.of(Sentence.of("edit.unit.unknown", typed));
        };
    }

    private Optional<Sentence> add(Snapshot at, UUID unit) {
        var standing = at.book().dutiesOf(issue.id());
        if (standing.stream().anyMatch(duty -> duty.unit().equals(unit))) {
            return Optional.of(Sentence.of("issue.duty.twice", at.units().label(unit)));
        }
        editing.add(
                Table.DUTY,
                Map.<Field, Object>of(
                        DUTY_ISSUE, issue.id(),
                        DUTY_UNIT, unit,
                        DUTY_ROLE, DutyRole.COOPERATING.name(),
                        DUTY_POSITION,
                                Editing.next(
                                        DUTY_POSITION, standing.stream().map(Duty::row).toList())));
        return Optional.empty();
    }

    void remove(List<Line> lines) {
        editing.remove(lines.stream().map(Line::row).toList());
    }
}
