package org.yiti.app.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yiti.model.Sentence;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// Rows of ten fields, and 10,000 cells that either side changes in 1,000 steps, 100 of them the same; for our stores and
/// for the peers alike. Only fields that are decided by themselves are changed.
final class PeerData {
    static final int COMMON = 100;
    private static final int CELLS = 10_000;
    private static final int IN_A_STEP = 10;
    private static final List<Field> FIELDS =
            List.of(
                    Field.TASK_NO,
                    Field.TASK_CONTENT,
                    Field.TASK_DONE_CRITERION,
                    Field.TASK_REMARK,
                    Field.TASK_DUE_DATE,
                    Field.TASK_DUE_WORDS,
                    Field.TASK_LONG_TERM,
                    Field.TASK_WEIGHT,
                    Field.TASK_QUANTITY_UNIT,
                    Field.TASK_POSITION);
    private static final int CHANGED_FIELDS = 4; // the first ones

    /// @param row its place among all
    record Cell(int row, Field field) {}

    record Edit(Cell cell, String value) {}

    private final Random random = new Random(20250714);
    private final List<UUID> ids = new ArrayList<>();
    private final List<Map<Field, Object>> rows = new ArrayList<>();
    private final List<Edit> here = new ArrayList<>();
    private final List<Edit> there = new ArrayList<>();

    PeerData(int count) {
        for (int i = 0; i < count; i++) {
            ids.add(RowIds.fresh());
            rows.add(row(i));
        }
        var cells = new LinkedHashSet<Cell>();
        while (cells.size() < 2 * CELLS - COMMON) {
            cells.add(new Cell(random.nextInt(count), FIELDS.get(random.nextInt(CHANGED_FIELDS))));
        }
        var all = List.copyOf(cells);
        all.subList(0, CELLS).forEach(cell -> here.add(new Edit(cell, words(12) + "甲")));
        all.subList(CELLS - COMMON, all.size())
                .forEach(cell -> there.add(new Edit(cell, words(12) + "乙")));
    }

    private Map<Field, Object> row(int i) {
        var row = new HashMap<Field, Object>();
        row.put(Field.TASK_NO, "03-" + i);
        row.put(Field.TASK_CONTENT, words(10 + random.nextInt(30)));
        row.put(Field.TASK_DONE_CRITERION, words(6));
        row.put(Field.TASK_REMARK, words(1 + random.nextInt(6)));
        row.put(Field.TASK_DUE_DATE, LocalDate.of(2021, 12, 1 + random.nextInt(28)));
        row.put(Field.TASK_DUE_WORDS, "12月底前");
        row.put(Field.TASK_LONG_TERM, random.nextBoolean());
        row.put(Field.TASK_WEIGHT, BigDecimal.valueOf(1 + random.nextInt(99)));
        row.put(Field.TASK_QUANTITY_UNIT, "部");
        row.put(Field.TASK_POSITION, i);
        return row;
    }

    /// Characters that hardly repeat, as names and places do.
    private String words(int length) {
        return random.ints(length, 0x4e00, 0x4e00 + 3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    int size() {
        return ids.size();
    }

    Step all() {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < ids.size(); i++) {
            changes.add(new Change.Add(Table.TASK, ids.get(i), rows.get(i)));
        }
        return Step.of(Sentence.of("step.bench"), changes);
    }

    List<Step> here() {
        return steps(here);
    }

    List<Step> there() {
        return steps(there);
    }

    private List<Step> steps(List<Edit> edits) {
        return IntStream.range(0, CELLS / IN_A_STEP)
                .mapToObj(n -> edits.subList(n * IN_A_STEP, (n + 1) * IN_A_STEP))
                .map(some -> some.stream().map(this::change).toList())
                .map(changes -> Step.of(Sentence.of("step.bench"), changes))
                .toList();
    }

    private Change change(Edit edit) {
        return Change.Put.of(ids.get(edit.cell.row), edit.cell.field, edit.value);
    }

    /// Cells that one side alone changed and that do not show it.
    long lost(Iterable<Row> found) {
        var byId = new HashMap<UUID, Row>();
        found.forEach(row -> byId.put(row.id(), row));
        var alone = new ArrayList<>(here.subList(0, CELLS - COMMON));
        alone.addAll(there.subList(COMMON, CELLS));
        return alone.stream()
                .filter(edit ->
                        !edit.value.equals(
                                Objects.requireNonNull(byId.get(ids.get(edit.cell.row)))
                                        .get(edit.cell.field)))
                .count();
    }

    /// For the peers: text, whole numbers and yes or no.
    void write(Path file) throws IOException {
        var all = new ArrayList<List<Object>>();
        for (int i = 0; i < ids.size(); i++) {
            var row = new ArrayList<Object>();
            row.add(ids.get(i).toString());
            for (Field field : FIELDS) {
                var value = rows.get(i).get(field);
                row.add(value instanceof Integer || value instanceof Boolean ? value : value + "");
            }
            all.add(row);
        }
        new ObjectMapper()
                .writeValue(
                        file.toFile(),
                        Map.of(
                                "fields",
                                FIELDS.stream().map(Field::key).toList(),
                                "rows",
                                all,
                                "here",
                                plain(here),
                                "there",
                                plain(there)));
    }

    private static List<List<Object>> plain(List<Edit> edits) {
        return edits.stream()
                .map(edit ->
                        List.<Object>of(edit.cell.row, FIELDS.indexOf(edit.cell.field), edit.value))
                .toList();
    }
}
