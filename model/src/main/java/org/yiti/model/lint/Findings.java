package org.yiti.model.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.baseline.Fingerprint;
import org.yiti.model.baseline.PlanFields;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.LintNote;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;

/// Gathers what the rules find of one issue, and joins it with what was said of it before.
final class Findings {
    private final YearBook book;
    private final UUID issue;
    private final Map<String, LintNote> notes = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    Findings(YearBook book, Issue issue) {
        this.book = book;
        this.issue = issue.id();
        book.lintNotesOf(issue.id()).forEach(note -> notes.put(key(note), note));
    }

    private static String key(LintNote note) {
        return note.rule() + " " + note.subject();
    }

    /// @param args what the sentence names
    void add(LintRule rule, Spot spot, String sentence, Object... args) {
        var what = Sentence.of(sentence, args);
        var note = Optional.ofNullable(notes.get(rule.name() + " " + spot.key()));
        found.add(new Finding(rule, issue, spot, what, seen(spot, what), note));
    }

    void add(LintRule rule, Field field, UUID row, String sentence, Object... args) {
        add(rule, Spot.of(field, row), sentence, args);
    }

    private String seen(Spot spot, Sentence what) {
        var planned =
                book.row(spot.field().table(), spot.row()).map(Findings::planned).orElse(Map.of());
        return Fingerprint.of(planned, what.key(), what.args());
    }

    private static Map<Field, Object> planned(Row row) {
        var values = row.filled();
        values.keySet()
                .retainAll(PlanFields.groups(row.table()).stream().flatMap(List::stream).toList());
        return values;
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
