package org.yiti.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.grid.GridCell;
import org.yiti.app.i18n.Texts;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.TaskEdits;
import org.yiti.model.edit.Typing;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class MatrixPageTest {
    private static final Snapshot YEAR = new BigBook(5, 40).snapshot();
    private final Texts texts = new Texts(Locale.CHINESE);

    private static List<Task> tasks(MatrixPage page) {
        return page.bands().stream().flatMap(band -> band.tasks().stream()).toList();
    }

    private static MatrixPage page(Filter filter, Grouping grouping) {
        return MatrixPage.of(YEAR, filter, grouping);
    }

    private Task task(int place) {
        return YEAR.book().tasks().get(place - 1);
    }

    private static GridCell cell(MatrixTotals totals, MatrixPage.Band band, String column) {
        var cells = Objects.requireNonNull(totals.bands().get(band.key()));
        return Objects.requireNonNull(cells.get(column));
    }

    private static LocalDate due(Task task) {
        return Objects.requireNonNull(task.dueDate());
    }

    @Test
    void everyTaskStandsUnderItsIssue() {
        var page = page(Filter.ALL, Grouping.ISSUE);
        assertThat(page.shown()).isEqualTo(200).isEqualTo(page.all());
        assertThat(page.bands()).hasSize(5);
        assertThat(page.bands())
                .allSatisfy(band ->
                        assertThat(band.tasks())
                                .hasSize(40)
                                .allMatch(task -> task.issue().equals(band.key())));
        assertThat(page.bands().getFirst().name()).isEqualTo("01 问题1");
    }

    @Test
    void groupedByUnitATaskWithoutOwnUnitStandsUnderThatOfItsIssue() {
        var page = page(Filter.ALL, Grouping.LEAD_UNIT);
        assertThat(page.shown()).isEqualTo(200);
        var orphan = task(4);
        assertThat(orphan.leadUnit()).isNull();
        var band = page.bands().stream().filter(b -> b.tasks().contains(orphan)).findFirst();
        assertThat(band).isPresent();
        assertThat(band.get().key())
                .isEqualTo(YEAR.book().issue(orphan.issue()).orElseThrow().leadUnit());
    }

    @Test
    void ungroupedRowsHaveNoBandHead() {
        var page = page(Filter.ALL, Grouping.NONE);
        assertThat(page.bands()).hasSize(1);
        assertThat(page.bands().getFirst().name()).isEmpty();
        assertThat(page.bands().getFirst().tasks()).isEqualTo(YEAR.book().tasks());
    }

    @Test
    void aFilterByLightShowsAsManyTasksAsTheFootCounts() {
        var all = page(Filter.ALL, Grouping.ISSUE);
        var foot = MatrixTotals.of(all, texts, Progress.SILENT).foot();
        var behind =
                foot.stream()
                        .filter(MatrixTotals.Foot.OfLight.class::isInstance)
                        .map(MatrixTotals.Foot.OfLight.class::cast)
                        .findFirst()
                        .orElseThrow();
        var narrowed = page(Filter.ALL.withLight(Optional.of(behind.light())), Grouping.ISSUE);
        assertThat(behind.count()).isPositive();
        assertThat(narrowed.shown()).isEqualTo(behind.count());
    }

    @Test
    void wordsOfAFilterMustAllBeInTheTask() {
        var one = page(Filter.ALL.withText("02-01  第7项"), Grouping.ISSUE);
        assertThat(tasks(one)).extracting(Task::no).containsExactly("02-01-007");
        assertThat(page(Filter.ALL.withText("没有的字"), Grouping.ISSUE).bands()).isEmpty();
    }

    @Test
    void anEditedRowStaysThoughItNoLongerFitsTheFilter() {
        var page = page(Filter.ALL.withText("推进第1项"), Grouping.ISSUE);
        var first = tasks(page).getFirst();
        var edited =
                new BigBook(5, 40)
                        .book()
                        .with(List.of(Change.Put.of(first.id(), Field.TASK_CONTENT, "改了")));
        var newer =
                new Snapshot(
                        edited,
                        YEAR.units(),
                        YEAR.calendar(),
                        YEAR.volumes(),
                        YEAR.years(),
                        YEAR.asOf(),
                        YEAR.index(),
                        YEAR.lights(),
                        YEAR.disputes());
        var after = page.with(newer);
        assertThat(after.shown()).isEqualTo(page.shown());
        assertThat(tasks(after).getFirst().content()).isEqualTo("改了");
    }

    @Test
    void theSubtotalOfAMonthIsTheWorstLightOfItsCellsWithItsCount() {
        var page = page(Filter.ALL, Grouping.ISSUE);
        var totals = MatrixTotals.of(page, texts, Progress.SILENT);
        for (var band : page.bands()) {
            for (int month = 1; month <= 12; month++) {
                int m = month;
                var lights =
                        band.tasks().stream()
                                .flatMap(t -> MonthLight.of(YEAR.lights(), t, m).stream())
                                .map(v -> v.shown())
                                .toList();
                var worst = lights.stream().max(Light::compareTo).orElseThrow();
                var cell = cell(totals, band, "m" + month);
                assertThat(cell.light()).isEqualTo(worst);
                assertThat(cell.text())
                        .isEqualTo("" + lights.stream().filter(l -> l == worst).count());
            }
        }
    }

    @Test
    void theYearOfABandCountsAsTheTaskRateDoes() {
        var page = page(Filter.ALL, Grouping.ISSUE);
        var totals = MatrixTotals.of(page, texts, Progress.SILENT);
        for (var band : page.bands()) {
            var rate =
                    YEAR.figures()
                            .taskRate(new org.yiti.model.figure.FigureScope.OfIssue(band.key()));
            assertThat(cell(totals, band, "year").text())
                    .isEqualTo(rate.numerator() + "/" + rate.denominator());
        }
    }

    @Test
    void anOverdueTaskShowsItsDaysInTheMonthItWasDue() {
        var overdue =
                YEAR.book().tasks().stream()
                        .filter(t -> YEAR.lights().of(t).shown() == Light.OVERDUE)
                        .findFirst()
                        .orElseThrow();
        int month = due(overdue).getMonthValue();
        var cell = new MatrixCells(YEAR, Shows.STATUS, texts).month(overdue, month);
        long days = due(overdue).until(YEAR.asOf(), java.time.temporal.ChronoUnit.DAYS);
        assertThat(cell.light()).isEqualTo(Light.OVERDUE);
        assertThat(cell.text()).isEqualTo(days + "天");
    }

    @Test
    void aMonthToComeIsHollowAndSaysNothing() {
        var cell = new MatrixCells(YEAR, Shows.STATUS, texts).month(task(1), 9);
        assertThat(cell.hollow()).isTrue();
        assertThat(cell.text()).isEmpty();
        assertThat(cell.light()).isEqualTo(Light.NOT_STARTED);
    }

    @Test
    void aReportsWordsAreSeenWhereTheyAreTypedAndTheStatusStartsNoText() {
        var task = task(17);
        var words = YEAR.book().report(task.id(), 1).orElseThrow().text();
        var cells = new MatrixCells(YEAR, Shows.TEXT, texts);
        assertThat(words).isNotEmpty();
        assertThat(cells.month(task, 1).text())
                .isEqualTo(words)
                .isEqualTo(cells.startText(task, 1));
        assertThat(Shows.STATUS.field()).isEmpty();
    }

    @Test
    void aQuantityStandsBesideItsPlanAndCountsAlone() {
        var task = task(3);
        var cell = new MatrixCells(YEAR, Shows.QUANTITY, texts).month(task, 1);
        var done = YEAR.book().report(task.id(), 1).orElseThrow().quantity();
        assertThat(cell.text()).isEqualTo(done + "/10");
        assertThat(cell.number()).isEqualTo(done);
    }

    private TaskEdits edits() {
        return new TaskEdits(
                YEAR.book(),
                new Typing(YEAR.units(), "110000", "110000", texts::label, YEAR.asOf(), "张三"));
    }

    @Test
    void aFinishedReportIsSubmittedAndADraftIsNot() {
        var edits = edits();
        var draft =
                (Edited.Accepted)
                        edits.draft(
                                task(1),
                                new TaskCell.MonthField(12, Field.MONTH_REPORT_TEXT),
                                "正在");
        var finished =
                (Edited.Accepted)
                        edits.type(
                                task(1),
                                new TaskCell.MonthField(12, Field.MONTH_REPORT_TEXT),
                                "正在做");
        assertThat(((Change.Add) draft.changes().getFirst()).values())
                .doesNotContainKey(Field.MONTH_REPORT_STATE);
        assertThat(((Change.Add) finished.changes().getFirst()).values())
                .containsEntry(Field.MONTH_REPORT_STATE, "SUBMITTED")
                .containsEntry(Field.MONTH_REPORT_TEXT, "正在做");
    }

    @Test
    void finishingTheWordsOfADraftSubmitsIt() {
        var edits = edits();
        var draft = task(17);
        var finished =
                (Edited.Accepted)
                        edits.type(
                                draft, new TaskCell.MonthField(1, Field.MONTH_REPORT_TEXT), "1月进展");
        assertThat(finished.changes())
                .containsExactly(
                        Change.Put.of(
                                YEAR.book().report(draft.id(), 1).orElseThrow().id(),
                                Field.MONTH_REPORT_STATE,
                                "SUBMITTED"));
    }

    @Test
    void aPlanIsWrittenIntoThePlanAndWordsAreNoQuantity() {
        var edits = edits();
        var plan =
                (Edited.Accepted)
                        edits.type(
                                task(1), new TaskCell.MonthField(2, Field.MONTH_PLAN_TEXT), "新计划");
        assertThat(plan.changes()).hasSize(1);
        assertThat(plan.changes().getFirst().table()).isEqualTo(Table.MONTH_PLAN);
        assertThat(
                        edits.type(
                                task(1),
                                new TaskCell.MonthField(2, Field.MONTH_REPORT_QUANTITY),
                                "很多"))
                .isInstanceOf(Edited.Refused.class);
    }
}
