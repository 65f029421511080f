package org.yiti.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.MONTH_PLAN_TEXT;
import static org.yiti.model.record.Field.MONTH_REPORT_PERCENT;
import static org.yiti.model.record.Field.MONTH_REPORT_STATE;
import static org.yiti.model.record.Field.TASK_CONTENT;
import static org.yiti.model.record.Field.TASK_DUE_DATE;
import static org.yiti.model.record.Field.TASK_LEAD_UNIT;
import static org.yiti.model.record.Field.TASK_NO;
import static org.yiti.model.record.Field.TASK_QUANTITY_TARGET;
import static org.yiti.model.record.Field.UNIT_NAME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.TaskUnitRole;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.unit.UnitRegister;

class BlockEditsTest {
    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID issue = year.issue(3, "房产证难办");
    private final UUID first = year.task(issue, "03-01", Map.of(TASK_CONTENT, "检查"));
    private final UUID second =
            year.task(issue, "03-02", Map.of(TASK_QUANTITY_TARGET, new BigDecimal(100)));
    private final UUID police = unit("市公安局");
    private final UUID labour = unit("市人力社保局");
    private final YearBook book = year.book();
    private final Typing typing =
            new Typing(
                    UnitRegister.load(year),
                    "110000",
                    "110000",
                    code -> code == TaskStatus.DONE ? "完成" : code.name(),
                    LocalDate.of(2021, 6, 30),
                    "张三");

    private UUID unit(String name) {
        return year.add(Table.UNIT, Map.of(UNIT_NAME, name));
    }

    private BlockPlan plan(BlockEdits.Text... texts) {
        return new BlockEdits(book, typing).plan(List.of(texts), List.of(), Progress.SILENT);
    }

    private static BlockEdits.Text text(UUID task, TaskCell cell, String typed) {
        return new BlockEdits.Text(task, cell, typed);
    }

    @Example
    void aBlockBecomesOneChangeForEachRow() {
        var plan =
                plan(
                        text(first, TaskCell.of(TASK_CONTENT), "检查三次"),
                        text(first, TaskCell.of(TASK_LEAD_UNIT), "市公安局"),
                        text(first, TaskCell.of(TASK_DUE_DATE), "2021.6.30"),
                        text(first, new TaskCell.Month(5), "１2％"),
                        text(second, new TaskCell.Month(8), "１,２００"));
        assertThat(plan.changes()).hasSize(3);
        var after = book.with(plan.changes());
        var task = after.task(first).orElseThrow();
        assertThat(task.content()).isEqualTo("检查三次");
        assertThat(task.leadUnit()).isEqualTo(police);
        assertThat(task.dueDate()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(after.report(first, 5).orElseThrow().percent()).isEqualByComparingTo("12");
        assertThat(after.plan(second, 8).orElseThrow().quantity()).isEqualByComparingTo("1200");
    }

    @Example
    void whatCannotBeReadIsListedAndTheRestIsTaken() {
        var plan =
                plan(
                        text(first, TaskCell.of(TASK_LEAD_UNIT), "火星局"),
                        text(first, TaskCell.of(TASK_CONTENT), "检查"),
                        text(first, TaskCell.of(TASK_CONTENT), ""),
                        text(first, new TaskCell.Month(8), "〇"),
                        text(UUID.randomUUID(), new TaskCell.Month(8), "1"));
        assertThat(plan.cells())
                .extracting(cell -> cell.fate().getClass().getSimpleName())
                .containsExactly("Refused", "Same", "Refused", "Changed", "Refused");
        assertThat(plan.changes()).hasSize(1);
        assertThat(book.with(plan.changes()).plan(first, 8).orElseThrow().percent())
                .isEqualByComparingTo("0");
    }

    @Example
    void textsForANewTaskGoIntoTheChangeThatMakesIt() {
        var id = new UUID(9, 9);
        var tasks =
                new NewTasks(
                        book,
                        book.issue(issue).orElseThrow(),
                        List.of(),
                        Optional.empty(),
                        List.of());
        var plan =
                new BlockEdits(book, typing)
                        .plan(
                                List.of(
                                        text(id, TaskCell.of(TASK_CONTENT), "新任务"),
                                        text(id, new TaskCell.Month(9), "启动")),
                                List.of(tasks.next(id)),
                                Progress.SILENT);
        assertThat(plan.added()).containsExactly(id);
        assertThat(plan.changes()).hasSize(2);
        var after = book.with(plan.changes());
        assertThat(after.task(id).orElseThrow().row().filled())
                .containsEntry(TASK_NO, "03-03")
                .containsEntry(TASK_CONTENT, "新任务");
        assertThat(after.plan(id, 9).orElseThrow().text()).isEqualTo("启动");
    }

    @Example
    void emptyingAMonthEmptiesWhatItShows() {
        year.report(
                first,
                5,
                Map.of(MONTH_REPORT_PERCENT, new BigDecimal(40), Field.MONTH_REPORT_TEXT, "联调中"));
        var edits = new TaskEdits(year.book(), typing);
        var task = year.book().task(first).orElseThrow();
        assertThat(edits.month(task, 5).words()).isEqualTo("40%");
        var emptied = (Edited.Accepted) edits.type(task, new TaskCell.Month(5), "");
        var after = year.book().with(emptied.changes()).report(first, 5).orElseThrow();
        assertThat(after.percent()).isNull();
        assertThat(after.text()).isEqualTo("联调中");
    }

    @Example
    void aTaskThatIsNoLongerDoneWasVerifiedByNobody() {
        var task = book.task(first).orElseThrow();
        var untold = new TaskEdits(book, typing).type(task, new TaskCell.Status(), "完成");
        assertThat(((Edited.Refused) untold).why().key()).isEqualTo("act.typed.refused");
        var done =
                (Edited.Accepted)
                        new TaskEdits(book, typing).type(task, new TaskCell.Status(), "完成：现场已看");
        var after = book.with(done.changes());
        assertThat(after.task(first).orElseThrow().verifiedBy()).isEqualTo("张三");
        var opened =
                (Edited.Accepted)
                        new TaskEdits(after, typing)
                                .type(
                                        after.task(first).orElseThrow(),
                                        new TaskCell.Status(),
                                        "IN_PROGRESS:又漏水");
        assertThat(after.with(opened.changes()).task(first).orElseThrow().row().filled())
                .containsEntry(Field.TASK_STATUS, "IN_PROGRESS")
                .doesNotContainKeys(Field.TASK_DONE_ON, Field.TASK_VERIFIED_BY);
    }

    @Property(tries = 300)
    void aPlanDoesWhatTheTextsWouldDoOneByOne(@ForAll("blocks") List<BlockEdits.Text> texts) {
        var plan = plan(texts.toArray(BlockEdits.Text[]::new));
        var one = book;
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var task = one.task(text.task()).orElseThrow();
            switch (new TaskEdits(one, typing).type(task, text.cell(), text.typed())) {
                case Edited.Refused(var why) ->
                        assertThat(plan.cells().get(i).fate())
                                .isEqualTo(new BlockPlan.Fate.Refused(why));
                case Edited.Accepted(var changes) -> one = one.with(changes);
            }
        }
        assertThat(content(book.with(plan.changes()))).isEqualTo(content(one));
        assertThat(plan.changes()).extracting(change -> change.row()).doesNotHaveDuplicates();
    }

