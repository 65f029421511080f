package org.yiti.app.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;

/// One field of a standing task, its plan or its report that an import changes.
///
/// @param month of a plan or report; 0 for the task itself
/// @param was the stored value; null for an empty field
public record CellDifference(
        UUID task, Field field, int month, @Nullable Object was, @Nullable Object now) {}
