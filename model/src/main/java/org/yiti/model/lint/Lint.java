package org.yiti.model.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.unit.UnitRegister;

/// The completeness check of a year's plans and lists (校核): what is missing or does not fit, each with the
/// cell it points at and what to do.
public final class Lint {
    private final YearBook book;
    private final UnitRegister units;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Lint(YearBook book, UnitRegister units) {
        this.book = book;
        this.units = units;
        for (Task task : book.tasks()) {
            numbers.merge(task.no(), 1, Integer::sum);
        }
    }

    /// What is found of one issue, in the order of the rules' parts: issue, plan, tasks, duties, policies,
    /// people.
    public List<Finding> of(Issue issue) {
        var found = new Findings(book, issue);
        new IssueRules(book, units, found).check(issue);
        new TaskRules(book, units, numbers, found).check(issue);
        new DutyRules(book, units, found).check(issue);
        return found.all();
    }
}
