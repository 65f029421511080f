package org.yiti.app.supervision;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.DueKind;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.SimilarItems;
import org.yiti.model.supervision.SupervisionItem;
import org.yiti.model.unit.NewUnit;

/// What helps who writes an item: units that are not in the register yet, items that may be about the same matter, and the words
/// that an instruction begins with.
final class DraftAid {
    /// What is said of a name that no unit has, whether or not another is near it.
    private static final Set<String> UNKNOWN = Set.of("edit.unit.unknown", "edit.unit.suggested");

    /// How many open items are looked through, and how many of the same issue, and of the same unit.
    private static final int MOST_OPEN = 2000;

    private static final int MOST_SAME = 500;

    /// What is written into an item is Chinese, whatever language the program speaks.
    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    private final ItemDesk desk;
    private final Navigator navigator;

    DraftAid(ItemDesk desk, Navigator navigator) {
        this.desk = desk;
        this.navigator = navigator;
    }

    /// The names in a form that no unit has, each once; none where they are not for who is here to enter.
    List<String> unknownUnits(Snapshot at, DraftTyped typed) {
        if (desk.unitsRefused().isPresent()) {
            return List.of();
        }
        var names = new LinkedHashSet<String>();
        var lead = typed.texts().getOrDefault(SUPERVISION_ITEM_LEAD_UNIT, "").strip();
        if (unknown(at, SUPERVISION_ITEM_LEAD_UNIT, lead)) {
            names.add(lead);
        }
        DraftUnits.names(typed.units()).stream()
                .filter(name -> unknown(at, Field.ITEM_UNIT_UNIT, name))
                .forEach(names::add);
        return List.copyOf(names);
    }

    private boolean unknown(Snapshot at, Field field, String name) {
        return !name.isEmpty()
                && desk.edits(at).read(null, field, name) instanceof FieldReader.Read.No(var why)
                && UNKNOWN.contains(why.key());
    }

    /// Enters a unit by its name.
    void make(String name, Runnable whenMade) {
        var row = NewUnit.named(desk.federation(), name);
        desk.<Change>read(
                "supervision.unit",
                _ -> made(row),
                change ->
                        desk.recordAndRead(
                                Step.of(Sentence.of("step.unit.made", name), change), whenMade));
    }

    private Change made(Row row) {
        return desk.removed(row.table(), row.id())
                ? new Change.Restore(row.table(), row.id())
                : new Change.Add(row.table(), row.id(), row.filled());
    }

    /// Finds items that may be about the same matter, beside the screen.
    ///
    /// @param item the one that is written: it is like itself
    void similar(SimilarItems.Wanted wanted, UUID item, Consumer<List<ItemLine>> use) {
        desk.<List<ItemLine>>read(
                "supervision.similar", _ -> SimilarItems.of(wanted, lines(wanted, item)), use);
    }

    private List<ItemLine> lines(SimilarItems.Wanted wanted, UUID item) throws YitiException {
        var found = new LinkedHashMap<UUID, ItemLine>();
        var filters = new ArrayList<ItemFilter>();
        var issue = wanted.issue();
        if (issue != null) {
            filters.add(ItemFilter.ALL.issue(Optional.of(issue)));
        }
        var unit = wanted.leadUnit();
        if (unit != null) {
            filters.add(ItemFilter.ALL.leadUnit(Optional.of(unit)));
        }
        for (var filter : filters) {
            for (var line : desk.items().lines(filter, 0, MOST_SAME)) {
                found.put(line.id(), line);
            }
        }
        for (var line : desk.items().lines(ItemFilter.ALL, 0, MOST_OPEN)) {
            found.put(line.id(), line);
        }
        found.remove(item);
        return List.copyOf(found.values());
    }

    void open(UUID item) {
        navigator.go(new SupervisionRoute.ItemPage(item, Optional.empty()));
    }

    /// Who gives the instruction, where that is who sits here.
    Optional<String> leader() {
        return desk.instructs() ? Optional.of(desk.work().person()) : Optional.empty();
    }

    /// What an item that follows an instruction rests on.
    String basis(Snapshot at, String leader, String typed) {
        return desk.edits(at).read(null, SUPERVISION_ITEM_INSTRUCTED_ON, typed)
                                instanceof FieldReader.Read.Values(var read)
                        && read.get(SUPERVISION_ITEM_INSTRUCTED_ON) instanceof LocalDate day
                ? CHINESE.tr(
                        "item.draft.basis",
                        leader.strip(),
                        String.valueOf(day.getYear()),
                        day.getMonthValue(),
                        day.getDayOfMonth())
                : CHINESE.tr("item.draft.basis.undated", leader.strip());
    }

    /// What another item is to be like.
    SimilarItems.Wanted wanted(Snapshot at, DraftTyped typed) {
        var values = new HashMap<Field, Object>();
        var lead = typed.texts().getOrDefault(SUPERVISION_ITEM_LEAD_UNIT, "");
        put(values, at, SUPERVISION_ITEM_LEAD_UNIT, lead);
        return new SimilarItems.Wanted(
                typed.texts().getOrDefault(SUPERVISION_ITEM_TITLE, ""),
                typed.texts().getOrDefault(SUPERVISION_ITEM_PLACE, ""),
                typed.issue().orElse(null),
                (UUID) values.get(SUPERVISION_ITEM_LEAD_UNIT));
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
}
