package org.yiti.model.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.yiti.model.YitiException;
import org.yiti.model.history.History;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// What who is signed in may read, as it stands now: worked out anew after each step, for a step may switch the account
/// off, or give a task to another unit.
final class Sights {
    private final Rows rows;
    private final History history;
    private final Guard guard;
    private final Map<Long, Boolean> steps = new ConcurrentHashMap<>();
    private Now now = new Now(-1, true, Optional.empty());

    /// @param everything whether there is nothing that may not be read
    /// @param sight empty where everything may be read, or nothing at all
    private record Now(long step, boolean everything, Optional<Sight> sight) {}

    Sights(Rows rows, History history, Guard guard) {
        this.rows = rows;
        this.history = history;
        this.guard = guard;
    }

    private synchronized Now now() {
        long last = history.last();
        if (now.step() != last) {
            var before = now.sight().map(Sight::own);
            now = at(last);
            if (!before.equals(now.sight().map(Sight::own))) {
                steps.clear();
            }
        }
        return now;
    }

    private Now at(long last) {
        try {
            var account = guard.account();
            return new Now(
                    last, account.isEmpty(), account.map(signedIn -> new Sight(rows, signedIn)));
        } catch (YitiException _) {
            // Switched off, or nobody: who may not write a word may not read one either.
            return new Now(last, false, Optional.empty());
        }
    }

    private boolean may(Predicate<Sight> sees) {
        var is = now();
        return is.everything() || is.sight().filter(sees).isPresent();
    }

    boolean sees(Row row) {
        return may(sight -> sight.sees(row));
    }

    boolean sees(Table table, UUID id) {
        return may(sight -> sight.sees(table, id));
    }

    /// Whether an issue is theirs as a whole, with what is counted of it.
    boolean answersFor(UUID issue) {
        return may(sight -> sight.answersFor(issue));
    }

    Coverage coverage(Table table) {
        var is = now();
        return is.everything()
                ? Coverage.WHOLE
                : is.sight().map(sight -> sight.coverage(table)).orElse(Coverage.NOTHING);
    }

    /// Whether all that is done in the office may be read; accounts do not count.
    boolean wholeOffice() {
        for (Table table : Table.values()) {
            if (table != Table.ACCOUNT && coverage(table) != Coverage.WHOLE) {
                return false;
            }
        }
        return true;
    }

    /// What was found out about a step, as long as the same rows may be read.
    boolean remembered(long step, Predicate<Long> find) {
        var known = steps.get(step);
        if (known == null) {
            known = find.test(step);
            steps.put(step, known);
        }
        return known;
    }
}
