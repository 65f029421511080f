package org.yiti.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.yiti.app.FxTest;
import org.yiti.app.check.CheckModel;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Tools;
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.FxJobRunner;
import org.yiti.app.matrix.BigBook;
import org.yiti.app.matrix.BookStore;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.notice.Notices;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.record.Actor;

class FigureRowsViewTest extends FxTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2021-06-30T04:00:00Z"), ZoneOffset.UTC);

    private static final FxJobRunner JOBS = new FxJobRunner();
    private final Texts texts = new Texts(Locale.CHINESE);
    private final Navigator navigator = new Navigator(new Route.Home());
    private final Notices notices = new Notices();
    private final Desk desk =
            new Desk(new BookStore(new BigBook(3, 50)), JOBS, notices, CLOCK, new Actor("a", "某人"));

    @AfterAll
    static void endJobs() {
        JOBS.close();
    }

    private Parent open(FigureCode code) {
        var route = new Route.FigureRows(code, FigureScope.YEAR);
        var model = new FigureRowsModel(desk, JOBS, navigator, notices, route);
        fx(() -> desk.open(Optional.empty()));
        var root =
                fx(() ->
                        new FigureRowsView(
                                        model,
                                        texts,
                                        new CheckModel(desk, texts::label),
                                        Tools.printing())
                                .build());
        show(root);
        await(() -> root.lookup("#figure-part-0") != null);
        return root;
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

    private static String part(Parent root, Part part) {
        return fx(() -> ((ToggleButton) root.lookup("#figure-part-" + part.ordinal())).getText());
    }

    @Test
    void thePageSaysItsSentenceFormulaAndThreeCounts() {
        var root = open(FigureCode.TASK_RATE);
        var figure = fx(() -> desk.snapshot().orElseThrow().figures().taskRate(FigureScope.YEAR));
        assertThat(fx(() -> ((Label) root.lookup("#figure-sentence")).getText()))
                .isEqualTo(texts.say(figure.sentence()));
        assertThat(fx(() -> ((Label) root.lookup("#figure-formula")).getText())).contains("÷");
        assertThat(part(root, Part.COUNTED)).endsWith(" " + figure.numerator());
        assertThat(part(root, Part.NOT_COUNTED))
                .endsWith(" " + figure.denominator().subtract(figure.numerator()));
        assertThat(part(root, Part.LEFT_OUT)).endsWith(" 6");
    }

    @Test
    void enterOpensTheTasksOfTheRowsIssue() {
        var root = open(FigureCode.OVERDUE);
        var grid = (Grid<?>) root.lookup("#figure-grid");
        fx(() ->
                grid.lookup(".grid-field")
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ENTER,
                                        false,
                                        false,
                                        false,
                                        false)));
        var first = fx(() -> (FigureRow) grid.currentRow().orElseThrow());
        assertThat(fx(() -> navigator.routeProperty().get()))
                .isEqualTo(first.opens().orElseThrow())
                .isInstanceOf(Route.IssuePage.class);
    }

    @Test
    void aFigureOfEachIssueIsChosenAtTheTop() {
        var root = open(FigureCode.MOM);
        assertThat(fx(() -> root.lookup("#figure-subject"))).isNotNull();
    }
}
