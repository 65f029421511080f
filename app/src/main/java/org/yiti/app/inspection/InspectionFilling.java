package org.yiti.app.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.document.letter.Filling;
import org.yiti.app.i18n.Texts;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.InspectedUnit;
import org.yiti.model.inspection.InspectionCase;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// What stands at the places of a paper of an inspection. A place is called as its field is, so what a person reads on
/// the screen is what the template asks for.
final class InspectionFilling implements Filling {
    private static final Texts CHINESE = InspectionPapers.CHINESE;

    private final Map<String, Value> values;
    private final Map<String, List<Filling>> lists;

    private InspectionFilling(Map<String, Value> values, Map<String, List<Filling>> lists) {
        this.values = values;
        this.lists = lists;
    }

    /// A plan with its units.
    static Filling plan(InspectionCase of, FieldWords words, String office) {
        var values = words(of.inspection().row(), words, office);
        var units = new ArrayList<Filling>();
        for (InspectedUnit unit : of.units()) {
            var row = new HashMap<>(values);
            row.putAll(words(unit.row(), words, office));
            row.put(
                    CHINESE.tr("inspection.paper.number"),
                    new Value.Words(String.valueOf(units.size() + 1)));
            units.add(new InspectionFilling(row, Map.of()));
        }
        return new InspectionFilling(
                values, Map.of(CHINESE.say(Table.INSPECTION_UNIT.label()), units));
    }

    static Filling conclusion(Conclusion of, FieldWords words, String office) {
        return new InspectionFilling(words(of.row(), words, office), Map.of());
    }

    /// Every place of a paper filled with its own name, the list of units with one row.
    static Filling trial(InspectionPaper paper) {
        var values =
                named(
                        places(
                                paper == InspectionPaper.INSPECTION_PLAN
                                        ? Table.INSPECTION
                                        : Table.CONCLUSION));
        if (paper != InspectionPaper.INSPECTION_PLAN) {
            return new InspectionFilling(values, Map.of());
        }
        var row = new HashMap<>(values);
        row.putAll(named(rowPlaces()));
        return new InspectionFilling(
                values,
                Map.of(
                        CHINESE.say(Table.INSPECTION_UNIT.label()),
                        List.of(new InspectionFilling(row, Map.of()))));
    }

    private static Map<String, Value> named(List<String> places) {
        var values = new HashMap<String, Value>();
        places.forEach(place -> values.put(place, new Value.Words(place)));
        return values;
    }

    /// What may stand between the braces of a paper about a row of a table.
    static List<String> places(Table of) {
        return Stream.concat(
                        of.fields().stream().map(CHINESE::label),
                        Stream.of(CHINESE.tr("inspection.paper.office")))
                .toList();
    }

    private static List<String> rowPlaces() {
        return Stream.concat(
                        Stream.of(CHINESE.tr("inspection.paper.number")),
                        Table.INSPECTION_UNIT.fields().stream().map(CHINESE::label))
                .toList();
    }

    /// The list of a plan, with the places of its rows.
    static String list() {
        return CHINESE.tr(
                "paper.setup.list", CHINESE.say(Table.INSPECTION_UNIT.label()), rowPlaces());
    }

    private static Map<String, Value> words(Row row, FieldWords words, String office) {
        var values = new HashMap<String, Value>();
        for (Field field : row.table().fields()) {
            var value = row.get(field);
            var said =
                    value instanceof LocalDate day
                            ? CHINESE.tr(
                                    "paper.day",
                                    day.getYear(),
                                    day.getMonthValue(),
                                    day.getDayOfMonth())
                            : words.of(row, field);
            values.put(CHINESE.label(field), new Value.Words(said));
        }
        values.put(CHINESE.tr("inspection.paper.office"), new Value.Words(office));
        return values;
    }

    @Override
    public Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public Optional<List<Filling>> rows(String name) {
        return Optional.ofNullable(lists.get(name));
    }
}
