package org.yiti.db;

import org.yiti.model.YitiException;

/// What is done last before a store closes, while it can still be read (such as the closing backup).
@FunctionalInterface
public interface Closing {
    /// @param changed whether a step was recorded since the store was opened
    void run(boolean changed) throws YitiException;
}
