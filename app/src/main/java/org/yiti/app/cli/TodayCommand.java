package org.yiti.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.today.TodayReader;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.account.Matter;
import org.yiti.model.flow.Hand;
import org.yiti.model.reminder.LoopGap;
import org.yiti.model.reminder.Reminder;
import org.yiti.model.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "today",
        description = "What should be done, and the gaps of the loop, as of a day.")
final class TodayCommand extends StoreCommand {
    @Option(names = "--year", paramLabel = "YEAR", description = "default: the newest")
    @Nullable Integer year;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "default: today; in a past year the end of its last month with reports")
    @Nullable LocalDate asOf;

    @Option(
            names = "--hand",
            paramLabel = "HAND",
            description = "for whom: ${COMPLETION-CANDIDATES}; default: all")
    @Nullable Hand hand;

    @Option(names = "--unit", paramLabel = "NAME", description = "only what is about this unit")
    @Nullable String unit;

    TodayCommand(Stores stores, Output output) {
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
            var today = LocalDate.now(Clock.systemDefaultZone());
            var read =
                    Snapshot.read(open, Optional.ofNullable(year), today)
                            .orElseThrow(() -> new YitiException(Sentence.of("cli.year.none")));
            var at = asOf == null ? read : read.at(asOf);
            var found =
                    new TodayReader(open).read(at, LocalDateTime.now(Clock.systemDefaultZone()));
            var about =
                    unit == null
                            ? Optional.<UUID>empty()
                            : Optional.of(ItemCommand.unit(at.units(), unit, today));
            var reminders =
                    found.reminders().stream()
                            .filter(r -> hand == null || r.rule().isFor(hand))
                            .filter(r -> about.isEmpty() || r.unit().equals(about))
                            .toList();
            tell(at, reminders, found.gaps());
            return OK;
        }
    }

    private void tell(Snapshot at, List<Reminder> reminders, List<LoopGap> gaps) {
        if (asJson) {
            var map = new LinkedHashMap<String, Object>();
            map.put("asOf", at.asOf().toString());
            map.put("reminders", reminders.stream().map(r -> asMap(at, r)).toList());
            map.put("gaps", gaps.stream().map(TodayCommand::asMap).toList());
            output.json(map);
            return;
        }
        output.say(Sentence.of("cli.today.date", at.asOf(), reminders.size()));
        if (reminders.isEmpty()) {
            output.say(Sentence.of("cli.today.none"));
        }
        for (var each : reminders) {
            var what =
                    each.late() > 0
                            ? Sentence.of("cli.today.late", each.what(), each.late())
                            : each.what();
            output.say(Sentence.of("cli.today.line", each.rule(), what, each.asks()));
        }
        output.say(Sentence.of("cli.today.gaps", gaps.size()));
        for (var gap : gaps) {
            output.say(
                    Sentence.of("cli.today.gap", gap.kind(), gap.item().no(), gap.item().title()));
        }
    }

    private Map<String, @Nullable Object> asMap(Snapshot at, Reminder each) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("rule", each.rule().name());
        map.put("lateness", each.lateness().name());
        map.put("late", each.late());
        map.put("what", output.texts().say(each.what()));
        map.put("asks", output.texts().say(each.asks()));
        map.put("unit", each.unit().map(at.units()::label).orElse(null));
        switch (each.target()) {
            case Reminder.Target.OfItem(var item, var act) -> {
                map.put("item", item.toString());
                map.put("act", act.map(Enum::name).orElse(null));
            }
            case Reminder.Target.OfIssue(var issue) ->
                    map.put("issue", at.book().issue(issue).map(i -> i.code()).orElse(null));
            case Reminder.Target.OfInspection(var inspection) ->
                    map.put("inspection", inspection.toString());
            case Reminder.Target.OfMeeting(var meeting) -> map.put("meeting", meeting.toString());
            case Reminder.Target.Whistles _,
                    Reminder.Target.Material _,
                    Reminder.Target.Hotline _,
                    Reminder.Target.Problems _,
                    Reminder.Target.Approvals _,
                    Reminder.Target.Samples _,
                    Reminder.Target.Consultations _,
                    Reminder.Target.Packages _ -> {}
        }
        return map;
    }

    private static Map<String, Object> asMap(LoopGap gap) {
        var map = new LinkedHashMap<String, Object>();
        map.put("gap", gap.kind().name());
        map.put("item", gap.item().id().toString());
        map.put("no", gap.item().no());
        map.put("title", gap.item().title());
        return map;
    }
}
