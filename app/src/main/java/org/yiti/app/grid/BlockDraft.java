package org.yiti.app.grid;

import java.util.List;
import org.yiti.model.edit.BlockPlan;
import org.yiti.model.record.Step;

/// What a request would do: shown before it is done.
///
/// @param fates what becomes of each of the request's texts, in their order
/// @param step does it
public record BlockDraft(List<BlockPlan.Fate> fates, Step step) {
    public BlockDraft {
        fates = List.copyOf(fates);
    }
}
