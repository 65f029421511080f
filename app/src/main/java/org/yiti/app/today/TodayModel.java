package org.yiti.app.today;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.yiti.app.desk.Desk;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.job.JobRunner;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Navigator;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.app.notice.Notices;
import org.yiti.model.flow.Hand;
import org.yiti.model.reminder.LoopGap;
import org.yiti.model.reminder.Reminder;
import org.yiti.model.reminder.ReminderRule;
import org.yiti.model.unit.Unit;

/// The list of what should be done: for whom, about which unit, grouped by rule.
final class TodayModel {
    /// A line of the list.
    sealed interface Line {
        record Head(ReminderRule rule, int count) implements Line {}

        record Entry(Reminder reminder) implements Line {}

        record GapHead(int count) implements Line {}

        record Gap(LoopGap gap) implements Line {}
    }

    /// What is shown.
    ///
    /// @param count of the reminders among the lines
    record Page(Snapshot at, List<Line> lines, int count, int all) {}

    private final Desk desk;
    private final Navigator navigator;
    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Optional<Page>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<TodayReader.Today> read = Optional.empty();
    private @Nullable Hand hand;
    private @Nullable UUID unit;

    TodayModel(Desk desk, Navigator navigator, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.navigator = navigator;
        this.jobs = jobs;
        this.notices = notices;
    }

    ObservableValue<Optional<Snapshot>> snapshotProperty() {
        return desk.snapshotProperty();
    }

    /// Empty until it was read, and while no year is open.
    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    void read() {
        var at = desk.snapshot();
        if (at.isEmpty()) {
            read = Optional.empty();
            show();
            return;
        }
        var reader = new TodayReader(desk.store());
        var now = LocalDateTime.of(desk.today(), desk.now());
        jobs.<TodayReader.Today>latest(
                "today",
                _ -> reader.read(at.get(), now),
                outcome ->
                        outcome.use(
                                today -> {
                                    read = Optional.of(today);
                                    show();
                                },
                                notices::failed));
    }

    /// @param chosen whose list; null for everybody's
    void forHand(@Nullable Hand chosen) {
        hand = chosen;
        show();
    }

    /// @param chosen only what is about this unit; null for all
    void aboutUnit(@Nullable UUID chosen) {
        unit = chosen;
        show();
    }

    /// The units that something is about, in their official order.
    List<Unit> units() {
        return read.map(
                        today -> {
                            var about =
                                    today.reminders().stream()
                                            .flatMap(reminder -> reminder.unit().stream())
                                            .toList();
                            return today.at().units().units().stream()
                                    .filter(each -> about.contains(each.id()))
                                    .toList();
                        })
                .orElse(List.of());
    }

    private void show() {
        page.set(read.map(this::page));
    }

    private Page page(TodayReader.Today today) {
        var wanted =
                today.reminders().stream()
                        .filter(each -> hand == null || each.rule().isFor(hand))
                        .filter(each ->
                                unit == null || each.unit().filter(unit::equals).isPresent())
                        .toList();
        var lines = new ArrayList<Line>();
        for (var rule : ReminderRule.values()) {
            var those = wanted.stream().filter(each -> each.rule() == rule).toList();
            if (!those.isEmpty()) {
                lines.add(new Line.Head(rule, those.size()));
                those.forEach(each -> lines.add(new Line.Entry(each)));
            }
        }
        var gaps =
                today.gaps().stream()
                        .filter(gap -> unit == null || unit.equals(gap.item().leadUnit()))
                        .toList();
        if (!gaps.isEmpty() && hand != Hand.LIAISON && hand != Hand.UNIT_HEAD) {
            lines.add(new Line.GapHead(gaps.size()));
            gaps.forEach(gap -> lines.add(new Line.Gap(gap)));
        }
        return new Page(today.at(), lines, wanted.size(), today.reminders().size());
    }

    /// Where a year comes from.
    void openImport() {
        navigator.go(new Route.LedgerImport());
    }

    void openYears() {
        navigator.go(new Route.Settings(Route.SettingsPage.YEAR));
    }

    /// Goes where a line is dealt with.
    void open(Line line) {
        switch (line) {
            case Line.Head _, Line.GapHead _ -> {}
            case Line.Gap(var gap) ->
                    navigator.go(new SupervisionRoute.ItemPage(gap.item().id(), Optional.empty()));
            case Line.Entry(var reminder) -> navigator.go(route(reminder));
        }
    }

    private static Route route(Reminder reminder) {
        return switch (reminder.target()) {
            case Reminder.Target.OfItem(var item, var act) ->
                    new SupervisionRoute.ItemPage(item, act);
            case Reminder.Target.OfIssue(var issue) ->
                    new Route.IssuePage(
                            issue,
                            switch (reminder.rule()) {
                                case POLICY_DUE -> Route.IssueTab.POLICIES;
                                case THEME_UNPREPARED -> Route.IssueTab.PLAN;
                                default -> Route.IssueTab.TASKS;
                            });
            case Reminder.Target.OfInspection(var inspection) ->
                    new SupervisionRoute.InspectionPage(inspection);
            case Reminder.Target.Whistles() -> new SupervisionRoute.Whistles();
            case Reminder.Target.OfMeeting(var meeting) ->
                    new MeetingRoute.MeetingSheet(meeting, false);
            case Reminder.Target.Material() -> new MeetingRoute.Packs();
            case Reminder.Target.Hotline() -> new Route.Hotline();
            case Reminder.Target.Problems() -> new SupervisionRoute.Problems();
            case Reminder.Target.Approvals() -> new SupervisionRoute.Approvals();
            case Reminder.Target.Samples() -> new SupervisionRoute.Draws();
            case Reminder.Target.Consultations() -> new SupervisionRoute.Consultations();
            case Reminder.Target.Packages() -> new Route.Exchange(Route.ExchangePage.BOOK);
        };
    }
}
