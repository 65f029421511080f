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

    /// Why it was not stored.
    ///
    /// @param unknownUnits names that could be entered as units
    record Refusal(List<Sentence> said, List<String> unknownUnits) {
        static final Refusal NONE = new Refusal(List.of(), List.of());
    }

    private final DraftAid aid;
    private final ItemDesk desk;
    private final Navigator navigator;
    private final SupervisionRoute.ItemDraft route;
    private final ReadOnlyObjectWrapper<Optional<Start>> start =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Refusal> refused =
            new ReadOnlyObjectWrapper<>(Refusal.NONE);
    private final Runnable done;

    /// @param done told when what was typed is stored, or not wanted any more
    DraftModel(
            ItemDesk desk, Navigator navigator, SupervisionRoute.ItemDraft route, Runnable done) {
        this.desk = desk;
        this.navigator = navigator;
        this.route = route;
        this.done = done;
        this.aid = new DraftAid(desk, navigator);
    }

    ObservableValue<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    ReadOnlyObjectProperty<Optional<Start>> startProperty() {
        return start.getReadOnlyProperty();
    }

    DraftAid aid() {
        return aid;
    }

    ReadOnlyObjectProperty<Refusal> refusedProperty() {
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

    /// The day on which it is written.
    String today(Start from) {
        return desk.work().day(from.at()).toString();
    }

    /// @param submit whether it is to be submitted right after
    void save(DraftTyped typed, boolean submit) {
        start.get()
                .ifPresent(from -> {
                    var wrong = new ArrayList<Sentence>();
                    var values = values(from, typed, wrong);
                    var units = new DraftUnits(desk.edits(now(from))).read(typed.units(), wrong);
                    if (values.get(SUPERVISION_ITEM_TITLE) == null) {
                        wrong.add(Sentence.of("item.draft.no-title"));
                    }
                    refused.set(new Refusal(wrong, aid.unknownUnits(now(from), typed)));
                    if (wrong.isEmpty()) {
                        record(from, values, units, submit);
                    }
                });
    }

    /// The register may have got a unit since the form was opened.
    private Snapshot now(Start from) {
        return desk.snapshot().orElse(from.at());
    }

    /// Enters a unit that a name in the form asks for; what was typed stays.
    void make(String name) {
        aid.make(
                name,
                () -> {
                    refused.set(Refusal.NONE);
                    desk.tell(Sentence.of("item.draft.unit-made", name));
                });
    }

    private Map<Field, @Nullable Object> values(
            Start from, DraftTyped typed, List<Sentence> wrong) {
        var values = new HashMap<Field, @Nullable Object>();
        typed.texts()
                .forEach((field, text) -> {
                    switch (desk.edits(now(from)).read(null, field, text)) {
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
                () -> {
                    done.run();
                    navigator.replace(
                            new SupervisionRoute.ItemPage(
                                    id,
                                    submit ? Optional.of(ItemAction.SUBMIT) : Optional.empty()));
                };
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
        done.run();
        if (navigator.canGoBackProperty().get()) {
            navigator.back();
        } else {
            navigator.go(navigator.supervision(SupervisionRoute.SupervisionPage.ITEMS));
        }
    }
}
