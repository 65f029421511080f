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
import org.yiti.app.inspection.InspectionNumber;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.flow.Hand;
import org.yiti.model.inspection.Acts;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.Given;
import org.yiti.model.inspection.InspectedUnit;
import org.yiti.model.inspection.Inspection;
import org.yiti.model.inspection.InspectionAction;
import org.yiti.model.inspection.InspectionCase;
import org.yiti.model.inspection.InspectionFlow;
import org.yiti.model.inspection.InspectionLook;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.inspection.Repeats;
import org.yiti.model.programme.LightRule;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Inspections (督查方案).
@Command(
        name = "inspection",
        mixinStandardHelpOptions = true,
        description = "Inspection plans: the list, one with its units, what is done to it.")
final class InspectionCommand {
    private InspectionCommand() {}

    static CommandLine with(Stores stores, Output output) {
        return new CommandLine(new InspectionCommand())
                .addSubcommand(new Listing(stores, output))
                .addSubcommand(new Show(stores, output))
                .addSubcommand(new Act(stores, output))
                .addSubcommand(InspectionConclusionCommand.conclusions(stores, output))
                .addSubcommand(InspectionConclusionCommand.reviews(stores, output));
    }

    private abstract static class OfInspections extends StoreCommand {
        OfInspections(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.INSPECTION);
        }

        List<Repeats.Repeat> repeats(Rows rows, Inspections all, InspectionCase of) {
            var rules = rows.all(Table.LIGHT_RULE).stream().map(LightRule::new).toList();
            var today = LocalDate.now(Clock.systemDefaultZone());
            return new Repeats(all.all(), LightRule.inForce(rules, today).repeatDays()).of(of);
        }

        Map<String, @Nullable Object> asMap(Rows rows, Inspections all, InspectionCase of) {
            var units = UnitRegister.load(rows);
            var plan = of.inspection();
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("id", plan.id().toString());
            map.put("no", plan.no());
            map.put("title", plan.title());
            map.put("state", plan.state().name());
            map.put("kind", plan.kind().map(Enum::name).orElse(null));
            map.put("from", ItemCommand.text(plan.startsOn()));
            map.put("to", ItemCommand.text(plan.endsOn()));
            map.put("leader", plan.leader());
            map.put("units", of.units().stream().map(each -> asMap(units, of, each)).toList());
            map.put(
                    "repeats",
                    repeats(rows, all, of).stream()
                            .map(each -> output.texts().say(words(units, each)))
                            .toList());
            return map;
        }

        static Sentence words(UnitRegister units, Repeats.Repeat each) {
            var unit = each.unit().unit();
            return each.words(unit == null ? "" : units.label(unit));
        }

