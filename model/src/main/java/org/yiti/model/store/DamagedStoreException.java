package org.yiti.model.store;

import org.yiti.model.Sentence;

/// Part of an open store's file cannot be read any more. Unchecked, since it may happen at any reading and
/// nobody can go on from it.
public final class DamagedStoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DamagedStoreException(Throwable cause) {
        super(cause);
    }

    /// What happened and what to do.
    public Sentence sentence() {
        return Sentence.of("store.damaged.page");
    }
}
