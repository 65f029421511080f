package org.yiti.model.freeze;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.yiti.model.hotline.RowVolumes;
import org.yiti.model.hotline.Volume;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// The rows of a year as they stood when a month was closed, read as the store itself is read: whatever is worked out from
/// [Rows] is worked out from a closed month in the same way.
///
/// In it: everything that belongs to the year, its meetings' agendas and decisions, the register of units and the calendar, and the supervision items of the
/// year and of earlier ones, with their acts, and the volumes of the year before. Not in it: accounts, saved views, phrases, and what is another file's.
public final class MonthCopy implements Rows {
    /// What is not of one year, and read with every year.
    private static final Set<Table> COMMON =
            Set.of(
                    Table.UNIT,
                    Table.UNIT_ALIAS,
                    Table.UNIT_GROUP,
                    Table.UNIT_GROUP_MEMBER,
                    Table.PERSON,
                    Table.CALENDAR_DAY);

    private final Map<Table, Map<UUID, Row>> tables = new EnumMap<>(Table.class);
    private final Map<Field, Map<Object, List<Row>>> indexes = new ConcurrentHashMap<>();

    /// @param rows living ones
    public MonthCopy(Collection<Row> rows) {
        for (Row row : rows) {
            tables.computeIfAbsent(row.table(), _ -> new TreeMap<>(MonthCopy::byText))
                    .put(row.id(), row);
        }
    }

    /// By the letters of the id, as the text of a copy is ordered.
    private static int byText(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    /// The rows of a year as they stand.
    public static MonthCopy of(Rows rows, Programme programme) {
        var found = new ArrayList<Row>();
        found.add(programme.row());
        for (Table table : Table.values()) {
            if (COMMON.contains(table)) {
                found.addAll(rows.all(table));
            } else if (table != Table.MONTH_CLOSE) {
                table.field("programme")
                        .ifPresent(field -> found.addAll(rows.where(field, programme.id())));
            }
        }
        for (Row meeting : rows.where(MEETING_PROGRAMME, programme.id())) {
            found.addAll(rows.where(AGENDA_ITEM_MEETING, meeting.id()));
            found.addAll(rows.where(DECISION_MEETING, meeting.id()));
        }
        YearBook.programme(rows, programme.year() - 1)
                .ifPresent(before -> found.addAll(rows.where(VOLUME_PROGRAMME, before.id())));
        found.addAll(items(rows, programme.year()));
        return new MonthCopy(found);
    }

    private static List<Row> items(Rows rows, int year) {
        var items =
                rows.all(Table.SUPERVISION_ITEM).stream()
                        .filter(row -> {
                            var of = row.integer(SUPERVISION_ITEM_YEAR);
                            return of == null || of <= year;
                        })
                        .toList();
        var ids = new HashSet<UUID>();
        items.forEach(row -> ids.add(row.id()));
        var found = new ArrayList<>(items);
        for (Field parent : List.of(ITEM_UNIT_ITEM, ITEM_ORDER_ITEM, ITEM_REPLY_ITEM)) {
            rows.all(parent.table()).stream()
                    .filter(row -> ids.contains(row.reference(parent)))
                    .forEach(found::add);
        }
        return found;
    }

    /// The year that it is of.
    ///
    /// @throws IllegalStateException if there is none, or more than one
    public Programme programme() {
        var all = all(Table.PROGRAMME);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " programmes");
        }
        return new Programme(all.getFirst());
    }

    /// Hotline volumes of the year, or those of the year before; copies of earlier programs have none of those.
    public RowVolumes volumes(boolean yearBefore) {
        var year = programme().id();
        return new RowVolumes(
                all(Table.VOLUME).stream()
                        .filter(row -> year.equals(row.reference(VOLUME_PROGRAMME)) != yearBefore)
                        .map(Volume::new)
                        .toList());
    }

    /// How many rows there are.
    public int size() {
        return tables.values().stream().mapToInt(Map::size).sum();
    }

    /// By the letters of their ids.
    @Override
    public List<Row> all(Table table) {
        return List.copyOf(tables.getOrDefault(table, Map.of()).values());
    }

    @Override
    public List<Row> where(Field field, Object value) {
        return indexes.computeIfAbsent(field, this::index).getOrDefault(value, List.of());
    }

    private Map<Object, List<Row>> index(Field field) {
        var index = new java.util.HashMap<Object, List<Row>>();
        for (Row row : all(field.table())) {
            var value = row.get(field);
            if (value != null) {
                index.computeIfAbsent(value, _ -> new ArrayList<>()).add(row);
            }
        }
        return index;
    }

    @Override
    public Optional<Row> find(Table table, UUID id) {
        return Optional.ofNullable(tables.getOrDefault(table, Map.of()).get(id));
    }

    /// None: what lay in the recycle bin is not copied.
    @Override
    public List<Row> removed(Table table) {
        return List.of();
    }
}
