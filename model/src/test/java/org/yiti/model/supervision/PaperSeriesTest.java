package org.yiti.model.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.model.record.Row;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.PaperSeries.Number;
import org.yiti.model.supervision.PaperSeries.Use;

class PaperSeriesTest {
    private static ItemEvent issue(String number, int day) {
        return event(Map.of(ITEM_ORDER_ACTION, "ISSUE", ITEM_ORDER_PAPER_NO, number), day);
    }

    private static ItemEvent blue(String number, int day) {
        return event(
                Map.of(
                        ITEM_ORDER_ACTION, "URGE",
                        ITEM_ORDER_COLOUR, "BLUE",
                        ITEM_ORDER_PAPER_NO, number),
                day);
    }

    private static ItemEvent event(Map<org.yiti.model.record.Field, Object> values, int day) {
        var row = Row.of(Table.ITEM_ORDER, RowIds.fresh(), values);
        return new ItemEvent(row.with(Map.of(ITEM_ORDER_DAY, LocalDate.of(2021, 5, day))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"京督催〔2021〕15号", "京督催[2021]15号", "京督催（2021）第15号", "京督催〔2021〕015号"})
    void a_number_is_read_as_people_write_it(String written) {
        assertThat(Number.of(written)).contains(new Number("京督催", 2021, 15));
    }

    @Test
    void what_is_written_otherwise_is_no_number_of_a_series() {
        assertThat(Number.of("15号")).isEmpty();
        assertThat(Number.of("")).isEmpty();
    }

    @Test
    void the_last_digits_of_a_number_count_on() {
        assertThat(PaperSeries.following("督〔2021〕009号")).isEqualTo("督〔2021〕010号");
        assertThat(PaperSeries.following("督〔2021〕99号")).isEqualTo("督〔2021〕100号");
        assertThat(PaperSeries.following("无号")).isEqualTo("无号");
    }

    @Test
    void the_next_is_one_more_than_the_highest_and_gaps_stay() {
        var used = List.of(issue("京督〔2021〕3号", 1), issue("京督〔2021〕7号", 2), issue("京督〔2020〕90号", 3));
        assertThat(PaperSeries.next(used, Use.NOTICE, 2021, "督通"))
                .isEqualTo(new Number("京督", 2021, 8));
        assertThat(PaperSeries.next(used, Use.NOTICE, 2022, "督通"))
                .isEqualTo(new Number("京督", 2022, 1));
    }

    @Test
    void each_use_keeps_the_word_it_had_last_and_two_uses_of_one_word_share_its_numbers() {
        var used = List.of(issue("京督〔2021〕3号", 1), blue("京督催〔2021〕15号", 2), blue("京督〔2021〕4号", 3));
        assertThat(PaperSeries.next(used, Use.BLUE, 2021, "督提"))
                .isEqualTo(new Number("京督", 2021, 5));
        assertThat(PaperSeries.next(used, Use.NOTICE, 2021, "督通"))
                .isEqualTo(new Number("京督", 2021, 5));
        assertThat(PaperSeries.next(used, Use.RED, 2021, "督警"))
                .isEqualTo(new Number("督警", 2021, 1));
    }
}
