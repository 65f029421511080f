package org.yiti.app.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.model.YitiException;
import org.yiti.model.baseline.Frozen;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

class FrozenJsonTest {
    private static final UUID ISSUE = new UUID(1, 1);
    private static final UUID UNIT = new UUID(2, 1);

    private final FrozenJson json = new FrozenJson();
    private final Row issue = Row.of(Table.ISSUE, ISSUE, Map.of(ISSUE_NO, 3, ISSUE_NAME, "欠薪"));
    private final Row task =
            Row.of(
                    Table.TASK,
                    new UUID(3, 1),
                    Map.of(
                            TASK_ISSUE,
                            ISSUE,
                            TASK_CONTENT,
                            "第一行\n“引号” \\ 与 𤦹",
                            TASK_LEAD_UNIT,
                            UNIT,
                            TASK_DUE_DATE,
                            LocalDate.of(2021, 6, 30),
                            TASK_LONG_TERM,
                            true,
                            TASK_QUANTITY_TARGET,
                            new BigDecimal("1000000000000.5")));

    /// The text is kept in stores and exchanged: a change of this form makes old baselines unreadable.
    @Test
    void theFormIsThisForEver() throws Exception {
        var text = json.write(new Frozen(List.of(issue), Map.of(UNIT, "市局")));
        assertThat(text)
                .isEqualTo(
                        "{\"form\":1,\"rows\":{\"issue\":[{\"id\":\"00000000-0000-0001-0000-000000000001\","
                                + "\"no\":3,\"name\":\"欠薪\"}]},"
                                + "\"units\":{\"00000000-0000-0002-0000-000000000001\":\"市局\"}}");
    }

    @Test
    void everyKindOfValueComesBackTheSame() throws Exception {
        var frozen = new Frozen(List.of(task, issue), Map.of(UNIT, "市局"));
        assertThat(json.read(json.write(frozen))).isEqualTo(frozen);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        assertThat(json.write(new Frozen(List.of(task, issue), Map.of())))
                .isEqualTo(json.write(new Frozen(List.of(issue, task), Map.of())));
    }

    @Test
    void whatANewerProgramAddedIsPassedOver() throws Exception {
        var read =
                json.read(
                        "{\"form\":1,\"rows\":{\"issue\":[{\"id\":\""
                                + ISSUE
                                + "\",\"no\":3,\"later\":1}],"
                                + "\"later\":[{}]},\"units\":{}}");
        assertThat(read.rows())
                .containsExactly(Row.of(Table.ISSUE, ISSUE, Map.<Field, Object>of(ISSUE_NO, 3)));
    }

    @Test
    void anotherTextIsRefused() {
        for (var text :
                List.of("", "x", "{}", "{\"form\":2}", "{\"form\":1,\"rows\":{\"task\":[{}]}}")) {
            assertThatThrownBy(() -> json.read(text)).isInstanceOf(YitiException.class);
        }
    }
}
