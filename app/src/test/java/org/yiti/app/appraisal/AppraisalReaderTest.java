package org.yiti.app.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.app.ledger.file.WorkbookWriter;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.appraisal.UnitYear;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.whistle.Whistles;

class AppraisalReaderTest {
    private final SampleDesk desk = new SampleDesk();

    private AppraisalReader.Years read() throws Exception {
        return new AppraisalReader(desk.store).read(desk.desk.snapshot().orElseThrow());
    }

    private static int sum(List<UnitYear> units, Function<UnitYear, List<UUID>> which) {
        return units.stream().mapToInt(each -> which.apply(each).size()).sum();
    }

    @Test
    void everyIssuedItemIsCountedForItsLeadUnitOnce() throws Exception {
        var years = read();
        var all = new HashSet<UUID>();
        years.units().forEach(each -> all.addAll(each.items()));
        assertThat(sum(years.units(), UnitYear::items)).isEqualTo(all.size());
        assertThat(years.units())
                .allSatisfy(each ->
                        assertThat(each.items())
                                .allSatisfy(id ->
                                        assertThat(line(years, id).item().leadUnit())
                                                .isEqualTo(each.unit())));
    }

    private static ItemLine line(AppraisalReader.Years years, UUID id) {
        return years.lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theCountsAreThoseOfTheLists() throws Exception {
        var years = read();
        assertThat(sum(years.units(), UnitYear::late))
                .isEqualTo(
                        (int)
                                years.lines().stream()
                                        .filter(l -> Boolean.TRUE.equals(l.marks().closedLate()))
                                        .count());
        assertThat(sum(years.units(), UnitYear::looked)).isEqualTo(6);
        assertThat(sum(years.units(), UnitYear::rebounds)).isEqualTo(2);
        assertThat(sum(years.units(), UnitYear::accounts)).isEqualTo(5);
        // 15 of 18 and 7 of 9 that could be looked at.
        assertThat(sum(years.units(), UnitYear::checked)).isEqualTo(27);
        assertThat(sum(years.units(), UnitYear::passed)).isEqualTo(22);
    }

    @Test
    void theWorkbookHasTheCountsAndTheItemsBehindThem(@TempDir Path folder) throws Exception {
        var years = read();
        var sheets = new AppraisalSheets(years, new Texts(Locale.CHINESE)).all();
        var file = folder.resolve("考评.xlsx");
        new WorkbookWriter().write(file, sheets, Map.of(), Progress.SILENT);
        var read = new WorkbookReader().open(file, Progress.SILENT).sheets();
        assertThat(read).extracting(Sheet::name).startsWith("按单位", "事项明细");
        assertThat(column(read.get(0), "督办件数")).isEqualTo(column(read.get(1), ""));
        assertThat(column(read.get(0), "超时办结")).isEqualTo(sum(years.units(), UnitYear::late));
        assertThat(column(read.get(0), "逾期在办")).isPositive().isEqualTo(column(read.get(1), "逾期在办"));
        var called =
                desk.store.rows().all(Table.WHISTLE_UNIT).stream()
                        .filter(row -> row.reference(Field.WHISTLE_UNIT_UNIT) != null)
                        .count();
        assertThat(column(read.get(0), "吹哨被叫")).isEqualTo((int) called);
        assertThat(column(read.get(0), "街乡镇评价满意")).isPositive();
    }

    /// The sum below a head; how many rows there are where none is named.
    private static int column(Sheet sheet, String head) {
        var rows = sheet.rows();
        int top = 0;
        while (rows.get(top).stream().noneMatch(cell -> cell.shown().equals("单位"))) {
            top++;
        }
        var heads = rows.get(top).stream().map(Cell::shown).toList();
        var body = rows.subList(top + 1, rows.size());
        if (head.isEmpty()) {
            return body.size();
        }
        int at = heads.indexOf(head);
        return body.stream()
                .map(row -> row.get(at))
                .mapToInt(cell ->
                        cell instanceof Cell.Number(var value, var _) ? value.intValue() : 0)
                .sum();
    }

    @Test
    void aRateOfNothingHasNoValue() {
        var none =
                new UnitYear(
                        new UUID(0, 1),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Whistles.Tally(new UUID(0, 1), 0, Map.of(), Map.of()));
        assertThat(none.arrivalRate()).isEmpty();
        assertThat(none.ratingRate()).isEmpty();
        assertThat(none.onTimeRate()).isEmpty();
        assertThat(none.passRate()).isEmpty();
        assertThat(none.reboundRate()).isEmpty();
    }
}
