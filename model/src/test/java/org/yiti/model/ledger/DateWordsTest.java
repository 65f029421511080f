package org.yiti.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.model.record.Texts;

class DateWordsTest {
    private final DateWords words = new DateWords(2021);

    @ParameterizedTest
    @CsvSource({
        "3月底, 2021-03-31",
        "2月底前, 2021-02-28",
        "上半年, 2021-06-30",
        "下半年, 2021-12-31",
        "年底前, 2021-12-31",
        "年底, 2021-12-31",
        "年内, 2021-12-31",
        "全年, 2021-12-31",
        "2022年底前, 2022-12-31",
        "2022年, 2022-12-31",
        "三季度, 2021-09-30",
        "第三季度末, 2021-09-30",
        "一季度末, 2021-03-31",
        "前三季度, 2021-09-30",
        "明年一季度, 2022-03-31",
        "6月30日前, 2021-06-30",
        "6月30日, 2021-06-30",
        "6月中旬, 2021-06-20",
        "6月上旬, 2021-06-10",
        "6月下旬, 2021-06-30",
        "2021.6, 2021-06-30",
        "2021.10, 2021-10-31",
        "2021.6.30, 2021-06-30",
        "2021-06-30, 2021-06-30",
        "2021/6/30, 2021-06-30",
        "2021-06-30前, 2021-06-30",
        "2021年6月, 2021-06-30",
        "2021年6月30日前, 2021-06-30",
        "21年6月底, 2021-06-30",
        "12月底前, 2021-12-31",
        "9月投入使用, 2021-09-30",
        "5月底前动工, 2021-05-31",
        "明年3月底, 2022-03-31",
        "次年6月, 2022-06-30",
        "明年年底, 2022-12-31",
        "3-6月, 2021-06-30",
        "3月至6月底, 2021-06-30",
        "6.30, 2021-06-30",
        "20210630, 2021-06-30",
        "44377, 2021-06-30",
        "６月３０日前, 2021-06-30",
        "二〇二一年六月三十日, 2021-06-30",
        "二○二一年十二月三十一日, 2021-12-31",
        "十月底, 2021-10-31",
        "' 12 月\n底前 ', 2021-12-31",
    })
    void wordings_mean_their_last_day(String written, LocalDate day) {
        assertThat(words.due(written).date()).isEqualTo(day);
        assertThat(words.due(written).longTerm()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期坚持", "长期", "持续推进", "按季度推进", "每月推进", "每月5日前", "每季度", "全年持续推进", "常态化"})
    void tasks_without_end_have_no_date(String written) {
        assertThat(words.due(written)).isEqualTo(new DueDate(null, written, true));
        assertThat(words.due(written).understood()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "汛期前",
                "采暖季前",
                "6月前",
                "三季度前",
                "春节前",
                "6月31日",
                "2月30日前",
                "13月底",
                "6月底前完成方案,12月底前完工",
                "按季度推进,12月底前完成",
                "待定",
                "内部",
                "6月中",
                "尽快",
                "6月底前并长期坚持",
                "99999999",
                "2021.6前"
            })
    void what_is_not_sure_stays_words(String written) {
        assertThat(words.due(written)).isEqualTo(new DueDate(null, written, false));
        assertThat(words.due(written).understood()).isFalse();
    }

    @Test
    void cells_of_dates_and_serial_numbers_are_days() {
        var day = LocalDate.of(2021, 6, 30);
        assertThat(words.due(new Cell.Day(day, "6月30日")).date()).isEqualTo(day);
        assertThat(words.due(number("44377")).date()).isEqualTo(day);
        assertThat(words.due(number("44377.5")).date()).isEqualTo(day);
        assertThat(words.due(number("2021.6")).date()).isEqualTo(day);
        assertThat(words.due(number("2022")).date()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(words.due(new Cell.Blank())).isEqualTo(DueDate.NONE);
    }

    @Test
    void a_number_that_may_have_lost_a_zero_is_not_a_date() {
        assertThat(words.due(number("2021.1")).understood()).isFalse();
        assertThat(words.due(number("6.3")).understood()).isFalse();
    }

    @Test
    void a_start_is_the_first_day_of_its_period() {
        assertThat(words.start(new Cell.Text("2021.3"))).contains(LocalDate.of(2021, 3, 1));
        assertThat(words.start(new Cell.Text("二季度"))).contains(LocalDate.of(2021, 4, 1));
        assertThat(words.start(new Cell.Text("2021.3.15"))).contains(LocalDate.of(2021, 3, 15));
        assertThat(words.start(new Cell.Text("待定"))).isEmpty();
    }

    @Property
    void every_day_is_read_in_every_spelling(@ForAll @IntRange(min = 0, max = 11_000) int after) {
        var day = LocalDate.of(2000, 1, 1).plusDays(after);
        int y = day.getYear();
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        for (String spelling :
                new String[] {
                    day.toString(),
                    "%d.%d.%d".formatted(y, m, d),
                    "%d/%02d/%d".formatted(y, m, d),
                    "%d年%d月%d日前".formatted(y, m, d),
                    Long.toString(serial)
                }) {
            assertThat(words.due(spelling).date()).as(spelling).isEqualTo(day);
        }
        assertThat(new DateWords(y).due("%d月%d日".formatted(m, d)).date()).isEqualTo(day);
    }

    @Property
    void no_text_breaks_the_reading_and_its_words_stay(@ForAll String text) {
        var due = words.due(text);
        assertThat(due.date() != null || due.words().equals(Texts.tidy(text))).isTrue();
    }

    private static Cell number(String value) {
        return new Cell.Number(new BigDecimal(value), value);
    }
}
