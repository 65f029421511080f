package org.yiti.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.matrix.BigBook;
import org.yiti.app.nav.Route;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.LeftOut;

class FigurePageTest {
    private static final Snapshot YEAR = new BigBook(14, 60).snapshot();

    private static List<FigureScope> scopes() {
        var scopes = new ArrayList<FigureScope>();
        scopes.add(FigureScope.YEAR);
        YEAR.book().issues().forEach(i -> scopes.add(new FigureScope.OfIssue(i.id())));
        YEAR.units().units().forEach(u -> scopes.add(new FigureScope.OfLeadUnit(u.id())));
        return scopes;
    }

    private static List<UUID> ids(FigurePage page, Part part) {
        return page.rows(part).stream().map(FigureRow::id).toList();
    }

    @ParameterizedTest
    @EnumSource(FigureCode.class)
    void theRowsAreThoseOfTheFigure(FigureCode code) {
        for (var scope : scopes()) {
            for (var page : FigureRowsModel.pages(YEAR, new Route.FigureRows(code, scope))) {
                var figure = page.figure();
                assertThat(figure.code()).isEqualTo(code);
                assertThat(ids(page, Part.COUNTED)).isEqualTo(figure.counted());
                assertThat(ids(page, Part.LEFT_OUT))
                        .isEqualTo(figure.leftOut().stream().map(LeftOut::row).toList());
                var below = new HashSet<>(figure.of());
                below.removeAll(figure.counted());
                assertThat(ids(page, Part.NOT_COUNTED)).containsExactlyInAnyOrderElementsOf(below);
                agreesWithItsNumbers(page);
            }
        }
    }

    private static void agreesWithItsNumbers(FigurePage page) {
        var figure = page.figure();
        if (countsRows(figure.code())) {
            assertThat(page.rows(Part.COUNTED)).hasSize(figure.numerator().intValueExact());
            assertThat(page.rows(Part.COUNTED).size() + page.rows(Part.NOT_COUNTED).size())
                    .isEqualTo(figure.denominator().intValueExact());
        }
    }

    /// The others weigh or compare amounts; their rows are those that the amounts are of.
    private static boolean countsRows(FigureCode code) {
        return switch (code) {
            case TASK_PROGRESS, PLAN_PROGRESS, PLAN_GAP, OUTCOME, BASELINE, MOM, YOY -> false;
            case TASK_RATE,
                    SCHED_BEHIND,
                    SCHED_ON_PLAN,
                    SCHED_AHEAD,
                    SCHED_DONE,
                    SCHED_OTHER,
                    DUE_THIS_MONTH,
                    OVERDUE,
                    SILENT,
                    SILENT_UNITS,
                    AWAITING_CHECK,
                    ISSUES_AHEAD,
                    COMPLETENESS,
                    POLICY_RATE,
                    POLICY_DUE,
                    ISSUE_FELL,
                    ISSUE_FELL10 ->
                    true;
        };
    }

    @ParameterizedTest
    @EnumSource(FigureCode.class)
    void everyRowIsFoundAndOpensItsPage(FigureCode code) {
        for (var page : FigureRowsModel.pages(YEAR, new Route.FigureRows(code, FigureScope.YEAR))) {
            for (Part part : Part.values()) {
                assertThat(page.rows(part))
                        .allSatisfy(row -> {
                            assertThat(row.content()).isNotEmpty();
                            assertThat(row.opens()).isPresent();
                        });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FigureCode.class)
    void everyFigureSaysItsFormulaInBothLanguages(FigureCode code) {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(new Texts(locale).say(FigureWords.formula(code))).isNotBlank();
        }
    }

    @Test
    void aReaderCanWorkAWeightedFigureOutAgainFromItsRows() {
        for (var scope : scopes()) {
            var page =
                    FigureRowsModel.pages(
                                    YEAR, new Route.FigureRows(FigureCode.TASK_PROGRESS, scope))
                            .getFirst();
            assertThat(total(page, Amount.WEIGHED_ACTUAL))
                    .isEqualByComparingTo(page.figure().numerator());
            assertThat(total(page, Amount.WEIGHT))
                    .isEqualByComparingTo(page.figure().denominator());
            assertThat(page.rows(Part.COUNTED))
                    .allSatisfy(row ->
                            assertThat(amount(row, Amount.WEIGHED_ACTUAL))
                                    .isEqualByComparingTo(
                                            amount(row, Amount.WEIGHT)
                                                    .multiply(amount(row, Amount.ACTUAL))));
        }
    }

    @Test
    void theGapIsSaidAsTheDifferenceOfTwoSums() {
        var page =
                FigureRowsModel.pages(
                                YEAR, new Route.FigureRows(FigureCode.PLAN_GAP, FigureScope.YEAR))
                        .getFirst();
        var year = YEAR.figures();
        assertThat(new Texts(Locale.CHINESE).say(page.sum()))
                .contains("= " + year.taskProgress(FigureScope.YEAR).value().orElseThrow() + "%")
                .contains("= " + year.planProgress(FigureScope.YEAR).value().orElseThrow() + "%");
        assertThat(total(page, Amount.WEIGHED_PLAN))
                .isEqualByComparingTo(year.planProgress(FigureScope.YEAR).numerator());
    }

    private static BigDecimal amount(FigureRow row, Amount amount) {
        return Objects.requireNonNull(row.amounts().get(amount));
    }

    private static BigDecimal total(FigurePage page, Amount amount) {
        return page.rows(Part.COUNTED).stream()
                .map(row -> amount(row, amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void whatIsLeftOutSaysWhy() {
        var page =
                FigureRowsModel.pages(
                                YEAR, new Route.FigureRows(FigureCode.TASK_RATE, FigureScope.YEAR))
                        .getFirst();
        assertThat(page.rows(Part.LEFT_OUT)).hasSize(14 * 2);
        assertThat(page.rows(Part.LEFT_OUT))
                .allMatch(
                        row -> row.remark().orElseThrow().key().equals("figure.leftOut.longTerm"));
    }

    @Test
    void aFigureOfEachIssueHasASubject() {
        var pages =
                FigureRowsModel.pages(YEAR, new Route.FigureRows(FigureCode.MOM, FigureScope.YEAR));
        assertThat(pages).hasSize(14);
        assertThat(pages.stream().map(FigurePage::figure).map(Figure::of)).doesNotHaveDuplicates();
        assertThat(pages.getFirst().subject()).isEqualTo("01 问题1");
    }

    @Test
    void aRowThatIsGoneIsShownAsGone() {
        var row = new FigureRowReader(YEAR).read(new UUID(9, 9));
        assertThat(row.remark().orElseThrow().key()).isEqualTo("figure.row.gone");
        assertThat(row.opens()).isEmpty();
    }
}
