package org.yiti.model.merge;

import java.util.List;

/// Writes of one row that say different things and were made without seeing each other.
///
/// @param scope of the write that the decision belongs to: whoever may write there decides
/// @param group what they disagree about; [RowLog#LIFE] for [Kind#LIFE] and [Kind#OWNER]
/// @param versions one write for each different thing that is said, the shown one first
public record Disagreement(Kind kind, ScopeKey scope, int group, List<LoggedWrite> versions) {
    public Disagreement {
        versions = List.copyOf(versions);
    }

    public enum Kind {
        /// Different values of one group.
        VALUES,
        /// Removed by one, changed or kept by another.
        LIFE,
        /// The same row made on their own by two offices.
        OWNER
    }
}
