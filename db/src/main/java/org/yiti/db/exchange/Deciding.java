package org.yiti.db.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiti.db.log.Settlement;
import org.yiti.db.record.Norm;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.merge.LoggedWrite;
import org.yiti.model.merge.RowLog;
import org.yiti.model.merge.ScopeKey;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.store.Office;

/// Turns a person's decision into what is written.
final class Deciding {
    private final Office office;

    Deciding(Office office) {
        this.office = office;
    }

    /// @throws YitiException if the decision does not fit the conflict, or is another office's
    Settlement settlement(Conflicts.Found found, Decision decision) throws YitiException {
        var conflict = found.conflict();
        if (!conflict.mine()) {
            throw new YitiException(Sentence.of("exchange.conflict.other", conflict.decider()));
        }
        return switch (decision) {
            case Decision.Take(int version) -> take(found, version);
            case Decision.Write write -> write(found, write);
        };
    }

    private Settlement take(Conflicts.Found found, int version) throws YitiException {
        var versions = found.disagreement().versions();
        if (version < 1 || version > versions.size()) {
            throw new YitiException(
                    Sentence.of("exchange.conflict.version", version, versions.size()));
        }
        var write = versions.get(version - 1);
        var d = found.disagreement();
        return switch (d.kind()) {
            case VALUES -> values(found, padded(found, write));
            case LIFE -> life(found, d.scope(), write.alive());
            case OWNER -> withdraw(found, version == 1 ? d.scope() : Conflicts.shownScope(found));
        };
    }

    private static List<@Nullable Object> padded(Conflicts.Found found, LoggedWrite write) {
        int fields = found.conflict().fields().size();
        var said = new ArrayList<@Nullable Object>(write.values(found.disagreement().group()));
        while (said.size() < fields) {
            said.add(null);
        }
        return said;
    }

    private static Settlement values(Conflicts.Found found, List<@Nullable Object> values) {
        var conflict = found.conflict();
        var d = found.disagreement();
        return new Settlement(conflict.table(), conflict.row(), d.scope(), d.group(), values);
    }

    private static Settlement life(Conflicts.Found found, ScopeKey scope, boolean alive) {
        var home = found.log().shown(scope).map(Row::home).orElseThrow();
        var conflict = found.conflict();
        return new Settlement(
                conflict.table(), conflict.row(), scope, RowLog.LIFE, Arrays.asList(alive, home));
    }

    /// Of a row that two offices made, one gives way: it takes its own out.
    private Settlement withdraw(Conflicts.Found found, ScopeKey scope) throws YitiException {
        if (!scope.mayWrite(office.level(), office.code(), found.conflict().table())) {
            throw new YitiException(Sentence.of("exchange.conflict.superior"));
        }
        return life(found, scope, false);
    }

    private static Settlement write(Conflicts.Found found, Decision.Write write)
            throws YitiException {
        var conflict = found.conflict();
        if (conflict.kind() != Conflict.Kind.VALUES) {
            throw new YitiException(Sentence.of("exchange.conflict.no_value"));
        }
        var values = new ArrayList<@Nullable Object>();
        for (Field field : conflict.fields()) {
            values.add(Norm.value(conflict.table(), field, write.values().get(field)));
        }
        if (!conflict.fields().containsAll(write.values().keySet())) {
            throw new YitiException(Sentence.of("exchange.conflict.field"));
        }
        return values(found, values);
    }
}
