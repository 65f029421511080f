package org.yiti.model.lint;

import static org.yiti.model.lint.LintRule.*;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.model.programme.Duty;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.PolicyStage;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.unit.Person;
import org.yiti.model.unit.UnitRegister;

/// What the lists of duties and policies must say, and whether the people of the units can be reached.
final class DutyRules {
    private final YearBook book;
    private final UnitRegister units;
    private final Findings found;

    DutyRules(YearBook book, UnitRegister units, Findings found) {
        this.book = book;
        this.units = units;
        this.found = found;
    }

    void check(Issue issue) {
        var duties = book.dutiesOf(issue.id());
        if (duties.isEmpty()) {
            found.add(DUTY_MISSING, DUTY_UNIT, issue.id(), "lint.duty.missing");
        }
        var working = working(issue);
        duties.stream()
                .filter(duty -> !working.contains(duty.unit()))
                .forEach(duty ->
                        found.add(
                                DUTY_TASK,
                                DUTY_UNIT,
                                duty.id(),
                                "lint.duty.task",
                                units.label(duty.unit())));
        book.policiesOf(issue.id()).forEach(this::policy);
        people(issue, duties.stream().map(Duty::unit).toList());
    }

    /// The units that work on any of the issue's tasks.
    private Set<UUID> working(Issue issue) {
        var working = new HashSet<UUID>();
        for (Task task : book.tasksOf(issue.id())) {
            Optional.ofNullable(task.leadUnit()).ifPresent(working::add);
            book.unitsOf(task.id()).forEach(unit -> working.add(unit.unit()));
        }
        return working;
    }

    private void policy(Policy policy) {
        if (policy.stage() == PolicyStage.CANCELLED || policy.stage() == PolicyStage.MERGED) {
            return;
        }
        if (policy.planMonth() == null) {
            found.add(
                    POLICY_MONTH,
                    POLICY_PLAN_MONTH,
                    policy.id(),
                    "lint.policy.month",
                    policy.no(),
                    policy.title());
        }
        if (policy.drafter().isEmpty()) {
            found.add(
                    LintRule.POLICY_DRAFTER,
                    Field.POLICY_DRAFTER,
                    policy.id(),
                    "lint.policy.drafter",
                    policy.no(),
                    policy.title());
        }
    }

    private void people(Issue issue, Iterable<UUID> dutiesOf) {
        var concerned = new LinkedHashSet<UUID>();
        Optional.ofNullable(issue.leadUnit()).ifPresent(concerned::add);
        dutiesOf.forEach(concerned::add);
        for (UUID unit : concerned) {
            for (Person person : units.peopleOf(unit)) {
                if (person.phone().isEmpty() && inOffice(person)) {
                    found.add(
                            LintRule.PERSON_PHONE,
                            Field.PERSON_PHONE,
                            person.id(),
                            "lint.person.phone",
                            units.label(unit),
                            person.name());
                }
            }
        }
    }

    private boolean inOffice(Person person) {
        var to = person.activeTo();
        return to == null || !to.isBefore(LocalDate.of(book.programme().year(), 12, 31));
    }
}
