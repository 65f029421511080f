package org.yiti.app.sample;

import static org.yiti.app.sample.SampleItems.id;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.draw.CheckResult;
import org.yiti.model.draw.Drawing;
import org.yiti.model.draw.DrawnBy;
import org.yiti.model.draw.DrawnOf;
import org.yiti.model.draw.SampleFrame;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

/// Two samples of the sample year's tasks, drawn as the program draws them: one of the first quarter, whose frame has
/// grown since, and one of the second, which anybody can draw again.
final class SampleDraws {
    private static final int SIZE = 20;

    private final RowNames names;

    SampleDraws(RowNames names) {
        this.names = names;
    }

    /// @param changes the year with its tasks
    void write(Changes changes) {
        var book = book(changes);
        var frame =
                new SampleFrame(
                                book,
                                new UnitRegister(List.of()),
                                DrawnBy.ISSUE,
                                code -> code.name(),
                                "")
                        .of(DrawnOf.TASKS, List.of());
        var first = LocalDate.of(SampleYear.YEAR, 3, 31);
        var doneEarly =
                frame.stream()
                        .filter(unit ->
                                unit.task()
                                        .flatMap(book::task)
                                        .map(Task::doneOn)
                                        .filter(on -> !on.isAfter(first))
                                        .isPresent())
                        .toList();
        draw(changes, doneEarly, 1, first, "2021-03-31 示例种子");
        draw(changes, frame, 2, SampleYear.AS_OF.minusDays(2), "2021-06-28 示例种子");
    }

    private YearBook book(Changes changes) {
        var programme =
                changes.all().stream()
                        .filter(change -> change.row().equals(names.programme()))
                        .map(Change.Add.class::cast)
                        .map(add -> new Programme(Row.of(add.table(), add.row(), add.values())))
                        .findFirst()
                        .orElseThrow();
        return YearBook.load(new NoRows(), programme).with(changes.all());
    }

    private void draw(
            Changes changes,
            List<SampleFrame.Unit> frame,
            int quarter,
            LocalDate day,
            String seed) {
        var title = "2021年%d季度抽查（任务）（示例）".formatted(quarter);
        var order =
                new Drawing.Order(
                        names.programme(),
                        quarter,
                        title,
                        DrawnOf.TASKS,
                        DrawnBy.ISSUE,
                        seed,
                        SIZE,
                        day);
        var sample = id(names, Table.SAMPLE, quarter);
        int position = 0;
        for (var change : new Drawing(frame).keep(order)) {
            if (!(change instanceof Change.Add(var table, _, var values))) {
                throw new IllegalStateException("a draw only adds");
            }
            if (table == Table.SAMPLE) {
                changes.add(new Change.Add(table, sample, values));
                continue;
            }
            position++;
            var all = new HashMap<Field, Object>(values);
            all.put(SAMPLE_ENTRY_SAMPLE, sample);
            result(all, quarter, position, day);
            changes.add(new Change.Add(table, id(names, table, quarter, position), all));
        }
    }

    /// The first sample is all looked at, the second half.
    private static void result(
            HashMap<Field, Object> values, int quarter, int position, LocalDate day) {
        if (quarter == 2 && position > SIZE / 2) {
            return;
        }
        var result =
                position % 7 == 3
                        ? CheckResult.FAIL
                        : position % 11 == 5 ? CheckResult.NOT_POSSIBLE : CheckResult.PASS;
        values.put(SAMPLE_ENTRY_RESULT, result.name());
        values.put(SAMPLE_ENTRY_CHECKED_ON, day.plusDays(1 + position % 2));
        values.put(SAMPLE_ENTRY_CHECKED_BY, "刘洋（示例）");
        values.put(
                SAMPLE_ENTRY_FINDING,
                switch (result) {
                    case PASS -> "现场与佐证一致（示例）";
                    case FAIL -> "佐证照片与现场不符，未完成（示例）";
                    case NOT_POSSIBLE -> "现场封闭施工，另行安排（示例）";
                });
    }

    /// A store with nothing in it: the book is made of the changes alone.
    private static final class NoRows implements Rows {
        @Override
        public List<Row> all(Table table) {
            return List.of();
        }

        @Override
        public List<Row> where(Field field, Object value) {
            return List.of();
        }

        @Override
        public Optional<Row> find(Table table, UUID id) {
            return Optional.empty();
        }

        @Override
        public List<Row> removed(Table table) {
            return List.of();
        }
    }
}
