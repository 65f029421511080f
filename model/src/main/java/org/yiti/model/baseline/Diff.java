package org.yiti.model.baseline;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yiti.model.programme.Baseline;
import org.yiti.model.programme.BaselineReason;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// What is different between an issue's baseline and today: added, removed, moved, changed cell by cell, each
/// with its reason where one was given.
public final class Diff {
    private final YearBook book;
    private final Issue issue;

    public Diff(YearBook book, Issue issue) {
        this.book = book;
        this.issue = issue;
    }

    /// In the order of the lists, removed rows after those that stand.
    public List<Difference> since(Baseline baseline, Frozen frozen) {
        var reasons = new HashMap<String, BaselineReason>();
        book.reasonsOf(baseline.id()).forEach(reason -> reasons.put(reason.difference(), reason));
        return since(frozen).stream()
                .map(each -> each.with(Optional.ofNullable(reasons.get(each.key()))))
                .toList();
    }

    /// The same without reasons.
    public List<Difference> since(Frozen frozen) {
        var before = new Picture(frozen.rows()).entries();
        var after = new Picture(Frozen.standing(book, issue)).entries();
        var moved = moved(before, after);
        var found = new ArrayList<Difference>();
        after.forEach((key, entry) -> {
            var old = before.get(key);
            if (old == null) {
                found.add(added(entry));
            } else {
                moved.computeIfPresent(key, (_, difference) -> add(found, difference));
                found.addAll(changed(old, entry));
            }
        });
        before.forEach((key, entry) -> {
            if (!after.containsKey(key)) {
                found.add(removed(entry));
            }
        });
        found.sort(Comparator.comparing(each -> each.subject().table()));
        return List.copyOf(found);
    }

    private static Difference add(List<Difference> found, Difference difference) {
        found.add(difference);
        return difference;
    }

    private static Difference added(Picture.Entry entry) {
        return new Difference(
                Kind.ADDED,
                entry.subject(),
                Cell.row(named(entry.subject().table())),
                new Content.Nothing(),
                main(entry),
                Optional.empty());
    }

    private Difference removed(Picture.Entry entry) {
        var subject = entry.subject();
        var elsewhere = elsewhere(subject);
        if (elsewhere.isPresent()) {
            return new Difference(
                    Kind.MOVED,
                    subject,
                    Cell.issue(),
                    new Content.Numbers(List.of(issue.code())),
                    new Content.Numbers(List.of(elsewhere.get())),
                    Optional.empty());
        }
        return new Difference(
                Kind.REMOVED,
                subject,
                Cell.row(named(subject.table())),
                main(entry),
                new Content.Nothing(),
                Optional.empty());
    }

    /// The code of the issue that a row now belongs to, if it is another one.
    private Optional<String> elsewhere(Subject subject) {
        return subject.table()
                .field("issue")
                .flatMap(field ->
                        book.row(subject.table(), subject.row()).map(row -> row.reference(field)))
                .filter(id -> !id.equals(issue.id()))
                .flatMap(book::issue)
                .map(Issue::code);
    }

    private static Content main(Picture.Entry entry) {
        var content = entry.cells().get(Cell.of(named(entry.subject().table())));
        return content == null ? new Content.Nothing() : content;
    }

    /// The field that a whole row is shown by.
    private static Field named(Table table) {
        return switch (table) {
            case SOLUTION_PLAN -> SOLUTION_PLAN_GOAL;
            case MEASURE -> MEASURE_TEXT;
            case TASK -> TASK_CONTENT;
            case DUTY -> DUTY_TEXT;
            case POLICY -> POLICY_TITLE;
            case OUTCOME -> OUTCOME_NAME;
            default -> ISSUE_NAME;
        };
    }

    private static List<Difference> changed(Picture.Entry before, Picture.Entry after) {
        Set<Cell> cells = new LinkedHashSet<>(after.cells().keySet());
        cells.addAll(before.cells().keySet());
        var found = new ArrayList<Difference>();
        for (Cell cell : cells) {
            var was = before.cells().getOrDefault(cell, new Content.Nothing());
            var is = after.cells().getOrDefault(cell, new Content.Nothing());
            if (!was.equals(is)) {
                found.add(
                        new Difference(
                                Kind.CHANGED, after.subject(), cell, was, is, Optional.empty()));
            }
        }
        return found;
    }

    /// The rows that have to be taken out and put elsewhere to come from one order to the other: all but the
    /// longest run that kept its order.
    private static Map<String, Difference> moved(
            Map<String, Picture.Entry> before, Map<String, Picture.Entry> after) {
        var found = new HashMap<String, Difference>();
        for (Table table : List.of(Table.TASK, Table.DUTY, Table.POLICY)) {
            var was = ordered(table, before, after);
            var is = ordered(table, after, before);
            var places = new HashMap<String, Integer>();
            was.forEach(key -> places.put(key, places.size()));
            var kept = new Rising(is.stream().map(key -> place(places, key)).toList()).kept();
            for (int i = 0; i < is.size(); i++) {
                if (!kept.contains(i)) {
                    found.put(is.get(i), moved(after, is.get(i), place(places, is.get(i)), i));
                }
            }
        }
        return found;
    }

    private static int place(Map<String, Integer> places, String key) {
        return places.getOrDefault(key, 0);
    }

    private static Difference moved(Map<String, Picture.Entry> after, String key, int was, int is) {
        var subject = java.util.Objects.requireNonNull(after.get(key)).subject();
        return new Difference(
                Kind.MOVED,
                subject,
                Cell.place(named(subject.table())),
                new Content.Place(was + 1),
                new Content.Place(is + 1),
                Optional.empty());
    }

    private static List<String> ordered(
            Table table, Map<String, Picture.Entry> of, Map<String, Picture.Entry> and) {
        return of.entrySet().stream()
                .filter(e -> e.getValue().subject().table() == table && and.containsKey(e.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
