package org.yiti.app.setup.phrase;

import static org.yiti.model.record.Field.PHRASE_KIND;
import static org.yiti.model.record.Field.PHRASE_PLACE;
import static org.yiti.model.record.Field.PHRASE_TEXT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiti.app.setup.rows.OfficeRows;
import org.yiti.model.Sentence;
import org.yiti.model.edit.Edited;
import org.yiti.model.phrase.Phrase;
import org.yiti.model.phrase.PhraseKind;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// The phrases in the office's order, and what can be done with them.
final class PhrasesModel {
    private final OfficeRows rows;

    PhrasesModel(OfficeRows rows) {
        this.rows = rows;
    }

    OfficeRows rows() {
        return rows;
    }

    List<Row> phrases() {
        return rows.of(Table.PHRASE).stream()
                .sorted(
                        Comparator.<Row>comparingInt(row -> Phrase.of(row).place())
                                .thenComparing(Row::id))
                .toList();
    }

    Edited edit(Row row, Field field, String typed) {
        if (field == PHRASE_TEXT && typed.isBlank()) {
            return new Edited.Refused(Sentence.of("edit.name.empty", field));
        }
        return rows.edit(row, field, typed);
    }

    /// A new phrase at the end.
    UUID add(String words) {
        var id = RowIds.fresh();
        rows.add(
                Table.PHRASE,
                id,
                Map.of(
                        PHRASE_KIND,
                        PhraseKind.ANY.name(),
                        PHRASE_TEXT,
                        words,
                        PHRASE_PLACE,
                        phrases().size() + 1));
        return id;
    }

    void remove(List<Row> gone) {
        rows.remove(gone);
    }

    /// Moves a phrase up or down; all places that are no longer right are written anew.
    void move(Row phrase, int by) {
        var order = new ArrayList<>(phrases());
        int from = order.stream().map(Row::id).toList().indexOf(phrase.id());
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        order.add(to, order.remove(from));
        var changes = new ArrayList<Change>();
        for (int i = 0; i < order.size(); i++) {
            if (Phrase.of(order.get(i)).place() != i + 1) {
                changes.add(
                        new Change.Put(
                                Table.PHRASE, order.get(i).id(), Map.of(PHRASE_PLACE, i + 1)));
            }
        }
        rows.record(Step.of(Sentence.of("step.phrase.move"), changes));
    }
}
