package org.yiti.db.exchange.file;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.Head;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;

/// Follows the records of a package in their order and proves that each range is whole: parts without gaps, as many
/// changes as a part's head says, and the chain of hashes from the range's first to its last.
final class ChainCheck {
    private @Nullable StreamRange range;
    private @Nullable PartHead part;
    private byte[] hash = {};
    private byte[] headHash = {};
    private long seq;
    private long hlcMax;

    void stream(StreamRange next) throws ExchangeException {
        end();
        range = next;
        hash = next.prevHash();
        seq = next.first() - 1;
    }

    void part(PartHead head) throws ExchangeException {
        var within = range;
        if (within == null) {
            throw Faults.format("a part outside a stream");
        }
        endPart();
        must(
                head.firstSeq() == seq + 1
                        && head.lastSeq() >= head.firstSeq()
                        && head.lastSeq() <= within.last(),
                "a part that does not follow");
        part = head;
        headHash = Head.sha256(head.bytes());
        hlcMax = Math.max(hlcMax, head.hlc());
    }

    /// @return the change's number in its stream
    long change(int table, UUID row, int op, byte[] body) throws ExchangeException {
        var within = part;
        if (within == null || seq == within.lastSeq()) {
            throw Faults.format("a change outside a part");
        }
        must(table >= 1 && table <= Short.MAX_VALUE, "table " + table);
        must(op >= 1 && op <= Byte.MAX_VALUE, "op " + op);
        must(body.length <= Limits.BODY, "a body of " + body.length + " bytes");
        hash = Head.next(hash, headHash, Head.change(table, row, op, body));
        return ++seq;
    }

    private void endPart() throws ExchangeException {
        must(part == null || part.lastSeq() == seq, "a part that lacks changes");
        part = null;
    }

    /// The range, if there is one, must be complete here.
    void end() throws ExchangeException {
        endPart();
        if (range != null) {
            must(range.last() == seq, "a range that lacks changes");
            if (!Arrays.equals(hash, range.lastHash())) {
                throw Faults.of(ExchangeCode.BAD_HASH, "a chain that ends with another hash");
            }
        }
        range = null;
    }

    /// The highest clock of all parts.
    long hlcMax() {
        return hlcMax;
    }

    private static void must(boolean holds, String otherwise) throws ExchangeException {
        if (!holds) {
            throw Faults.format(otherwise);
        }
    }
}