    /// Everything but the ids of units on tasks, which are of chance.
    private List<Object> content(YearBook of) {
        var all = new ArrayList<>();
        for (UUID task : List.of(first, second)) {
            Stream.of(
                            Stream.of(of.task(task).orElseThrow().row()),
                            of.plansOf(task).stream().map(plan -> plan.row()),
                            of.reportsOf(task).stream().map(report -> report.row()))
                    .flatMap(rows -> rows)
                    .map(Row::toString)
                    .forEach(all::add);
            of.unitsOf(task).forEach(unit -> all.add(unit.role() + " " + unit.unit()));
        }
        return all;
    }

    @Provide
    Arbitrary<List<BlockEdits.Text>> blocks() {
        var cells =
                Arbitraries.of(
                        new TaskCell.Month(3),
                        new TaskCell.Month(9),
                        new TaskCell.MonthField(3, MONTH_REPORT_PERCENT),
                        new TaskCell.MonthField(9, MONTH_PLAN_TEXT),
                        new TaskCell.MonthField(3, MONTH_REPORT_STATE),
                        new TaskCell.Status(),
                        new TaskCell.Units(TaskUnitRole.COOPERATING),
                        TaskCell.of(TASK_CONTENT),
                        TaskCell.of(TASK_LEAD_UNIT),
                        TaskCell.of(TASK_DUE_DATE),
                        TaskCell.of(TASK_QUANTITY_TARGET));
        var typed =
                Arbitraries.of(
                        "",
                        "60%",
                        "１２",
                        "联调中",
                        "市公安局",
                        "市人力社保局、市公安局",
                        "完成",
                        "ISSUED",
                        "6月底",
                        "101%",
                        "火星局",
                        "SUBMITTED");
        return Combinators.combine(Arbitraries.of(first, second), cells, typed)
                .as(BlockEdits.Text::new)
                .list()
                .ofMaxSize(25);
    }
}
