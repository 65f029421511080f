package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/// Where the window goes when its screen is taken away.
class WithinReachTest {
    private static final Rectangle2D PANEL = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D BESIDE = new Rectangle2D(1366, 0, 1920, 1040);

    @Test
    void a_window_that_can_be_taken_hold_of_stays() {
        assertThat(WithinReach.place(new Rectangle2D(44, 40, 1280, 720), List.of(PANEL))).isEmpty();
        // over the seam of two screens
        assertThat(WithinReach.place(new Rectangle2D(900, 40, 1280, 720), List.of(PANEL, BESIDE)))
                .isEmpty();
        // its foot may hang out
        assertThat(WithinReach.place(new Rectangle2D(44, 600, 1280, 720), List.of(PANEL)))
                .isEmpty();
    }

    @Test
    void a_window_whose_screen_is_gone_comes_back_no_larger_than_the_one_that_is_left() {
        assertThat(WithinReach.place(new Rectangle2D(1802, 140, 1280, 720), List.of(PANEL)))
                .contains(new Rectangle2D(43, 4, 1280, 720));
        assertThat(WithinReach.place(new Rectangle2D(1240, 140, 1280, 720), List.of(PANEL)))
                .contains(new Rectangle2D(43, 4, 1280, 720));
        assertThat(WithinReach.place(new Rectangle2D(1400, -20, 1900, 1000), List.of(PANEL)))
                .contains(PANEL);
    }

    @Test
    void a_window_above_the_edge_comes_down() {
        assertThat(WithinReach.place(new Rectangle2D(44, -300, 1280, 720), List.of(PANEL)))
                .isPresent();
    }
}
