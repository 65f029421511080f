package org.yiti.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void numbers_are_read_in_every_width() {
        assertThat(Texts.number("１,２００")).contains(new BigDecimal("1200"));
        assertThat(Texts.number(" 12％ ")).contains(new BigDecimal("12"));
        assertThat(Texts.number("45.60")).contains(new BigDecimal("45.6"));
        assertThat(Texts.number("1,20")).isEmpty();
        assertThat(Texts.number("3处")).isEmpty();
        assertThat(Texts.number("")).isEmpty();
        assertThat(Texts.number("0.1234567")).isEmpty();
    }

    @Property
    void tidying_twice_changes_nothing_more(@ForAll String text) {
        assertThat(Texts.tidy(Texts.tidy(text))).isEqualTo(Texts.tidy(text));
    }

    @Test
    void rare_characters_and_line_breaks_are_kept() {
        assertThat(Texts.tidy("\u3000㛃𤦹\r\n第二行 ")).isEqualTo("㛃𤦹\n第二行");
        assertThat(Texts.fault(Field.TASK_CONTENT, "㛃𤦹\n第二行")).isEmpty();
    }

    @Test
    void what_cannot_be_kept_is_named() {
        assertThat(Texts.fault(Field.TASK_CONTENT, "a\u0001b"))
                .contains(Texts.Fault.ILLEGAL_CHARACTER);
        assertThat(Texts.fault(Field.TASK_CONTENT, "a\uD83Db"))
                .contains(Texts.Fault.ILLEGAL_CHARACTER);
        assertThat(Texts.fault(Field.TASK_CONTENT, "字".repeat(40_000))).isEmpty();
        assertThat(Texts.fault(Field.TASK_CONTENT, "字".repeat(40_001)))
                .contains(Texts.Fault.TOO_LONG);
        assertThat(Texts.fault(Field.TASK_NO, "字".repeat(4_001))).contains(Texts.Fault.TOO_LONG);
    }
}
