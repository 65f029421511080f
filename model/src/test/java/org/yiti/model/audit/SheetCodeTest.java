package org.yiti.model.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SheetCodeTest {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Property(tries = 300)
    void aCodeIsReadAsItIsPrintedHoweverItIsTyped(@ForAll long high, @ForAll long low) {
        var code = SheetCode.of(new UUID(high, low));
        assertThat(SheetCode.read(code.shown())).contains(code);
        assertThat(SheetCode.read(" " + code.text().toLowerCase(Locale.ROOT) + " ")).contains(code);
    }

    @Property(tries = 60)
    void everySingleMistakeAndEveryExchangeOfNeighboursIsFound(@ForAll long high) {
        var code = SheetCode.of(new UUID(high, 7)).text();
        for (int i = 0; i < code.length(); i++) {
            for (char other : LETTERS.toCharArray()) {
                if (other != code.charAt(i)) {
                    var wrong = code.substring(0, i) + other + code.substring(i + 1);
                    assertThat(SheetCode.read(wrong)).as(code + " as " + wrong).isEmpty();
                }
            }
            if (i > 0 && code.charAt(i) != code.charAt(i - 1)) {
                var wrong = new StringBuilder(code);
                wrong.setCharAt(i, code.charAt(i - 1));
                wrong.setCharAt(i - 1, code.charAt(i));
                assertThat(SheetCode.read(wrong.toString())).as(code + " as " + wrong).isEmpty();
            }
        }
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (String typed : new String[] {"", "K7QF", "K7QF-3M2", "00000000", "K7QF-3M2CX", "中文"}) {
            assertThat(SheetCode.read(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aThousandPlacesHaveAThousandCodes() {
        var codes = new HashSet<SheetCode>();
        for (int i = 0; i < 1000; i++) {
            codes.add(SheetCode.of(new UUID(1, i)));
        }
        assertThat(codes).hasSize(1000);
        assertThat(SheetCode.of(new UUID(0, 1)).shown()).isEqualTo("8DU7-JBRR");
    }
}
