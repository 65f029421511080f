package org.yiti.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.boot.TestStores;
import org.yiti.app.chart.ControlChartData;
import org.yiti.app.chart.WaterfallData;
import org.yiti.app.freeze.Closings;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;
import org.yiti.model.job.Progress;
import org.yiti.model.pack.PageKind;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Actor;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;

/// What a pack says of the month before is what was said when that month was closed.
class MonthBeforeTest {
    private static final Actor ANNA = new Actor("anna", "安娜");
    private static final Texts TEXTS = new Texts(Locale.CHINESE);
    private static final YearMonth JUNE = YearMonth.of(2021, 6);
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 5);

    @TempDir Path home;
    private Store store;

    @BeforeEach
    void open() throws Exception {
        store = TestStores.sample(home, ANNA);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void close(int month) throws Exception {
        var programme = YearBook.programme(store.rows(), 2021).orElseThrow();
        var wanted = Closings.Wanted.of(programme, month, TODAY, "");
        new Closings(store).close(ANNA, wanted, Progress.SILENT);
    }

    private PackSource june() throws Exception {
        return new PackSources(store, TEXTS).live(JUNE, TODAY, "");
    }

    private void record(Change... changes) throws Exception {
        store.recorder().record(ANNA, Step.of(Sentence.of("step.task.edit"), List.of(changes)));
    }

    /// Halves what an issue had in May.
    private void correctMay(Issue issue) throws Exception {
        var changes = new ArrayList<Change>();
        for (var row : store.rows().where(VOLUME_ISSUE, issue.id())) {
            if (Integer.valueOf(5).equals(row.integer(VOLUME_MONTH))) {
                int half = Objects.requireNonNull(row.integer(VOLUME_DISPATCHED)) / 2;
                changes.add(Change.Put.of(row.id(), VOLUME_DISPATCHED, half));
            }
        }
        assertThat(changes).isNotEmpty();
        record(changes.toArray(Change[]::new));
    }

    private static WaterfallData waterfall(PackSource source) {
        return new PackMaker(source)
                .make(Progress.SILENT).pages().stream()
                        .flatMap(page -> page.parts().stream())
                        .filter(Part.Charts.class::isInstance)
                        .flatMap(part -> ((Part.Charts) part).beside().stream())
                        .filter(WaterfallData.class::isInstance)
                        .map(WaterfallData.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void volumesOfTheMonthBeforeStayAsTheyWereClosed() throws Exception {
        var issue = june().at().book().issues().getFirst();
        var said = june().at().index().volumes().monthOnMonth(issue);
        close(5);
        correctMay(issue);
        var now = june().at().index().volumes().monthOnMonth(issue);
        assertThat(now.denominator()).isEqualTo(said.denominator());
        assertThat(now.value()).isEqualTo(said.value());
        var pages = new PackMaker(june()).make(Progress.SILENT).pages();
        assertThat(pages).extracting(PackPage::kind).contains(PageKind.REVISIONS);

        close(6);
        var kept = new PackSources(store, TEXTS).closed(JUNE, "").at().index().volumes();
        assertThat(kept.monthOnMonth(issue).denominator()).isEqualTo(said.denominator());
    }

    @Test
    void withoutAClosingTheMonthBeforeIsWhatItsRowsSayToday() throws Exception {
        var issue = june().at().book().issues().getFirst();
        var said = june().at().index().volumes().monthOnMonth(issue);
        correctMay(issue);
        assertThat(june().at().index().volumes().monthOnMonth(issue).denominator())
                .isEqualTo(said.denominator().divide(BigDecimal.TWO));
    }

    @Test
    void theWaterfallBeginsWhereTheClosedMonthEnded() throws Exception {
        int began = waterfall(june()).start().count();
        assertThat(began).isPositive();
        close(5);
        var may = new Closings(store).snapshot(new Closings(store).of(programme()).getFirst());
        var late = may.book().tasks().stream().filter(may.lights()::overdue).findFirst();
        record(
                new Change.Put(
                        Table.TASK,
                        late.orElseThrow().id(),
                        Map.of(TASK_STATUS, "DONE", TASK_DONE_ON, LocalDate.of(2021, 5, 20))));
        assertThat(waterfall(june()).start().count()).isEqualTo(began);
    }

    private org.yiti.model.programme.Programme programme() {
        return YearBook.programme(store.rows(), 2021).orElseThrow();
    }

    @Test
    void theYearBeforeIsInTheControlChartLiveAndClosed() throws Exception {
        var before = RowIds.fresh();
        var old = RowIds.fresh();
        var issue = june().at().book().issues().getFirst();
        var changes = new ArrayList<Change>();
        changes.add(new Change.Add(Table.PROGRAMME, before, Map.of(PROGRAMME_YEAR, 2020)));
        changes.add(new Change.Add(Table.ISSUE, old, Map.of(ISSUE_PROGRAMME, before)));
        changes.add(Change.Put.of(issue.id(), ISSUE_CARRIED_FROM, old));
        for (int month = 1; month <= 12; month++) {
            changes.add(volume(before, old, month));
        }
        record(changes.toArray(Change[]::new));
        assertThat(control(june(), issue).points()).hasSize(18);
        assertThat(control(june(), issue).ranges()).isNotEmpty();
        close(6);
        record(Change.Put.of(changes.getLast().row(), VOLUME_DISPATCHED, 1));
        var closed = new PackSources(store, TEXTS).closed(JUNE, "");
        assertThat(control(closed, issue).points().get(11).value())
                .isGreaterThan(control(june(), issue).points().get(11).value());
    }

    private static Change volume(UUID year, UUID issue, int month) {
        return new Change.Add(
                Table.VOLUME,
                RowIds.fresh(),
                Map.of(
                        VOLUME_PROGRAMME,
                        year,
                        VOLUME_ISSUE,
                        issue,
                        VOLUME_MONTH,
                        month,
                        VOLUME_DISPATCHED,
                        2000 + month));
    }

    private static ControlChartData control(PackSource source, Issue issue) {
        var now = source.at().book().issue(issue.id()).orElseThrow();
        return (ControlChartData) new PackCharts(source).control(now);
    }
}
