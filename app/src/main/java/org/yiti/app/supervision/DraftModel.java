package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.Sentence;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.DueKind;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemSeed;
import org.yiti.model.supervision.ItemSource;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.ItemUnit;
import org.yiti.model.supervision.SupervisionItem;

/// Opens an item, or changes one that is still a draft: one step, whatever was typed.
final class DraftModel {
    /// @param item as it stands, or as it is proposed
    /// @param standing whether it is in the store
    /// @param open whether it may be changed: a draft of this office
    record Start(
            Snapshot at,
            SupervisionItem item,
            List<ItemUnit> units,
            boolean standing,
            boolean open) {}

    private final ItemDesk desk;
    private final Navigator navigator;
    private final SupervisionRoute.ItemDraft route;
    private final ReadOnlyObjectWrapper<Optional<Start>> start =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Sentence>> refused =
            new ReadOnlyObjectWrapper<>(List.of());

    DraftModel(ItemDesk desk, Navigator navigator, SupervisionRoute.ItemDraft route) {
        this.desk = desk;
        this.navigator = navigator;
        this.route = route;
    }

    ObservableValue<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    ReadOnlyObjectProperty<Optional<Start>> startProperty() {
        return start.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Sentence>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    void read() {
        var at = desk.snapshot();
        if (at.isEmpty() || start.get().isPresent()) {
            return;
        }
        if (route.item().isEmpty()) {
            start.set(Optional.of(proposed(at.get())));
            return;
        }
        var id = route.item().get();
        desk.<Optional<Start>>read(
                "supervision.draft",
                _ -> {
                    var story = desk.items().story(id);
                    return story.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Start(
                                            at.get(),
                                            story.get().item(),
                                            desk.items().units(id),
                                            true,
                                            story.get().state() == ItemState.DRAFT
                                                    && story.get()
                                                            .item()
                                                            .office()
                                                            .equals(desk.office())));
                },
                start::set);
    }

    /// What a new item begins with: what the task, the issue or whatever else it follows from says.
    private Start proposed(Snapshot at) {
        var values = new HashMap<Field, Object>();
        values.put(SUPERVISION_ITEM_DRAFTED_BY, desk.work().person());
        values.put(SUPERVISION_ITEM_DUE_KIND, DueKind.WORKDAYS.name());
        route.issue().ifPresent(issue -> values.put(SUPERVISION_ITEM_ISSUE, issue));
        route.task()
                .flatMap(task -> at.book().task(task))
                .ifPresent(task -> values.putAll(of(task)));
        route.seed().ifPresent(seed -> values.putAll(seed.values()));
        var row = Row.of(Table.SUPERVISION_ITEM, RowIds.fresh(), values);
        return new Start(at, new SupervisionItem(row), List.of(), false, true);
    }

    private static Map<Field, Object> of(Task task) {
        var values = new HashMap<Field, Object>();
        values.put(SUPERVISION_ITEM_TASK, task.id());
        values.put(SUPERVISION_ITEM_ISSUE, task.issue());
        values.put(SUPERVISION_ITEM_SOURCE, ItemSource.OVERDUE_TASK.name());
        values.put(SUPERVISION_ITEM_TITLE, task.content());
        var lead = task.row().reference(TASK_LEAD_UNIT);
        if (lead != null) {
            values.put(SUPERVISION_ITEM_LEAD_UNIT, lead);
        }
        return values;
    }

    /// What a time limit comes to if the item is issued today.
    Optional<Sentence> limit(String date, String days, @Nullable DueKind kind) {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        var values = new HashMap<Field, Object>();
        put(values, at.get(), SUPERVISION_ITEM_DUE_DATE, date);
        put(values, at.get(), SUPERVISION_ITEM_DUE_DAYS, days);
        values.put(
                SUPERVISION_ITEM_DUE_KIND,
                Objects.requireNonNullElse(kind, DueKind.WORKDAYS).name());
        var day = desk.work().day(at.get());
        var item = new SupervisionItem(Row.of(Table.SUPERVISION_ITEM, RowIds.fresh(), values));
        return item.dueIfIssued(day, at.get().calendar())
                .map(due -> new DateSaid(at.get().calendar()).of(day, due));
    }

