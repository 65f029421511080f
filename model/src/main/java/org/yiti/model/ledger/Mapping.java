package org.yiti.model.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How a sheet is to be read: found by [HeadFinder], corrected by a person, remembered by its signature.
/// Rows and columns are counted from 0.
///
/// @param firstHeadRow first row of the head; -1 where no head was found
/// @param lastHeadRow last row of the head
/// @param firstDataRow where the tasks begin
/// @param columns what the columns mean; those not in it are passed by
/// @param heads the words over each column, upper and lower level joined by `/`
/// @param defaultIssue the issue of tasks that the sheet itself puts under none
/// @param fillDown whether an empty unit, issue or target means the one above
public record Mapping(
        String sheet,
        SheetKind kind,
        int firstHeadRow,
        int lastHeadRow,
        int firstDataRow,
        SortedMap<Integer, Column> columns,
        List<String> heads,
        String defaultIssue,
        boolean fillDown) {
    public Mapping {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        heads = List.copyOf(heads);
    }

    /// The words of the head as one text: equal for two files that one office made alike.
    public String signature() {
        return heads.stream().map(HeadWords::key).collect(Collectors.joining("|"));
    }

    public boolean has(ColumnMeaning meaning) {
        return columns.values().stream().anyMatch(c -> c.meaning() == meaning);
    }

    /// The month of the one column of a named month's progress, where no column leaves the month open: what
    /// stands beside it (problems, quantity) is of that month as well.
    public Optional<Integer> progressMonth() {
        var months =
                columns.values().stream()
                        .filter(column -> column.meaning() == ColumnMeaning.MONTH_PROGRESS)
                        .map(Column::month)
                        .toList();
        return months.size() == 1 && !has(ColumnMeaning.PROGRESS_TEXT)
                ? Optional.of(months.getFirst())
                : Optional.empty();
    }

    /// The months into whose reports the columns go, in their order.
    ///
    /// @param month of the columns that name none
    public SortedSet<Integer> reportMonths(int month) {
        return columns.values().stream()
                .filter(column -> column.meaning().reported())
                .map(column -> column.month() == 0 ? month : column.month())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The heads of columns that hold something which has no place in this program.
    public List<String> notKept() {
        var names = new ArrayList<String>();
        for (int i = 0; i < heads.size(); i++) {
            var column = columns.get(i);
            boolean kept =
                    column != null
                            && column.meaning() != ColumnMeaning.IGNORED
                            && column.meaning() != ColumnMeaning.LEADER;
            if (!kept && !heads.get(i).isEmpty()) {
                names.add(heads.get(i));
            }
        }
        return names;
    }

    public Mapping withColumn(int index, Column column) {
        var changed = new TreeMap<>(columns);
        changed.put(index, column);
        return with(changed, defaultIssue, fillDown);
    }

    public Mapping withDefaultIssue(String issue) {
        return with(columns, issue, fillDown);
    }

    public Mapping withFillDown(boolean fill) {
        return with(columns, defaultIssue, fill);
    }

    private Mapping with(SortedMap<Integer, Column> newColumns, String issue, boolean fill) {
        return new Mapping(
                sheet,
                kind,
                firstHeadRow,
                lastHeadRow,
                firstDataRow,
                newColumns,
                heads,
                issue,
                fill);
    }

    /// As texts, numbers, lists and maps of them, for a JSON file.
    public Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("sheet", sheet);
        map.put("kind", kind.name());
        map.put("firstHeadRow", firstHeadRow);
        map.put("lastHeadRow", lastHeadRow);
        map.put("firstDataRow", firstDataRow);
        var names = new LinkedHashMap<String, Object>();
        columns.forEach((index, column) -> names.put(index.toString(), column.key()));
        map.put("columns", names);
        map.put("heads", heads);
        map.put("defaultIssue", defaultIssue);
        map.put("fillDown", fillDown);
        return map;
    }

    /// What [#toMap] gave, also after its way through JSON; empty where something is missing or strange.
    public static Optional<Mapping> fromMap(Map<String, ?> map) {
        if (!(map.get("sheet") instanceof String sheet)
                || !(map.get("kind") instanceof String kind)
                || !(map.get("firstHeadRow") instanceof Number firstHead)
                || !(map.get("lastHeadRow") instanceof Number lastHead)
                || !(map.get("firstDataRow") instanceof Number firstData)
                || !(map.get("columns") instanceof Map<?, ?> names)
                || !(map.get("heads") instanceof List<?> heads)
                || !(map.get("defaultIssue") instanceof String issue)
                || !(map.get("fillDown") instanceof Boolean fill)) {
            return Optional.empty();
        }
        var columns = new TreeMap<Integer, Column>();
        for (var entry : names.entrySet()) {
            var index = entry.getKey().toString();
            var column = Column.ofKey(String.valueOf(entry.getValue()));
            if (!index.matches("\\d{1,5}") || column.isEmpty()) {
                return Optional.empty();
            }
            columns.put(Integer.valueOf(index), column.get());
        }
        for (SheetKind known : SheetKind.values()) {
            if (known.name().equals(kind)) {
                return Optional.of(
                        new Mapping(
                                sheet,
                                known,
                                firstHead.intValue(),
                                lastHead.intValue(),
                                firstData.intValue(),
                                columns,
                                heads.stream().map(String::valueOf).toList(),
                                issue,
                                fill));
            }
        }
        return Optional.empty();
    }
}
