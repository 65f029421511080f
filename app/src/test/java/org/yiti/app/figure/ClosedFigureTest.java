package org.yiti.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.FxTest;
import org.yiti.app.freeze.Closings;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.job.Progress;
import org.yiti.model.record.Change;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;

/// A figure of a closed month: its rows as they stood, whatever was changed since.
class ClosedFigureTest extends FxTest {
    @TempDir Path folder;

    private final SampleDesk desk = new SampleDesk();
    private final Navigator navigator = new Navigator(new Route.Home());

    private MonthClose close() throws Exception {
        var programme = desk.desk.snapshot().orElseThrow().book().programme();
        return new Closings(desk.store)
                .close(
                        desk.person,
                        Closings.Wanted.of(programme, 5, LocalDate.of(2021, 6, 30), ""),
                        Progress.SILENT);
    }

    private FigureRowsModel model(FigureCode code, UUID closed) {
        return new FigureRowsModel(
                desk.desk,
                desk.jobs,
                navigator,
                desk.notices,
                new Route.FigureRows(
                        code, FigureScope.YEAR, Optional.of(closed), Optional.empty()));
    }

    private Figure figure(FigureRowsModel model) {
        return model.pagesProperty().get().orElseThrow().getFirst().figure();
    }

    @Test
    void itsRowsAreThoseThatTheMonthWasClosedWith() throws Exception {
        var closed = close();
        var model = model(FigureCode.TASK_RATE, closed.id());
        model.take(desk.desk.snapshot());
        var then = figure(model);
        var late = then.counted().getFirst();
        desk.store.record(
                desk.person,
                Step.of(
                        Sentence.of("step.task.edit"),
                        new Change.Remove(Table.TASK, late),
                        Change.Put.of(
                                then.counted().getLast(),
                                TASK_DONE_ON,
                                LocalDate.of(2021, 6, 29))));
        desk.desk.reload();

        var again = model(FigureCode.TASK_RATE, closed.id());
        again.take(desk.desk.snapshot());
        assertThat(figure(again)).isEqualTo(then);
        assertThat(figure(again).asOf()).isEqualTo(LocalDate.of(2021, 5, 31));
        assertThat(again.pagesProperty().get().orElseThrow().getFirst().rows(Part.COUNTED))
                .as("the removed task is found in the closed month")
                .anySatisfy(row -> {
                    assertThat(row.id()).isEqualTo(late);
                    assertThat(row.number()).isNotEmpty();
                });
    }

    @Test
    void aUnitOpensItsTasksOfTheSameClosedMonth() throws Exception {
        var closed = close();
        var model = model(FigureCode.SILENT_UNITS, closed.id());
        model.take(desk.desk.snapshot());
        var page = model.pagesProperty().get().orElseThrow().getFirst();
        var unit =
                page.rows(Part.COUNTED).isEmpty()
                        ? page.rows(Part.NOT_COUNTED).getFirst()
                        : page.rows(Part.COUNTED).getFirst();
        model.open(unit);
        assertThat(navigator.routeProperty().get())
                .isInstanceOfSatisfying(
                        Route.FigureRows.class,
                        to -> assertThat(to.closed()).contains(closed.id()));
    }

    @Test
    void rowsOfAnotherDayAreJudgedAsOfIt() {
        var january = LocalDate.of(2021, 1, 31);
        var model =
                new FigureRowsModel(
                        desk.desk,
                        desk.jobs,
                        navigator,
                        desk.notices,
                        Route.FigureRows.at(january, FigureCode.TASK_PROGRESS, FigureScope.YEAR));
        var open = desk.desk.snapshot();
        model.take(open);
        assertThat(figure(model))
                .isEqualTo(open.orElseThrow().at(january).figures().taskProgress(FigureScope.YEAR))
                .isNotEqualTo(open.orElseThrow().figures().taskProgress(FigureScope.YEAR));
        assertThat(model.day()).contains(january);
        assertThat(model.closed()).isFalse();
    }

    @Test
    void thePageSaysThatItIsClosedAndOffersNoCheck() throws Exception {
        var closed = close();
        var page =
                fx(() ->
                        FigureRowsFeature.create(
                                desk.workplace(
                                        new Route.Home(),
                                        Locale.CHINESE,
                                        folder.resolve("settings.json")),
                                new Route.FigureRows(
                                        FigureCode.AWAITING_CHECK,
                                        FigureScope.YEAR,
                                        Optional.of(closed.id()),
                                        Optional.empty())));
        show((Parent) page);
        assertThat(fx(() -> ((Labeled) page.lookup("#figure-frozen")).getText()))
                .contains("冻结于 2021-06-30", "5月的数", "2021-05-31", "第 1 步");
        assertThat(fx(() -> page.lookup(".check-bar"))).isNull();
    }

    @Test
    void aClosingThatIsGoneIsSaidAndShowsNothing() {
        var model = model(FigureCode.TASK_RATE, RowIds.fresh());
        model.take(desk.desk.snapshot());
        assertThat(model.pagesProperty().get().orElseThrow()).isEmpty();
        assertThat(model.frozenProperty().get()).isEmpty();
    }
}
