package org.yiti.app.setup.light;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.figure.Lights;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.LightRule;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// A draft of the next version of the light rule and what it would do to the open year. Old versions stay as
/// they are, so that the lights of past dates do not change behind anybody's back.
final class LightRuleModel {
    static final List<Field> THRESHOLDS =
            List.of(
                    LIGHT_RULE_DUE_SOON_DAYS,
                    LIGHT_RULE_BEHIND_POINTS,
                    LIGHT_RULE_FAR_BEHIND_POINTS,
                    LIGHT_RULE_SILENT_AFTER_DAYS,
                    LIGHT_RULE_TOLERANCE_POINTS,
                    LIGHT_RULE_IDLE_MONTHS,
                    LIGHT_RULE_REPEAT_DAYS,
                    LIGHT_RULE_ARRIVAL_MINUTES);
    private static final Map<Field, Function<LightRule, Object>> VALUES =
            Map.of(
                    LIGHT_RULE_DUE_SOON_DAYS,
                    LightRule::dueSoonDays,
                    LIGHT_RULE_BEHIND_POINTS,
                    LightRule::behindPoints,
                    LIGHT_RULE_FAR_BEHIND_POINTS,
                    LightRule::farBehindPoints,
                    LIGHT_RULE_SILENT_AFTER_DAYS,
                    LightRule::silentAfterDays,
                    LIGHT_RULE_TOLERANCE_POINTS,
                    LightRule::tolerancePoints,
                    LIGHT_RULE_IDLE_MONTHS,
                    LightRule::idleMonths,
                    LIGHT_RULE_REPEAT_DAYS,
                    LightRule::repeatDays,
                    LIGHT_RULE_ARRIVAL_MINUTES,
                    LightRule::arrivalMinutes);
    private static final int MOST = 366;

    /// A task whose light would be another one.
    record Turned(Task task, Light from, Light to) {}

    /// What the typed thresholds come to.
    sealed interface Draft {
        /// Nothing differs from the rule in force.
        record Unchanged() implements Draft {}

        record Refused(Sentence why) implements Draft {}

        /// @param turned at the date that is looked at, by the order of the tasks
        record Ready(Map<Field, Object> values, List<Turned> turned) implements Draft {}
    }

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Draft> draft =
            new ReadOnlyObjectWrapper<>(new Draft.Unchanged());

    LightRuleModel(Desk desk) {
        this.desk = desk;
    }

    ObservableValue<Optional<Snapshot>> open() {
        return desk.snapshotProperty();
    }

    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// The threshold of the rule in force, default where the office set none.
    static Object value(LightRule rule, Field field) {
        return VALUES.getOrDefault(
                        field,
                        _ -> {
                            throw new IllegalArgumentException(field + " is no threshold");
                        })
                .apply(rule);
    }

    /// Takes what stands in the number fields and computes what it would do.
    void consider(Map<Field, String> typed) {
        desk.snapshot().ifPresent(open -> draft.set(consider(open, typed)));
    }

    private static Draft consider(Snapshot open, Map<Field, String> typed) {
        var reader = new FieldReader(open.book().programme().year(), open.units(), _ -> "");
        var values = new TreeMap<Field, Object>();
        for (Field field : THRESHOLDS) {
            switch (reader.read(field, typed.getOrDefault(field, ""))) {
                case FieldReader.Read.No(var why) -> {
                    return new Draft.Refused(why);
                }
                case FieldReader.Read.Values(var read) -> {
                    var value = read.get(field);
                    if (value == null || !sensible(value)) {
                        return new Draft.Refused(Sentence.of("setup.light.range", field, MOST));
                    }
                    values.put(field, value);
                }
            }
        }
        if (number(values, LIGHT_RULE_FAR_BEHIND_POINTS)
                        .compareTo(number(values, LIGHT_RULE_BEHIND_POINTS))
                < 0) {
            return new Draft.Refused(Sentence.of("setup.light.order"));
        }
        var now = open.lights().rule();
        boolean same =
                THRESHOLDS.stream()
                        .allMatch(
                                f -> decimal(values.get(f)).compareTo(decimal(value(now, f))) == 0);
        return same ? new Draft.Unchanged() : new Draft.Ready(values, turned(open, values));
    }

    private static boolean sensible(Object value) {
        var number = decimal(value);
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(MOST)) <= 0;
    }

    private static BigDecimal number(Map<Field, Object> values, Field field) {
        return decimal(values.get(field));
    }

    private static BigDecimal decimal(@org.jspecify.annotations.Nullable Object value) {
        return new BigDecimal(Objects.toString(value));
    }

    /// All tasks of the year by the present rule and by the new one, at the date that is looked at.
    private static List<Turned> turned(Snapshot open, Map<Field, Object> values) {
        var rule = new LightRule(Row.of(Table.LIGHT_RULE, new UUID(0, 0), values));
        var then =
                new Lights(
                        open.book(), open.calendar(), rule, open.asOf(), open.lights().received());
        return open.book().tasks().stream()
                .map(task ->
                        new Turned(task, open.lights().of(task).shown(), then.of(task).shown()))
                .filter(turned -> turned.from() != turned.to())
                .toList();
    }

    /// Makes the draft the next version, in force from a date on.
    void keep(LocalDate validFrom) {
        if (draft.get() instanceof Draft.Ready(var values, var _)) {
            desk.snapshot().ifPresent(open -> keep(open, values, validFrom));
        }
    }

    private void keep(Snapshot open, Map<Field, Object> values, LocalDate validFrom) {
        int version =
                open.book().lightRules().stream().mapToInt(LightRule::version).max().orElse(0) + 1;
        var all = new TreeMap<Field, Object>(values);
        all.put(LIGHT_RULE_PROGRAMME, open.book().programme().id());
        all.put(LIGHT_RULE_VERSION, version);
        all.put(LIGHT_RULE_VALID_FROM, validFrom);
        draft.set(new Draft.Unchanged());
        desk.record(
                Step.of(
                        Sentence.of("step.setup.lightRule", version, validFrom),
                        new Change.Add(Table.LIGHT_RULE, RowIds.fresh(), all)));
    }
}
