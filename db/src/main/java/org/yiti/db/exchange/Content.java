package org.yiti.db.exchange;

import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.Body;
import org.yiti.db.log.DamagedLogException;
import org.yiti.db.log.Head;
import org.yiti.db.log.Streams;
import org.yiti.db.log.Verdict;
import org.yiti.db.record.Norm;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.ExchangeCode;
import org.yiti.model.exchange.ExchangeException;
import org.yiti.model.exchange.Trouble;
import org.yiti.model.merge.GroupWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

/// Looks into the changes of one stream before they are taken in: every value must be one that this program could have
/// written itself, or a newer one must have written it.
final class Content {
    private static final int LONGEST_HOME = 32;
    private static final int MOST_REPLACED = 4096;

    private final int stream;
    private final Streams streams;
    private final ScopeKey scope;
    private final Certificate author;

    Content(int stream, Streams streams, ScopeKey scope, Certificate author) {
        this.stream = stream;
        this.streams = streams;
        this.scope = scope;
        this.author = author;
    }

    /// @param schemaVersion of the program that wrote it
    /// @throws ExchangeException if no program of the version it names could have written it
    Verdict judge(int schemaVersion, int table, int op, byte[] body) throws ExchangeException {
        boolean newer = schemaVersion > Head.SCHEMA_VERSION;
        var known = Table.numbered(table);
        if (known.isEmpty() || op != Head.BIRTH && op != Head.SET) {
            if (newer) {
                return Verdict.WAITS;
            }
            throw wrong(new IllegalArgumentException("table " + table + ", kind " + op));
        }
        try {
            mustBeRight(known.get(), op, Body.read(stream, streams, body), newer);
        } catch (DamagedLogException
                | YitiException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException e) {
            if (newer) {
                return Verdict.WAITS;
            }
            throw wrong(e);
        }
        return Verdict.of(scope, author.level(), author.officeCode(), known.get());
    }

    private static void mustBeRight(Table table, int op, List<GroupWrite> writes, boolean newer)
            throws YitiException {
        boolean life = false;
        for (GroupWrite write : writes) {
            if (write.replaced().size() > MOST_REPLACED) {
                throw new IllegalArgumentException("too many writes are replaced");
            }
            if (write.group() == RowLog.LIFE) {
                life = true;
                mustBeLife(write.values());
                continue;
            }
            var fields = table.groups().get(write.group());
            if (fields == null ? !newer : fields.size() < write.values().size() && !newer) {
                throw new IllegalArgumentException("no group " + write.group() + " of " + table);
            }
            if (fields != null) {
                mustBeNormal(table, fields, write.values());
            }
        }
        if (op == Head.BIRTH && !life || writes.isEmpty()) {
            throw new IllegalArgumentException("a birth without a life");
        }
    }

    private static void mustBeLife(List<@Nullable Object> values) {
        if (values.size() != 2
                || !(values.getFirst() instanceof Boolean)
                || !(values.get(1) instanceof String home)
                || home.isEmpty()
                || home.length() > LONGEST_HOME) {
            throw new IllegalArgumentException("a life of " + values);
        }
    }

    private static void mustBeNormal(Table table, List<Field> fields, List<@Nullable Object> values)
            throws YitiException {
        for (int i = 0; i < Math.min(fields.size(), values.size()); i++) {
            var value = values.get(i);
            if (!Objects.equals(value, Norm.value(table, fields.get(i), value))) {
                throw new IllegalArgumentException(fields.get(i) + " in another form");
            }
        }
    }

    private static ExchangeException wrong(Exception cause) {
        return new ExchangeException(Trouble.of(ExchangeCode.BAD_FORMAT), cause);
    }
}
