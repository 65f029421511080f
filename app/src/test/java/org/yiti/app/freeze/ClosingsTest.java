package org.yiti.app.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.freeze.MonthCopy;
import org.yiti.model.freeze.Revision;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// Closing months of the sample year in a real store. All tests work on one store, since filling it takes long; each closes
/// a month of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingsTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);
    private static final LocalDate END_OF_MAY = LocalDate.of(2021, 5, 31);

    private Path home = Path.of("");
    private Store store;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        home = folder;
        store = TestStores.sample(home, ANNA);
    }

    private Store reopened() throws YitiException {
        return TestStores.open(home, "s");
    }

    @AfterAll
    void close() throws Exception {
        store.close();
    }

    private Programme programme() {
        return YearBook.programme(store.rows(), 2021).orElseThrow();
    }

    private MonthClose closed(int month) throws YitiException {
        return new Closings(store)
                .close(
                        ANNA,
                        Closings.Wanted.of(programme(), month, TODAY, "专题会前"),
                        Progress.SILENT);
    }

    private void record(Change... changes) throws YitiException {
        assertThat(store.recorder().record(ANNA, Step.of(Sentence.of("step.task.edit"), changes)))
                .isPositive();
    }

    private Snapshot live(LocalDate day) {
        return Snapshot.read(store, Optional.of(2021), day).orElseThrow().at(day);
    }

    private static List<Figure> figures(Snapshot at) {
        return Stream.concat(
                        at.index().all(FigureScope.YEAR).stream(),
                        at.book().issues().stream()
                                .flatMap(issue ->
                                        at
                                                .index()
                                                .all(new FigureScope.OfIssue(issue.id()))
                                                .stream()))
                .toList();
    }

    @Test
    void a_closed_month_gives_all_figures_as_the_store_gave_them() throws Exception {
        var closed = closed(5);
        var then = new Closings(store).snapshot(closed);
        assertThat(figures(then)).hasSizeGreaterThan(100).isEqualTo(figures(live(END_OF_MAY)));
        assertThat(then.volumes())
                .hasSizeGreaterThan(100)
                .isEqualTo(store.volumes().byIssueAndMonth(programme().id()));
        assertThat(closed.rows()).isGreaterThan(5000);
        assertThat(closed.closedBy()).isEqualTo("安娜");
        assertThat(closed.remark()).isEqualTo("专题会前");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void it_stays_as_it_was_after_corrections_and_after_the_store_was_opened_again()
            throws Exception {
        var closed = closed(6);
        var before = figures(new Closings(store).snapshot(closed));
        var report =
                store.rows().all(Table.MONTH_REPORT).stream()
                        .filter(row ->
                                Integer.valueOf(6).equals(row.integer(Field.MONTH_REPORT_MONTH)))
                        .filter(row -> row.decimal(Field.MONTH_REPORT_PERCENT) != null)
                        .findFirst()
                        .orElseThrow();
        var task = store.rows().all(Table.TASK).getFirst();
        record(
                new Change.Put(
                        Table.MONTH_REPORT,
                        report.id(),
                        Map.of(Field.MONTH_REPORT_PERCENT, new BigDecimal("3"))),
                new Change.Remove(Table.TASK, task.id()));
        store.close();
        store = reopened();

        var closings = new Closings(store);
        assertThat(figures(closings.snapshot(closed))).isEqualTo(before);
        assertThat(figures(live(LocalDate.of(2021, 6, 30)))).isNotEqualTo(before);
        assertThat(closings.revisions(closed))
                .contains(
                        new Revision(
                                store.rows().find(Table.MONTH_REPORT, report.id()).orElseThrow(),
                                Field.MONTH_REPORT_PERCENT,
                                Optional.ofNullable(report.get(Field.MONTH_REPORT_PERCENT)),
                                Optional.of(new BigDecimal("3"))));
    }

    @Test
    void the_same_rows_are_the_same_text_and_closing_twice_is_refused() throws Exception {
        var text = new CopyText();
        var one = text.write(MonthCopy.of(store.rows(), programme()), Progress.SILENT);
        var read = text.read(one.bytes(), one.checksum());
        assertThat(text.write(read, Progress.SILENT).checksum()).isEqualTo(one.checksum());

        var closed = closed(3);
        long step = store.history().last();
        assertThatThrownBy(() -> closed(3)).hasMessageContaining("freeze.unchanged");
        assertThat(store.history().last()).isEqualTo(step);

        var task = store.rows().all(Table.TASK).getFirst();
        record(new Change.Put(Table.TASK, task.id(), Map.of(Field.TASK_REMARK, "改")));
        var again = closed(3);
        assertThat(again.checksum()).isNotEqualTo(closed.checksum());
        assertThat(new Closings(store).of(programme())).containsSubsequence(closed, again);
        assertThat(MonthClose.ofMonth(store.rows(), programme().id(), 3)).contains(again);
        assertThat(new Closings(store).copy(closed).find(Table.TASK, task.id())).contains(task);
    }

    @Test
    void what_happens_later_is_no_revision() throws Exception {
        var closed = closed(4);
        var open =
                store.rows().all(Table.TASK).stream()
                        .filter(row -> row.date(Field.TASK_DONE_ON) == null)
                        .findFirst()
                        .orElseThrow();
        record(
                new Change.Put(
                        Table.TASK,
                        open.id(),
                        Map.of(Field.TASK_DONE_ON, LocalDate.of(2021, 5, 20))));
        assertThat(new Closings(store).revisions(closed)).isEmpty();
        record(
                new Change.Put(
                        Table.TASK,
                        open.id(),
                        Map.of(Field.TASK_DONE_ON, LocalDate.of(2021, 4, 30))));
        assertThat(new Closings(store).revisions(closed)).hasSize(1);
    }

    @Test
    void days_that_cannot_be_are_refused() {
        var closings = new Closings(store);
        var early = new Closings.Wanted(programme(), 5, LocalDate.of(2021, 4, 30), TODAY, "", "");
        assertThatThrownBy(() -> closings.close(ANNA, early, Progress.SILENT))
                .hasMessageContaining("freeze.day.before");
        assertThatThrownBy(() ->
                        closings.close(
                                ANNA,
                                Closings.Wanted.of(programme(), 7, TODAY, ""),
                                Progress.SILENT))
                .hasMessageContaining("freeze.day.ahead");
        assertThat(closings.of(programme())).noneMatch(each -> each.month() > 6);
    }

    @Test
    void a_copy_that_was_touched_or_lost_is_told_and_never_half_read() throws Exception {
        var text = new CopyText();
        var written = text.write(MonthCopy.of(store.rows(), programme()), Progress.SILENT);
        var touched = written.bytes().clone();
        touched[touched.length / 2] ^= 1;
        assertThatThrownBy(() -> text.read(touched, written.checksum()))
                .hasMessageContaining("freeze.damaged");
        assertThatThrownBy(() -> text.read(written.bytes(), "0".repeat(64)))
                .hasMessageContaining("freeze.damaged");
        var half = java.util.Arrays.copyOf(written.bytes(), written.bytes().length / 2);
        assertThatThrownBy(() -> text.read(half, written.checksum()))
                .hasMessageContaining("freeze.damaged");
        var lost = new MonthClose(lost());
        assertThatThrownBy(() -> new Closings(store).copy(lost))
                .hasMessageContaining("freeze.missing");
    }

    private org.yiti.model.record.Row lost() {
        return org.yiti.model.record.Row.of(
                Table.MONTH_CLOSE,
                RowIds.fresh(),
                Map.of(Field.MONTH_CLOSE_MONTH, 3, Field.MONTH_CLOSE_CHECKSUM, "1".repeat(64)));
    }

    @Test
    void a_figure_of_a_closed_month_opens_down_to_rows_that_were_there() throws Exception {
        var then = new Closings(store).snapshot(closed(2));
        var rate = then.figures().taskRate(FigureScope.YEAR);
        assertThat(rate.code()).isEqualTo(FigureCode.TASK_RATE);
        assertThat(rate.of()).hasSize(603).allMatch(id -> then.book().task(id).isPresent());
    }
}
