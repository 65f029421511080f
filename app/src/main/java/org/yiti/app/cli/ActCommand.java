package org.yiti.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.SolutionPlan;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ActEvent;
import org.yiti.model.programme.flow.ActStory;
import org.yiti.model.programme.flow.Approvals;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Acts on tasks, issues, solution plans and policies (办理).
@Command(
        name = "act",
        mixinStandardHelpOptions = true,
        description =
                "What is done to tasks, issues, solution plans and policies: what waits, stories, steps.")
final class ActCommand {
    private ActCommand() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new ActCommand())
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new Show(stores, output))
                .addSubcommand(new ActStep(stores, output));
    }

    static Map<String, @Nullable Object> asMap(ActStory story) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("kind", story.subject().row().table().key());
        map.put("no", story.subject().number());
        map.put("id", story.subject().id().toString());
        map.put("state", story.state().name());
        return map;
    }

    static Map<String, @Nullable Object> asMap(ActEvent event) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        var day = event.day();
        map.put("number", event.number());
        map.put("act", event.action().map(Enum::name).orElse(null));
        map.put("before", event.beforeName());
        map.put("after", event.afterName());
        map.put("day", day == null ? null : day.toString());
        map.put("by", event.by());
        map.put("ofUnit", event.ofUnit());
        map.put("reason", event.reason());
        map.put("text", event.text());
        map.put(
                "changes",
                event.wish().cells().stream()
                        .map(cell ->
                                Map.of(
                                        "cell",
                                        cell.cell(),
                                        "before",
                                        cell.before(),
                                        "after",
                                        cell.after()))
                        .toList());
        return map;
    }

    /// A command on one year.
    abstract static class OfYear extends StoreCommand {
        @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
        @Nullable Integer year;

        OfYear(Stores stores, Output output) {
            super(stores, output);
        }

        YearBook book(Store open) throws YitiException {
            var programme =
                    open.rows().all(Table.PROGRAMME).stream()
                            .map(Programme::new)
                            .filter(p -> year == null || p.year() == year)
                            .max((a, b) -> Integer.compare(a.year(), b.year()))
                            .orElseThrow(() -> new YitiException(Sentence.of("cli.act.no-year")));
            return YearBook.load(open.rows(), programme);
        }
    }

    /// A command on one task, issue, solution plan or policy.
    abstract static class One extends OfYear {
        @Option(names = "--task", paramLabel = "NO", description = "number of the task")
        @Nullable String task;

        @Option(
                names = "--issue",
                paramLabel = "CODE",
                description = "code of the issue, 03 or X02")
        @Nullable String issue;

        @Option(names = "--policy", paramLabel = "NO", description = "number of the policy")
        @Nullable String policy;

        @Option(
                names = "--plan",
                paramLabel = "CODE[/VERSION]",
                description = "solution plan of the issue, 03 or 03/2; default: its newest version")
        @Nullable String plan;

        One(Stores stores, Output output) {
            super(stores, output);
        }

        Subject found(YearBook book) throws YitiException {
            return named(book).orElseThrow(() -> new YitiException(Sentence.of("cli.act.missing")));
        }

        private Optional<Subject> named(YearBook book) {
            if (task != null) {
                return book.taskNumbered(task).map(Subject.OfTask::new);
            }
            if (issue != null) {
                return issue(book, issue).map(Subject.OfIssue::new);
            }
            if (plan != null) {
                return plan(book, plan).map(Subject.OfPlan::new);
            }
            return book.policies().stream()
                    .filter(each -> each.no().equals(policy))
                    .findFirst()
                    .map(Subject.OfPolicy::new);
        }

        private static Optional<Issue> issue(YearBook book, String code) {
            return book.issues().stream().filter(each -> each.code().equals(code)).findFirst();
        }

        private static Optional<SolutionPlan> plan(YearBook book, String named) {
            int slash = named.indexOf('/');
            var code = slash < 0 ? named : named.substring(0, slash);
            var version = slash < 0 ? "" : named.substring(slash + 1);
            return issue(book, code).stream()
                    .flatMap(of -> book.solutionPlansOf(of.id()).stream())
                    .filter(each ->
                            version.isEmpty() || String.valueOf(each.version()).equals(version))
                    .reduce((_, newer) -> newer);
        }
    }

    @Command(name = "list", description = "Lists what waits for an approver.")
    static final class Listing extends OfYear {
        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var waiting = Approvals.of(book(open));
                if (asJson) {
                    output.json(waiting.stream().map(Listing::asMap).toList());
                } else if (waiting.isEmpty()) {
                    output.say(Sentence.of("approval.none"));
                } else {
                    waiting.forEach(this::tell);
                }
                return OK;
            }
        }

        private static Map<String, @Nullable Object> asMap(Approvals.Waiting waiting) {
            var map = ActCommand.asMap(waiting.story());
            map.put("grant", waiting.grant().name());
            map.put("deny", waiting.deny().name());
            map.put("asked", waiting.asked().map(ActCommand::asMap).orElse(null));
            return map;
        }

        private void tell(Approvals.Waiting waiting) {
            var since = waiting.since();
            output.say(
                    Sentence.of(
                            "cli.act.waiting",
                            waiting.subject().title(),
                            waiting.story().state(),
                            since == null ? "" : since,
                            waiting.asked().map(ActEvent::by).orElse(""),
                            waiting.asked().map(ActEvent::reason).orElse("")));
        }
    }

    @Command(
            name = "show",
            description = "Shows the story of one task, issue, solution plan or policy.")
    static final class Show extends One {
        Show(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var book = book(open);
                var story = book.story(found(book));
                if (asJson) {
                    var map = ActCommand.asMap(story);
                    map.put("events", story.events().stream().map(ActCommand::asMap).toList());
                    output.json(map);
                } else {
                    output.say(
                            Sentence.of("cli.act.state", story.subject().title(), story.state()));
                    story.events().forEach(this::tell);
                }
                return OK;
            }
        }

        private void tell(ActEvent event) {
            output.say(
                    Sentence.of(
                            "cli.item.event",
                            event.number(),
                            event.day() == null ? "" : event.day(),
                            event.by(),
                            event.action().<Object>map(act -> act).orElse("?"),
                            String.join("；", List.of(event.reason(), event.text()))));
        }
    }
}
