package org.yiti.model.reminder;

import static org.yiti.model.reminder.ReminderRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Light;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.supervision.PaperColour;
import org.yiti.model.supervision.Urgency;

/// What supervision items ask for.
final class ItemReminders {
    /// Working days that somebody has for an answer before it counts as late.
    private static final int ANSWER_DAYS = 3;

    private static final int DUE_SOON_DAYS = 5;

    /// From this day of the last month of a quarter on its sampling is asked for.
    private static final int SAMPLING_DAY = 15;

    private final ReminderFacts facts;
    private final LocalDate today;
    private final ItemLights lights;
    private final List<Reminder> found = new ArrayList<>();

    ItemReminders(ReminderFacts facts) {
        this.facts = facts;
        this.today = facts.today();
        this.lights =
                new ItemLights(
                        today,
                        facts.calendar(),
                        facts.year().map(l -> l.rule().dueSoonDays()).orElse(DUE_SOON_DAYS));
    }

    List<Reminder> all() {
        for (var line : facts.items()) {
            if (line.marks().disputed()) {
                add(line, ITEM_DISPUTED, 0, ItemAction.DECIDE, said("reminder.disputed", line));
                continue;
            }
            state(line);
            extension(line);
            account(line);
        }
        sampling();
        return found;
    }

    private void state(ItemLine line) {
        switch (line.state()) {
            case DRAFT, SUSPENDED, ARCHIVED, TERMINATED -> {}
            case AWAITING_APPROVAL ->
                    waiting(line, ITEM_TO_APPROVE, ItemAction.ISSUE, line.dates().since());
            case REFUSED -> waiting(line, ITEM_REFUSED, ItemAction.REASSIGN, line.dates().since());
            case AWAITING_CHECK ->
                    waiting(line, ITEM_TO_CHECK, ItemAction.ASSIGN_CHECK, line.dates().since());
            case VERIFYING ->
                    waiting(line, ITEM_TO_CHECK, ItemAction.PASS_CHECK, line.dates().since());
            case CLOSED, LOOK_BACK -> lookBack(line);
            case ISSUED -> {
                if (daysSince(line.dates().since()) > ANSWER_DAYS) {
                    waiting(line, ITEM_NOT_RECEIVED, ItemAction.URGE, line.dates().since());
                } else {
                    running(line);
                }
            }
            case RECEIVED, IN_PROGRESS -> running(line);
        }
    }

    private void waiting(
            ItemLine line, ReminderRule rule, ItemAction act, @Nullable LocalDate since) {
        int days = daysSince(since);
        add(line, rule, days - ANSWER_DAYS, act, said("reminder.waiting", line, days));
    }

    private void running(ItemLine line) {
        var due = line.dates().due();
        if (due != null && due.isBefore(today)) {
            int late = facts.calendar().workdaysBetween(due, today);
            var asks = Sentence.of("reminder.asks.paper", paper(line, late));
            found.add(reminder(line, ITEM_OVERDUE, late, overdue(line, due, late), asks));
            return;
        }
        var verdict = lights.of(line);
        verdict.filter(v -> v.light() == Light.SILENT)
                .ifPresent(
                        v -> add(line, ITEM_SILENT, silent(line), ItemAction.URGE, lit(line, v)));
        verdict.filter(v -> v.light() == Light.DUE_SOON)
                .ifPresent(v -> add(line, ITEM_DUE_SOON, 0, ItemAction.URGE, lit(line, v)));
    }

    private Sentence overdue(ItemLine line, LocalDate due, int late) {
        return facts.calendar()
                .counting(
                        Sentence.of("reminder.overdue", line.item().title(), due, late),
                        due,
                        today);
    }

    private static Sentence lit(ItemLine line, ItemLights.Verdict verdict) {
        return Sentence.of("reminder.lit", line.item().title(), verdict.why());
    }

    /// Working days since the unit should have been heard of.
    private int silent(ItemLine line) {
        var heard = line.dates().heard();
        return heard == null ? 0 : daysSince(heard.plusDays(line.item().rhythm().days()));
    }

