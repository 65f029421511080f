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
import org.yiti.model.merge.GroupWrite;
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
    List<Settlement> settlements(Conflicts.Found found, Decision decision) throws YitiException {
        var conflict = found.conflict();
        if (!conflict.mine()) {
            throw new YitiException(Sentence.of("exchange.conflict.other", conflict.decider()));
        }
        return switch (decision) {
            case Decision.Take take -> take(found, take);
            case Decision.Write write -> List.of(write(found, write));
        };
    }

    private List<Settlement> take(Conflicts.Found found, Decision.Take take) throws YitiException {
        var versions = found.disagreement().versions();
        if (take.version() < 1 || take.version() > versions.size()) {
            throw new YitiException(
                    Sentence.of("exchange.conflict.version", take.version(), versions.size()));
        }
        var write = versions.get(take.version() - 1);
        var d = found.disagreement();
        return switch (d.kind()) {
            case VALUES -> List.of(values(found, padded(found, write)));
            case LIFE -> {
                var moved = Conflicts.movedTo(d, found.log());
                yield write.alive() && moved.isPresent()
                        ? followed(found, write, moved.get())
                        : List.of(life(found, d.scope(), write.alive()));
            }
            case OWNER -> kept(found, take);
        };
    }

    /// A change that was made where the row no longer is: it goes to where the row is.
    private List<Settlement> followed(Conflicts.Found found, LoggedWrite change, ScopeKey lies)
            throws YitiException {
        refuseForeign(found, lies, "exchange.conflict.moved");
        var all = new ArrayList<>(List.of(life(found, found.disagreement().scope(), false)));
        for (GroupWrite group : change.groups()) {
            if (group.group() != RowLog.LIFE) {
                all.add(settled(found, lies, group.group(), group.values()));
            }
        }
        return all;
    }

    /// Of a row that two offices made, one is withdrawn; the other may be filled with what only that one has.
    private List<Settlement> kept(Conflicts.Found found, Decision.Take take) throws YitiException {
        var shown = Conflicts.shownScope(found);
        var other = found.disagreement().scope();
        boolean first = take.version() == 1;
        var all = new ArrayList<>(List.of(withdraw(found, first ? other : shown)));
        if (take.filling()) {
            var conflict = found.conflict();
            var fillable = conflict.fillable(conflict.versions().get(take.version() - 1));
            conflict.table()
                    .groups()
                    .forEach((group, fields) -> {
                        if (fields.stream().anyMatch(fillable::containsKey)) {
                            var values = new ArrayList<@Nullable Object>();
                            fields.forEach(field -> values.add(fillable.get(field)));
                            all.add(settled(found, first ? shown : other, group, values));
                        }
                    });
        }
        return all;
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
        var d = found.disagreement();
        return settled(found, d.scope(), d.group(), values);
    }

    private static Settlement settled(
            Conflicts.Found found, ScopeKey scope, int group, List<@Nullable Object> values) {
        var conflict = found.conflict();
        return new Settlement(conflict.table(), conflict.row(), scope, group, values);
    }

    private static Settlement life(Conflicts.Found found, ScopeKey scope, boolean alive) {
        var home = found.log().shown(scope).map(Row::home).orElseThrow();
        return settled(found, scope, RowLog.LIFE, Arrays.asList(alive, home));
    }

    /// Of a row that two offices made, one gives way: it takes its own out.
    private Settlement withdraw(Conflicts.Found found, ScopeKey scope) throws YitiException {
        refuseForeign(found, scope, "exchange.conflict.superior");
        return life(found, scope, false);
    }

    private void refuseForeign(Conflicts.Found found, ScopeKey scope, String why)
            throws YitiException {
        if (!scope.mayWrite(office.level(), office.code(), found.conflict().table())) {
            throw new YitiException(Sentence.of(why));
        }
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
