package org.yiti.app.yearchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.matrix.BigBook;
import org.yiti.app.nav.Route;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;

/// The page that a month of the curve opens on the first page and on that of an issue.
class CurveMonthTest {
    private static final Snapshot JUNE = new BigBook(3, 9).snapshot().at(LocalDate.of(2021, 6, 15));

    private static Route opened(int month) {
        return CurveMonth.of(JUNE, Integer.toString(month)).route(JUNE, FigureScope.YEAR);
    }

    @Test
    void a_month_that_has_passed_opens_what_was_reached_by_its_end() {
        assertThat(opened(1))
                .isEqualTo(
                        Route.FigureRows.at(
                                LocalDate.of(2021, 1, 31),
                                FigureCode.TASK_PROGRESS,
                                FigureScope.YEAR));
        assertThat(opened(2))
                .isEqualTo(
                        Route.FigureRows.at(
                                LocalDate.of(2021, 2, 28),
                                FigureCode.TASK_PROGRESS,
                                FigureScope.YEAR));
    }

    @Test
    void the_month_of_the_date_opens_the_figure_of_the_date() {
        assertThat(opened(6))
                .isEqualTo(new Route.FigureRows(FigureCode.TASK_PROGRESS, FigureScope.YEAR));
    }

    @Test
    void a_month_to_come_opens_what_is_planned() {
        assertThat(opened(12))
                .isEqualTo(
                        Route.FigureRows.at(
                                LocalDate.of(2021, 12, 31),
                                FigureCode.PLAN_PROGRESS,
                                FigureScope.YEAR));
    }
}
