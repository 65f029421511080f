package org.yiti.app.setup.calendar;

import static org.yiti.model.record.Field.*;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yiti.app.i18n.Texts;
import org.yiti.app.job.JobRunner;
import org.yiti.app.ledger.file.CsvWriter;
import org.yiti.app.ledger.file.WorkbookReader;
import org.yiti.app.notice.Notices;
import org.yiti.model.Sentence;
import org.yiti.model.ledger.Cell;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.record.Row;

/// The calendar as a small file that offices pass on: a line for each day with date, 班 or 休, and name.
final class DayFiles {
    private final CalendarModel model;
    private final JobRunner jobs;
    private final Notices notices;
    private final WorkbookReader reader;
    private final CsvWriter writer;
    private final Texts texts;

    DayFiles(
            CalendarModel model,
            JobRunner jobs,
            Notices notices,
            WorkbookReader reader,
            CsvWriter writer,
            Texts texts) {
        this.model = model;
        this.jobs = jobs;
        this.notices = notices;
        this.reader = reader;
        this.writer = writer;
        this.texts = texts;
    }

    /// The first sheet as lines, for [DayLines].
    void read(Path file, Consumer<String> then) {
        jobs.<String>start(
                Sentence.of("setup.import.reading", name(file)),
                progress -> lines(reader.read(file, progress).getFirst()),
                outcome -> outcome.use(then, notices::failed));
    }

    static String lines(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.stream().map(DayFiles::word).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String word(Cell cell) {
        return cell instanceof Cell.Day(var day, var _) ? day.toString() : cell.shown();
    }

    /// Writes the days of the shown year.
    void write(Path file, Consumer<Sentence> then) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(
                List.of(
                        new Cell.Text(texts.label(CALENDAR_DAY_DAY)),
                        new Cell.Text(texts.tr("setup.days.kindHead")),
                        new Cell.Text(texts.label(CALENDAR_DAY_NAME))));
        model.days().forEach(row -> rows.add(cells(row)));
        int days = rows.size() - 1;
        jobs.<Sentence>start(
                Sentence.of("setup.days.writing", name(file)),
                progress -> {
                    writer.write(file, rows, CsvWriter.Encoding.UTF_8, progress);
                    return Sentence.of("setup.days.written", days, name(file));
                },
                outcome -> outcome.use(then, notices::failed));
    }

    private List<Cell> cells(Row row) {
        var kind = row.yes(CALENDAR_DAY_WORKDAY) ? "setup.day.work" : "setup.day.off";
        return List.of(
                new Cell.Text(String.valueOf(row.date(CALENDAR_DAY_DAY))),
                new Cell.Text(texts.tr(kind)),
                new Cell.Text(row.words(CALENDAR_DAY_NAME)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
