package org.yiti.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Example;
import org.yiti.model.programme.YearBookFixture;

class MonthPatternTest {
    private final YearBookFixture year = new YearBookFixture(2021);
    private final UUID task = year.task(year.issue(3, "房产证难办"), "03-01");

    private Map<Integer, String> texts(List<Integer> months, String words) {
        var found = new TreeMap<Integer, String>();
        for (var text : new MonthPattern(year.book()).texts(task, months, words)) {
            found.put(((TaskCell.MonthField) text.cell()).month(), text.typed());
        }
        return found;
    }

    @Example
    void monthsWithWordsOrNumbersOfTheirOwnStay() {
        year.planInWords(task, 6, "印发方案");
        year.plan(task, 9, "60");
        assertThat(texts(List.of(3, 6, 9, 12), "调度一次")).isEqualTo(Map.of(3, "调度一次", 12, "调度一次"));
    }

    @Example
    void aNewPatternTakesThePlaceOfTheStandingOne() {
        for (int month : List.of(3, 6, 9, 12)) {
            year.planInWords(task, month, "调度一次");
        }
        year.planInWords(task, 7, "印发方案");
        assertThat(texts(List.of(6, 12), "半年小结"))
                .isEqualTo(Map.of(3, "", 6, "半年小结", 9, "", 12, "半年小结"));
        assertThat(texts(List.of(), "")).isEqualTo(Map.of(3, "", 6, "", 9, "", 12, ""));
    }
}
