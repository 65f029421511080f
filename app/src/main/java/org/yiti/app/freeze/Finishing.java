package org.yiti.app.freeze;

import java.util.Map;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Field;

/// Makes what a month that is about to be closed keeps beside its rows, and keeps it.
@FunctionalInterface
public interface Finishing {
    /// Keeps the rows only, as programs before schema 21 did.
    Finishing NOTHING = (_, _) -> Map.of();

    /// @param month as it will be read once it is closed; its row names no files yet
    /// @return the fields of its row that name what was kept
    /// @throws YitiException if it cannot be made or kept; the month is then not closed
    Map<Field, String> finish(SealedMonth month, Progress progress) throws YitiException;
}
