package org.yiti.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.attachment.FileCopies;
import org.yiti.app.attachment.FileIntake;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.attachment.AttachedFiles;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.Attachment.Place;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Files that hang on months of tasks and on issues.
@Command(
        name = "attach",
        mixinStandardHelpOptions = true,
        description = "Files that hang on a month of a task (evidence) or on an issue.")
final class AttachCommand {
    private AttachCommand() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new AttachCommand())
                .addSubcommand(new Add(stores, output))
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new Save(stores, output))
                .addSubcommand(new Remove(stores, output));
    }

    /// What hangs on something in a year.
    private abstract static class InYear extends StoreCommand {
        @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
        @Nullable Integer year;

        @Option(names = "--task", paramLabel = "NO", description = "number of a task")
        @Nullable String task;

        @Option(names = "--month", paramLabel = "1-12", description = "month of the task")
        @Nullable Integer month;

        @Option(names = "--issue", paramLabel = "CODE", description = "code of an issue")
        @Nullable String issue;

        InYear(Stores stores, Output output) {
            super(stores, output);
        }

        YearBook book(Store open) throws YitiException {
            return year == null ? newestBook(open) : book(open, year);
        }

        /// The place that the options name.
        ///
        /// @throws YitiException if they name none, or two
        Place.InYear place(YearBook book) throws YitiException {
            boolean ofTask = task != null && month != null && month >= 1 && month <= 12;
            if (ofTask == (issue != null)) {
                throw new YitiException(Sentence.of("cli.attach.place"));
            }
            if (ofTask && task != null && month != null) {
                var found = book.taskNumbered(task).map(Task::id);
                var no = task;
                return new Place.Month(
                        found.orElseThrow(
                                () -> new YitiException(Sentence.of("cli.task.missing", no))),
                        month);
            }
            return new Place.OfIssue(LintCommand.issues(book, issue).getFirst().id());
        }
    }

    @Command(name = "add", description = "Keeps copies of files and hangs them on a place.")
    static final class Add extends InYear {
        @Parameters(arity = "1..*", paramLabel = "FILE")
        List<Path> files = List.of();

        Add(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var book = book(open);
                var place = place(book);
                var taken = new FileIntake(open.attachments()).take(files, Progress.SILENT);
                var recording = taken.recording(book, place);
                if (!recording.changes().isEmpty()) {
                    open.recorder().record(actor(), recording.step());
                }
                return told(taken, recording);
            }
        }

        private int told(FileIntake.Taken taken, FileIntake.Recording recording) {
            var refused = taken.refused().stream().map(output.texts()::say).toList();
            if (asJson) {
                var map = new LinkedHashMap<String, Object>();
                map.put("added", recording.names());
                map.put("again", recording.again());
                map.put("refused", refused);
                output.json(map);
            } else {
                output.say(Sentence.of("cli.attach.added", recording.names().size()));
                if (!recording.again().isEmpty()) {
                    output.trouble(Sentence.of("attachment.again", recording.again()));
                }
                taken.refused().forEach(output::trouble);
            }
            return refused.size() == files.size()
                    ? output.fail(FAILED, Sentence.of("attachment.refused", taken.refused()))
                    : OK;
        }
    }

    @Command(
            name = "list",
            description = "Lists the files of a year, of one place only where one is named.")
    static final class Listing extends InYear {
        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var book = book(open);
                var all = new ArrayList<Map<String, Object>>();
                for (Place.InYear place : places(book)) {
                    for (Attachment file : book.filesOf(place)) {
                        all.add(described(book, file, open));
                    }
                }
                if (asJson) {
                    output.json(all);
                } else {
                    all.forEach(each ->
                            output.line(
                                    String.join(
                                            "\t",
                                            each.values().stream()
                                                    .map(Object::toString)
                                                    .toList())));
                }
                return OK;
            }
        }

        private List<Place.InYear> places(YearBook book) throws YitiException {
            if (task != null || month != null || issue != null) {
                return List.of(place(book));
            }
            var places = new ArrayList<Place.InYear>();
            for (Issue each : book.issues()) {
                places.add(new Place.OfIssue(each.id()));
                for (Task one : book.tasksOf(each.id())) {
                    for (int i = 1; i <= 12; i++) {
                        places.add(new Place.Month(one.id(), i));
                    }
                }
            }
            return places;
        }

        private Map<String, Object> described(YearBook book, Attachment file, Store open) {
            var map = new LinkedHashMap<String, Object>();
            map.put("id", file.id().toString());
            switch (file.place()) {
                case Place.Month(var of, var at) -> {
                    map.put("task", book.task(of).map(Task::no).orElse(""));
                    map.put("month", at);
                }
                case Place.OfIssue(var of) ->
                        map.put("issue", book.issue(of).map(Issue::code).orElse(""));
                case Place.OfReply(var reply) -> map.put("reply", reply.toString());
                case Place.OfOrder(var order) -> map.put("order", order.toString());
                case Place.OfRecord(var record) -> map.put("record", record.toString());
            }
            map.put("name", file.name());
            map.put("bytes", file.bytes());
            map.put("sha256", file.sha256());
            map.put("state", open.attachments().state(file.sha256(), file.bytes()).name());
            return map;
        }
    }

    /// One file by its id.
    private abstract static class One extends StoreCommand {
        @Option(names = "--id", required = true, paramLabel = "ID", description = "see: list")
        UUID id = new UUID(0, 0);

        One(Stores stores, Output output) {
            super(stores, output);
        }

        Attachment found(Store open) throws YitiException {
            return AttachedFiles.all(open.rows()).stream()
                    .filter(file -> file.id().equals(id))
                    .findFirst()
                    .orElseThrow(() ->
                            new YitiException(Sentence.of("cli.attach.missing", id.toString())));
        }
    }

    @Command(name = "save", description = "Writes a copy of a file.")
    static final class Save extends One {
        @Option(names = "--out", required = true, paramLabel = "FILE")
        Path out = Path.of("");

        Save(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                new FileCopies(open.attachments()).save(found(open), out, Progress.SILENT);
                answer(
                        Map.of("file", out.toString()),
                        Sentence.of("attachment.saved", out.toString()));
                return OK;
            }
        }
    }

    @Command(
            name = "remove",
            description = "Takes a file off its place; its content stays, and undo brings it back.")
    static final class Remove extends One {
        Remove(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var file = found(open);
                var name = Sentence.of("step.attachment.remove", file.name());
                var remove = new Change.Remove(file.row().table(), file.id());
                open.recorder().record(actor(), Step.of(name, remove));
                answer(Map.of("id", id.toString()), name);
                return OK;
            }
        }
    }
}
