package org.yiti.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.edit.Edited;
import org.yiti.model.edit.TaskCell;
import org.yiti.model.edit.TaskEdits;
import org.yiti.model.edit.Typing;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "set",
        description =
                "Writes one field of a task, or with --month of one of its months:"
                        + " plan.text, plan.quantity, plan.percent, report.text, report.percent …")
final class SetCommand extends StoreCommand {
    private static final String PLAN = "plan.";
    private static final String REPORT = "report.";

    @Option(names = "--task", required = true, paramLabel = "NO")
    String task = "";

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "default: the newest with the task")
    @Nullable Integer year;

    @Option(names = "--month", paramLabel = "1-12")
    @Nullable Integer month;

    @Option(names = "--field", required = true, paramLabel = "FIELD")
    String field = "";

    @Option(names = "--value", required = true, paramLabel = "TEXT")
    String value = "";

    SetCommand(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var book = bookWithTask(open);
            var found = book.taskNumbered(task).orElseThrow();
            return switch (edit(open, book, found)) {
                case Edited.Refused(var why) ->
                        output.fail(
                                FAILED, Sentence.of("cli.set.refused", task, fieldToSet(), why));
                case Edited.Accepted(var changes) -> {
                    var name = Sentence.of("step.task.edit", task, fieldToSet().label());
                    long step =
                            changes.isEmpty()
                                    ? 0
                                    : open.recorder().record(actor(), Step.of(name, changes));
                    answer(
                            Map.of("step", step, "changed", changes.size()),
                            step == 0
                                    ? Sentence.of("cli.set.same")
                                    : Sentence.of("cli.set.done", step));
                    yield OK;
                }
            };
        }
    }

    private Edited edit(Store open, YearBook book, Task found) throws YitiException {
        var typing =
                new Typing(
                        UnitRegister.load(open.rows()),
                        open.office().federation(),
                        open.office().code(),
                        output.texts()::label,
                        LocalDate.now(Clock.systemDefaultZone()),
                        actor().name());
        var target = fieldToSet();
        var cell = month == null ? TaskCell.of(target) : new TaskCell.MonthField(month, target);
        return new TaskEdits(book, typing).type(found, cell, value);
    }

    private YearBook bookWithTask(Store open) throws YitiException {
        var years =
                open.rows().all(Table.PROGRAMME).stream()
                        .map(Programme::new)
                        .filter(p -> year == null || p.year() == year)
                        .sorted((a, b) -> Integer.compare(b.year(), a.year()))
                        .toList();
        for (var programme : years) {
            var book = YearBook.load(open.rows(), programme);
            if (book.taskNumbered(task).isPresent()) {
                return book;
            }
        }
        throw new YitiException(Sentence.of("cli.task.missing", task));
    }

    private Field fieldToSet() throws YitiException {
        if (month != null && (month < 1 || month > 12)) {
            throw new YitiException(Sentence.of("cli.set.month", month));
        }
        boolean plan = field.startsWith(PLAN);
        boolean report = field.startsWith(REPORT);
        if (month == null && (plan || report)) {
            throw new YitiException(Sentence.of("cli.set.needs-month", field));
        }
        var table = month == null ? Table.TASK : plan ? Table.MONTH_PLAN : Table.MONTH_REPORT;
        var key =
                plan
                        ? field.substring(PLAN.length())
                        : report ? field.substring(REPORT.length()) : field;
        return table.field(key)
                .filter(TaskCell::typed)
                .orElseThrow(() -> new YitiException(Sentence.of("cli.set.field", field, known())));
    }

    private List<String> known() {
        return month == null
                ? names(Table.TASK, "").toList()
                : Stream.concat(names(Table.MONTH_PLAN, PLAN), names(Table.MONTH_REPORT, REPORT))
                        .toList();
    }

    private Stream<String> names(Table table, String prefix) {
        return table.fields().stream()
                .filter(TaskCell::typed)
                .map(each -> output.texts().tr("cli.set.name", prefix + each.key(), each));
    }
}
