package org.yiti.db.log;

/// The log holds bytes that this program never wrote. The store's check finds and names the place.
public final class DamagedLogException extends RuntimeException {
    public DamagedLogException(String message) {
        super(message);
    }
}
