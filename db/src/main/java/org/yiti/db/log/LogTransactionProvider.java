package org.yiti.db.log;

import java.util.concurrent.locks.ReentrantLock;
import org.jooq.ConnectionProvider;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.jooq.impl.DefaultTransactionProvider;

/// Transactions that write the log: the outermost commit turns what the triggers caught into change records.
/// One transaction at a time, so that the numbers in a stream have no gaps. Inner ones are savepoints.
/// A transaction without a [Writing] may run, but the triggers refuse every write in it.
final class LogTransactionProvider implements TransactionProvider {
    private static final String DEPTH = "yiti.transaction.depth";

    private final TransactionProvider transactions;
    private final LogWriter log;
    private final ReentrantLock writer;

    LogTransactionProvider(ConnectionProvider connections, LogWriter log, ReentrantLock writer) {
        transactions = new DefaultTransactionProvider(connections, true);
        this.log = log;
        this.writer = writer;
    }

    @Override
    public void begin(TransactionContext context) {
        writer.lock();
        boolean begun = false;
        try {
            transactions.begin(context);
            begun = true;
        } finally {
            if (!begun) {
                writer.unlock();
            }
        }
        deeper(context, 1);
        if (depth(context) == 1 && Writing.CURRENT.isBound()) {
            Writing.CURRENT.get().begin(context.dsl());
        }
    }

    @Override
    public void commit(TransactionContext context) {
        if (depth(context) == 1 && Writing.CURRENT.isBound()) {
            log.write(context.dsl(), Writing.CURRENT.get());
        }
        transactions.commit(context);
        leave(context);
    }

    @Override
    public void rollback(TransactionContext context) {
        try {
            transactions.rollback(context);
        } finally {
            leave(context);
        }
    }

    private void leave(TransactionContext context) {
        if (depth(context) == 1 && Writing.CURRENT.isBound()) {
            Writing.CURRENT.get().end();
        }
        deeper(context, -1);
        writer.unlock();
    }

    private static int depth(TransactionContext context) {
        return context.configuration().data(DEPTH) instanceof Integer depth ? depth : 0;
    }

    private static void deeper(TransactionContext context, int by) {
        context.configuration().data(DEPTH, depth(context) + by);
    }
}
