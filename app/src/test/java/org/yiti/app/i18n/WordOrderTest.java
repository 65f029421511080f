package org.yiti.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordOrderTest {
    private final WordOrder order = new WordOrder();

    @Test
    void rareCharactersStandUnderTheirPinyin() {
        assertThat(List.of("漷县", "平谷", "褡裢", "朝阳", "顺义", "怀柔", "东城", "亦庄").stream().sorted(order))
                .containsExactly("朝阳", "褡裢", "东城", "怀柔", "漷县", "平谷", "顺义", "亦庄");
    }

    @Test
    void numbersInWordsGoByTheirValue() {
        assertThat(List.of("3-10", "3-9", "03-07-02", "12月", "2月").stream().sorted(order))
                .containsExactly("2月", "03-07-02", "3-9", "3-10", "12月");
    }
}
