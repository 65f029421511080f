package org.yiti.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.chart.RankedBarsData;
import org.yiti.app.pack.Part;
import org.yiti.app.review.ReviewModel.Showing;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.pack.PageKind;

/// What the keys do, without a window.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewModelTest {
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger decided = new AtomicInteger();
    private Deck deck;
    private ReviewModel model;
    private ReviewKeys keys;

    @BeforeAll
    void make(@TempDir Path home) throws Exception {
        deck = JuneDeck.make(home);
    }

    @BeforeEach
    void open() {
        model = new ReviewModel(deck, 0, JuneDeck.TEXTS);
        keys = new ReviewKeys(model, left::incrementAndGet, () -> {}, decided::incrementAndGet);
        left.set(0);
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            keys.pressed(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
    }

    private void press(KeyCode code, boolean shift, boolean control) {
        keys.pressed(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    @Test
    void a_question_mark_tells_the_keys_until_any_key_is_pressed() {
        press(KeyCode.SLASH, true, false);
        assertThat(showing()).isEqualTo(Showing.KEYS);
        press(KeyCode.X);
        assertThat(showing()).isEqualTo(Showing.PAGE);
        press(KeyCode.F1);
        assertThat(showing()).isEqualTo(Showing.KEYS);
        press(KeyCode.RIGHT);
        assertThat(showing()).isEqualTo(Showing.PAGE);
        assertThat(at()).isZero();
        press(KeyCode.SLASH, true, false);
        press(KeyCode.ESCAPE);
        assertThat(left.get()).isZero();
    }

    @Test
    void control_m_takes_a_decision_down_about_the_issue_that_is_up() {
        decided.set(0);
        press(KeyCode.M);
        assertThat(decided.get()).isZero();
        press(KeyCode.DIGIT0, KeyCode.DIGIT3, KeyCode.ENTER);
        press(KeyCode.M, false, true);
        assertThat(decided.get()).isOne();
        assertThat(model.issue()).contains(deck.issue(model.screen().page()).orElseThrow().id());
        press(KeyCode.HOME);
        assertThat(model.issue()).isEmpty();
    }

    private int at() {
        return model.atProperty().get();
    }

    private Showing showing() {
        return model.showingProperty().get();
    }

    private int last() {
        return deck.screens().size() - 1;
    }

    @Test
    void arrows_space_and_page_keys_turn_pages_and_stop_at_the_ends() {
        press(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.PAGE_DOWN);
        assertThat(at()).isEqualTo(3);
        press(KeyCode.LEFT, KeyCode.PAGE_UP);
        assertThat(at()).isEqualTo(1);
        press(KeyCode.END);
        assertThat(at()).isEqualTo(last());
        press(KeyCode.RIGHT);
        assertThat(at()).isEqualTo(last());
        press(KeyCode.HOME, KeyCode.LEFT);
        assertThat(at()).isZero();
    }

    @Test
    void a_number_goes_to_the_page_of_that_number_on_paper() {
        press(KeyCode.DIGIT1, KeyCode.NUMPAD2);
        assertThat(model.typedProperty().get()).isEqualTo("12");
        assertThat(model.target()).get().extracting(Screenful::number).isEqualTo(12);
        press(KeyCode.ENTER);
        assertThat(model.screen().number()).isEqualTo(12);
        assertThat(model.screen().part()).isEqualTo(1);
        assertThat(model.typedProperty().get()).isEmpty();
    }

    @Test
    void a_nought_before_it_means_the_number_of_the_issue() {
        press(KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(model.screen().page().title().words()).startsWith("12 ");
        press(KeyCode.DIGIT0, KeyCode.DIGIT3, KeyCode.ENTER);
        assertThat(model.screen().page().title().words()).startsWith("03 ");
    }

    @Test
    void a_number_that_is_none_leads_nowhere_and_can_be_taken_back() {
        press(KeyCode.RIGHT, KeyCode.DIGIT9, KeyCode.DIGIT9);
        assertThat(model.target()).isEmpty();
        press(KeyCode.ENTER);
        assertThat(at()).isEqualTo(1);
        press(KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.BACK_SPACE);
        assertThat(model.typedProperty().get()).isEqualTo("1");
        press(KeyCode.ESCAPE);
        assertThat(model.typedProperty().get()).isEmpty();
        assertThat(left.get()).isZero();
    }

    @Test
    void up_and_down_open_the_list_and_walk_in_it() {
        press(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(showing()).isEqualTo(Showing.LIST);
        assertThat(model.listedProperty().get()).isEqualTo(model.screen().number() - 1);
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        assertThat(showing()).isEqualTo(Showing.PAGE);
        assertThat(model.screen().number()).isEqualTo(3);
        press(KeyCode.UP, KeyCode.ESCAPE);
        assertThat(showing()).isEqualTo(Showing.PAGE);
        assertThat(model.screen().number()).isEqualTo(3);
    }

    @Test
    void d_opens_the_rows_of_the_figure_that_tab_marks() {
        assertThat(model.marks()).hasSizeGreaterThan(5);
        press(KeyCode.TAB, KeyCode.TAB);
        var mark = model.markProperty().get().orElseThrow();
        assertThat(mark).isEqualTo(model.marks().get(1));
        var marked = ((Mark.Number) mark).figure();
        press(KeyCode.D);
        assertThat(showing()).isEqualTo(Showing.ROWS);
        var sheet = model.rowsProperty().get().orElseThrow();
        assertThat(sheet.title()).contains(JuneDeck.TEXTS.label(marked.code()));
        assertThat(sheet.lines().stream().mapToInt(lines -> lines.rows().size()).sum())
                .isEqualTo(marked.of().size() + marked.leftOut().size());
        press(KeyCode.RIGHT);
        assertThat(model.markProperty().get()).contains(model.marks().get(2));
        assertThat(at()).isZero();
        press(KeyCode.ESCAPE);
        assertThat(showing()).isEqualTo(Showing.PAGE);
        assertThat(left.get()).isZero();
    }

    private List<Figure> numbers() {
        return model.marks().stream()
                .flatMap(mark ->
                        mark instanceof Mark.Number(var figure)
                                ? Stream.of(figure)
                                : Stream.empty())
                .toList();
    }

    private List<Mark> points() {
        return model.marks().stream().filter(Mark.Point.class::isInstance).toList();
    }

    private void turnTo(PageKind kind) {
        while (model.screen().page().kind() != kind) {
            press(KeyCode.RIGHT);
        }
    }

    @Test
    void tab_reaches_the_numbers_of_tables_and_every_mark_of_charts() {
        int issues = deck.source().at().book().issues().size();
        assertThat(points()).as("six months of the curve, and the steps of the fall").hasSize(9);
        turnTo(PageKind.MATRIX);
        assertThat(model.screen().parts()).as("a year of issues on one screen").isEqualTo(1);
        assertThat(numbers())
                .filteredOn(figure -> figure.code() == FigureCode.PLAN_GAP)
                .hasSize(issues);
        turnTo(PageKind.VOLUMES);
        assertThat(points()).hasSize(issues);
        int numbers = numbers().size();
        for (int i = 0; i <= numbers; i++) {
            press(KeyCode.TAB);
        }
        assertThat(model.markProperty().get()).contains(points().getFirst());
        press(KeyCode.D);
        assertThat(showing()).isEqualTo(Showing.ROWS);
        var first = model.rowsProperty().get().orElseThrow();
        press(KeyCode.RIGHT);
        assertThat(model.markProperty().get()).contains(points().get(1));
        assertThat(model.rowsProperty().get().orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void the_rows_of_every_figure_of_every_screen_are_as_many_as_it_says() {
        int figures = 0;
        for (int i = 0; i < deck.screens().size(); i++) {
            for (var figure : numbers()) {
                model.open(new Mark.Number(figure));
                var lines = model.rowsProperty().get().orElseThrow().lines();
                assertThat(lines.stream().mapToInt(each -> each.rows().size()).sum())
                        .as(figure.toString())
                        .isEqualTo(
                                java.util.stream.Stream.concat(
                                                        figure.counted().stream(),
                                                        figure.of().stream())
                                                .distinct()
                                                .count()
                                        + figure.leftOut().size());
                figures++;
            }
            press(KeyCode.ESCAPE);
            model.next();
        }
        assertThat(figures).isGreaterThan(200);
    }

    @Test
    void black_hides_everything_and_any_key_only_brings_it_back() {
        press(KeyCode.RIGHT, KeyCode.B);
        assertThat(showing()).isEqualTo(Showing.BLACK);
        press(KeyCode.RIGHT);
        assertThat(showing()).isEqualTo(Showing.PAGE);
        assertThat(at()).isEqualTo(1);
        press(KeyCode.B, KeyCode.B);
        assertThat(showing()).isEqualTo(Showing.PAGE);
    }

    @Test
    void escape_takes_one_thing_away_at_a_time_and_leaves_at_last() {
        press(KeyCode.TAB, KeyCode.D, KeyCode.ESCAPE);
        assertThat(showing()).isEqualTo(Showing.PAGE);
        press(KeyCode.DIGIT3, KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.ESCAPE);
        assertThat(left.get()).isZero();
        press(KeyCode.ESCAPE);
        assertThat(left.get()).isEqualTo(1);
    }

    @Test
    void a_bar_of_the_ranking_opens_the_tasks_of_its_unit() {
        while (model.screen().page().kind() != PageKind.RANKING) {
            model.next();
        }
        var bars =
                (RankedBarsData)
                        ((Part.Charts) model.screen().columns().getFirst().getFirst())
                                .beside()
                                .getFirst();
        var bar = bars.bars().getFirst();
        model.open(new Mark.Point(bars, bar.rowKey()));
        assertThat(showing()).isEqualTo(Showing.ROWS);
        var sheet = model.rowsProperty().get().orElseThrow();
        assertThat(sheet.title())
                .contains(JuneDeck.TEXTS.label(FigureCode.TASK_RATE))
                .contains(bar.label());
        press(KeyCode.ESCAPE);
        assertThat(showing()).isEqualTo(Showing.PAGE);
    }
}
