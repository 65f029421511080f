package org.yiti.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.TASK_DUE_DATE;
import static org.yiti.model.record.Field.TASK_LEAD_UNIT;
import static org.yiti.model.record.Field.TASK_LONG_TERM;
import static org.yiti.model.record.Field.UNIT_NAME;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.TaskUnit;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

class BulkEditsTest {
    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID police = unit("市公安局");
    private final UUID labour = unit("市人力社保局");
    private final UUID teaching = unit("市教委");
    private final UUID issue = year.issue(3, "房产证难办");
    private final UUID june = task("03-01", Map.of(TASK_DUE_DATE, LocalDate.of(2021, 6, 30)));
    private final UUID may = task("03-02", Map.of(TASK_DUE_DATE, LocalDate.of(2021, 5, 10)));
    private final UUID open = task("03-03", Map.of(TASK_LONG_TERM, true));
    private final UUID undated = task("03-04", Map.of(TASK_LEAD_UNIT, police));
    private final YearBook book = year.book();
    private final Typing typing =
            new Typing(
                    UnitRegister.load(year),
                    "110000",
                    "110000",
                    code -> code.name(),
                    LocalDate.of(2021, 6, 30),
                    "张三");

    private UUID unit(String name) {
        return year.add(Table.UNIT, Map.of(UNIT_NAME, name));
    }

    private UUID task(String no, Map<org.yiti.model.record.Field, ?> values) {
        return year.task(issue, no, values);
    }

    private BlockPlan plan(YearBook from, List<UUID> tasks, BulkWish... wishes) {
        return new BulkEdits(from, typing).plan(tasks, List.of(wishes), Progress.SILENT);
    }

    @Example
    void deadlinesAreShiftedAndTheEndOfAMonthStaysOne() {
        var plan = plan(book, List.of(june, may, open, undated), new BulkWish.Shift(0, 1));
        var after = book.with(plan.changes());
        assertThat(after.task(june).orElseThrow().dueDate()).isEqualTo("2021-07-31");
        assertThat(after.task(may).orElseThrow().dueDate()).isEqualTo("2021-06-10");
        assertThat(plan.cells())
                .extracting(cell -> key(cell.fate()))
                .containsExactly("", "", "edit.shift.long-term", "edit.shift.no-date");
        var earlier = plan(book, List.of(may), new BulkWish.Shift(-15, 0));
        assertThat(book.with(earlier.changes()).task(may).orElseThrow().dueDate())
                .isEqualTo("2021-04-25");
    }

    @Example
    void unitsComeBesideThoseThatStandAndLeaveThem() {
        var role = TaskUnitRole.COOPERATING;
        var some = List.of(june, may);
        var first =
                book.with(
                        plan(
                                        book,
                                        List.of(june),
                                        new BulkWish.Put(new TaskCell.Units(role), "市公安局"))
                                .changes());
        var added = plan(first, some, new BulkWish.AddUnits(role, "市教委、市公安局"));
        var second = first.with(added.changes());
        assertThat(units(second, june)).containsExactly(police, teaching);
        assertThat(units(second, may)).containsExactly(teaching, police);
        var dropped = plan(second, some, new BulkWish.DropUnits(role, "市公安局"));
        var third = second.with(dropped.changes());
        assertThat(units(third, june)).containsExactly(teaching);
        assertThat(units(third, may)).containsExactly(teaching);
        assertThat(new BulkEdits(second, typing).units(dropped)).contains(police);
        assertThat(key(plan(first, some, new BulkWish.AddUnits(role, "火星局")).cells().get(1).fate()))
                .isEqualTo("edit.unit.unknown");
    }

    @Example
    void severalWishesAreOneChangeForEachTaskAndNameTheUnitsTheyTouch() {
        var plan =
                plan(
                        book,
                        List.of(june, undated),
                        new BulkWish.Put(TaskCell.of(TASK_LEAD_UNIT), "市人力社保局"),
                        new BulkWish.Shift(7, 0));
        assertThat(plan.changes()).hasSize(2);
        assertThat(plan.cells()).hasSize(4);
        assertThat(new BulkEdits(book, typing).units(plan)).containsExactly(labour, police);
    }

    private static List<UUID> units(YearBook book, UUID task) {
        return book.unitsOf(task).stream().map(TaskUnit::unit).toList();
    }

    private static String key(BlockPlan.Fate fate) {
        return fate instanceof BlockPlan.Fate.Refused(var why) ? why.key() : "";
    }
}
