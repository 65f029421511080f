package org.yiti.db.exchange.file;

import java.util.UUID;

/// Is told the records of a package, in the file's order.
///
/// @param <E> what it may throw
public interface Visitor<E extends Exception> {
    /// What follows belongs to this range.
    void stream(StreamRange range) throws E;

    /// What follows belongs to this part.
    void part(PartHead head) throws E;

    /// @param seq its number in the stream
    /// @param body not looked into here
    void change(long seq, int table, UUID row, int op, byte[] body) throws E;
}
