package org.yiti.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.pack.PackPage;
import org.yiti.app.pack.Part;

/// How pages are set on screens, and which screen they go on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingTest {
    private Deck deck;

    @BeforeAll
    void make(@TempDir Path home) throws Exception {
        deck = JuneDeck.make(home);
    }

    private static Stream<Part> parts(Screenful screen) {
        return Stream.of(
                        screen.top().stream(),
                        screen.columns().stream().flatMap(List::stream),
                        screen.bottom().stream())
                .flatMap(each -> each);
    }

    @Test
    void everything_of_every_page_is_on_its_screens_and_nothing_twice() {
        for (PackPage page : deck.pack().pages()) {
            var shown = new ArrayList<Object>();
            deck.screens().stream()
                    .filter(screen -> screen.page() == page)
                    .flatMap(SettingTest::parts)
                    .forEach(part -> add(part, shown));
            var wanted = new ArrayList<Object>();
            page.parts().forEach(part -> add(part, wanted));
            assertThat(shown).as(page.key()).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    /// Heads are said again where a table goes on, so they do not count.
    private static void add(Part part, List<Object> all) {
        switch (part) {
            case Part.Head _ -> {}
            case Part.Line line -> all.add(line);
            case Part.Charts charts -> all.addAll(charts.beside());
            case Part.Grid grid -> all.addAll(grid.rows());
        }
    }

    @Test
    void each_screen_says_which_of_how_many_it_is() {
        for (PackPage page : deck.pack().pages()) {
            var of = deck.screens().stream().filter(screen -> screen.page() == page).toList();
            assertThat(of).isNotEmpty();
            for (int i = 0; i < of.size(); i++) {
                assertThat(of.get(i).part()).isEqualTo(i + 1);
                assertThat(of.get(i).parts()).isEqualTo(of.size());
            }
        }
    }

    @Test
    void the_numbers_of_a_sentence_lead_to_the_figures_that_say_them() {
        var overall = deck.pack().pages().getFirst();
        assertThat(Pieces.ofTitle(overall))
                .filteredOn(piece -> piece.figure().isPresent())
                .extracting(piece -> piece.words() + " " + piece.figure().orElseThrow().code())
                .containsExactly(
                        "27 ISSUES_AHEAD", "19 ISSUES_AHEAD", "15 ISSUE_FELL", "7 ISSUE_FELL10");
        assertThat(Pieces.of(overall.said().get(1)))
                .filteredOn(piece -> piece.figure().isPresent())
                .extracting(piece -> piece.words() + " " + piece.figure().orElseThrow().code())
                .containsExactly(
                        "603 TASK_RATE", "275 TASK_RATE", "45.6% TASK_RATE", "1.4 PLAN_GAP");
    }

    @Test
    void the_number_of_an_issue_is_no_figure() {
        var issues =
                deck.pack().pages().stream().filter(page -> deck.issue(page).isPresent()).toList();
        assertThat(issues).hasSize(27);
        for (PackPage page : issues) {
            var first = Pieces.ofTitle(page).getFirst();
            assertThat(first.words()).startsWith(deck.issue(page).orElseThrow().code());
            assertThat(first.figure()).isEmpty();
        }
    }

    @Test
    void what_is_of_the_date_of_the_data_is_not_stale() {
        assertThat(deck.stale(deck.pack().pages().getFirst().title())).isEmpty();
    }

    @Test
    void with_one_screen_there_is_no_speaker() {
        var one = new Rectangle2D(0, 0, 1366, 768);
        assertThat(Placing.of(List.of(one), one)).isEqualTo(new Placing(0, -1));
    }

    @Test
    void the_screen_of_the_window_stays_the_speakers() {
        var left = new Rectangle2D(0, 0, 1366, 768);
        var right = new Rectangle2D(1366, 0, 1920, 1080);
        var screens = List.of(left, right);
        assertThat(Placing.of(screens, new Rectangle2D(100, 50, 1200, 700)))
                .isEqualTo(new Placing(1, 0));
        var beamer = Placing.of(screens, new Rectangle2D(1300, 50, 1200, 700));
        assertThat(beamer).isEqualTo(new Placing(0, 1));
        assertThat(beamer.swapped()).isEqualTo(new Placing(1, 0));
    }

    @Test
    void two_screens_that_show_the_same_are_one_so_that_the_notes_are_not_seen_by_all() {
        var panel = new Rectangle2D(0, 0, 1366, 768);
        var beamer = new Rectangle2D(0, 0, 1024, 768);
        var beside = new Rectangle2D(1366, 0, 1920, 1080);
        assertThat(Placing.apart(List.of(panel, beamer))).containsExactly(panel);
        assertThat(Placing.apart(List.of(panel, beamer, beside))).containsExactly(panel, beside);
    }
}
