package org.yiti.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiti.model.ledger.ColumnMeaning.*;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The heads of ledgers that offices really use.
class LedgerTemplatesTest {
    @Test
    void a_two_row_head_of_a_supervision_office_is_understood() throws IOException {
        var mapping = mapping("T1");
        assertThat(meanings(mapping))
                .containsExactly(
                        SEQUENCE,
                        CONTENT,
                        IGNORED,
                        IGNORED,
                        DONE_CRITERION,
                        START,
                        DUE,
                        UNITS,
                        ROW_KEY);
        assertThat(mapping.lastHeadRow()).isEqualTo(2);
        assertThat(mapping.firstDataRow()).isEqualTo(3);
    }

    @Test
    void the_published_tables_of_three_districts_are_understood() throws IOException {
        assertThat(meanings(mapping("T3")))
                .containsExactly(SEQUENCE, IGNORED, CONTENT, PROGRESS_TEXT);
        assertThat(meanings(mapping("T4")))
                .containsExactly(SEQUENCE, CONTENT, DONE_CRITERION, PROGRESS_TEXT);
        assertThat(meanings(mapping("T5"))).containsExactly(CONTENT, DONE_CRITERION, PROGRESS_TEXT);
        assertThat(meanings(mapping("T6")))
                .containsExactly(CONTENT, LEADER, RESPONSIBLE_UNITS, DUE);
    }

    @Test
    void the_templates_of_other_systems_are_understood() throws IOException {
        assertThat(meanings(mapping("T7")))
                .containsExactly(
                        SEQUENCE,
                        ISSUE,
                        CONTENT,
                        PROBLEM,
                        NEXT_STEP,
                        LEADER,
                        LEAD_UNIT,
                        RESPONSIBLE_UNITS,
                        IGNORED);
        assertThat(meanings(mapping("T8")))
                .containsExactly(
                        THEME,
                        ISSUE,
                        IGNORED,
                        CONTENT,
                        DUE,
                        DONE_CRITERION,
                        RESPONSIBLE_UNITS,
                        LEADER,
                        CONTACT,
                        COOPERATING_UNITS,
                        STATUS);
        var township = mapping("T9");
        assertThat(township.columns())
                .containsEntry(5, Column.of(CONTENT))
                .containsEntry(8, Column.of(PROBLEM))
                .containsEntry(10, Column.of(NEXT_STEP))
                .containsEntry(11, Column.of(LEAD_UNIT))
                .containsEntry(12, Column.of(COOPERATING_UNITS))
                .containsEntry(18, Column.of(DUE))
                .containsEntry(19, Column.of(STATUS))
                .containsEntry(20, Column.of(PROGRESS_TEXT))
                .containsEntry(22, Column.of(IGNORED));
    }

    @Test
    void every_ledger_is_one_and_no_hotline_export_is() throws IOException {
        for (String ledger : List.of("T1", "T3", "T4", "T5", "T6", "T7", "T8", "T9")) {
            assertThat(mapping(ledger).kind()).as(ledger).isEqualTo(SheetKind.TASK_LEDGER);
        }
        for (String hotline : List.of("T10", "T11", "T13")) {
            assertThat(mapping(hotline).kind()).as(hotline).isEqualTo(SheetKind.HOTLINE);
        }
        assertThat(mapping("T8b").kind()).isEqualTo(SheetKind.OTHER);
    }

    @Test
    void a_mapping_survives_its_way_through_plain_values() throws IOException {
        for (String template : List.of("T1", "T6", "T9")) {
            var mapping = mapping(template);
            assertThat(Mapping.fromMap(mapping.toMap())).contains(mapping);
        }
        assertThat(Mapping.fromMap(Map.of("sheet", "x"))).isEmpty();
        assertThat(mapping("T4").signature()).isEqualTo("序号|任务名称|年度任务及目标|全年完成情况");
    }

    private static List<ColumnMeaning> meanings(Mapping mapping) {
        return mapping.columns().values().stream().map(Column::meaning).toList();
    }

    private static Mapping mapping(String template) throws IOException {
        return new HeadFinder(sheet(template)).mapping();
    }

    /// A sheet with the title, the head (merged as it is in the file) and one row of a template.
    private static Sheet sheet(String template) throws IOException {
        var upper = new ArrayList<String>();
        var lower = new ArrayList<String>();
        var file =
                Objects.requireNonNull(
                        LedgerTemplatesTest.class.getResourceAsStream("ledger_templates.csv"));
        String title = "";
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var record : csv) {
                if (record.getField("template_id").equals(template)) {
                    title = record.getField("template_name");
                    upper.add(record.getField("header_level1"));
                    lower.add(record.getField("header_level2"));
                }
            }
        }
        return sheet(title, upper, lower);
    }

    private static Sheet sheet(String title, List<String> upper, List<String> lower) {
        var merges = new ArrayList<Sheet.Merge>();
        int last = upper.size() - 1;
        merges.add(new Sheet.Merge(0, 0, 0, last));
        boolean two = lower.stream().anyMatch(text -> !text.isEmpty());
        var first = new ArrayList<Object>(upper);
        for (int c = 0; two && c <= last; c++) {
            if (lower.get(c).isEmpty()) {
                merges.add(new Sheet.Merge(1, c, 2, c));
            } else if (c > 0 && upper.get(c).equals(upper.get(c - 1))) {
                merges.add(new Sheet.Merge(1, c - 1, 1, c));
                first.set(c, "");
            }
        }
        return two
                ? Sheets.of(merges, Sheets.cells(title), first.toArray(), lower.toArray())
                : Sheets.of(merges, Sheets.cells(title), first.toArray());
    }
}
