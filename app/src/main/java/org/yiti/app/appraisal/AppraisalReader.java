package org.yiti.app.appraisal;

import static org.yiti.model.record.Field.*;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.YitiException;
import org.yiti.model.appraisal.UnitYear;
import org.yiti.model.draw.SampleEntry;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.AccountEntry;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.LookBack;
import org.yiti.model.unit.Unit;
import org.yiti.model.whistle.Whistles;

/// Gathers from a store what the years of the units follow from. Not on the screen's thread.
public final class AppraisalReader {
    private static final Set<ItemAction> ACTS = Set.of(ItemAction.CLOSE, ItemAction.PUT_ON_ACCOUNT);

    /// @param units in their official order
    /// @param lines the items of the year
    public record Years(Snapshot at, List<UnitYear> units, List<ItemLine> lines) {}

    private final Store store;

    public AppraisalReader(Store store) {
        this.store = store;
    }

    public Years read(Snapshot at) throws YitiException {
        int year = at.book().programme().year();
        var lines =
                store.items().lines(ItemFilter.ALL, 0, Integer.MAX_VALUE).stream()
                        .filter(line -> line.item().year() == year)
                        .toList();
        var stories =
                store.items().stories(ACTS).stream()
                        .filter(story -> story.item().year() == year)
                        .toList();
        var facts =
                new UnitYear.Facts(
                        at.asOf(),
                        lines,
                        stories.stream().flatMap(s -> LookBack.of(s).stream()).toList(),
                        stories.stream().flatMap(s -> AccountEntry.of(s).stream()).toList(),
                        entries(at, lines),
                        Whistles.read(
                                        store.rows(),
                                        at.lights().rule().arrivalMinutes(),
                                        at.asOf().atTime(LocalTime.MAX))
                                .of(year)
                                .tallies());
        var order = at.units().units().stream().map(Unit::id).toList();
        return new Years(
                at,
                UnitYear.of(facts).stream()
                        .sorted(Comparator.comparingInt(each -> order.indexOf(each.unit())))
                        .toList(),
                lines);
    }

    /// What was drawn in the year, by the unit that leads the task or the item.
    private Map<UUID, List<SampleEntry>> entries(Snapshot at, List<ItemLine> lines) {
        var samples =
                store.rows().all(Table.SAMPLE).stream()
                        .filter(row ->
                                at.book().programme().id().equals(row.reference(SAMPLE_PROGRAMME)))
                        .map(Row::id)
                        .toList();
        var found = new HashMap<UUID, List<SampleEntry>>();
        for (var row : store.rows().all(Table.SAMPLE_ENTRY)) {
            var entry = new SampleEntry(row);
            if (samples.contains(entry.sample())) {
                unit(at, lines, entry)
                        .ifPresent(unit ->
                                found.computeIfAbsent(unit, _ -> new ArrayList<>()).add(entry));
            }
        }
        return found;
    }

    private static Optional<UUID> unit(Snapshot at, List<ItemLine> lines, SampleEntry entry) {
        var item = entry.item();
        if (item != null) {
            return lines.stream()
                    .filter(line -> line.id().equals(item))
                    .findFirst()
                    .flatMap(line -> Optional.ofNullable(line.item().leadUnit()));
        }
        return Optional.ofNullable(entry.task())
                .flatMap(at.book()::task)
                .flatMap(at.lights()::leadUnit);
    }
}
