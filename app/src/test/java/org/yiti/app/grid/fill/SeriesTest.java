package org.yiti.app.grid.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yiti.app.grid.fill.MonthChoice.Rhythm;

class SeriesTest {
    private static List<String> next(boolean counts, String... seeds) {
        var series = new Series(List.of(seeds), counts);
        return IntStream.range(seeds.length, seeds.length + 3).mapToObj(series::at).toList();
    }

    @Test
    void numbersGoOnByTheirStep() {
        assertThat(next(true, "5")).containsExactly("6", "7", "8");
        assertThat(next(true, "10%", "20%")).containsExactly("30%", "40%", "50%");
        assertThat(next(true, "1.5", "1")).containsExactly("0.5", "0", "-0.5");
        assertThat(next(true, "第1批")).containsExactly("第2批", "第3批", "第4批");
    }

    @Test
    void monthsGoRoundTheYear() {
        assertThat(next(true, "10月底")).containsExactly("11月底", "12月底", "1月底");
        assertThat(next(true, "3月", "6月")).containsExactly("9月", "12月", "3月");
    }

    @Test
    void numbersOfTasksAndOtherTextsAreRepeated() {
        assertThat(next(true, "03-07")).containsOnly("03-07");
        assertThat(next(true, "甲", "乙")).containsExactly("甲", "乙", "甲");
        assertThat(next(true, "2021-06-30")).containsOnly("2021-06-30");
        assertThat(next(false, "5")).containsOnly("5");
    }

    @Test
    void aRhythmNamesItsMonths() {
        assertThat(new MonthChoice(Rhythm.ONGOING, 9, "", "").months())
                .containsExactly(9, 10, 11, 12);
        assertThat(new MonthChoice(Rhythm.QUARTERLY, 4, "", "").months()).containsExactly(6, 9, 12);
        assertThat(new MonthChoice(Rhythm.HALF_YEARLY, 1, "", "").months()).containsExactly(6, 12);
        assertThat(new MonthChoice(Rhythm.OWN, 9, "12、3月，3 44", "").months())
                .containsExactly(3, 12);
    }
}
