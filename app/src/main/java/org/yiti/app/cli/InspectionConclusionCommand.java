package org.yiti.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.flow.Hand;
import org.yiti.model.inspection.Acts;
import org.yiti.model.inspection.Conclusion;
import org.yiti.model.inspection.ConclusionAction;
import org.yiti.model.inspection.ConclusionFlow;
import org.yiti.model.inspection.ConclusionLook;
import org.yiti.model.inspection.Given;
import org.yiti.model.inspection.Inspections;
import org.yiti.model.inspection.Review;
import org.yiti.model.inspection.ReviewAction;
import org.yiti.model.inspection.ReviewFlow;
import org.yiti.model.inspection.ReviewState;
import org.yiti.model.inspection.ReviewVerdict;
import org.yiti.model.record.Code;
import org.yiti.model.record.Step;
import org.yiti.model.store.Store;
import org.yiti.model.store.Stores;
import org.yiti.model.unit.UnitRegister;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What was found at units (督查结论), the office's own and those that others sent, and the reviews of them (复核).
final class InspectionConclusionCommand {
    private InspectionConclusionCommand() {}

    @Command(
            name = "conclusion",
            mixinStandardHelpOptions = true,
            description = "Conclusions of inspections: the list, one in full, what is done to it.")
    static final class Conclusions {}

    @Command(
            name = "review",
            mixinStandardHelpOptions = true,
            description = "Reviews of conclusions: the list, one in full, what is done about it.")
    static final class Reviews {}

    static CommandLine conclusions(Stores stores, Output output) {
        return new CommandLine(new Conclusions())
                .addSubcommand(new ListAll(stores, output, false))
                .addSubcommand(new Show(stores, output))
                .addSubcommand(new ActOnConclusion(stores, output));
    }

    static CommandLine reviews(Stores stores, Output output) {
        return new CommandLine(new Reviews())
                .addSubcommand(new ListAll(stores, output, true))
                .addSubcommand(new Show(stores, output))
                .addSubcommand(new ActOnReview(stores, output));
    }

    private abstract static class OfConclusions extends StoreCommand {
        OfConclusions(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Optional<Matter> reads() {
            return Optional.of(Matter.INSPECTION);
        }

        static List<ConclusionLook> all(Inspections all) {
            var given = Given.of(Hand.CLERK, "", LocalDate.EPOCH);
            return Stream.concat(
                            all.all().stream().flatMap(of -> of.conclusions().stream()),
                            all.received().stream())
                    .flatMap(each -> all.look(each.id(), given).stream())
                    .toList();
        }

        Map<String, @Nullable Object> asMap(UnitRegister units, ConclusionLook look) {
            var of = look.conclusion();
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("id", of.id().toString());
            map.put("no", of.no());
            map.put("inspection", of.title());
            map.put("unit", units.label(of.unit()));
            map.put("state", of.state().name());
            map.put("issuedOn", ItemCommand.text(of.issuedOn()));
            map.put("deliveredOn", ItemCommand.text(of.deliveredOn()));
            map.put("deliveredTo", of.deliveredTo());
            map.put("facts", of.facts());
            map.put("evidence", of.evidence());
            map.put("demand", of.demand());
            map.put("due", ItemCommand.text(of.due()));
            map.put("reviewUntil", ItemCommand.text(of.reviewUntil().orElse(null)));
            map.put("review", look.reviewState().name());
            look.review().ifPresent(review -> put(map, review));
            return map;
        }

        private static void put(Map<String, @Nullable Object> map, Review review) {
            map.put("appliedOn", ItemCommand.text(review.appliedOn()));
            map.put("reason", review.reason());
            map.put("decideBy", ItemCommand.text(review.decideBy().orElse(null)));
            map.put("decidedOn", ItemCommand.text(review.decidedOn()));
            map.put("verdict", review.verdict().map(Enum::name).orElse(null));
            map.put("decision", review.text());
        }

        static Sentence line(UnitRegister units, ConclusionLook look) {
            var of = look.conclusion();
            return Sentence.of(
                    "cli.conclusion.line",
                    of.no(),
                    of.state(),
                    units.label(of.unit()),
                    look.reviewState(),
                    of.title());
        }
    }

    @Command(name = "list", description = "Lists them.")
    static final class ListAll extends OfConclusions {
        private final boolean reviews;

        ListAll(Stores stores, Output output, boolean reviews) {
            super(stores, output);
            this.reviews = reviews;
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var units = UnitRegister.load(open.rows());
                var found =
                        all(Inspections.read(open.rows())).stream()
                                .filter(look -> !reviews || look.reviewState() != ReviewState.NONE)
                                .toList();
                if (asJson) {
                    output.json(found.stream().map(look -> asMap(units, look)).toList());
                    return OK;
                }
                if (found.isEmpty()) {
                    output.say(Sentence.of("cli.conclusion.none"));
                }
                found.forEach(look -> output.say(line(units, look)));
                return OK;
            }
        }
    }