    /// The paper that so many days ask for; not more than the next of three where none may be passed over.
    private PaperColour paper(ItemLine line, int late) {
        var wanted =
                switch (Lateness.of(late)) {
                    case NOW, LATE -> PaperColour.BLUE;
                    case VERY_LATE -> PaperColour.YELLOW;
                    case WORST -> PaperColour.RED;
                };
        var next =
                Optional.ofNullable(facts.stories().get(line.id()))
                        .flatMap(story -> story.lastPaper())
                        .map(PaperColour::next)
                        .orElse(PaperColour.BLUE);
        boolean inTurn = line.item().urgency() == Urgency.ORDINARY;
        return inTurn && next.compareTo(wanted) < 0 ? next : wanted;
    }

    private void lookBack(ItemLine line) {
        var on = line.dates().lookBackOn();
        if (on == null || !on.isAfter(today)) {
            int late = on == null ? 0 : facts.calendar().workdaysBetween(on, today);
            var act =
                    line.state() == ItemState.CLOSED
                            ? ItemAction.START_LOOK_BACK
                            : ItemAction.ARCHIVE;
            var what =
                    on == null
                            ? said("reminder.look-back.undated", line)
                            : said("reminder.look-back", line, on);
            add(line, LOOK_BACK_DUE, late, act, what);
        }
    }

    private void extension(ItemLine line) {
        if (!line.marks().extensionOpen()) {
            return;
        }
        var applied =
                Optional.ofNullable(facts.stories().get(line.id()))
                        .flatMap(story -> story.openExtension())
                        .map(ItemEvent::day);
        waiting(line, EXTENSION_WAITING, ItemAction.GRANT_EXTENSION, applied.orElse(null));
    }

    /// The office consults every month about what is on its account.
    private void account(ItemLine line) {
        var talked = facts.modes().talked();
        var issue = line.item().issue();
        if (line.marks().onAccount()
                && !talked.contains(line.id())
                && (issue == null || !talked.contains(issue))) {
            found.add(
                    new Reminder(
                            ACCOUNT_QUIET,
                            0,
                            said("reminder.account", line),
                            Sentence.of("reminder.asks.consultation"),
                            new Reminder.Target.OfItem(line.id(), Optional.empty()),
                            Optional.ofNullable(line.item().leadUnit())));
        }
    }

    private void sampling() {
        var last = ReminderFacts.quarter(today).plusMonths(2).withDayOfMonth(SAMPLING_DAY);
        if (!facts.modes().sampled() && !today.isBefore(last)) {
            found.add(
                    new Reminder(
                            QUARTER_UNSAMPLED,
                            facts.calendar().workdaysBetween(last, today),
                            Sentence.of("reminder.sampling"),
                            Sentence.of("reminder.asks.sampling"),
                            new Reminder.Target.Samples(),
                            Optional.empty()));
        }
    }

    private int daysSince(@Nullable LocalDate since) {
        return since == null || since.isAfter(today)
                ? 0
                : facts.calendar().workdaysBetween(since, today);
    }

    private static Sentence said(String key, ItemLine line, Object... more) {
        var args = new ArrayList<>(List.<Object>of(line.item().title()));
        args.addAll(List.of(more));
        return new Sentence(key, args);
    }

    private void add(ItemLine line, ReminderRule rule, int late, ItemAction act, Sentence what) {
        found.add(
                new Reminder(
                        rule,
                        late,
                        what,
                        Sentence.of("reminder.asks.act", act),
                        new Reminder.Target.OfItem(line.id(), Optional.of(act)),
                        Optional.ofNullable(line.item().leadUnit())));
    }

    private static Reminder reminder(
            ItemLine line, ReminderRule rule, int late, Sentence what, Sentence asks) {
        return new Reminder(
                rule,
                late,
                what,
                asks,
                new Reminder.Target.OfItem(line.id(), Optional.of(ItemAction.URGE)),
                Optional.ofNullable(line.item().leadUnit()));
    }
}
