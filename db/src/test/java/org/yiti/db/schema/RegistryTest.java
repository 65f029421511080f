package org.yiti.db.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yiti.db.jooq.DefaultSchema;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.record.Type;

/// The record language and the store's real tables are the same, and its numbers never change.
class RegistryTest {
    /// Tables that are not in the log and never leave this computer, beside the log's own.
    private static final Set<String> LOCAL =
            Set.of(
                    "setting",
                    "import_mapping",
                    "office_template",
                    "month_copy",
                    "item_state",
                    "item_stale",
                    "sign_in",
                    "sign_in_note",
                    "remark");

    @Test
    void every_table_of_the_schema_is_recorded_or_local() {
        var recorded = Arrays.stream(Table.values()).map(Table::key).collect(Collectors.toSet());
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
                .extracting(org.jooq.Named::getName)
                .filteredOn(name -> !name.startsWith("sync_"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(recorded.stream(), LOCAL.stream()).toList());
    }

    @Test
    void every_column_is_a_field_in_the_same_order_and_of_the_same_type() {
        for (Table table : Table.values()) {
            var columns = RecordedTable.of(table).source().fields();
            var names = Arrays.stream(columns).map(org.jooq.Field::getName).toList();
            var expected =
                    Stream.concat(
                                    Stream.of("id", "home", "alive"),
                                    table.fields().stream().map(Field::key))
                            .toList();
            assertThat(names).as(table.key()).isEqualTo(expected);
            for (Field field : table.fields()) {
                assertThat(RecordedTable.of(table).column(field).getType())
                        .as(field.name())
                        .isEqualTo(stored(field.type()));
            }
        }
    }

    private static Class<?> stored(Type type) {
        return switch (type) {
            case TEXT, CODE -> String.class;
            case INTEGER -> Integer.class;
            case DECIMAL -> BigDecimal.class;
            case DATE -> LocalDate.class;
            case BOOLEAN -> Boolean.class;
            case REFERENCE -> UUID.class;
        };
    }

    @Test
    void fields_of_one_group_stand_together_and_share_a_merge_rule() {
        for (Table table : Table.values()) {
            var rules = new HashMap<Integer, Object>();
            for (Field field : table.fields()) {
                assertThat(field.group()).isPositive();
                var rule = rules.putIfAbsent(field.group(), field.mergeRule());
                if (rule != null) {
                    assertThat(field.mergeRule()).as(field.name()).isEqualTo(rule);
                }
            }
        }
    }

    /// `registry.txt` holds every number that was ever given. A line may be added; none may be changed or
    /// taken away, even when its table or field goes.
    @Test
    void no_number_is_changed_or_used_again() throws Exception {
        var ever = given();
        var now = Field.values().stream().map(f -> line(f.table(), f.group(), f.key())).toList();
        assertThat(ever).doesNotHaveDuplicates().containsAll(now);
        var tables = new HashMap<String, String>();
        for (String line : ever) {
            var words = line.split(" ");
            assertThat(tables.merge(words[0], words[1], (was, is) -> was)).isEqualTo(words[1]);
        }
        assertThat(tables.values()).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Table.values()).mapToInt(Table::number).boxed().toList())
                .doesNotHaveDuplicates();
        var fields = new HashMap<String, String>();
        for (String line : ever) {
            var words = line.split(" ");
            var group = fields.putIfAbsent(words[1] + "." + words[3], words[2]);
            assertThat(group).as(line).isNull();
        }
    }

    private static String line(Table table, int group, String field) {
        return "%d %s %d %s".formatted(table.number(), table.key(), group, field);
    }

    private static List<String> given() throws Exception {
        try (var in = RegistryTest.class.getResourceAsStream("registry.txt")) {
            assertThat(in).isNotNull();
            return new String(in == null ? new byte[0] : in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
