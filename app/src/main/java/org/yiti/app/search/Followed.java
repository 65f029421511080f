package org.yiti.app.search;

import static org.yiti.model.search.SearchKind.INSPECTION;
import static org.yiti.model.search.SearchKind.ITEM;
import static org.yiti.model.search.SearchKind.WHISTLE;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.YitiException;
import org.yiti.model.inspection.Inspection;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.search.Hit;
import org.yiti.model.search.Hits;
import org.yiti.model.search.Match;
import org.yiti.model.search.Rank;
import org.yiti.model.search.SearchEntry;
import org.yiti.model.search.SearchIndex;
import org.yiti.model.search.SearchKind;
import org.yiti.model.search.SearchQuery;
import org.yiti.model.search.SearchText.Span;
import org.yiti.model.store.Store;
import org.yiti.model.supervision.ItemFilter;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.whistle.Whistle;

/// What can be found under 督办. The store has an index of items, there may be very many; inspections, and the
/// whistles of the year, are few and read anew whenever somebody comes to search.
///
/// @param items those whose lines may be shown before anything is typed
record Followed(Map<SearchKind, SearchIndex<Row>> kinds, Map<UUID, Row> rows, Items items) {
    static final Followed NOTHING = new Followed(Map.of(), Map.of(), new Items(Map.of()));

    /// Items that were read, by their ids.
    record Items(Map<UUID, ItemLine> lines) {
        Optional<ItemLine> line(UUID id) {
            return Optional.ofNullable(lines.get(id));
        }

        Items and(Items more) {
            var all = new HashMap<>(lines);
            all.putAll(more.lines);
            return new Items(all);
        }
    }

    /// What of it fits a query.
    record Found(Map<SearchKind, Hits<Row>> hits, Items items) {}

    /// @param lately items that were chosen before
    static Followed read(Store store, Snapshot at, List<UUID> lately) throws YitiException {
        var rows = new HashMap<UUID, Row>();
        var inspections =
                store.rows().all(Table.INSPECTION).stream()
                        .map(Inspection::new)
                        .map(each ->
                                SearchEntry.of(
                                        each.row(),
                                        each.no(),
                                        each.title(),
                                        List.of(each.scope(), each.organiser())))
                        .toList();
        var year = at.book().programme().year();
        var whistles =
                store.rows().all(Table.WHISTLE).stream()
                        .map(Whistle::new)
                        .filter(each -> each.year() == year)
                        .map(each ->
                                SearchEntry.of(
                                        each.row(),
                                        each.no(),
                                        each.matter(),
                                        List.of(each.place(), at.units().label(each.calledBy()))))
                        .toList();
        inspections.forEach(entry -> rows.put(entry.what().id(), entry.what()));
        whistles.forEach(entry -> rows.put(entry.what().id(), entry.what()));
        var lines = new HashMap<UUID, ItemLine>();
        for (UUID id : lately) {
            store.items().story(id).ifPresent(story -> lines.put(id, ItemLine.of(story)));
        }
        return new Followed(
                Map.of(
                        INSPECTION,
                        new SearchIndex<>(inspections),
                        WHISTLE,
                        new SearchIndex<>(whistles)),
                rows,
                new Items(lines));
    }

    Found find(Store store, String typed, SearchQuery query, int most) throws YitiException {
        var hits = new EnumMap<SearchKind, Hits<Row>>(SearchKind.class);
        kinds.forEach((kind, index) -> hits.put(kind, index.find(query, most)));
        var found = store.items().find(ItemFilter.ALL.text(typed), most);
        var lines = new HashMap<UUID, ItemLine>();
        found.best().forEach(line -> lines.put(line.id(), line));
        hits.put(
                ITEM,
                new Hits<>(
                        found.best().stream().map(line -> hit(line, query)).toList(),
                        found.total()));
        return new Found(hits, new Items(lines));
    }

    /// What the store found and the title does not tell (a demand, the number of a paper) fits in a part.
    private static Hit<Row> hit(ItemLine line, SearchQuery query) {
        var item = line.item();
        var entry = SearchEntry.of(item.row(), item.no(), item.title(), List.of(item.place()));
        return new SearchIndex<>(List.of(entry))
                .find(query, 1).best().stream()
                        .findFirst()
                        .orElseGet(() -> new Hit<>(item.row(), OTHERWISE));
    }

    private static final Match OTHERWISE = new Match(Rank.PART, new Span(0, 0));
}
