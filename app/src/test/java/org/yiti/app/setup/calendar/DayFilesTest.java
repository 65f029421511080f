package org.yiti.app.setup.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiti.app.calendar.HolidayNotices;
import org.yiti.app.calendar.MovedDay;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ledger.file.CsvWriter;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.app.setup.SampleDesk;
import org.yiti.model.record.Table;

class DayFilesTest {
    @TempDir Path folder;
    private final SampleDesk at = new SampleDesk();
    private final CalendarModel model =
            new CalendarModel(
                    at.rows(Table.CALENDAR_DAY),
                    new HolidayNotices(),
                    at.desk.today(),
                    "110000",
                    2021);

    private DayFiles files(String language) {
        return new DayFiles(
                model,
                at.jobs,
                at.notices,
                new WorkbookReader(),
                new CsvWriter(),
                new Texts(Locale.of(language)));
    }

    private DayLines.Found read(Path file) {
        var lines = new ArrayList<String>();
        files("zh").read(file, lines::add);
        return DayLines.read(lines.getFirst(), 2026);
    }

    @Test
    void linesAreReadWithTheirWordsForWorkedAndOff() {
        var found =
                DayLines.read(
                        "日期,班休,名称\n2026-10-01 休 国庆节\n２０２６年9月20日\t班\t国庆调休\n\n10月2日,0\n20261003 休息",
                        2026);
        assertThat(found.rejected()).isEmpty();
        assertThat(found.days())
                .containsExactly(
                        new MovedDay(LocalDate.of(2026, 10, 1), false, "国庆节"),
                        new MovedDay(LocalDate.of(2026, 9, 20), true, "国庆调休"),
                        new MovedDay(LocalDate.of(2026, 10, 2), false, ""),
                        new MovedDay(LocalDate.of(2026, 10, 3), false, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "国庆 休,               setup.days.noDate",
        "3月底 休,              setup.days.noDate",
        "1-3 休,                setup.days.noDate",
        "10.1 休,               setup.days.noDate",
        "2026-10-01至10-07 休,  setup.days.noDate",
        "2026-02-30 休,         setup.days.noSuchDay",
        "2月30日 休,            setup.days.noSuchDay",
        "2026-10-01,            setup.days.noKind",
        "2026-10-01 国庆节,     setup.days.kind",
        "1949-10-01 休,         setup.days.year",
        "2026-10-08 班 国庆,    setup.days.weekday",
        "2026-05-01 休 又一次,  setup.days.twice",
    })
    void aLineThatIsNoDayComesBackWithItsNumberAndTheReason(String line, String why) {
        var found = DayLines.read("日期 班休\n2026-05-01 休 劳动节\n" + line, 2026);
        assertThat(found.days()).hasSize(1);
        var rejected = found.rejected().getFirst();
        assertThat(rejected.number()).isEqualTo(3);
        assertThat(rejected.line()).isEqualTo(line);
        assertThat(rejected.why().key()).isEqualTo(why);
    }

    @Test
    void aFirstLineThatIsNoHeadIsNotPassedOver() {
        assertThat(DayLines.read("不是日期 休", 2026).rejected()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aCsvOfAnotherOfficeIsReadWithTheNumbersOfItsRows(String encoding) throws IOException {
        var file = folder.resolve("日历.csv");
        Files.writeString(
                file,
                "日期,班或休,节假日名称\r\n2027-01-01,休,元旦\r\n2027-01-32,休,元旦\r\n2027/1/3,班,元旦调休\r\n",
                Charset.forName(encoding));
        var found = read(file);
        assertThat(found.days())
                .containsExactly(
                        new MovedDay(LocalDate.of(2027, 1, 1), false, "元旦"),
                        new MovedDay(LocalDate.of(2027, 1, 3), true, "元旦调休"));
        assertThat(found.rejected()).extracting(DayLines.Rejected::number).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatIsWrittenIsReadAgain(String language) {
        var file = folder.resolve("2021.csv");
        files(language).write(file, _ -> {});
        var found = read(file);
        assertThat(found.rejected()).isEmpty();
        assertThat(found.days()).hasSameSizeAs(model.days()).isNotEmpty();
        assertThat(model.put(found.days())).isZero();
        assertThat(found.days())
                .isEqualTo(List.copyOf(new HolidayNotices().of(2021).orElseThrow().days()));
    }

    @Test
    void aFileThatIsNoTableIsToldAndChangesNothing() throws IOException {
        var file = folder.resolve("空.csv");
        Files.writeString(file, "");
        int before = at.store.recorded().size();
        var lines = new ArrayList<String>();
        files("zh").read(file, lines::add);
        assertThat(lines).isEmpty();
        assertThat(at.store.recorded()).hasSize(before);
    }
}
