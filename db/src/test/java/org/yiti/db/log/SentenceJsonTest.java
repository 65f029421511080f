package org.yiti.db.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiti.model.Sentence;
import org.yiti.model.record.Field;

/// What a step is called comes back from the log as it was said.
class SentenceJsonTest {
    @Test
    void every_field_can_be_named_in_a_step() {
        for (Field field : Field.values()) {
            var written = SentenceJson.write(List.of(Sentence.of("table.unit"), field));
            assertThat(SentenceJson.read(written))
                    .containsExactly(Sentence.of("table.unit"), field.label());
        }
    }
}
