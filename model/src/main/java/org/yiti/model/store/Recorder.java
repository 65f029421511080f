package org.yiti.model.store;

import org.yiti.model.YitiException;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Step;

/// The one way to write. A step becomes one transaction: rows and their change records, or nothing.
public interface Recorder {
    /// @return the number of the step in this store's log; 0 if nothing differed from what stood
    /// @throws YitiException if the store cannot be written; nothing of the step is then stored
    long record(Actor actor, Step step) throws YitiException;
}