    private void put(Map<Field, Object> values, Snapshot at, Field field, String typed) {
        if (desk.edits(at).read(null, field, typed) instanceof FieldReader.Read.Values(var read)) {
            var value = read.get(field);
            if (value != null) {
                values.put(field, value);
            }
        }
    }

    /// @param submit whether it is to be submitted right after
    void save(DraftTyped typed, boolean submit) {
        start.get()
                .ifPresent(from -> {
                    var wrong = new ArrayList<Sentence>();
                    var values = values(from, typed, wrong);
                    var units = new DraftUnits(desk.edits(from.at())).read(typed.units(), wrong);
                    if (values.get(SUPERVISION_ITEM_TITLE) == null) {
                        wrong.add(Sentence.of("item.draft.no-title"));
                    }
                    refused.set(wrong);
                    if (wrong.isEmpty()) {
                        record(from, values, units, submit);
                    }
                });
    }

    private Map<Field, @Nullable Object> values(
            Start from, DraftTyped typed, List<Sentence> wrong) {
        var values = new HashMap<Field, @Nullable Object>();
        typed.texts()
                .forEach((field, text) -> {
                    switch (desk.edits(from.at()).read(null, field, text)) {
                        case FieldReader.Read.Values(var read) ->
                                values.put(field, read.get(field));
                        case FieldReader.Read.No(var why) ->
                                wrong.add(Sentence.of("item.draft.wrong", field, why));
                    }
                });
        typed.codes().forEach((field, code) -> values.put(field, code.name()));
        values.put(SUPERVISION_ITEM_ISSUE, typed.issue().orElse(null));
        values.put(SUPERVISION_ITEM_TASK, typed.task().orElse(null));
        return values;
    }

    private void record(
            Start from,
            Map<Field, @Nullable Object> values,
            List<DraftUnits.Line> units,
            boolean submit) {
        var id = from.item().id();
        var changes = new ArrayList<Change>();
        changes.addAll(item(from, values));
        changes.addAll(DraftUnits.changes(id, from.units(), units));
        if (!from.standing()) {
            route.seed()
                    .flatMap(ItemSeed::origin)
                    .ifPresent(origin -> changes.add(origin.pointingAt(id)));
        }
        var title =
                Sentence.of(
                        "title.item",
                        from.item().no(),
                        String.valueOf(values.get(SUPERVISION_ITEM_TITLE)));
        Runnable leave =
                () ->
                        navigator.replace(
                                new SupervisionRoute.ItemPage(
                                        id,
                                        submit
                                                ? Optional.of(ItemAction.SUBMIT)
                                                : Optional.empty()));
        if (changes.isEmpty()) {
            leave.run();
        } else {
            var name =
                    from.standing()
                            ? Sentence.of("step.item.edit", title)
                            : Sentence.of("step.item.open", title);
            desk.record(Step.of(name, changes), leave);
        }
    }

    private List<Change> item(Start from, Map<Field, @Nullable Object> values) {
        var row = from.item().row();
        if (from.standing()) {
            var changed = new HashMap<Field, @Nullable Object>();
            values.forEach((field, value) -> {
                if (!Objects.equals(value, row.get(field))) {
                    changed.put(field, value);
                }
            });
            return changed.isEmpty()
                    ? List.of()
                    : List.of(new Change.Put(Table.SUPERVISION_ITEM, row.id(), changed));
        }
        var filled = new HashMap<Field, Object>();
        values.forEach((field, value) -> {
            if (value != null) {
                filled.put(field, value);
            }
        });
        LocalDate day = desk.work().day(from.at());
        filled.put(SUPERVISION_ITEM_YEAR, day.getYear());
        filled.put(SUPERVISION_ITEM_OFFICE, desk.office());
        filled.put(SUPERVISION_ITEM_DRAFTED_ON, day);
        return List.of(new Change.Add(Table.SUPERVISION_ITEM, row.id(), filled));
    }

    void openYears() {
        navigator.go(new Route.Settings(Route.SettingsPage.YEAR));
    }

    void leave() {
        if (navigator.canGoBackProperty().get()) {
            navigator.back();
        } else {
            navigator.go(navigator.supervision(SupervisionRoute.SupervisionPage.ITEMS));
        }
    }
}
