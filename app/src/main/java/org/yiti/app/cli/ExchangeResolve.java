package org.yiti.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.app.exchange.RowWords;
import org.yiti.app.exchange.ThirdValue;
import org.yiti.app.exchange.ValueReading;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.edit.FieldReader;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.Decision;
import org.yiti.model.programme.Programme;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "resolve",
        description = "Decides a conflict; an ordinary step, which can be undone.")
final class ExchangeResolve extends StoreCommand {
    private static final String MINE = "mine";
    private static final String THEIRS = "theirs";
    private static final String VERSION = "version:";

    @Parameters(paramLabel = "ID", description = "as conflicts lists it")
    String id = "";

    @Option(
            names = "--take",
            required = true,
            paramLabel = "WHAT",
            description = "mine, theirs, version:N, or the value that it shall have")
    String take = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "why; it goes into the history")
    String reason = "";

    @Option(
            names = "--fill",
            description = "of a row made twice: takes over what only the row that is withdrawn has")
    boolean fill;

    ExchangeResolve(Stores stores, Output output) {
        super(stores, output);
    }

    @Override
    Optional<Matter> reads() {
        return Optional.of(Matter.PACKAGES);
    }

    @Override
    int run() throws YitiException {
        try (var open = open()) {
            var exchange = open.exchange();
            var conflict =
                    exchange.conflicts().stream()
                            .filter(c -> c.id().equals(id))
                            .findFirst()
                            .orElseThrow(() ->
                                    new YitiException(Sentence.of("cli.exchange.no-conflict", id)));
            var decision = decision(open, conflict);
            var words = new RowWords(open.rows(), output.texts());
            long step = exchange.resolve(actor(), id, decision, reason.strip());
            say(conflict, decision, step, words);
            return OK;
        }
    }

    /// Also what is not shown any more, so that nothing goes in silence.
    private void say(Conflict conflict, Decision decision, long step, RowWords words) {
        var gone = new LinkedHashMap<Field, Object>();
        var filled = new LinkedHashMap<Field, Object>();
        if (decision instanceof Decision.Take(int number, boolean filling)) {
            var taken = conflict.versions().get(number - 1);
            gone.putAll(conflict.going(taken));
            if (filling) {
                filled.putAll(conflict.fillable(taken));
                gone.keySet().removeAll(filled.keySet());
            }
        }
        if (asJson) {
            var map = new LinkedHashMap<String, Object>();
            map.put("resolved", id);
            map.put("step", step);
            map.put("gone", ExchangeJson.values(ExchangeJson.nullable(gone), words));
            map.put("filled", ExchangeJson.values(ExchangeJson.nullable(filled), words));
            output.json(map);
            return;
        }
        output.say(Sentence.of("cli.exchange.resolved", id, step));
        var lines = new ExchangeLines(output.texts());
        if (!filled.isEmpty()) {
            output.say(Sentence.of("cli.exchange.filled", lines.values(filled, words)));
        }
        if (!gone.isEmpty()) {
            output.say(Sentence.of("cli.exchange.gone", lines.values(gone, words)));
        }
    }

    private Decision decision(Store open, Conflict conflict) throws YitiException {
        if (take.equals(MINE)) {
            return only(
                    conflict, conflict.versions().stream().filter(Conflict.Version::own).toList());
        }
        if (take.equals(THEIRS)) {
            return only(conflict, conflict.versions().stream().filter(v -> !v.own()).toList());
        }
        if (take.startsWith(VERSION)) {
            var number = take.substring(VERSION.length());
            return only(
                    conflict,
                    conflict.versions().stream()
                            .filter(v -> Integer.toString(v.number()).equals(number))
                            .toList());
        }
        return new Decision.Write(values(open, conflict));
    }

    private Decision only(Conflict conflict, List<Conflict.Version> found) throws YitiException {
        if (found.size() != 1) {
            throw new YitiException(
                    Sentence.of(
                            "cli.exchange.which",
                            take,
                            conflict.versions().stream()
                                    .map(v -> VERSION + v.number() + " " + v.officeName())
                                    .toList()));
        }
        return new Decision.Take(found.getFirst().number(), fill);
    }

    private Map<Field, @Nullable Object> values(Store open, Conflict conflict)
            throws YitiException {
        var fields = ThirdValue.typed(conflict.fields());
        if (fields.size() != 1) {
            throw new YitiException(Sentence.of("cli.exchange.one-field", id));
        }
        var standing = open.rows().find(conflict.table(), conflict.row());
        var reading =
                new ValueReading(
                        standing.flatMap(row -> book(open, row)),
                        UnitRegister.load(open.rows()),
                        LocalDate.now(Clock.systemDefaultZone()).getYear(),
                        open.office().federation(),
                        output.texts()::label);
        return switch (reading.read(standing, fields.getFirst(), take)) {
            case FieldReader.Read.Values(var values) -> values;
            case FieldReader.Read.No(var why) -> throw new YitiException(why);
        };
    }

    /// The book of the year that a row is of.
    private static Optional<YearBook> book(Store open, Row row) {
        return row.table()
                .field("programme")
                .map(row::reference)
                .flatMap(year -> open.rows().find(Table.PROGRAMME, year))
                .map(year -> YearBook.load(open.rows(), new Programme(year)));
    }
}
