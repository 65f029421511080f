package org.yiti.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Tools;
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.notice.Notices;
import org.yiti.app.rows.OpenRows;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.programme.MonthReport;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Actor;

class MatrixViewTest extends FxTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2021-06-30T04:00:00Z"), ZoneOffset.UTC);

    private final BookStore store = new BookStore(new BigBook(3, 20));
    private static final FxJobRunner JOBS = new FxJobRunner();
    private final Texts texts = new Texts(Locale.CHINESE);
    private final Navigator navigator = new Navigator(new Route.Matrix());
    private final Notices notices = new Notices();
    private final Desk desk = new Desk(store, JOBS, notices, CLOCK, new Actor("a", "某人"));
    private final MatrixModel model = new MatrixModel(desk, JOBS, navigator, notices, texts);
    private Parent root = new Label();

    @BeforeEach
    void showMatrix() {
        fx(() -> desk.open(Optional.empty()));
        root =
                fx(() ->
                        new MatrixView(model, texts, Tools.ofTasks(desk, notices, new OpenRows()))
                                .build());
        show(root);
        await(() -> !model.totalsProperty().get().foot().isEmpty());
    }

    @AfterAll
    static void endJobs() {
        JOBS.close();
    }

    private static void await(Callable<Boolean> holds) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!fx(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("what was waited for did not happen");
            }
            Thread.onSpinWait();
        }
    }

    @SuppressWarnings("unchecked")
    private Grid<Task> grid() {
        return (Grid<Task>) root.lookup("#matrix-grid");
    }

    private <T> T node(String id, Class<T> type) {
        return type.cast(root.lookup("#" + id));
    }

    private Task task(int place) {
        return fx(() -> desk.snapshot().orElseThrow().book().tasks().get(place - 1));
    }

    private String count() {
        return node("matrix-count", Label.class).getText();
    }

    @Test
    void aTypedQuantityIsRecordedAsAReportAndTheRowStays() {
        var task = task(3);
        fx(() -> node("matrix-shows-quantity", ToggleButton.class).fire());
        fx(() -> grid().select(task.id(), "m7"));
        fx(() -> model.finish(task, 7, "８"));
        await(() -> store.steps.size() == 1);
        var report = fx(() -> desk.snapshot().orElseThrow().book().report(task.id(), 7));
        assertThat(report.map(MonthReport::quantity).orElseThrow()).isEqualByComparingTo("8");
        assertThat(fx(() -> grid().selectedText().strip())).isEqualTo("8");
        assertThat(fx(() -> grid().currentRow().orElseThrow().id())).isEqualTo(task.id());
        assertThat(texts.say(store.steps.getFirst().action())).contains(task.no(), "7月", "完成数量");
    }

    /// A menu of more than twelve entries is read by nobody.
    @Test
    void aTaskBecomesASupervisionItemFromTheMenu() {
        var task = task(3);
        fx(() -> grid().select(task.id(), "m7"));
        fx(() ->
                grid().lookup(".grid-field")
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.CONTEXT_MENU,
                                        false,
                                        false,
                                        false,
                                        false)));
        var menu =
                fx(() ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .map(ContextMenu.class::cast)
                                .filter(each -> "row-menu".equals(each.getId()))
                                .findFirst()
                                .orElseThrow());
        var items =
                fx(() ->
                        menu.getItems().stream()
                                .filter(each -> !(each instanceof SeparatorMenuItem))
                                .toList());
        assertThat(items).hasSizeLessThanOrEqualTo(12);
        fx(() ->
                items.stream()
                        .filter(each -> "rows.supervise".equals(each.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        fx(menu::hide);
        assertThat(fx(navigator.routeProperty()::get))
                .isInstanceOfSatisfying(
                        SupervisionRoute.ItemDraft.class,
                        draft -> {
                            assertThat(draft.task()).contains(task.id());
                            assertThat(draft.issue()).contains(task.issue());
                        });
    }

    @Test
    void whatIsNoNumberIsRefusedWithItsReason() {
        fx(() -> node("matrix-shows-quantity", ToggleButton.class).fire());
        var task = task(3);
        var why = fx(() -> model.finish(task, 7, "很多"));
        assertThat(why.orElseThrow().key()).isEqualTo("edit.number.unknown");
        assertThat(store.steps).isEmpty();
    }

    @Test
    void aDraftThatIsCancelledIsTakenBack() {
        var task = task(3);
        fx(() -> node("matrix-shows-text", ToggleButton.class).fire());
        var before = fx(() -> report(task));
        fx(() -> model.keepDraft(task, 1, "写了一半"));
        assertThat(fx(() -> report(task))).isEqualTo("写了一半");
        fx(model::dropDraft);
        assertThat(fx(() -> report(task))).isEqualTo(before);
    }

    private String report(Task task) {
        var book = desk.snapshot().orElseThrow().book();
        return book.report(task.id(), 1).orElseThrow().text();
    }

    @Test
    void aFilterSaysHowManyRowsItLeavesAndCanBeCleared() {
        assertThat(fx(this::count)).isEqualTo("显示 60/60");
        fx(() -> node("matrix-text", TextField.class).setText("02-01-007"));
        await(() -> count().equals("显示 1/60"));
        fx(() -> node("matrix-reset", Button.class).fire());
        await(() -> count().equals("显示 60/60"));
        assertThat(fx(() -> node("matrix-text", TextField.class).getText())).isEmpty();
    }

    @Test
    void theFootOpensTheFigureItShows() {
        var sums = fx(() -> root.lookupAll("#matrix-sums .button").stream().toList());
        assertThat(sums).hasSize(4);
        fx(() -> ((Button) sums.get(2)).fire());
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isEqualTo(
                        new Route.FigureRows(
                                FigureCode.OVERDUE, org.yiti.model.figure.FigureScope.YEAR));
    }

    @Test
    void whoComesBackFindsThePlaceThatWasLeft() {
        var task = task(33);
        fx(() -> grid().select(task.id(), "m5"));
        fx(() -> ((Stage) root.getScene().getWindow()).close());
        root =
                fx(() ->
                        new MatrixView(model, texts, Tools.ofTasks(desk, notices, new OpenRows()))
                                .build());
        show(root);
        assertThat(fx(() -> grid().currentRow().map(Task::id))).contains(task.id());
        assertThat(fx(() -> grid().state().column())).isEqualTo("m5");
    }
}