    /// A command about one conclusion, by its number or its id.
    private abstract static class One extends OfConclusions {
        @Option(names = "--no", paramLabel = "NO", description = "number of the conclusion")
        @Nullable String no;

        @Option(names = "--id", paramLabel = "ID", description = "id of it, as list shows it")
        @Nullable UUID id;

        One(Stores stores, Output output) {
            super(stores, output);
        }

        /// @throws YitiException if there is no such conclusion, or several of that number
        ConclusionLook found(Store open) throws YitiException {
            var found =
                    all(Inspections.read(open.rows())).stream()
                            .filter(look -> named(look.conclusion()))
                            .toList();
            if (found.size() != 1) {
                var key = found.isEmpty() ? "cli.conclusion.missing" : "cli.conclusion.several";
                throw new YitiException(
                        Sentence.of(key, id == null ? String.valueOf(no) : id.toString()));
            }
            return found.getFirst();
        }

        private boolean named(Conclusion each) {
            return id == null
                    ? no != null && !no.isBlank() && each.no().equals(no)
                    : each.id().equals(id);
        }
    }

    @Command(name = "show", description = "Shows one in full, with its review.")
    static final class Show extends One {
        Show(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var units = UnitRegister.load(open.rows());
                var look = found(open);
                if (asJson) {
                    output.json(asMap(units, look));
                    return OK;
                }
                output.say(line(units, look));
                asMap(units, look)
                        .forEach((name, value) -> {
                            if (value != null && !value.toString().isEmpty()) {
                                output.say(Sentence.of("cli.conclusion.fact", name, value));
                            }
                        });
                return OK;
            }
        }
    }

    private abstract static class Act extends One {
        @Option(names = "--day", paramLabel = "DATE", description = "default: today")
        @Nullable LocalDate day;

        @Option(names = "--reason", paramLabel = "TEXT")
        String reason = "";

        Act(Stores stores, Output output) {
            super(stores, output);
        }

        abstract Code action();

        abstract Hand hand(ConclusionLook look);

        abstract Given given(Given given);

        abstract Acts.Acted act(ConclusionLook look);

        @Override
        int run() throws YitiException {
            try (var open = open()) {
                var units = UnitRegister.load(open.rows());
                var look = found(open);
                var on = day == null ? LocalDate.now(Clock.systemDefaultZone()) : day;
                var given = given(Given.of(hand(look), by, on).reason(reason));
                var with = new ConclusionLook(look.conclusion(), look.of(), look.review(), given);
                return switch (act(with)) {
                    case Acts.Acted.Refused(var missing) ->
                            output.fail(FAILED, Sentence.of("cli.item.refused", action(), missing));
                    case Acts.Acted.Done(var changes) -> {
                        var of = look.conclusion();
                        var title =
                                Sentence.of("title.conclusion", of.title(), units.label(of.unit()));
                        open.recorder()
                                .record(
                                        actor(),
                                        Step.of(
                                                Sentence.of("step.item.act", title, action()),
                                                changes));
                        id = of.id();
                        var now = found(open);
                        answer(asMap(units, now), line(units, now));
                        yield OK;
                    }
                };
            }
        }
    }

    @Command(
            name = "act",
            description =
                    "Does something to a conclusion; says all that is missing where it may not.")
    static final class ActOnConclusion extends Act {
        @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
        ConclusionAction act = ConclusionAction.ISSUE;

        @Option(names = "--recipient", paramLabel = "NAME", description = "who took it (DELIVER)")
        String recipient = "";

        ActOnConclusion(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Code action() {
            return act;
        }

        @Override
        Hand hand(ConclusionLook look) {
            return ConclusionFlow.TABLE
                    .transition(look.conclusion().state(), act)
                    .map(line -> line.hand())
                    .orElse(Hand.CLERK);
        }

        @Override
        Given given(Given given) {
            return given.person(recipient);
        }

        @Override
        Acts.Acted act(ConclusionLook look) {
            return Acts.act(look, act);
        }
    }

    @Command(
            name = "act",
            description =
                    "Does something about a review; says all that is missing where it may not.")
    static final class ActOnReview extends Act {
        @Parameters(index = "0", paramLabel = "ACT", description = "${COMPLETION-CANDIDATES}")
        ReviewAction act = ReviewAction.APPLY;

        @Option(names = "--text", paramLabel = "TEXT", description = "words of the decision")
        String text = "";

        @Option(
                names = "--verdict",
                paramLabel = "VERDICT",
                description = "${COMPLETION-CANDIDATES}")
        @Nullable ReviewVerdict verdict;

        ActOnReview(Stores stores, Output output) {
            super(stores, output);
        }

        @Override
        Code action() {
            return act;
        }

        @Override
        Hand hand(ConclusionLook look) {
            return ReviewFlow.TABLE
                    .transition(look.reviewState(), act)
                    .map(line -> line.hand())
                    .orElse(Hand.CLERK);
        }

        @Override
        Given given(Given given) {
            return given.text(text).verdict(verdict);
        }

        @Override
        Acts.Acted act(ConclusionLook look) {
            return Acts.act(look, act);
        }
    }
}