        private static Map<String, @Nullable Object> asMap(
                UnitRegister units, InspectionCase of, InspectedUnit each) {
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("unit", units.label(each.unit()));
            map.put("visitedOn", ItemCommand.text(each.visitedOn()));
            var found = of.conclusion(each);
            map.put("conclusion", found.map(Conclusion::no).orElse(null));
            map.put("conclusionState", found.map(c -> c.state().name()).orElse(null));
            map.put(
                    "deliveredOn",
                    found.map(Conclusion::deliveredOn).map(Object::toString).orElse(null));
            map.put(
                    "reviewUntil",
                    found.flatMap(Conclusion::reviewUntil).map(Object::toString).orElse(null));
            map.put("review", found.map(c -> of.reviewState(c).name()).orElse(null));
            return map;
        }
    }

    @Command(name = "list", description = "Lists inspections, the latest first.")
    static final class Listing extends OfInspections {
        Listing(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var all = Inspections.read(open.rows());
                if (asJson) {
                    output.json(all.all().stream().map(of -> asMap(open.rows(), all, of)).toList());
                    return OK;
                }
                if (all.all().isEmpty()) {
                    output.say(Sentence.of("cli.inspection.none"));
                }
                all.all().forEach(of -> output.say(line(of)));
                return OK;
            }
        }
    }

    static Sentence line(InspectionCase of) {
        var plan = of.inspection();
        return Sentence.of(
                "cli.inspection.line",
                plan.no(),
                plan.state(),
                plan.startsOn() == null ? "" : plan.startsOn(),
                plan.endsOn() == null ? "" : plan.endsOn(),
                of.units().size(),
                plan.title());
    }

    /// A command about one inspection, by its number or its id.
    private abstract static class One extends OfInspections {
        @Option(names = "--no", paramLabel = "NO", description = "number of the inspection")
        @Nullable String no;

        @Option(names = "--id", paramLabel = "ID", description = "id of it, as list shows it")
        @Nullable UUID id;

        One(Stores stores, Output output) {
            super(stores, output);
        }

        /// @throws YitiException if there is no such inspection
        InspectionCase found(Inspections all) throws YitiException {
            return all.all().stream()
                    .filter(of -> of.inspection().id().equals(id) || named(of))
                    .findFirst()
                    .orElseThrow(() ->
                            new YitiException(
                                    Sentence.of(
                                            "cli.inspection.missing",
                                            id == null ? String.valueOf(no) : id.toString())));
        }

        private boolean named(InspectionCase of) {
            return id == null && no != null && !no.isBlank() && of.inspection().no().equals(no);
        }
    }

    @Command(name = "show", description = "Shows one inspection with its units.")
    static final class Show extends One {
        Show(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var all = Inspections.read(open.rows());
                var of = found(all);
                if (asJson) {
                    output.json(asMap(open.rows(), all, of));
                    return OK;
                }
                var units = UnitRegister.load(open.rows());
                output.say(line(of));
                for (var each : of.units()) {
                    var found = of.conclusion(each);
                    output.say(
                            Sentence.of(
                                    "cli.inspection.unit",
                                    units.label(each.unit()),
                                    each.visitedOn() == null ? "" : each.visitedOn(),
                                    found.map(Conclusion::no).orElse(""),
                                    found.<Object>map(Conclusion::state).orElse(""),
                                    found.<Object>map(of::reviewState).orElse("")));
                }
                repeats(open.rows(), all, of).forEach(each -> output.say(words(units, each)));
                return OK;
            }
        }
    }

    @Command(
            name = "act",
            description = "Does something to a plan; says all that is missing where it may not.")
    static final class Act extends One {
        @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
        InspectionAction act = InspectionAction.SUBMIT;

        @Option(names = "--day", paramLabel = "DATE", description = "default: today")
        @Nullable LocalDate day;

        @Option(names = "--reason", paramLabel = "TEXT")
        String reason = "";

        @Option(names = "--basis", paramLabel = "TEXT", description = "what an approval rests on")
        String basis = "";

        Act(Stores stores, Output output) {
            super(stores, output);
        }

        /// A plan gets its number when it is first submitted.
        private List<Change> numbered(Store open, Inspection plan, List<Change> made) {
            if (act != InspectionAction.SUBMIT || !plan.no().isEmpty()) {
                return made;
            }
            var all = new ArrayList<>(made);
            var number = InspectionNumber.next(Inspections.read(open.rows()), plan.year());
            all.add(Change.Put.of(plan.id(), Field.INSPECTION_NO, number));
            return all;
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var of = found(Inspections.read(open.rows()));
                var on = day == null ? LocalDate.now(Clock.systemDefaultZone()) : day;
                var hand =
                        InspectionFlow.TABLE
                                .transition(of.inspection().state(), act)
                                .map(line -> line.hand())
                                .orElse(Hand.CLERK);
                var given = Given.of(hand, by, on).reason(reason).basis(basis);
                return switch (Acts.act(new InspectionLook(of, given), act)) {
                    case Acts.Acted.Refused(var missing) ->
                            output.fail(FAILED, Sentence.of("cli.item.refused", act, missing));
                    case Acts.Acted.Done(var made) -> {
                        var changes = numbered(open, of.inspection(), made);
                        var title = Sentence.of("title.inspection", of.inspection().title());
                        var name = Sentence.of("step.item.act", title, act);
                        open.recorder().record(actor(), Step.of(name, changes));
                        id = of.inspection().id();
                        var now = found(Inspections.read(open.rows()));
                        answer(Map.of("state", now.inspection().state().name()), line(now));
                        yield OK;
                    }
                };
            }
        }
    }
}
