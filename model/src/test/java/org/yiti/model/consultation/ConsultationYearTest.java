package org.yiti.model.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.model.consultation.ConsultationYear.MonthState;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

class ConsultationYearTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private static Consultation sheet(UUID issue, int month, @Nullable LocalDate day) {
        var values = new HashMap<Field, Object>();
        values.put(CONSULTATION_ISSUE, issue);
        values.put(CONSULTATION_MONTH, month);
        if (day != null) {
            values.put(CONSULTATION_DAY, day);
        }
        return new Consultation(Row.of(Table.CONSULTATION, RowIds.fresh(), values));
    }

    private static Consultation held(UUID issue, int month) {
        return sheet(issue, month, LocalDate.of(2021, month, 20));
    }

    private static ConsultationYear year(LocalDate today, Consultation... sheets) {
        return new ConsultationYear(2021, List.of(ONE, TWO), List.of(sheets), today);
    }

    /// Issue 1 held January to March, prepared April to June; looked at on June 10th.
    @ParameterizedTest
    @CsvSource({
        "1, HELD",
        "3, HELD",
        "4, MISSING",
        "5, MISSING",
        "6, DUE",
        "7, AHEAD",
        "12, AHEAD"
    })
    void aMonthIsHeldDueMissingOrAhead(int month, MonthState wanted) {
        var sheets =
                Stream.concat(
                                IntStream.rangeClosed(1, 3).mapToObj(m -> held(ONE, m)),
                                IntStream.rangeClosed(4, 6).mapToObj(m -> sheet(ONE, m, null)))
                        .toArray(Consultation[]::new);
        assertThat(year(LocalDate.of(2021, 6, 10), sheets).state(ONE, month)).isEqualTo(wanted);
    }

    @Test
    void twelveAYearOfEachIssueAreWanted() {
        var year = year(LocalDate.of(2021, 6, 10), held(ONE, 1), held(ONE, 6), held(TWO, 2));
        assertThat(year.wanted()).isEqualTo(24);
        assertThat(year.held()).isEqualTo(3);
        assertThat(year.held(ONE)).isEqualTo(2);
        assertThat(year.missing()).isEqualTo(4 + 4);
        assertThat(year.quietThisMonth()).containsExactly(TWO);
    }

    @Test
    void aYearOf27IssuesWants324() {
        var issues = IntStream.range(0, 27).mapToObj(i -> new UUID(1, i)).toList();
        var year = new ConsultationYear(2021, issues, List.of(), LocalDate.of(2022, 1, 1));
        assertThat(year.wanted()).isEqualTo(324);
        assertThat(year.missing()).isEqualTo(324);
        assertThat(year.quietThisMonth()).as("the year is over").isEmpty();
    }

    @Test
    void ofTwoSheetsOfOneMonthTheOneThatWasHeldCounts() {
        var prepared = sheet(ONE, 5, null);
        var sat = held(ONE, 5);
        for (var order : List.of(List.of(prepared, sat), List.of(sat, prepared))) {
            var year = new ConsultationYear(2021, List.of(ONE), order, LocalDate.of(2021, 6, 10));
            assertThat(year.sheet(ONE, 5)).contains(sat);
            assertThat(year.state(ONE, 5)).isEqualTo(MonthState.HELD);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市住建委、朝阳区 | 2",
                "市住建委，朝阳区；东城区 | 3",
                "市住建委/ 朝阳区 | 2",
                "市教委 | 1",
                "市教委、市教委 | 1",
                "'' | 0"
            })
    void anActionIsJointFromTwoBodiesOn(String written, int bodies) {
        assertThat(JointAction.parties(written)).hasSize(bodies);
        var row =
                Row.of(
                        Table.JOINT_ACTION,
                        RowIds.fresh(),
                        written.isEmpty()
                                ? new HashMap<Field, Object>()
                                : java.util.Map.of(JOINT_ACTION_PARTIES, written));
        assertThat(new JointAction(row).joint()).isEqualTo(bodies >= 2);
    }
}
