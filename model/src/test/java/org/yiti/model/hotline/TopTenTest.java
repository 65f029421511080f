package org.yiti.model.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TopTenTest {
    private static final YearMonth JANUARY = YearMonth.of(2022, 1);

    private final List<TopTen.Sent> sent = new ArrayList<>();

    private static UUID unit(int number) {
        return new UUID(7, number);
    }

    /// So many sub-districts in a month; the first has 100 requests, each next one fewer.
    private void month(YearMonth month, int subdistricts) {
        for (int i = 0; i < subdistricts; i++) {
            sent.add(new TopTen.Sent(unit(i), month, 100 - i));
        }
    }

    private List<UUID> ten() {
        return TopTen.of(sent, _ -> true, JANUARY).stream().map(TopTen::unit).toList();
    }

    @Test
    void the_eleventh_is_not_among_the_ten_unless_it_has_as_many_as_the_tenth() {
        month(JANUARY, 11);
        assertThat(ten()).hasSize(10).doesNotContain(unit(10));
        sent.removeLast();
        sent.add(new TopTen.Sent(unit(10), JANUARY, 91));
        assertThat(ten()).hasSize(11).contains(unit(9), unit(10));
    }

    @Test
    void ten_and_no_more_say_nothing_and_what_is_no_sub_district_is_not_ranked() {
        month(JANUARY, 10);
        assertThat(ten()).isEmpty();
        month(JANUARY.minusMonths(1), 11);
        assertThat(TopTen.of(sent, unit -> !unit.equals(unit(3)), JANUARY)).isEmpty();
    }

    @Test
    void half_a_year_reaches_into_the_year_before_and_no_further() {
        month(JANUARY, 11);
        month(YearMonth.of(2021, 8), 11);
        month(YearMonth.of(2021, 7), 11);
        month(YearMonth.of(2022, 2), 11);
        assertThat(TopTen.of(sent, _ -> true, JANUARY).getFirst().months())
                .containsExactly(YearMonth.of(2021, 8), JANUARY);
    }
}
