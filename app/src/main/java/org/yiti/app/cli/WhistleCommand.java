package org.yiti.app.cli;

import static org.yiti.model.record.Field.*;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.programme.LightRule;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import org.yiti.model.whistle.ClockTime;
import org.yiti.model.whistle.WhistleKind;
import org.yiti.model.whistle.Whistles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Whistles (街乡吹哨、部门报到).
@Command(
        name = "whistle",
        mixinStandardHelpOptions = true,
        description = "Whistles: the list, a new one, a unit that is there.")
final class WhistleCommand {
    private WhistleCommand() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new WhistleCommand())
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new Add(stores, output))
                .addSubcommand(new Arrive(stores, output));
    }

    private abstract static class OfWhistles extends StoreCommand {
        OfWhistles(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.ITEM);
        }

        static LocalDateTime now() {
            return LocalDateTime.now(Clock.systemDefaultZone());
        }

        static Whistles all(Rows rows) {
            var rules = rows.all(Table.LIGHT_RULE).stream().map(LightRule::new).toList();
            var now = now();
            int limit = LightRule.inForce(rules, now.toLocalDate()).arrivalMinutes();
            return Whistles.read(rows, limit, now);
        }

        /// @throws YitiException if it is no time of a day
        static int minute(@Nullable String time) throws YitiException {
            if (time == null) {
                var now = now();
                return now.getHour() * 60 + now.getMinute();
            }
            return ClockTime.read(time)
                    .orElseThrow(
                            () -> new YitiException(Sentence.of("whistle.time.unknown", time)));
        }

        static Map<String, @Nullable Object> asMap(UnitRegister units, Whistles.Entry each) {
            var whistle = each.whistle();
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("id", whistle.id().toString());
            map.put("no", whistle.no());
            map.put("kind", whistle.kind().map(Enum::name).orElse(null));
            map.put("calledBy", units.label(whistle.calledBy()));
            map.put("calledAt", whistle.calledAt().map(Object::toString).orElse(null));
            map.put("place", whistle.place());
            map.put("matter", whistle.matter());
            map.put("solvedOn", ItemCommand.text(whistle.solvedOn()));
            map.put(
                    "units",
                    each.called().stream()
                            .map(called -> {
                                var of = new LinkedHashMap<String, @Nullable Object>();
                                of.put("unit", units.label(called.unit().unit()));
                                of.put("standing", called.arrival().standing().name());
                                var minutes = called.arrival().minutes();
                                of.put("minutes", minutes.isPresent() ? minutes.getAsLong() : null);
                                of.put("refused", called.unit().refused());
                                return of;
                            })
                            .toList());
            return map;
        }
    }

    @Command(name = "list", description = "Lists whistles, the latest first.")
    static final class Listing extends OfWhistles {
        @Option(names = "--year", paramLabel = "YEAR", description = "default: all")
        @Nullable Integer year;

        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var all = all(open.rows());
                var entries = (year == null ? all : all.of(year)).entries();
                var units = UnitRegister.load(open.rows());
                if (asJson) {
                    output.json(entries.stream().map(each -> asMap(units, each)).toList());
                    return OK;
                }
                if (entries.isEmpty()) {
                    output.say(Sentence.of("cli.whistle.none"));
                }
                for (var each : entries) {
                    tell(units, each);
                }
                return OK;
            }
        }

        private void tell(UnitRegister units, Whistles.Entry each) {
            var whistle = each.whistle();
            output.say(
                    Sentence.of(
                            "cli.whistle.line",
                            whistle.no(),
                            Objects.toString(whistle.calledOn(), ""),
                            ClockTime.words(whistle.row().integer(WHISTLE_CALLED_MINUTE)),
                            units.label(whistle.calledBy()),
                            whistle.matter()));
            for (var called : each.called()) {
                output.say(
                        Sentence.of(
                                "cli.whistle.unit",
                                units.label(called.unit().unit()),
                                called.arrival().standing(),
                                called.arrival().why()));
            }
        }
    }

    @Command(name = "add", description = "Registers a whistle with the units it calls.")
    static final class Add extends OfWhistles {
        @Option(names = "--kind", required = true, description = "${COMPLETION-CANDIDATES}")
        WhistleKind kind = WhistleKind.ENFORCEMENT;

        @Option(names = "--from", required = true, paramLabel = "NAME", description = "who calls")
        String from = "";

        @Option(
                names = "--unit",
                required = true,
                paramLabel = "NAME",
                description = "who is called; may be repeated")
        List<String> called = List.of();

        @Option(names = "--matter", required = true, paramLabel = "TEXT")
        String matter = "";

        @Option(names = "--place", paramLabel = "TEXT")
        String place = "";

        @Option(names = "--no", paramLabel = "NO")
        String no = "";

        @Option(names = "--day", paramLabel = "DATE", description = "default: today")
        @Nullable LocalDate day;

        @Option(names = "--time", paramLabel = "HH:MM", description = "default: now")
        @Nullable String time;

        Add(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            needWords("--matter", matter);
            try (var open = open()) {
                var on = day == null ? now().toLocalDate() : day;
                var units = UnitRegister.load(open.rows());
                var id = RowIds.fresh();
                var values = new HashMap<Field, Object>();
                values.put(WHISTLE_YEAR, on.getYear());
                values.put(WHISTLE_KIND, kind.name());
                values.put(WHISTLE_CALLED_BY, ItemCommand.unit(units, from, on));
                values.put(WHISTLE_CALLED_ON, on);
                values.put(WHISTLE_CALLED_MINUTE, minute(time));
                values.put(WHISTLE_MATTER, matter.strip());
                put(values, WHISTLE_PLACE, place);
                put(values, WHISTLE_NO, no);
                var changes = new ArrayList<Change>();
                changes.add(new Change.Add(Table.WHISTLE, id, values));
                int position = 0;
                for (var name : called) {
                    position++;
                    Map<Field, Object> of =
                            Map.of(
                                    WHISTLE_UNIT_WHISTLE,
                                    id,
                                    WHISTLE_UNIT_UNIT,
                                    ItemCommand.unit(units, name, on),
                                    WHISTLE_UNIT_POSITION,
                                    position);
                    changes.add(new Change.Add(Table.WHISTLE_UNIT, RowIds.fresh(), of));
                }
                var step = Step.of(Sentence.of("step.whistle.add", matter.strip()), changes);
                open.recorder().record(actor(), step);
                answer(
                        Map.of("id", id.toString()),
                        Sentence.of("cli.whistle.added", matter.strip(), called.size()));
                return OK;
            }
        }

        private static void put(Map<Field, Object> values, Field field, String text) {
            if (!text.isBlank()) {
                values.put(field, text.strip());
            }
        }
    }

    @Command(name = "arrive", description = "Writes down that a unit is there.")
    static final class Arrive extends OfWhistles {
        @Option(names = "--id", required = true, paramLabel = "ID", description = "of the whistle")
        UUID id = new UUID(0, 0);

        @Option(names = "--unit", required = true, paramLabel = "NAME")
        String unit = "";

        @Option(names = "--day", paramLabel = "DATE", description = "default: today")
        @Nullable LocalDate day;

        @Option(names = "--time", paramLabel = "HH:MM", description = "default: now")
        @Nullable String time;

        Arrive(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var on = day == null ? now().toLocalDate() : day;
                var wanted = ItemCommand.unit(UnitRegister.load(open.rows()), unit, on);
                var called = called(all(open.rows()), wanted);
                var values = new HashMap<Field, @Nullable Object>();
                values.put(WHISTLE_UNIT_ARRIVED_ON, on);
                values.put(WHISTLE_UNIT_ARRIVED_MINUTE, minute(time));
                var change = new Change.Put(Table.WHISTLE_UNIT, called.unit().id(), values);
                open.recorder()
                        .record(actor(), Step.of(Sentence.of("step.whistle.arrive", 1), change));
                var now = called(all(open.rows()), wanted).arrival();
                answer(
                        Map.of("standing", now.standing().name()),
                        Sentence.of("cli.whistle.unit", unit, now.standing(), now.why()));
                return OK;
            }
        }

        /// @throws YitiException if the whistle is not there or did not call the unit
        private Whistles.Called called(Whistles all, UUID wanted) throws YitiException {
            return all.entries().stream()
                    .filter(each -> each.whistle().id().equals(id))
                    .flatMap(each -> each.called().stream())
                    .filter(each -> wanted.equals(each.unit().unit()))
                    .findFirst()
                    .orElseThrow(() -> new YitiException(Sentence.of("cli.whistle.missing", unit)));
        }
    }
}
