package org.yiti.app.grid;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.job.Progress;

/// Whoever keeps the rows of a grid and can change many of their cells in one step.
public interface BlockOwner {
    /// Works requests out on the rows as they stood when it was made. Used away from the screen's thread.
    interface Planner {
        BlockDraft plan(BlockRequest request, Progress progress);

        /// The request that fills a text into some months of rows, in place of an earlier pattern.
        BlockRequest pattern(List<UUID> rows, List<Integer> months, String text);
    }

    /// Called on the screen's thread.
    Planner planner();

    /// Does what was planned. Called on the screen's thread; must not wait for the store.
    ///
    /// @return false if the rows have changed since the last planner was made; nothing is then done
    boolean apply(BlockDraft draft);

    /// A plan could not be made.
    void failed(Exception cause);

    /// Whether rows can be made under the last one.
    boolean canGrow();

    /// The month that a column stands for.
    Optional<Integer> month(String column);
}
