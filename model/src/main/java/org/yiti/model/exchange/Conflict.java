package org.yiti.model.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Field;
import org.yiti.model.record.MergeRule;
import org.yiti.model.record.Table;

/// Two or more writes of the same fields of one row, made without seeing each other, that say different things; or a
/// row that one removed while another changed it. It stands until a person decides; deciding is an ordinary step.
///
/// @param id stays the same while it stands; what `conflicts` prints and `resolve` takes
/// @param fields the fields that are decided together; empty for [Kind#LIFE]
/// @param base what stood before they parted, where it is known
/// @param versions the shown one first
/// @param movedTo code of the unit that the row was handed over to, where a change of the unit that had it is in question:
///     whoever takes the change has it written where the row is now
/// @param decider code of the office that decides
/// @param mine whether this office decides; others see it and wait
public record Conflict(
        String id,
        Kind kind,
        Table table,
        UUID row,
        List<Field> fields,
        Optional<Map<Field, @Nullable Object>> base,
        List<Version> versions,
        Optional<String> movedTo,
        String decider,
        boolean mine) {
    public Conflict {
        fields = List.copyOf(fields);
        versions = List.copyOf(versions);
    }

    public enum Kind {
        /// Different values.
        VALUES,
        /// Removed by one, changed by another.
        LIFE,
        /// The same row made by two offices on their own; the superior's is shown.
        OWNER
    }

    /// Of a row made twice: what the other row says and this one does not, which goes if this one is taken.
    public Map<Field, Object> going(Version taken) {
        var going = new TreeMap<Field, Object>();
        if (kind == Kind.OWNER) {
            for (Version other : versions) {
                other.values()
                        .forEach((field, value) -> {
                            boolean same = Objects.equals(value, taken.values().get(field));
                            if (value != null && !same && field.mergeRule() != MergeRule.QUIET) {
                                going.putIfAbsent(field, value);
                            }
                        });
            }
        }
        return going;
    }

    /// What of it can be taken over: fields that are written together, where the row that stays has none of them and
    /// this office may write into it.
    public Map<Field, Object> fillable(Version taken) {
        var fillable = new TreeMap<Field, Object>();
        if (taken.writable()) {
            var going = going(taken);
            for (List<Field> group : table.groups().values()) {
                if (group.stream().allMatch(field -> taken.values().get(field) == null)) {
                    group.stream()
                            .filter(going::containsKey)
                            .forEach(field ->
                                    fillable.put(field, Objects.requireNonNull(going.get(field))));
                }
            }
        }
        return fillable;
    }

    /// @param number place in the list, from 1
    /// @param values of the fields in conflict; for [Kind#LIFE] of all fields that it wrote
    /// @param alive for [Kind#LIFE]: whether this version keeps the row
    /// @param own written by this store
    /// @param writable whether this office may write where it lies
    /// @param wallTime by the writer's clock: for people, never a proof of who was first
    /// @param packageNumber the package that it came with
    public record Version(
            int number,
            Map<Field, @Nullable Object> values,
            boolean alive,
            boolean own,
            boolean writable,
            String actor,
            String office,
            String officeName,
            Instant wallTime,
            Optional<Long> packageNumber) {}
}
