package org.yiti.app.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.StillZip;
import org.yiti.app.ledger.file.SheetToWrite;
import org.yiti.app.ledger.file.WorkbookWriter;
import org.yiti.model.YitiException;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.RankedRate;
import org.yiti.model.job.Progress;
import org.yiti.model.ledger.Cell;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;

/// The annexes of a pack as one workbook: all tasks, the ranking of units, what is overdue. Never cut short.
public final class PackAnnexes {
    private final PackSource source;

    public PackAnnexes(PackSource source) {
        this.source = source;
    }

    /// The same source gives the same bytes.
    ///
    /// @param checksum of the pack
    public byte[] xlsx(String checksum, Progress progress) throws YitiException {
        var sheets = List.of(tasks(checksum), ranking(checksum), overdue(checksum));
        return StillZip.of(new WorkbookWriter().bytes(sheets, progress), source.at().asOf());
    }

    private String tr(String key, Object... args) {
        return source.texts().tr(key, args);
    }

    private SheetToWrite sheet(
            String name,
            String checksum,
            List<SheetToWrite.Column> columns,
            List<List<Cell>> rows) {
        var heading =
                new SheetToWrite.Heading(
                        tr("pack.annex.title", source.at().book().programme().name(), name),
                        tr("pack.annex.note", source.at().asOf(), checksum));
        return new SheetToWrite(name, heading, columns, SheetToWrite.Body.of(rows), 1);
    }

    private SheetToWrite.Column column(String key, int width) {
        return SheetToWrite.Column.of(tr(key), width);
    }

    private SheetToWrite tasks(String checksum) {
        return sheet(
                tr("pack.annex.tasks"),
                checksum,
                List.of(
                        column("pack.late.no", 12),
                        column("pack.matrix.issue", 24),
                        column("pack.late.content", 60),
                        column("pack.late.unit", 24),
                        column("pack.late.due", 12),
                        column("pack.annex.light", 10),
                        column("pack.annex.why", 44)),
                source.at().book().issues().stream()
                        .flatMap(issue ->
                                source.at().book().tasksOf(issue.id()).stream()
                                        .map(task -> row(issue, task)))
                        .toList());
    }

    private List<Cell> row(Issue issue, Task task) {
        var light = source.at().lights().of(task);
        return List.of(
                text(task.no()),
                text(issue.code() + " " + issue.name()),
                text(task.content()),
                text(unit(task)),
                day(task.dueDate()),
                text(LightSign.of(light.shown()) + " " + source.texts().label(light.shown())),
                text(source.texts().say(light.why())));
    }

    private String unit(Task task) {
        return source.at().units().label(source.at().lights().leadUnit(task).orElse(null));
    }

    private SheetToWrite ranking(String checksum) {
        return sheet(
                tr("pack.annex.ranking"),
                checksum,
                List.of(
                        column("pack.ranking.rank", 8),
                        column("pack.ranking.unit", 30),
                        column("pack.ranking.done", 12),
                        column("pack.ranking.all", 12),
                        column("pack.ranking.rate", 12)),
                source.at().figures().taskRateByLeadUnit().stream().map(this::row).toList());
    }

    private List<Cell> row(RankedRate rate) {
        var figure = rate.figure();
        return List.of(
                number(BigDecimal.valueOf(rate.rank())),
                text(source.at().units().label(rate.unit())),
                number(figure.numerator()),
                number(figure.denominator()),
                text(source.texts().say(figure.words())));
    }

    private SheetToWrite overdue(String checksum) {
        var late =
                source.at().figures().overdue(FigureScope.YEAR).counted().stream()
                        .flatMap(id -> source.at().book().task(id).stream())
                        .sorted(Comparator.comparing(t -> Objects.requireNonNull(t.dueDate())))
                        .map(this::late)
                        .toList();
        return sheet(
                tr("pack.annex.overdue"),
                checksum,
                List.of(
                        column("pack.late.no", 12),
                        column("pack.late.content", 60),
                        column("pack.late.unit", 24),
                        column("pack.late.due", 12),
                        column("pack.late.days", 10)),
                late);
    }

    private List<Cell> late(Task task) {
        var due = Objects.requireNonNull(task.dueDate());
        return List.of(
                text(task.no()),
                text(task.content()),
                text(unit(task)),
                day(due),
                number(BigDecimal.valueOf(ChronoUnit.DAYS.between(due, source.at().asOf()))));
    }

    private static Cell text(String words) {
        return words.isEmpty() ? new Cell.Blank() : new Cell.Text(words);
    }

    private static Cell number(BigDecimal value) {
        return new Cell.Number(value, value.toPlainString());
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? new Cell.Blank() : new Cell.Day(day, day.toString());
    }
}
