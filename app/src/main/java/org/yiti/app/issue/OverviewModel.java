package org.yiti.app.issue;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.figure.Figure;
import org.yiti.model.programme.Direction;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.IssueAlias;
import org.yiti.model.programme.Outcome;
import org.yiti.model.programme.OutcomeValue;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.Theme;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// Aliases, outcomes and origin of an issue.
final class OverviewModel {
    /// One outcome with its newest value at the date.
    record OutcomeLine(Outcome outcome, Optional<OutcomeValue> latest, Figure achieved) {
        Row row() {
            return outcome.row();
        }
    }

    /// An issue of another year that this one may go on from.
    record Earlier(UUID issue, int year, String code, String name) {}

    private final IssueModel issue;
    private final Editing editing;

    OverviewModel(IssueModel issue) {
        this.issue = issue;
        this.editing = issue.editing();
    }

    Editing editing() {
        return editing;
    }

    /// The month of the issue's theme, which holds where the issue has none of its own.
    Optional<Integer> themeMonth() {
        return editing.snapshot()
                .flatMap(at ->
                        at.book()
                                .issue(issue.id())
                                .map(Issue::theme)
                                .flatMap(at.book()::theme)
                                .map(Theme::focusMonth));
    }

    List<IssueAlias> aliases() {
        return editing.snapshot().map(at -> at.book().aliasesOf(issue.id())).orElse(List.of());
    }

    Optional<Sentence> addAlias(String typed) {
        var alias = typed.strip();
        if (alias.isEmpty()) {
            return Optional.empty();
        }
        if (aliases().stream().anyMatch(each -> each.alias().equals(alias))) {
            return Optional.of(Sentence.of("issue.alias.twice", alias));
        }
        editing.add(
                Table.ISSUE_ALIAS, Map.of(ISSUE_ALIAS_ISSUE, issue.id(), ISSUE_ALIAS_ALIAS, alias));
        return Optional.empty();
    }

    void remove(IssueAlias alias) {
        editing.remove(List.of(alias.row()));
    }

    List<OutcomeLine> outcomes() {
        return editing.snapshot().map(this::outcomes).orElse(List.of());
    }

    private List<OutcomeLine> outcomes(Snapshot at) {
        var figures = at.index().outcomes();
        return at.book().outcomesOf(issue.id()).stream()
                .map(outcome ->
                        new OutcomeLine(
                                outcome, figures.latest(outcome), figures.achieved(outcome)))
                .toList();
    }

    Optional<UUID> addOutcome(String name) {
        var standing = outcomes().stream().map(OutcomeLine::row).toList();
        return editing.add(
                Table.OUTCOME,
                Map.of(
                        OUTCOME_ISSUE, issue.id(),
                        OUTCOME_NAME, name,
                        OUTCOME_DIRECTION, Direction.UP.name(),
                        OUTCOME_POSITION, Editing.next(OUTCOME_POSITION, standing)));
    }

    void remove(Outcome outcome) {
        editing.remove(List.of(outcome.row()));
    }

    /// Notes the value of an outcome at a date; a value that stands for that date is replaced.
    ///
    /// @param date as typed; empty is the date that is looked at
    Optional<Sentence> addValue(Outcome outcome, String date, String value, String source) {
        return editing.snapshot().flatMap(at -> addValue(at, outcome, date, value, source));
    }

    private Optional<Sentence> addValue(
            Snapshot at, Outcome outcome, String date, String value, String source) {
        if (value.isBlank()) {
            return Optional.of(Sentence.of("issue.outcome.no-value"));
        }
        var reader = new FieldReader(at.book().programme().year(), at.units(), _ -> "");
        var values = new HashMap<Field, Object>();
        values.put(OUTCOME_VALUE_AS_OF, at.asOf());
        for (var typed :
                Map.of(
                                OUTCOME_VALUE_AS_OF,
                                date,
                                OUTCOME_VALUE_VALUE,
                                value,
                                OUTCOME_VALUE_SOURCE,
                                source)
                        .entrySet()) {
            switch (reader.read(typed.getKey(), typed.getValue())) {
                case FieldReader.Read.No(var why) -> {
                    return Optional.of(why);
                }
                case FieldReader.Read.Values(var read) ->
                        read.forEach((f, v) -> keep(values, f, v));
            }
        }
        var day = (LocalDate) values.get(OUTCOME_VALUE_AS_OF);
        var standing =
                at.book().valuesOf(outcome.id()).stream()
                        .filter(each -> day.equals(each.asOf()))
                        .findFirst();
        if (standing.isPresent()) {
            editing.putAll(standing.get().row(), OUTCOME_VALUE_VALUE, values);
        } else {
            values.put(OUTCOME_VALUE_OUTCOME, outcome.id());
            editing.add(Table.OUTCOME_VALUE, values);
        }
        return Optional.empty();
    }

    private static void keep(Map<Field, Object> values, Field field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    /// Reads the issues of other years, which this one may go on from, newest year first.
    void earlier(Consumer<List<Earlier>> use) {
        var store = editing.desk().store();
        editing.read(
                "issue.earlier",
                _ -> {
                    var years = new HashMap<UUID, Integer>();
                    store.rows().all(Table.PROGRAMME).stream()
                            .map(Programme::new)
                            .forEach(year -> years.put(year.id(), year.year()));
                    return store.rows().all(Table.ISSUE).stream()
                            .filter(row -> years.containsKey(row.get(ISSUE_PROGRAMME)))
                            .map(row -> earlier(row, years))
                            .toList();
                },
                all -> use.accept(ofEarlierYears(all)));
    }

    private static Earlier earlier(Row row, Map<UUID, Integer> years) {
        var of = new Issue(row);
        int year = years.getOrDefault(row.reference(ISSUE_PROGRAMME), 0);
        return new Earlier(of.id(), year, of.code(), of.name());
    }

    private List<Earlier> ofEarlierYears(List<Earlier> all) {
        int year = editing.snapshot().map(at -> at.book().programme().year()).orElse(0);
        return all.stream()
                .filter(each -> each.year() < year)
                .sorted(
                        java.util.Comparator.comparingInt(Earlier::year)
                                .reversed()
                                .thenComparing(Earlier::code))
                .toList();
    }

    void carryFrom(@Nullable Earlier earlier) {
        issue.row()
                .ifPresent(row ->
                        editing.put(
                                row, ISSUE_CARRIED_FROM, earlier == null ? null : earlier.issue()));
    }
}
