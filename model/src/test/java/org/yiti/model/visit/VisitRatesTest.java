package org.yiti.model.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;

class VisitRatesTest {
    private static ReturnVisit visit(
            @Nullable Boolean contacted,
            @Nullable Boolean solved,
            @Nullable Satisfaction grade,
            boolean excluded) {
        var values = new HashMap<Field, Object>();
        if (contacted != null) {
            values.put(RETURN_VISIT_CONTACTED, contacted);
        }
        if (solved != null) {
            values.put(RETURN_VISIT_SOLVED, solved);
        }
        if (grade != null) {
            values.put(RETURN_VISIT_SATISFIED, grade.name());
        }
        values.put(RETURN_VISIT_EXCLUDED, excluded);
        return new ReturnVisit(Row.of(Table.RETURN_VISIT, RowIds.fresh(), values));
    }

    private static Optional<BigDecimal> percent(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /// The published way of reckoning: 100 valid, 90 solved, 80 satisfied and 10 mostly come to 100, 90 and 89.
    @ParameterizedTest
    @CsvSource({
        "100, 100, 90, 80, 10, 100.00, 90.00, 89.00",
        "3, 2, 1, 1, 1, 66.67, 33.33, 63.33",
        "1, 0, 0, 0, 0, 0.00, 0.00, 0.00",
        "0, 0, 0, 0, 0, -, -, -"
    })
    void eachRateIsOfTheValidVisits(
            int valid,
            int contacted,
            int solved,
            int satisfied,
            int mostly,
            String response,
            String solution,
            String satisfaction) {
        var visits = new ArrayList<ReturnVisit>();
        for (int i = 0; i < valid; i++) {
            var grade =
                    i < satisfied
                            ? Satisfaction.SATISFIED
                            : i < satisfied + mostly
                                    ? Satisfaction.MOSTLY
                                    : Satisfaction.UNSATISFIED;
            visits.add(visit(i < contacted, i < solved, grade, false));
        }
        visits.add(visit(null, null, null, false)); // nobody answered: not valid
        var rates = VisitRates.scored(visits);
        assertThat(rates.response()).isEqualTo(percent(response));
        assertThat(rates.solution()).isEqualTo(percent(solution));
        assertThat(rates.satisfaction()).isEqualTo(percent(satisfaction));
        assertThat(rates.valid()).hasSize(valid);
        assertThat(rates.contacted()).hasSize(contacted);
        assertThat(rates.content()).hasSize(satisfied + mostly);
    }

    @Test
    void whatIsExcludedCountsInTheOtherVariantOnly() {
        var visits =
                List.of(
                        visit(true, true, Satisfaction.SATISFIED, false),
                        visit(true, false, Satisfaction.VERY_UNSATISFIED, true));
        assertThat(VisitRates.scored(visits).solution()).isEqualTo(percent("100.00"));
        assertThat(VisitRates.whole(visits).solution()).isEqualTo(percent("50.00"));
        assertThat(VisitRates.whole(visits).valid()).hasSize(2);
    }
}
