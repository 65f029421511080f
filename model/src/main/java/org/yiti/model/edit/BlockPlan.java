package org.yiti.model.edit;

import java.util.List;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;

/// What a block of texts would do to the cells of many tasks; nothing of it is written yet.
///
/// @param changes everything that would change, a row once
/// @param cells what becomes of each text, in the order they were given
/// @param added the new tasks
public record BlockPlan(List<Change> changes, List<Planned> cells, List<UUID> added) {
    /// What becomes of one text.
    public sealed interface Fate {
        record Changed() implements Fate {}

        /// The cell holds this already.
        record Same() implements Fate {}

        /// The cell stays as it is.
        record Refused(Sentence why) implements Fate {}
    }

    public record Planned(BlockEdits.Text text, Fate fate) {}

    public BlockPlan {
        changes = List.copyOf(changes);
        cells = List.copyOf(cells);
        added = List.copyOf(added);
    }
}
