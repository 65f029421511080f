package org.yiti.model.problem;

import org.yiti.model.record.Code;

/// Where an entry of a problem ledger stands.
public enum ProblemState implements Code {
    OPEN,
    UNDER_WAY,
    /// The unit says it is solved.
    SOLVED,
    /// Somebody looked, and struck it off (核验销号).
    STRUCK_OFF;

    public boolean done() {
        return this == SOLVED || this == STRUCK_OFF;
    }
}
