package org.yiti.model.meeting;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.figure.Lights;
import org.yiti.model.figure.Rounding;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.Task;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.flow.Subject;
import org.yiti.model.record.Field;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemLine;

/// How decisions stand on a day, from the items and tasks that came of them.
public final class Standings {
    /// @param why as a sentence, with the days and dates of the light
    /// @param waiting whether nothing was made of it yet, however its date lies
    public record Stands(
            Decision decision, DecisionStanding standing, Sentence why, boolean waiting) {}

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
                            .orElseGet(() -> waiting(decision));
            case TASK -> task(decision);
        };
    }

    private Stands task(Decision decision) {
        var found = Optional.ofNullable(decision.task()).flatMap(id -> lights.book().task(id));
        if (found.isEmpty()) {
            return waiting(decision);
        }
        var task = found.get();
        if (task.status() == TaskStatus.CANCELLED) {
            return stands(decision, DecisionStanding.ENDED, "decision.stands.ended");
        }
        var light = lights.of(task);
        var standing = standing(light.shown());
        var why =
                standing == DecisionStanding.RUNNING && task.status() == TaskStatus.ADJUSTING
                        ? Sentence.of("decision.stands.asked")
                        : light.why();
        var stands = new Stands(decision, standing, why, false);
        if (task.status() == TaskStatus.AWAITING_CHECK) {
            return reported(stands);
        }
        return task.longTerm() || postponed(decision, task) ? stands : orLate(stands);
    }

    /// Whether the task's date was put off beyond that of the decision, by who may.
    private boolean postponed(Decision decision, Task task) {
        var due = decision.due();
        var until = task.dueDate();
        return due != null
                && until != null
                && until.isAfter(due)
                && lights.book().story(new Subject.OfTask(task)).granted().stream()
                        .anyMatch(granted -> granted.about(Field.TASK_DUE_DATE.key()));
    }

    private Stands item(Decision decision, ItemLine line) {
        return switch (line.state()) {
            case TERMINATED -> stands(decision, DecisionStanding.ENDED, "decision.stands.ended");
            case DRAFT, AWAITING_APPROVAL ->
                    orLate(
                            new Stands(
                                    decision,
                                    DecisionStanding.DRAFTED,
                                    Sentence.of("decision.stands.draft", line.state()),
                                    false));
            case AWAITING_CHECK, VERIFYING -> reported(running(decision, line));
            case SUSPENDED, CLOSED, LOOK_BACK, ARCHIVED -> running(decision, line);
            case ISSUED, REFUSED, RECEIVED, IN_PROGRESS -> {
                var stands = running(decision, line);
                yield postponed(decision, line) ? stands : orLate(stands);
            }
        };
    }

    /// Whether the item's date was put off beyond that of the decision after it was written: an extension that was granted,
    /// or a new date when it was resumed or opened again.
    private static boolean postponed(Decision decision, ItemLine line) {
        var due = decision.due();
        var until = line.dates().due();
        return due != null
                && until != null
                && until.isAfter(due)
                && !until.equals(line.item().dueDate());
    }

    private Stands running(Decision decision, ItemLine line) {
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
                                .orElse(Sentence.of("decision.stands.running")),
                        false);
    }

    /// Who has reported in time waits for the office: that is no lateness, as with the lights of items and tasks.
    private Stands reported(Stands stands) {
        if (stands.standing() != DecisionStanding.RUNNING) {
            return stands;
        }
        var why =
                daysLate(stands.decision())
                        .<Sentence>map(days ->
                                Sentence.of("decision.stands.reported.late", stands.why(), days))
                        .orElse(stands.why());
        return new Stands(stands.decision(), DecisionStanding.REPORTED, why, stands.waiting());
    }

    private Optional<Long> daysLate(Decision decision) {
        return Optional.ofNullable(decision.due())
                .filter(due -> due.isBefore(lights.asOf()))
                .map(due -> ChronoUnit.DAYS.between(due, lights.asOf()));
    }

    /// Overdue where the date of the decision has passed, whatever later date the item or task has.
    private Stands orLate(Stands stands) {
        var days = daysLate(stands.decision());
        if (days.isEmpty()
                || !stands.standing().open()
                || stands.standing() == DecisionStanding.OVERDUE) {
            return stands;
        }
        return new Stands(
                stands.decision(),
                DecisionStanding.OVERDUE,
                Sentence.of("decision.stands.late", days.get(), stands.why()),
                stands.waiting());
    }

    private static DecisionStanding standing(Light light) {
        return switch (light) {
            case DONE -> DecisionStanding.DONE;
            case OVERDUE, LISTED -> DecisionStanding.OVERDUE;
            case SILENT, UNSEEN -> DecisionStanding.SILENT;
            case NORMAL, DUE_SOON, BEHIND, NOT_STARTED, LONG_TERM -> DecisionStanding.RUNNING;
        };
    }

    private Stands waiting(Decision decision) {
        return orLate(
                new Stands(
                        decision,
                        DecisionStanding.NOT_HANDED_OUT,
                        Sentence.of("decision.stands.not-handed-out"),
                        true));
    }

    private static Stands stands(Decision decision, DecisionStanding standing, String why) {
        return new Stands(decision, standing, Sentence.of(why), false);
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
