package org.yiti.db.log;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Table;

/// What a person decided about a disagreement. It is written into the log even where it says what the row shows
/// already: the decision is what is new.
///
/// @param scope in which it is written, which is not the row's own where two offices made the same row
/// @param group 0 for the life of the row
/// @param values of the group; for the life (alive, home)
public record Settlement(
        Table table, UUID row, ScopeKey scope, int group, List<@Nullable Object> values) {}
