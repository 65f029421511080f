package org.yiti.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yiti.app.i18n.Texts;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.unit.Unit;

/// What a change of a row did, in words: which field of what, before and after.
public final class ChangeWords {
    /// Fields whose content nobody reads.
    private static final Set<Field> FOR_MACHINES =
            Set.of(
                    Field.BASELINE_CONTENT,
                    Field.BASELINE_REASON_DIFFERENCE,
                    Field.BASELINE_REASON_SEEN,
                    Field.LINT_NOTE_SUBJECT,
                    Field.LINT_NOTE_SEEN,
                    Field.ATTACHMENT_SHA256,
                    Field.ATTACHMENT_BYTES,
                    Field.ATTACHMENT_MIME,
                    Field.ISSUE_FILE_SHA256,
                    Field.ISSUE_FILE_BYTES,
                    Field.ISSUE_FILE_MIME,
                    Field.ACCOUNT_PASSWORD);

    private final Snapshot at;
    private final RowTitle.Above rows;
    private final Texts texts;
    private final FieldWords fields;

    /// @param rows finds the rows that names are made of
    public ChangeWords(Snapshot at, RowTitle.Above rows, Texts texts) {
        this.at = at;
        this.rows = rows;
        this.texts = texts;
        this.fields = new FieldWords(at, texts);
    }

    /// One sentence for each changed field, or one for a row that came or went.
    public List<String> of(LoggedChange change, Row row) {
        var title = texts.say(RowTitle.of(row, rows, at.units()));
        if (change.born()) {
            return List.of(born(title, change));
        }
        var alive = change.alive();
        if (alive != null) {
            return List.of(
                    texts.tr(alive ? "issue.history.restored" : "issue.history.removed", title));
        }
        var words = new ArrayList<String>();
        var moved = change.moved();
        if (moved != null) {
            words.add(texts.tr("issue.history.moved", title, unit(moved.from()), unit(moved.to())));
        }
        words.addAll(changed(title, change));
        return words;
    }

    /// The name of a unit; its code where nobody here knows it.
    private String unit(String code) {
        return at.units().units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(Unit::label)
                .orElse(code);
    }

    private List<String> changed(String title, LoggedChange change) {
        var touched = new TreeSet<Field>();
        touched.addAll(change.before().keySet());
        touched.addAll(change.after().keySet());
        return touched.stream()
                .filter(field -> field.target().filter(t -> t == Table.PROGRAMME).isEmpty())
                .filter(field -> !FOR_MACHINES.contains(field))
                .map(field ->
                        texts.tr(
                                "issue.history.changed",
                                title,
                                texts.label(field),
                                orNone(fields.of(field, change.before().get(field))),
                                orNone(fields.of(field, change.after().get(field)))))
                .toList();
    }

    /// A new row with what it began with, but for what its title says already.
    private String born(String title, LoggedChange change) {
        var values =
                change.after().keySet().stream()
                        .filter(ChangeWords::tells)
                        .map(field ->
                                texts.tr(
                                        "issue.history.value",
                                        texts.label(field),
                                        fields.of(field, change.after().get(field))))
                        .toList();
        return values.isEmpty()
                ? texts.tr("issue.history.added", title)
                : texts.tr("issue.history.added-with", title, said(values));
    }

    /// The values may be whole sentences, so they are set apart more than words of a list.
    private String said(List<String> values) {
        return values.stream()
                .reduce((before, next) -> texts.tr("issue.history.next", before, next))
                .orElse("");
    }

    /// Whether a field says more of a new row than where it hangs and at which place.
    private static boolean tells(Field field) {
        boolean number = Set.of("no", "position", "month").contains(field.key());
        return !number
                && !FOR_MACHINES.contains(field)
                && field.target().filter(table -> table != Table.UNIT).isEmpty();
    }

    private String orNone(String words) {
        return words.isEmpty() ? texts.tr("issue.history.nothing") : words;
    }
}
