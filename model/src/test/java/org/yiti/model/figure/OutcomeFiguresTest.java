package org.yiti.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.programme.Outcome;
import org.yiti.model.programme.YearBookFixture;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;

class OutcomeFiguresTest {
    private static final LocalDate YEAR_END = LocalDate.of(2021, 12, 31);

    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID issue = year.issue(1, "房产证难办");

    private UUID outcome(Map<Field, Object> values) {
        var all = new HashMap<>(values);
        all.put(OUTCOME_ISSUE, issue);
        return year.add(Table.OUTCOME, all);
    }

    private UUID value(UUID outcome, LocalDate asOf, String value) {
        return year.add(
                Table.OUTCOME_VALUE,
                Map.of(
                        OUTCOME_VALUE_OUTCOME, outcome,
                        OUTCOME_VALUE_AS_OF, asOf,
                        OUTCOME_VALUE_VALUE, new BigDecimal(value)));
    }

    private Outcome only() {
        return year.book().outcomesOf(issue).getFirst();
    }

    private OutcomeFigures at(LocalDate asOf) {
        return new OutcomeFigures(year.book(), asOf);
    }

    @Test
    void projectsAndHomesAreMeasuredAgainstTheirBaseline() {
        var projects = outcome(Map.of(OUTCOME_BASELINE, new BigDecimal("911")));
        var value = value(projects, YEAR_END, "198");
        var figure = at(YEAR_END).ofBaseline(only());
        assertThat(figure.value()).contains(new BigDecimal("21.7"));
        assertThat(figure.counted()).containsExactly(value);
        assertThat(figure.of()).containsExactly(projects);
    }

    @Test
    void theNewestValueAtTheDateCounts() {
        var homes = outcome(Map.of(OUTCOME_TARGET, new BigDecimal("57")));
        value(homes, LocalDate.of(2021, 5, 31), "5.1");
        value(homes, YEAR_END, "16.8");
        assertThat(at(YEAR_END).achieved(only()).value()).contains(new BigDecimal("29.5"));
        assertThat(at(LocalDate.of(2021, 6, 30)).achieved(only()).value())
                .contains(new BigDecimal("8.9"));
        assertThat(at(LocalDate.of(2021, 5, 30)).achieved(only()).value()).isEmpty();
    }

    @Test
    void whereLessIsBetterTheWayFromTheBaselineCounts() {
        var waiting =
                outcome(
                        Map.of(
                                OUTCOME_BASELINE, new BigDecimal("100"),
                                OUTCOME_TARGET, new BigDecimal("60"),
                                OUTCOME_DIRECTION, "DOWN"));
        value(waiting, YEAR_END, "70");
        assertThat(at(YEAR_END).achieved(only()).value()).contains(new BigDecimal("75.0"));
    }

    @Test
    void withoutATargetThereIsNoValue() {
        value(outcome(Map.of(OUTCOME_NAME, "查处案件")), YEAR_END, "3177");
        assertThat(at(YEAR_END).achieved(only()).value()).isEmpty();
        assertThat(at(YEAR_END).ofBaseline(only()).words().key()).isEqualTo("figure.none");
    }
}
