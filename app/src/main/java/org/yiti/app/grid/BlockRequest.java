package org.yiti.app.grid;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Texts that a person wants to write into many cells in one step.
///
/// @param newRows keys of rows that are to be made for some of them
/// @param beside the row that new ones go on from
public record BlockRequest(
        Act act, List<CellText> texts, List<UUID> newRows, Optional<UUID> beside) {
    /// What the person did: it names the step.
    public enum Act {
        PASTE,
        CUT,
        CLEAR,
        FILL,
        PATTERN
    }

    public BlockRequest {
        texts = List.copyOf(texts);
        newRows = List.copyOf(newRows);
    }
}
