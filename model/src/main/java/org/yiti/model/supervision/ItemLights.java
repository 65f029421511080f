package org.yiti.model.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.calendar.WorkCalendar;
import org.yiti.model.programme.Light;

/// The light of a supervision item on a day, and the sentence that says why. The severest that holds is shown:
/// on the account, overdue, refused, nothing heard, returned, due soon.
public final class ItemLights {
    /// @param why the light as a sentence, with its days and dates
    public record Verdict(Light light, Sentence why) {}

    private final LocalDate today;
    private final WorkCalendar calendar;
    private final int dueSoonDays;

    /// @param dueSoonDays how many working days before the due date an item counts as due soon (default 5)
    public ItemLights(LocalDate today, WorkCalendar calendar, int dueSoonDays) {
        this.today = today;
        this.calendar = calendar;
        this.dueSoonDays = dueSoonDays;
    }

    /// Empty for what was terminated: nothing more is expected of it.
    public Optional<Verdict> of(ItemLine line) {
        return switch (line.state()) {
            case TERMINATED -> Optional.empty();
            case DRAFT, AWAITING_APPROVAL ->
                    verdict(Light.NOT_STARTED, Sentence.of("item.light.not-issued"));
            case CLOSED, LOOK_BACK, ARCHIVED ->
                    line.marks().onAccount() ? account(line) : closed(line);
            case SUSPENDED ->
                    line.marks().onAccount()
                            ? account(line)
                            : verdict(Light.LONG_TERM, Sentence.of("item.light.suspended"));
            case AWAITING_CHECK, VERIFYING ->
                    line.marks().onAccount()
                            ? account(line)
                            : verdict(Light.NORMAL, Sentence.of("item.light.reported"));
            case ISSUED, REFUSED, RECEIVED, IN_PROGRESS -> running(line);
        };
    }

    private Optional<Verdict> running(ItemLine line) {
        if (line.marks().onAccount()) {
            return account(line);
        }
        var due = line.dates().due();
        if (due != null && due.isBefore(today)) {
            return verdict(Light.OVERDUE, said("item.light.overdue", due, days(due, today)));
        }
        if (line.state() == ItemState.REFUSED) {
            return verdict(Light.BEHIND, Sentence.of("item.light.refused"));
        }
        int silent = silentDays(line);
        if (silent > 0) {
            return verdict(Light.SILENT, Sentence.of("item.light.silent", silent));
        }
        if (line.marks().returns() > 0 && line.state() == ItemState.IN_PROGRESS) {
            return verdict(
                    Light.BEHIND, Sentence.of("item.light.returned", line.marks().returns()));
        }
        if (due != null && days(today, due) <= dueSoonDays) {
            return verdict(Light.DUE_SOON, said("item.light.due-soon", due, days(today, due)));
        }
        return verdict(
                Light.NORMAL,
                due == null
                        ? Sentence.of("item.light.no-due")
                        : Sentence.of("item.light.normal", due));
    }

    private Sentence said(String key, LocalDate due, int days) {
        var first = due.isBefore(today) ? due : today;
        var last = due.isBefore(today) ? today : due;
        return calendar.counting(Sentence.of(key, due, days), first, last);
    }

    private int days(LocalDate from, LocalDate to) {
        return calendar.workdaysBetween(from, to);
    }

    /// Days since the unit was heard of, beyond its rhythm; 0 where it keeps to it.
    private int silentDays(ItemLine line) {
        int most = line.item().rhythm().days();
        var heard = line.dates().heard();
        if (most == 0 || heard == null) {
            return 0;
        }
        long passed = ChronoUnit.DAYS.between(heard, today);
        return passed > most ? Math.toIntExact(passed) : 0;
    }

    private static Optional<Verdict> account(ItemLine line) {
        return verdict(
                Light.LISTED,
                Sentence.of("item.light.account", Sentence.of(line.state().textKey())));
    }

    private static Optional<Verdict> closed(ItemLine line) {
        boolean late = Boolean.TRUE.equals(line.marks().closedLate());
        return verdict(
                Light.DONE, Sentence.of(late ? "item.light.closed-late" : "item.light.closed"));
    }

    private static Optional<Verdict> verdict(Light light, Sentence why) {
        return Optional.of(new Verdict(light, why));
    }
}
