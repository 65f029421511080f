package org.yiti.model.store;

import org.yiti.model.YitiException;

/// A store was closed, and everything recorded in it is safe, but what is done last (the closing backup,
/// the note outside the store) failed.
public final class ClosingException extends YitiException {
    private static final long serialVersionUID = 1;

    public ClosingException(YitiException cause) {
        super(cause.sentence(), cause);
    }
}
