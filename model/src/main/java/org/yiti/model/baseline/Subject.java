package org.yiti.model.baseline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Table;

/// What a difference is of: a task, a duty, a policy, a measure, an outcome, the plan or the issue itself.
///
/// @param key the row's id; a measure's number, since every version of a plan makes its measures anew
/// @param row the row that stands now, or stood in the baseline
/// @param no number or name that people call it by; empty for the plan
/// @param unit the unit of a duty, which is called by its name
/// @param text the words of it, such as a task's content
public record Subject(
        Table table, String key, UUID row, String no, @Nullable UUID unit, String text) {}
