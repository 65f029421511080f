package org.yiti.db.exchange.file;

import java.io.IOException;
import org.yiti.db.log.WriteTrouble;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Trouble;

/// Makes the exceptions of this package: a code for people, and for the log what exactly was wrong.
final class Faults {
    private Faults() {}

    static ExchangeException of(ExchangeCode code, String why) {
        return new ExchangeException(Trouble.of(code), new IOException(why));
    }

    static ExchangeException of(ExchangeCode code, Throwable why) {
        return new ExchangeException(Trouble.of(code), why);
    }

    static ExchangeException format(String why) {
        return of(ExchangeCode.BAD_FORMAT, why);
    }

    /// @throws IOException what failed, if it was not a full disk
    static ExchangeException writing(IOException failed) throws IOException {
        if (WriteTrouble.full(failed)) {
            return of(ExchangeCode.DISK_FULL, failed);
        }
        throw failed;
    }
}
