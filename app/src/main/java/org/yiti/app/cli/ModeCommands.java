package org.yiti.app.cli;

import static org.yiti.model.record.Field.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.consultation.Consultation;
import org.yiti.model.problem.Problem;
import org.yiti.model.problem.ProblemCounts;
import org.yiti.model.problem.ProblemLedger;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.visit.ReturnVisit;
import org.yiti.model.visit.VisitRates;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lists of the ways of supervising: consultations, ledgers of problems, return visits.
final class ModeCommands {
    private ModeCommands() {}

    static CommandLine consultation(Stores stores, Output output) {
        return new CommandLine(new ConsultationCommand())
                .addSubcommand(new Consultations(stores, output));
    }

    static CommandLine problem(Stores stores, Output output) {
        return new CommandLine(new ProblemCommand()).addSubcommand(new Problems(stores, output));
    }

    static CommandLine visit(Stores stores, Output output) {
        return new CommandLine(new VisitCommand()).addSubcommand(new Visits(stores, output));
    }

    @Command(name = "consultation", description = "Monthly consultations about issues.")
    static final class ConsultationCommand {}

    @Command(name = "problem", description = "Free ledgers of problems.")
    static final class ProblemCommand {}

    @Command(name = "visit", description = "Return visits and their three rates.")
    static final class VisitCommand {}

    /// A list of the rows of one year.
    private abstract static class OfYear extends StoreCommand {
        @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
        @Nullable Integer year;

        OfYear(Stores stores, Output output) {
            super(stores, output);
        }

