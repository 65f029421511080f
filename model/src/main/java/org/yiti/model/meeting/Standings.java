package org.yiti.model.meeting;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Lights;
import org.yiti.model.figure.Rounding;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;

/// How decisions stand on a day, from the items and tasks that came of them.
public final class Standings {
    /// @param why as a sentence, with the days and dates of the light
    public record Stands(Decision decision, DecisionStanding standing, Sentence why) {}

    /// How many of how many decisions are done (落实率).
    ///
    /// @param of those that something is to be done about: notes and what was ended are left out
    /// @param silent of those, how many nothing is heard of
    /// @param leftOut notes and ended ones
    public record Rate(int done, int of, int silent, int leftOut) {
        /// Rounded to one decimal; empty where there is nothing to do.
        public Optional<BigDecimal> percent() {
            return Rounding.PERCENT.percent(done, of);
        }
    }

    private final MeetingBook book;
    private final Lights lights;
    private final ItemLights items;

    public Standings(MeetingBook book, Lights lights, ItemLights items) {
        this.book = book;
        this.lights = lights;
        this.items = items;
    }

    public List<Stands> of(Collection<Decision> decisions) {
        return decisions.stream().map(this::of).toList();
    }

    public Stands of(Decision decision) {
        return switch (decision.kind()) {
            case NOTE -> stands(decision, DecisionStanding.NOTED, "decision.stands.note");
            case ITEM ->
                    book.line(decision.item())
                            .map(line -> item(decision, line))
                            .orElseGet(() -> notHandedOut(decision));
            case TASK -> task(decision);
        };
    }

    private Stands task(Decision decision) {
        var task = Optional.ofNullable(decision.task()).flatMap(id -> lights.book().task(id));
        if (task.isEmpty()) {
            return notHandedOut(decision);
        }
        if (task.get().status() == TaskStatus.CANCELLED) {
            return stands(decision, DecisionStanding.ENDED, "decision.stands.ended");
        }
        var light = lights.of(task.get());
        return new Stands(decision, standing(light.shown()), light.why());
    }

    private Stands item(Decision decision, ItemLine line) {
        if (line.state() == ItemState.TERMINATED) {
            return stands(decision, DecisionStanding.ENDED, "decision.stands.ended");
        }
        if (line.state() == ItemState.DRAFT || line.state() == ItemState.AWAITING_APPROVAL) {
            return new Stands(
                    decision,
                    DecisionStanding.NOT_HANDED_OUT,
                    Sentence.of("decision.stands.draft", line.state()));
        }
        var verdict = items.of(line);
        var standing =
                verdict.map(ItemLights.Verdict::light)
                        .map(Standings::standing)
                        .orElse(DecisionStanding.RUNNING);
        // Nobody was ever heard of: however much time is left, nothing says that it runs.
        boolean unheard = line.state().withUnit() && line.dates().heardOn() == null;
        return standing == DecisionStanding.RUNNING && unheard
                ? stands(decision, DecisionStanding.SILENT, "decision.stands.unheard")
                : new Stands(
                        decision,
                        standing,
                        verdict.map(ItemLights.Verdict::why)
                                .orElse(Sentence.of("decision.stands.running")));
    }

    private static DecisionStanding standing(Light light) {
        return switch (light) {
            case DONE -> DecisionStanding.DONE;
            case OVERDUE, LISTED -> DecisionStanding.OVERDUE;
            case SILENT, UNSEEN -> DecisionStanding.SILENT;
            case NORMAL, DUE_SOON, BEHIND, NOT_STARTED, LONG_TERM -> DecisionStanding.RUNNING;
        };
    }

    private static Stands notHandedOut(Decision decision) {
        return stands(decision, DecisionStanding.NOT_HANDED_OUT, "decision.stands.not-handed-out");
    }

    private static Stands stands(Decision decision, DecisionStanding standing, String why) {
        return new Stands(decision, standing, Sentence.of(why));
    }

    public static Rate rate(Collection<Stands> all) {
        int done = 0;
        int of = 0;
        int silent = 0;
        for (var each : all) {
            of += each.standing().counts() ? 1 : 0;
            done += each.standing() == DecisionStanding.DONE ? 1 : 0;
            silent += each.standing() == DecisionStanding.SILENT ? 1 : 0;
        }
        return new Rate(done, of, silent, all.size() - of);
    }
}
