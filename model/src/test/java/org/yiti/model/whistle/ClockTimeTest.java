package org.yiti.model.whistle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({
        "9:05, 545",
        "09:05, 545",
        "０９：０５, 545",
        "905, 545",
        "0905, 545",
        "9点5分, 545",
        "9点, 540",
        "9.05, 545",
        "0:00, 0",
        "23:59, 1439"
    })
    void timesAreReadAsPeopleTypeThem(String typed, int minute) {
        assertThat(ClockTime.read(typed)).contains(minute);
    }

    @ParameterizedTest
    @CsvSource({"24:00", "9:60", "上午", "9", "12345", "''", "-1:00"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertThat(ClockTime.read(typed)).isEmpty();
    }

    @Test
    void aTimeIsWrittenWithTwoDigitsEach() {
        assertThat(ClockTime.words(545)).isEqualTo("09:05");
        assertThat(ClockTime.words(null)).isEmpty();
    }
}
