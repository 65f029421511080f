package org.yiti.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureIndex;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Lights;
import org.yiti.model.figure.MeasuredIn;
import org.yiti.model.figure.Received;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Coverage;
import org.yiti.model.record.Table;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "figures", description = "Prints the figures of a year at a date.")
final class FiguresCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "YEAR")
    int year;

    @Option(names = "--as-of", required = true, paramLabel = "DATE")
    LocalDate asOf = LocalDate.EPOCH;

    FiguresCommand(Stores stores, Output output) {
        super(stores, output);
    }

    /// A plan without its progress would look as if nothing had been done.
    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.PROGRESS);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var book = book(open, year);
            var calendar = WorkCalendar.of(open.rows().all(Table.CALENDAR_DAY));
            var volumes = open.volumes().byIssueAndMonth(book.programme().id());
            var received = Received.by(open.office(), UnitRegister.load(open.rows()), open.rows());
            var index = new FigureIndex(new Lights(book, calendar, asOf, received), volumes);
            var all = index.all(FigureScope.YEAR);
            var doubts = doubts();
            if (open.rows().coverage(Table.TASK) == Coverage.PART) {
                doubts.add(Sentence.of("cli.part", by));
            }
            doubts().forEach(output::trouble);
            if (asJson) {
                var words = doubts.stream().map(output.texts()::say).toList();
                output.json(all.stream().map(figure -> asMap(figure, book, words)).toList());
            } else {
                all.forEach(figure -> output.say(sentence(figure, book)));
            }
        }
        return OK;
    }

    /// What a person should know of the date before believing the figures.
    private List<Sentence> doubts() {
        var doubts = new ArrayList<Sentence>();
        if (asOf.getYear() != year) {
            doubts.add(Sentence.of("cli.figures.other-year", asOf, year));
        }
        var today = LocalDate.now(Clock.systemDefaultZone());
        if (asOf.isAfter(today)) {
            doubts.add(Sentence.of("cli.figures.future", asOf, today));
        }
        return doubts;
    }

    /// The figure's sentence, after the name of what it speaks of where that is not the whole year.
    private static Sentence sentence(Figure figure, YearBook book) {
        return name(figure, book)
                .map(name -> Sentence.of("cli.figures.of", name, figure.sentence()))
                .orElseGet(figure::sentence);
    }

    private static Optional<String> name(Figure figure, YearBook book) {
        return switch (figure.scope()) {
            case FigureScope.OfIssue(var id) ->
                    book.issue(id).map(issue -> issue.name() + outcome(figure, book, id));
            case FigureScope.OfTheme(var id) -> book.theme(id).map(theme -> theme.name());
            case FigureScope.Year(), FigureScope.OfLeadUnit(var _) -> Optional.empty();
        };
    }

    /// A figure of an outcome stands on that outcome's row.
    private static String outcome(Figure figure, YearBook book, UUID issue) {
        return book.outcomesOf(issue).stream()
                .filter(each -> figure.of().contains(each.id()))
                .findFirst()
                .map(each -> "·" + each.name())
                .orElse("");
    }

    private Map<String, @Nullable Object> asMap(
            Figure figure, YearBook book, List<String> warnings) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", figure.code().name());
        map.put("scope", scope(figure.scope(), book));
        map.put("numerator", figure.numerator());
        map.put("denominator", figure.denominator());
        map.put("value", figure.value().orElse(null));
        map.put("unit", unit(figure.measuredIn()));
        map.put("asOf", figure.asOf().toString());
        map.put("decimals", figure.rounding().decimals());
        map.put("counted", figure.counted().size());
        map.put("leftOut", figure.leftOut().size());
        if (!warnings.isEmpty()) {
            map.put("warnings", warnings);
        }
        return map;
    }

    private String unit(MeasuredIn measuredIn) {
        return measuredIn == MeasuredIn.PERCENT ? "%" : output.texts().label(measuredIn);
    }

    private static Object scope(FigureScope scope, YearBook book) {
        return switch (scope) {
            case FigureScope.Year() -> Map.of("year", book.programme().year());
            case FigureScope.OfIssue(var id) ->
                    Map.of("issue", book.issue(id).map(i -> i.code()).orElse(id.toString()));
            case FigureScope.OfTheme(var id) ->
                    Map.of("theme", book.theme(id).map(t -> (Object) t.no()).orElse(id.toString()));
            case FigureScope.OfLeadUnit(var id) -> Map.of("unit", id.toString());
        };
    }
}
