package org.yiti.app.lint;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.CellRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.model.Sentence;
import org.yiti.model.edit.ProgrammeActs;
import org.yiti.model.flow.Hand;
import org.yiti.model.lint.Finding;
import org.yiti.model.lint.Gate;
import org.yiti.model.lint.Lint;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueStatus;
import org.yiti.model.programme.flow.ActGiven;
import org.yiti.model.programme.flow.Acts.Acted;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// The completeness check of one issue, or of the whole year: what it finds, explanations, and the gate that
/// an issue passes when nothing is left.
final class LintModel {
    /// What stands at one moment.
    record Page(List<LintLine> lines, Gate gate) {}

    private final Desk desk;
    private final Texts texts;
    private final Navigator navigator;
    private final Optional<UUID> issue;

    /// @param issue empty for the whole year
    LintModel(Desk desk, Texts texts, Navigator navigator, Optional<UUID> issue) {
        this.desk = desk;
        this.texts = texts;
        this.navigator = navigator;
        this.issue = issue;
    }

    Desk desk() {
        return desk;
    }

    boolean wholeYear() {
        return issue.isEmpty();
    }

    Optional<Issue> issue() {
        return issue.flatMap(id -> desk.snapshot().flatMap(at -> at.book().issue(id)));
    }

    Optional<Page> page() {
        return desk.snapshot().map(this::read);
    }

    private Page read(Snapshot at) {
        var lint = new Lint(at.book(), at.units());
        var findings = new ArrayList<Finding>();
        var lines = new ArrayList<LintLine>();
        for (Issue each : at.book().issues()) {
            if (issue.isEmpty() || issue.get().equals(each.id())) {
                for (Finding finding : lint.of(each)) {
                    findings.add(finding);
                    lines.add(LintLine.of(finding, each, at, texts));
                }
            }
        }
        return new Page(List.copyOf(lines), Gate.of(findings));
    }

    /// Goes to the cell that a finding points at.
    void open(LintLine line) {
        var spot = line.finding().spot();
        desk.snapshot()
                .ifPresent(at ->
                        navigator.go(
                                CellRoute.of(
                                        at.book(),
                                        line.issue().id(),
                                        spot.field(),
                                        spot.row(),
                                        spot.month())));
    }

    /// Why a warning may stand; an empty text takes the explanation back.
    ///
    /// @return why it is not taken; empty where it is
    Optional<Sentence> explain(LintLine line, String typed) {
        if (line.finding().error()) {
            return Optional.of(Sentence.of("lint.explain.error"));
        }
        var name = Sentence.of("step.lint.explain", line.place(), line.finding().rule());
        var standing = line.finding().note();
        if (typed.isBlank()) {
            standing.ifPresent(note ->
                    desk.record(Step.of(name, new Change.Remove(Table.LINT_NOTE, note.id()))));
            return Optional.empty();
        }
        desk.snapshot()
                .ifPresent(at -> {
                    var values = explanation(at, line.finding(), typed);
                    desk.record(
                            Step.of(
                                    name,
                                    standing.<Change>map(note ->
                                                    new Change.Put(
                                                            Table.LINT_NOTE,
                                                            note.id(),
                                                            new HashMap<Field, @Nullable Object>(
                                                                    values)))
                                            .orElseGet(() -> added(at, line.finding(), values))));
                });
        return Optional.empty();
    }

    private Map<Field, Object> explanation(Snapshot at, Finding finding, String typed) {
        var values = new TreeMap<Field, Object>();
        values.put(LINT_NOTE_SEEN, finding.seen());
        values.put(LINT_NOTE_EXPLANATION, typed.strip());
        values.put(LINT_NOTE_EXPLAINED_BY, desk.actor().name());
        values.put(LINT_NOTE_EXPLAINED_ON, at.asOf());
        return values;
    }

    private static Change added(Snapshot at, Finding finding, Map<Field, Object> values) {
        var all = new TreeMap<>(values);
        all.put(LINT_NOTE_PROGRAMME, at.book().programme().id());
        all.put(LINT_NOTE_ISSUE, finding.issue());
        all.put(LINT_NOTE_RULE, finding.rule().name());
        all.put(LINT_NOTE_SUBJECT, finding.spot().key());
        return new Change.Add(Table.LINT_NOTE, RowIds.fresh(), all);
    }

    /// The state that the issue goes to when its lists are handed in.
    Optional<IssueStatus> next() {
        return issue().map(Issue::status).flatMap(Gate::next);
    }

    /// Hands in the plan and lists: the issue goes to its next state.
    ///
    /// @return why it does not; empty where it does
    Optional<Sentence> submit() {
        var page = page();
        var of = issue();
        var next = next();
        if (page.isEmpty() || of.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        if (!page.get().gate().clean()) {
            return Optional.of(
                    Sentence.of(
                            "lint.gate.closed",
                            page.get().gate().errors(),
                            page.get().gate().warnings()));
        }
        return desk.snapshot().flatMap(at -> submit(at, of.get(), next.get()));
    }

    private Optional<Sentence> submit(Snapshot at, Issue of, IssueStatus next) {
        var given = ActGiven.of(Hand.CLERK, desk.actor().name(), at.asOf());
        var acts = new ProgrammeActs(at.book(), desk.typing(at, texts::label));
        return switch (acts.act(new Subject.OfIssue(of), ProgrammeAction.SUBMIT, given)) {
            case Acted.Refused(var missing) ->
                    Optional.of(Sentence.of("act.refused", ProgrammeAction.SUBMIT, missing));
            case Acted.Done done -> {
                var name = Sentence.of("step.issue.submit", of.code(), next);
                desk.record(Step.of(name, done.changes()));
                yield Optional.empty();
            }
        };
    }
}
