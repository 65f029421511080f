package org.yiti.app.matrix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.view.ViewSwitches;
import org.yiti.model.programme.Light;
import org.yiti.model.record.Code;

/// What the matrix shows, how it is grouped and narrowed, as a saved view keeps it: issues by their number and units by
/// their name, which mean the same in another year.
final class MatrixSwitches implements ViewSwitches {
    private static final String SHOWS = "shows";
    private static final String GROUPING = "grouping";
    private static final String ISSUE = "issue";
    private static final String UNIT = "unit";
    private static final String LIGHT = "light";
    private static final String TEXT = "text";

    private final MatrixModel model;

    MatrixSwitches(MatrixModel model) {
        this.model = model;
    }

    @Override
    public Map<String, String> standing() {
        var standing = new HashMap<String, String>();
        if (model.showsProperty().get() != Shows.STATUS) {
            standing.put(SHOWS, model.showsProperty().get().name());
        }
        if (model.groupingProperty().get() != Grouping.ISSUE) {
            standing.put(GROUPING, model.groupingProperty().get().name());
        }
        var filter = model.filterProperty().get();
        var at = model.snapshot().getValue();
        filter.issue()
                .flatMap(id -> at.flatMap(s -> s.book().issue(id)))
                .ifPresent(issue -> standing.put(ISSUE, issue.code()));
        filter.leadUnit()
                .flatMap(id -> at.flatMap(s -> s.units().unit(id)))
                .ifPresent(unit -> standing.put(UNIT, unit.label()));
        filter.light().ifPresent(light -> standing.put(LIGHT, light.name()));
        if (!filter.text().isBlank()) {
            standing.put(TEXT, filter.text());
        }
        return standing;
    }

    @Override
    public void set(Map<String, String> wanted) {
        var at = model.snapshot().getValue();
        model.showsProperty()
                .set(
                        Arrays.stream(Shows.values())
                                .filter(shows -> shows.name().equals(wanted.get(SHOWS)))
                                .findFirst()
                                .orElse(Shows.STATUS));
        model.groupingProperty()
                .set(
                        Arrays.stream(Grouping.values())
                                .filter(by -> by.name().equals(wanted.get(GROUPING)))
                                .findFirst()
                                .orElse(Grouping.ISSUE));
        model.filterProperty()
                .set(
                        new Filter(
                                at.flatMap(s -> issue(s, wanted)),
                                at.flatMap(s -> unit(s, wanted)),
                                Code.read(Light.class, wanted.get(LIGHT)),
                                wanted.getOrDefault(TEXT, "")));
    }

    private static Optional<UUID> issue(Snapshot at, Map<String, String> wanted) {
        return at.book().issues().stream()
                .filter(issue -> issue.code().equals(wanted.get(ISSUE)))
                .map(issue -> issue.id())
                .findFirst();
    }

    private static Optional<UUID> unit(Snapshot at, Map<String, String> wanted) {
        return at.units().units().stream()
                .filter(unit -> unit.label().equals(wanted.get(UNIT)))
                .map(unit -> unit.id())
                .findFirst();
    }

    @Override
    public void follow(ObservableValue<Boolean> shown, Runnable changed) {
        model.showsProperty().when(shown).subscribe(_ -> changed.run());
        model.groupingProperty().when(shown).subscribe(_ -> changed.run());
        model.filterProperty().when(shown).subscribe(_ -> changed.run());
    }
}
