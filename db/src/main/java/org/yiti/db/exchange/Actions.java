package org.yiti.db.exchange;

import org.yiti.db.exchange.file.PartHead;
import org.yiti.db.log.SentenceJson;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Trouble;

/// Looks at what a head says of its step before it is shown to people.
final class Actions {
    private static final String KEY = "[A-Za-z][A-Za-z0-9_.]{0,127}";
    private static final int MOST_NESTED = 512;

    private Actions() {}

    /// @throws ExchangeException if it is not a sentence that a program writes
    static void check(PartHead head) throws ExchangeException {
        long nested = head.args().chars().filter(c -> c == '[' || c == '{').count();
        boolean named = !head.actor().isBlank() && !head.actorId().isBlank();
        if (nested > MOST_NESTED || !head.action().matches(KEY) || !named) {
            throw wrong(head, new IllegalArgumentException("not a sentence or nobody's"));
        }
        try {
            SentenceJson.read(head.args());
        } catch (RuntimeException e) {
            throw wrong(head, e);
        }
    }

    private static ExchangeException wrong(PartHead head, RuntimeException cause) {
        cause.addSuppressed(new IllegalArgumentException("step " + head.txNo()));
        return new ExchangeException(Trouble.of(ExchangeCode.BAD_FORMAT), cause);
    }
}
