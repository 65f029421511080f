package org.yiti.app.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.document.FontFiles;
import org.yiti.app.freeze.Closings;
import org.yiti.app.freeze.Finishing;
import org.yiti.app.pack.KeptFiles;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.freeze.MonthClose;
import org.yiti.model.freeze.Revision;
import org.yiti.model.job.Progress;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Closing months, listing closed ones, and what was corrected of them since.
@Command(
        name = "freeze",
        mixinStandardHelpOptions = true,
        description = "Closes months: what they say stays readable for ever, as it stood.")
final class FreezeCommand {
    private FreezeCommand() {}

    static CommandLine with(Stores stores, Output output, Clock clock) {
        return new CommandLine(new FreezeCommand())
                .addSubcommand(new Close(stores, output, clock))
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new Corrections(stores, output));
    }

    private abstract static class Part extends StoreCommand {
        Part(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.REPORT);
        }

        static Programme programme(Store open, int year) throws YitiException {
            return YearBook.programme(open.rows(), year)
                    .orElseThrow(() -> new YitiException(Sentence.of("cli.year.missing", year)));
        }

        static YearMonth month(String given) throws YitiException {
            try {
                return YearMonth.parse(given);
            } catch (DateTimeException e) {
                throw new YitiException(Sentence.of("cli.freeze.month", given));
            }
        }

        static Map<String, @Nullable Object> asMap(MonthClose closed) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("month", closed.month());
            map.put("day", Objects.toString(closed.day(), null));
            map.put("point", closed.point());
            map.put("rows", closed.rows());
            map.put("checksum", closed.checksum());
            map.put("closedBy", closed.closedBy());
            map.put("closedOn", Objects.toString(closed.closedOn(), null));
            map.put("remark", closed.remark());
            map.put("marking", closed.marking());
            map.put("files", closed.keepsFiles());
            map.put("printed", closed.printed());
            return map;
        }

        static Sentence sentence(MonthClose closed, String key) {
            return Sentence.of(
                    key,
                    closed.month(),
                    closed.day() == null ? "" : closed.day(),
                    closed.rows(),
                    closed.point(),
                    closed.checksum().substring(0, Math.min(12, closed.checksum().length())),
                    closed.closedBy(),
                    closed.closedOn() == null ? "" : closed.closedOn());
        }
    }

    @Command(name = "month", description = "Closes a month; one step.")
    static final class Close extends Part {
        private final Clock clock;

        @Option(names = "--month", required = true, paramLabel = "YYYY-MM")
        String month = "";

        @Option(
                names = "--day",
                paramLabel = "DATE",
                description = "date of the data (default: the last day of the month)")
        @Nullable LocalDate day;

        @Option(names = "--remark", paramLabel = "TEXT")
        String remark = "";

        @Option(
                names = "--marking",
                paramLabel = "WORDS",
                description =
                        "who may see its material, at the foot of every page (default: what the office usually writes)")
        @Nullable String marking;

        @Option(
                names = "--rows-only",
                description =
                        "keeps no finished files: its material is then made again each time, which its foot says")
        boolean rowsOnly;

        Close(Stores stores, Output output, Clock clock) {
            super(stores, output);
            this.clock = clock;
        }

        @Override
        int run() throws YitiException {
            var wanted = month(month);
            try (var open = open()) {
                var programme = programme(open, wanted.getYear());
                var today = LocalDate.now(clock);
                var asked =
                        new Closings.Wanted(
                                programme,
                                wanted.getMonthValue(),
                                day == null ? wanted.atEndOfMonth() : day,
                                today,
                                remark,
                                marking == null ? open.templates().marking() : marking.strip());
                var finishing =
                        rowsOnly
                                ? Finishing.NOTHING
                                : new KeptFiles(
                                        open, new FontFiles(), output.texts(), output::trouble);
                var closed = new Closings(open).close(actor(), asked, finishing, Progress.SILENT);
                answer(asMap(closed), sentence(closed, "cli.freeze.done"));
            }
            return OK;
        }
    }

    @Command(name = "list", description = "Lists the closed months of a year.")
    static final class Listing extends Part {
        @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
        @Nullable Integer year;

        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var programme = year == null ? newestBook(open).programme() : programme(open, year);
                var closed = new Closings(open).of(programme);
                if (asJson) {
                    output.json(closed.stream().map(Part::asMap).toList());
                } else if (closed.isEmpty()) {
                    output.say(Sentence.of("cli.freeze.none", programme.year()));
                } else {
                    closed.forEach(each -> output.say(sentence(each, "cli.freeze.line")));
                }
            }
            return OK;
        }
    }

    @Command(
            name = "revisions",
            description = "Reads a closed month, and shows what was corrected since.")
    static final class Corrections extends Part {
        @Option(names = "--month", required = true, paramLabel = "YYYY-MM")
        String month = "";

        Corrections(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            var wanted = month(month);
            try (var open = open()) {
                var programme = programme(open, wanted.getYear());
                var closed =
                        MonthClose.ofMonth(open.rows(), programme.id(), wanted.getMonthValue())
                                .orElseThrow(() ->
                                        new YitiException(Sentence.of("cli.freeze.open", month)));
                var found = new Closings(open).revisions(closed);
                if (asJson) {
                    output.json(found.stream().map(Corrections::asMap).toList());
                } else {
                    found.forEach(each -> output.say(sentence(each)));
                    output.say(Sentence.of("cli.freeze.revisions", month, found.size()));
                }
            }
            return OK;
        }

        private static Map<String, Object> asMap(Revision revision) {
            var map = new LinkedHashMap<String, Object>();
            map.put("table", revision.row().table().key());
            map.put("row", revision.row().id().toString());
            map.put("field", revision.field().key());
            map.put("then", words(revision.then()));
            map.put("now", words(revision.now()));
            return map;
        }

        private static String words(Optional<Object> value) {
            return value.map(Object::toString).orElse("");
        }

        private static Sentence sentence(Revision revision) {
            return new Sentence(
                    "cli.freeze.revision",
                    List.of(
                            revision.row().table().label(),
                            revision.row().id().toString(),
                            revision.field().label(),
                            revision.then().orElse("—"),
                            revision.now().orElse("—")));
        }
    }
}
