package org.yiti.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.baseline.Comparison;
import org.yiti.app.baseline.Freezing;
import org.yiti.app.desk.Snapshot;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.programme.Baseline;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.YearBook;
import org.yiti.model.programme.flow.ProgrammeAction;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Baselines of issues: freezing them, listing them, and what has changed since.
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        description = "Freezes plans and lists as approved, and shows what changed since.")
final class BaselineCommand {
    private BaselineCommand() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new BaselineCommand())
                .addSubcommand(new Freeze(stores, output))
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new Differences(stores, output));
    }

    /// What the three have in common: a year, and one issue or all.
    private abstract static class Part extends StoreCommand {
        @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
        @Nullable Integer year;

        @Option(names = "--issue", paramLabel = "CODE", description = "default: all issues")
        @Nullable String code;

        Part(Stores stores, Output output) {
            super(stores, output);
        }

        YearBook book(Store open) throws YitiException {
            return year == null ? newestBook(open) : book(open, year);
        }

        List<Issue> issues(YearBook book) throws YitiException {
            return LintCommand.issues(book, code);
        }
    }

    @Command(name = "freeze", description = "Freezes the issue, or all, as they stand; one step.")
    static final class Freeze extends Part {
        @Option(names = "--name", required = true, paramLabel = "NAME")
        String name = "";

        @Option(
                names = "--approved-by",
                required = true,
                paramLabel = "NAME",
                description = "person or meeting that approved")
        String approvedBy = "";

        @Option(names = "--approved-on", required = true, paramLabel = "DATE")
        LocalDate approvedOn = LocalDate.EPOCH;

        @Option(names = "--doc-no", paramLabel = "NUMBER", description = "of the paper")
        String docNo = "";

        @Option(names = "--remark", paramLabel = "TEXT")
        String remark = "";

        @Option(names = "--deploy", description = "issues that wait for approval become deployed")
        boolean deploy;

        Freeze(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            needWords("--name", name);
            needWords("--approved-by", approvedBy);
            try (var open = open()) {
                var book = book(open);
                var issues = issues(book);
                var approval =
                        new Freezing.Approval(name, approvedBy, approvedOn, docNo, remark, deploy);
                var units = UnitRegister.load(open.rows());
                var freezing = new Freezing(book, units, open.office().code());
                var refused = freezing.refusals(issues, approval);
                if (!refused.isEmpty()) {
                    return output.fail(
                            FAILED, Sentence.of("act.refused", ProgrammeAction.DEPLOY, refused));
                }
                var step = freezing.step(issues, approval);
                long number = open.recorder().record(actor(), step);
                answer(
                        Map.of("step", number, "issues", issues.size()),
                        Sentence.of("cli.baseline.frozen", issues.size(), name, number));
            }
            return OK;
        }
    }

    @Command(name = "list", description = "Lists the baselines.")
    static final class Listing extends Part {
        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var book = book(open);
                var maps = new ArrayList<Map<String, Object>>();
                for (Issue issue : issues(book)) {
                    book.baselinesOf(issue.id()).forEach(each -> maps.add(asMap(issue, each)));
                }
                if (asJson) {
                    output.json(maps);
                } else if (maps.isEmpty()) {
                    output.say(Sentence.of("cli.baseline.none"));
                } else {
                    maps.forEach(map ->
                            output.line(
                                    String.join(
                                            "  ",
                                            map.values().stream().map(Object::toString).toList())));
                }
            }
            return OK;
        }

        private static Map<String, Object> asMap(Issue issue, Baseline baseline) {
            var map = new LinkedHashMap<String, Object>();
            map.put("issue", issue.code());
            map.put("name", baseline.name());
            map.put("approvedOn", Objects.toString(baseline.approvedOn(), ""));
            map.put("approvedBy", baseline.approvedBy());
            map.put("docNo", baseline.docNo());
            map.put("remark", baseline.remark());
            return map;
        }
    }

    @Command(
            name = "diff",
            description = "Shows what changed since the newest baseline, or the one of a name.")
    static final class Differences extends Part {
        @Option(names = "--name", paramLabel = "NAME", description = "default: the newest")
        @Nullable String name;

        Differences(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var book = book(open);
                int shown = book.programme().year();
                var end = LocalDate.of(shown, 12, 31);
                var at = Snapshot.read(open, Optional.of(shown), end).orElseThrow();
                var maps = new ArrayList<Map<String, Object>>();
                boolean any = false;
                for (Issue issue : issues(book)) {
                    var baseline = baseline(book, issue);
                    if (baseline.isPresent()) {
                        any = true;
                        Comparison.of(at, output.texts(), issue, baseline.get())
                                .lines()
                                .forEach(line -> maps.add(asMap(issue, line)));
                    }
                }
                if (!any) {
                    throw new YitiException(Sentence.of("cli.baseline.none"));
                }
                print(maps);
            }
            return OK;
        }

        private void print(List<Map<String, Object>> maps) {
            if (asJson) {
                output.json(maps);
                return;
            }
            for (var map : maps) {
                output.say(
                        new Sentence(
                                "cli.baseline.line",
                                List.of(
                                        map.get("issue"),
                                        map.get("kind"),
                                        map.get("subject"),
                                        map.get("cell"),
                                        map.get("before"),
                                        map.get("after"),
                                        map.get("reason"))));
            }
            output.say(Sentence.of("cli.baseline.count", maps.size()));
        }

        private Optional<Baseline> baseline(YearBook book, Issue issue) {
            return book.baselinesOf(issue.id()).reversed().stream()
                    .filter(each -> name == null || each.name().equals(name))
                    .findFirst();
        }

        private Map<String, Object> asMap(Issue issue, Comparison.Line line) {
            var map = new LinkedHashMap<String, Object>();
            var texts = output.texts();
            map.put("issue", issue.code());
            map.put("kind", asJson ? line.difference().kind().name() : line.kind());
            map.put("table", line.difference().subject().table().key());
            map.put("row", line.difference().subject().row().toString());
            map.put("field", line.difference().cell().field().key());
            map.put("subject", line.subject());
            map.put("cell", line.cell());
            map.put("before", line.before());
            map.put("after", line.after());
            map.put("explained", line.current());
            map.put(
                    "reason",
                    line.current() || asJson ? line.reason() : texts.tr("baseline.unexplained"));
            map.put("agreedBy", line.agreedBy());
            map.put("agreedOn", line.agreedOn());
            return map;
        }
    }
}
