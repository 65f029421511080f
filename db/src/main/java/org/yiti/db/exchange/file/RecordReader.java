package org.yiti.db.exchange.file;

import java.util.List;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.job.Progress;

/// Reads the records of all segments, one segment after the other, and tells them to a visitor.
///
/// @param <E> what the visitor may throw
final class RecordReader<E extends Exception> {
    private final List<StreamRange> streams;
    private final Visitor<E> visitor;
    private final ChainCheck chain = new ChainCheck();
    private int nextStream;

    RecordReader(List<StreamRange> streams, Visitor<E> visitor) {
        this.streams = streams;
        this.visitor = visitor;
    }

    /// @return how many changes were in it
    long read(SegmentReader in, Progress progress) throws ExchangeException, E {
        long changes = 0;
        while (!in.atEnd()) {
            switch (in.number(Records.CHANGE)) {
                case Records.STREAM -> stream(in.number(Limits.STREAMS));
                case Records.PART -> part(PartHead.read(in.block(Limits.HEAD)));
                case Records.CHANGE -> {
                    change(in);
                    changes++;
                    if (changes % 1000 == 0) {
                        progress.checkpoint();
                    }
                }
                default -> throw Faults.format("a record of an unknown kind");
            }
        }
        return changes;
    }

    private void stream(int index) throws ExchangeException, E {
        if (index != nextStream || index >= streams.size()) {
            throw Faults.format("streams in another order than the manifest's");
        }
        nextStream++;
        chain.stream(streams.get(index));
        visitor.stream(streams.get(index));
    }

    private void part(PartHead head) throws ExchangeException, E {
        chain.part(head);
        visitor.part(head);
    }

    private void change(SegmentReader in) throws ExchangeException, E {
        int table = in.number(Short.MAX_VALUE);
        var row = in.id();
        int op = in.number(Byte.MAX_VALUE);
        byte[] body = in.block(Limits.BODY);
        visitor.change(chain.change(table, row, op, body), table, row, op, body);
    }

    /// All that the manifest announces must have come.
    ///
    /// @return the highest clock
    long end() throws ExchangeException {
        chain.end();
        if (nextStream != streams.size()) {
            throw Faults.format("streams are missing");
        }
        return chain.hlcMax();
    }
}
