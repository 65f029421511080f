package org.yiti.app.calendar;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The notices that the program brings along, in `notices.csv`: a line for each holiday (休) and for each
/// worked weekend day (班), with the number of the notice that it was copied from.
public final class HolidayNotices {
    private final List<NamedCsvRecord> lines;

    public HolidayNotices() {
        var in =
                Objects.requireNonNull(
                        HolidayNotices.class.getResourceAsStream("notices.csv"), "notices.csv");
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines = csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Empty where the program knows no notice of the year.
    public Optional<HolidayNotice> of(int year) {
        var ofYear = lines.stream().filter(line -> year(line) == year).toList();
        return ofYear.stream()
                .findFirst()
                .map(first ->
                        new HolidayNotice(
                                year,
                                first.getField("notice"),
                                ofYear.stream()
                                        .flatMap(HolidayNotices::days)
                                        .sorted(Comparator.comparing(MovedDay::day))
                                        .toList()));
    }

    private static int year(NamedCsvRecord line) {
        return Integer.parseInt(line.getField("year"));
    }

    private static Stream<MovedDay> days(NamedCsvRecord line) {
        var from = LocalDate.parse(line.getField("from"));
        var to = LocalDate.parse(line.getField("to"));
        boolean workday = line.getField("kind").equals("班");
        return from.datesUntil(to.plusDays(1))
                .map(day -> new MovedDay(day, workday, line.getField("name")));
    }
}
