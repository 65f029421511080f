package org.yiti.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.dispute.DisputeWords;
import org.yiti.app.dispute.DisputedCells;
import org.yiti.app.document.Listing;
import org.yiti.app.exchange.FakeExchange;
import org.yiti.app.matrix.MatrixPaper;
import org.yiti.app.nav.Route;
import org.yiti.model.Sentence;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// What offices disagree about, in the lists on screen and on paper.
class DisputedListsTest {
    private final SmallYear year = new SmallYear();
    private final FakeExchange exchange = FakeExchange.alone();

    @BeforeEach
    void exchange() {
        year.store.exchangesBy(exchange);
    }

    private void dispute(Table table, UUID row, boolean mine, Field field, Object one, Object two) {
        exchange.conflict(
                new Conflict(
                        "c" + exchange.conflicts().size(),
                        Conflict.Kind.VALUES,
                        table,
                        row,
                        List.of(field),
                        Optional.empty(),
                        List.of(side(1, field, one, "市专班"), side(2, field, two, "丰台区专班")),
                        Optional.empty(),
                        mine ? "110000" : "110106",
                        mine));
        year.desk.reload();
    }

    private static Conflict.Version side(int number, Field field, Object value, String office) {
        var values = new TreeMap<Field, @Nullable Object>();
        values.put(field, value);
        return new Conflict.Version(
                number,
                values,
                true,
                number == 1,
                true,
                "张敏",
                number == 1 ? "110000" : "110106",
                office,
                Instant.EPOCH,
                Optional.empty());
    }

    private DisputeWords words() {
        return new DisputeWords(year.desk.snapshot(), year.texts);
    }

    private Optional<String> note(UUID task, String column) {
        var line = new TaskListTable.Line(year.task(task), year.now(), words());
        var disputed = TaskListTable.disputed(line, column);
        return disputed.isEmpty() ? Optional.empty() : Optional.of(words().words(disputed, ""));
    }

    @Test
    void theCellSaysWhoWroteWhatAndWhoDecides() {
        dispute(Table.TASK, year.first, true, TASK_CONTENT, "检查用工", "检查用工和工资");
        assertThat(note(year.first, "TASK_CONTENT"))
                .contains(
                        "分歧未决（任务内容）：市专班写：检查用工  ⇄  丰台区专班写：检查用工和工资。"
                                + "由本单位在“数据交换—分歧”里决定；直接改写，就以新写的为准。");
        assertThat(note(year.first, "TASK_STATUS")).isEmpty();
        assertThat(note(year.first, "no")).isEmpty();
        assertThat(note(year.second, "TASK_CONTENT")).isEmpty();
        assertThat(DisputedCells.of(year.now()).ofIssue(year.issue)).hasSize(1);
    }

    @Test
    void aReportShowsInItsMonthAndWhatHasNoColumnAtTheNumber() {
        var report =
                year.add(
                        Table.MONTH_REPORT,
                        Map.of(MONTH_REPORT_TASK, year.first, MONTH_REPORT_MONTH, 5));
        dispute(Table.MONTH_REPORT, report, false, MONTH_REPORT_TEXT, "查了三家", "");
        dispute(Table.TASK, year.second, false, TASK_VERIFIED_BY, "甲", "乙");
        assertThat(note(year.first, "m-5").orElseThrow())
                .contains("丰台区专班写：（空）")
                .endsWith("待丰台区专班决定，见“数据交换—分歧”。");
        assertThat(note(year.first, "m-6")).isEmpty();
        assertThat(note(year.second, "no").orElseThrow()).contains("市专班写：甲");
    }

    @Test
    void writingTheFieldAnewTakesTheMarkAwayAtOnceAndAnotherFieldDoesNot() {
        dispute(Table.TASK, year.first, true, TASK_CONTENT, "检查用工", "检查用工和工资");
        write(Change.Put.of(year.first, TASK_REMARK, "加急"));
        assertThat(note(year.first, "TASK_CONTENT")).isPresent();
        write(Change.Put.of(year.first, TASK_CONTENT, "检查用工、工资和社保"));
        assertThat(note(year.first, "TASK_CONTENT")).isEmpty();
    }

    private void write(Change change) {
        year.desk.record(Step.of(Sentence.of("step.field"), List.of(change)));
    }

    @Test
    void paperHasASignInTheCellAndSaysWhatItMeans() {
        var papers = new IssuePapers(year.now(), year.texts, "110000");
        assertThat(cells(papers.tasks(Optional.empty()))).noneMatch(c -> c.contains("※"));
        assertThat(papers.tasks(Optional.empty()).body().conditions()).isEmpty();

        dispute(Table.TASK, year.first, true, TASK_CONTENT, "检查用工", "检查用工和工资");
        papers = new IssuePapers(year.now(), year.texts, "110000");
        var tasks = papers.tasks(year.now().book().issue(year.issue));
        assertThat(cells(tasks)).contains("检查用工03-01 ※").contains("检查用工03-02");
        assertThat(tasks.body().conditions()).contains("标 ※ 的格有分歧未决，以决定后的为准");
        assertThat(cells(papers.issues())).contains("03 ※");
        assertThat(papers.issues().body().conditions()).contains("标 ※ 的问题有分歧未决");
        var matrix = new MatrixPaper(year.texts).of(year.now());
        assertThat(cells(matrix)).contains("检查用工03-01 ※");
        assertThat(matrix.body().conditions()).contains("标 ※ 的格有分歧未决，以决定后的为准");
    }

    private static List<String> cells(Listing listing) {
        return listing.body().lines().stream()
                .flatMap(line -> line.cells().stream())
                .map(Listing.Cell::text)
                .toList();
    }

    @Test
    void thePageOfTheIssueLeadsToTheFirstOfThem() {
        assertThat(year.model.now().orElseThrow().disputes()).isEmpty();
        dispute(Table.ISSUE, year.issue, false, ISSUE_NAME, "拖欠工资", "欠薪");
        dispute(Table.TASK, year.first, true, TASK_CONTENT, "检查用工", "检查用工和工资");
        assertThat(year.model.now().orElseThrow().disputes()).hasSize(2);
        year.model.openDisputes();
        assertThat(year.navigator.routeProperty().get())
                .isEqualTo(Route.Exchange.about(year.issue));
    }

    @Test
    void everyColumnOfTheListHasItsPlace() {
        var fields =
                new FieldColumns<TaskListTable.Line>(
                        line -> line.task().row(), year.desk::snapshot, year.texts);
        var table = new TaskListTable(year.texts, fields, year.editing::taskEdits);
        assertThat(table.columns(year.now()))
                .filteredOn(column ->
                        !List.of("no", "light", "percent", "adjusted").contains(column.id()))
                .extracting(column -> TaskListTable.place(column.id()).orElseThrow())
                .containsExactlyInAnyOrderElementsOf(TaskListTable.SHOWN);
    }
}
