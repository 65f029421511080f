package org.yiti.model.exchange;

import org.yiti.model.YitiException;

/// A package was not taken in. Nothing was changed.
public final class ExchangeException extends YitiException {
    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    public ExchangeException(Trouble trouble) {
        super(trouble.sentence());
        this.trouble = trouble;
    }

    public ExchangeException(Trouble trouble, Throwable cause) {
        super(trouble.sentence(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
