package org.yiti.app.sendout;

import java.util.Set;
import java.util.UUID;
import org.yiti.app.ledger.CellDifference;
import org.yiti.app.ledger.NewRow;
import org.yiti.model.record.Field;

/// What a person leaves aside of files that came back, and which added rows are to become tasks.
///
/// @param files names of files of which nothing is taken
public record TakeBackChoices(Set<String> files, Set<CellKey> cells, Set<FileRow> newRows) {
    /// Takes all that can be taken without a question.
    public static final TakeBackChoices NONE = new TakeBackChoices(Set.of(), Set.of(), Set.of());

    public TakeBackChoices {
        files = Set.copyOf(files);
        cells = Set.copyOf(cells);
        newRows = Set.copyOf(newRows);
    }

    /// A changed cell of a file.
    public record CellKey(String file, UUID task, Field field, int month) {
        static CellKey of(String file, CellDifference cell) {
            return new CellKey(file, cell.task(), cell.field(), cell.month());
        }
    }

    /// An added row of a file.
    public record FileRow(String file, NewRow row) {}
}
