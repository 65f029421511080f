package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.ImportPlan.Rejected;

/// What a person is told of an import: rows that were not taken, and doubts about those that were.
final class ImportNotes {
    private final String sheet;
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Sentence> warnings = new ArrayList<>();

    ImportNotes(String sheet) {
        this.sheet = sheet;
    }

    void reject(SheetRow row, Sentence reason) {
        rejected.add(new Rejected(sheet, row.index(), reason));
    }

    void warn(SheetRow row, Sentence doubt) {
        warnings.add(Sentence.of("ledger.warning.in-row", row.index() + 1, doubt));
    }

    /// A cell whose words are no value of its column.
    void warnOfWords(SheetRow row, ColumnMeaning meaning, String words) {
        var name = Sentence.of(meaning.textKey(), 0);
        warn(row, Sentence.of("ledger.warning.not-a-value", name, words));
    }

    void warn(Sentence warning) {
        warnings.add(warning);
    }

    void warn(List<Sentence> all) {
        warnings.addAll(all);
    }

    List<Rejected> rejected() {
        return rejected;
    }

    List<Sentence> warnings() {
        return warnings;
    }
}
