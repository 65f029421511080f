package org.yiti.app.rowpage;

import java.util.List;
import java.util.UUID;
import org.yiti.model.Sentence;

/// A figure over a list, and the rows that it counts: pressed, the list shows these alone.
///
/// @param id stable name
/// @param words the figure with what it is of
public record RowFigure(String id, Sentence words, List<UUID> rows) {
    public RowFigure {
        rows = List.copyOf(rows);
    }
}