        abstract void tell(Store open, YearBook book);

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                tell(open, year == null ? newestBook(open) : book(open, year));
                return OK;
            }
        }

        static List<Row> rows(Store open, Field programme, YearBook book) {
            return open.rows().where(programme, book.programme().id());
        }

        static String issue(YearBook book, @Nullable UUID id) {
            return Optional.ofNullable(id)
                    .flatMap(book::issue)
                    .map(issue -> issue.code() + " " + issue.name())
                    .orElse("");
        }
    }

    @Command(name = "list", description = "Lists the sheets of a year, the last month first.")
    static final class Consultations extends OfYear {
        Consultations(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        void tell(Store open, YearBook book) {
            var sheets =
                    rows(open, CONSULTATION_PROGRAMME, book).stream()
                            .map(Consultation::new)
                            .sorted(
                                    java.util.Comparator.comparingInt(
                                                    (Consultation sheet) -> -sheet.month())
                                            .thenComparing(sheet -> issue(book, sheet.issue())))
                            .toList();
            if (asJson) {
                output.json(sheets.stream().map(sheet -> asMap(book, sheet)).toList());
                return;
            }
            for (var sheet : sheets) {
                var day = sheet.day();
                output.say(
                        Sentence.of(
                                "cli.consultation.line",
                                sheet.month(),
                                issue(book, sheet.issue()),
                                day == null ? "" : day,
                                sheet.verdict()
                                        .<Object>map(verdict -> verdict)
                                        .orElse(Sentence.of("figure.none")),
                                sheet.action()));
            }
        }

        private static Map<String, @Nullable Object> asMap(YearBook book, Consultation sheet) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("id", sheet.id().toString());
            map.put("month", sheet.month());
            map.put("issue", issue(book, sheet.issue()));
            map.put("day", ItemCommand.text(sheet.day()));
            map.put("verdict", sheet.verdict().map(Enum::name).orElse(null));
            map.put("progress", sheet.progress());
            map.put("volume", sheet.volume());
            map.put("risk", sheet.risk());
            map.put("action", sheet.action());
            map.put("parties", sheet.parties());
            return map;
        }
    }

    @Command(
            name = "list",
            description = "Lists the ledgers of a year with their classes and shares.")
    static final class Problems extends OfYear {
        Problems(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        void tell(Store open, YearBook book) {
            var maps = new ArrayList<Map<String, Object>>();
            for (var row : rows(open, PROBLEM_LEDGER_PROGRAMME, book)) {
                var ledger = new ProblemLedger(row);
                var problems =
                        open.rows().where(Field.PROBLEM_LEDGER, ledger.id()).stream()
                                .map(Problem::new)
                                .toList();
                var counts = ProblemCounts.of(ledger, problems);
                var sources = open.rows().where(PROBLEM_SOURCE_LEDGER, ledger.id()).size();
                maps.add(asMap(ledger, counts, sources));
                if (!asJson) {
                    tell(ledger, counts, sources);
                }
            }
            if (asJson) {
                output.json(maps);
            }
        }

        private void tell(ProblemLedger ledger, ProblemCounts counts, int sources) {
            output.say(
                    Sentence.of(
                            "cli.problem.head",
                            ledger.name(),
                            sources,
                            counts.entries().size(),
                            counts.done().size()));
            for (var each : counts.classes()) {
                output.say(
                        Sentence.of(
                                "cli.problem.class",
                                each.name(),
                                each.entries().size(),
                                each.percent()
                                        .<Object>map(p -> p)
                                        .orElse(Sentence.of("figure.none"))));
            }
        }

        private static Map<String, Object> asMap(
                ProblemLedger ledger, ProblemCounts counts, int sources) {
            var map = new LinkedHashMap<String, Object>();
            map.put("id", ledger.id().toString());
            map.put("name", ledger.name());
            map.put("records", sources);
            map.put("entries", counts.entries().size());
            map.put("done", counts.done().size());
            map.put(
                    "classes",
                    counts.classes().stream()
                            .map(each -> {
                                var one = new LinkedHashMap<String, @Nullable Object>();
                                one.put("class", each.name());
                                one.put("entries", each.entries().size());
                                one.put("percent", each.percent().orElse(null));
                                return one;
                            })
                            .toList());
            return map;
        }
    }

    @Command(name = "list", description = "Lists the rates of a year, of all and by issue.")
    static final class Visits extends OfYear {
        Visits(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        void tell(Store open, YearBook book) {
            var all =
                    rows(open, RETURN_VISIT_PROGRAMME, book).stream()
                            .map(ReturnVisit::new)
                            .toList();
            var lines = new LinkedHashMap<String, List<ReturnVisit>>();
            lines.put("", all);
            for (var issue : book.issues()) {
                var those = all.stream().filter(visit -> issue.id().equals(visit.issue())).toList();
                if (!those.isEmpty()) {
                    lines.put(issue.code() + " " + issue.name(), those);
                }
            }
            if (asJson) {
                var maps = new ArrayList<Map<String, @Nullable Object>>();
                lines.forEach((name, visits) -> maps.add(asMap(name, visits)));
                output.json(maps);
                return;
            }
            lines.forEach(this::tell);
        }

        private void tell(String name, List<ReturnVisit> visits) {
            var rates = VisitRates.scored(visits);
            output.say(
                    Sentence.of(
                            "cli.visit.line",
                            name.isEmpty() ? Sentence.of("cli.visit.all") : name,
                            rates.valid().size(),
                            words(rates.response()),
                            words(rates.solution()),
                            words(rates.satisfaction())));
        }

        private static Object words(Optional<BigDecimal> percent) {
            return percent.<Object>map(p -> Sentence.of("draw.percent", p))
                    .orElse(Sentence.of("figure.none"));
        }

        private static Map<String, @Nullable Object> asMap(String name, List<ReturnVisit> visits) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("issue", name.isEmpty() ? null : name);
            rates(map, "", VisitRates.scored(visits));
            rates(map, "WithExcluded", VisitRates.whole(visits));
            return map;
        }

        private static void rates(
                Map<String, @Nullable Object> map, String variant, VisitRates rates) {
            map.put("valid" + variant, rates.valid().size());
            map.put("response" + variant, rates.response().orElse(null));
            map.put("solution" + variant, rates.solution().orElse(null));
            map.put("satisfaction" + variant, rates.satisfaction().orElse(null));
        }
    }
}
