package org.yiti.app.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.freeze.RevisionWords;
import org.yiti.app.home.SinceMeeting.Line;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.Sentence;
import org.yiti.model.figure.ChangeKind;
import org.yiti.model.figure.Figure;
import org.yiti.model.figure.FigureCode;
import org.yiti.model.figure.FigureIndex;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.figure.Lights;
import org.yiti.model.figure.MeasuredIn;
import org.yiti.model.figure.WhatChanged;
import org.yiti.model.freeze.Revision;
import org.yiti.model.meeting.Decision;
import org.yiti.model.meeting.DecisionStanding;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.meeting.Standings;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemLine;

/// Gathers changes into their groups.
final class ChangeLists {
    /// What can be told of an earlier day from dates of tasks and policies alone.
    private static final List<FigureCode> DATED =
            List.of(FigureCode.TASK_RATE, FigureCode.POLICY_RATE);

    private static final List<FigureCode> TOLD =
            List.of(
                    FigureCode.TASK_RATE,
                    FigureCode.TASK_PROGRESS,
                    FigureCode.PLAN_GAP,
                    FigureCode.POLICY_RATE,
                    FigureCode.OVERDUE,
                    FigureCode.SILENT_UNITS);

    private final Snapshot at;
    private final RevisionWords words;
    private final Map<ChangeGroup, List<Line>> groups = new EnumMap<>(ChangeGroup.class);

    ChangeLists(Snapshot at, RevisionWords words) {
        this.at = at;
        this.words = words;
    }

    Map<ChangeGroup, List<Line>> all() {
        return groups;
    }

    private void add(ChangeGroup group, Sentence words, Optional<Route> opens) {
        groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(new Line(words, opens));
    }

    /// Lights, dates, new and removed tasks. Numbers that were corrected come from [#corrected].
    ChangeLists tasks(Lights then) {
        for (var entry : WhatChanged.between(then, at.lights()).entries()) {
            if (entry.kind() != ChangeKind.REPORT_REVISED) {
                var task = at.book().task(entry.task()).or(() -> then.book().task(entry.task()));
                add(
                        ChangeGroup.of(entry.kind()),
                        task.map(of -> said(entry, of)).orElse(entry.sentence()),
                        task(entry.task()));
            }
        }
        return this;
    }

    /// The task by its number and content; its group says what happened, so that only the reason follows.
    private static Sentence said(WhatChanged.Entry entry, Task task) {
        return switch (entry.kind()) {
            case NEWLY_OVERDUE, TURNED_BEHIND, GONE_SILENT, CLEARED, DONE ->
                    Sentence.of(
                            "home.changed.task",
                            task.no(),
                            task.content(),
                            entry.sentence().args().getLast());
            case NEW_TASK, REMOVED ->
                    Sentence.of("home.changed.task.alone", task.no(), task.content());
            case RE_DATED, REPORT_REVISED -> entry.sentence();
        };
    }

    /// The figures of the year that read differently.
    ///
    /// @param whole whether all rows are known as they stood
    ChangeLists figures(Lights then, boolean whole) {
        var old = new FigureIndex(then, List.of());
        for (FigureCode code : whole ? TOLD : DATED) {
            var before = old.of(code, FigureScope.YEAR).getFirst();
            var now = at.index().of(code, FigureScope.YEAR).getFirst();
            if (!said(before).equals(said(now))) {
                add(
                        ChangeGroup.FIGURES,
                        Sentence.of("home.changed.figure", code, said(before), said(now)),
                        Optional.of(new Route.FigureRows(code, FigureScope.YEAR)));
            }
        }
        return this;
    }

    /// The value, and of a percent its fraction.
    private static Sentence said(Figure figure) {
        return figure.measuredIn() == MeasuredIn.PERCENT
                ? Sentence.of(
                        "home.changed.rate",
                        figure.words(),
                        figure.numerator(),
                        figure.denominator())
                : figure.words();
    }

    /// What had been reported and now reads differently; what came late is no correction.
    ChangeLists corrected(List<Revision> revisions) {
        for (var revision : revisions) {
            if (revision.then().isPresent()) {
                add(
                        ChangeGroup.REVISED,
                        Sentence.of(
                                "home.changed.revised",
                                words.of(revision.row()),
                                revision.field(),
                                words.value(revision.then()),
                                words.value(revision.now())),
                        opens(revision));
            }
        }
        return this;
    }

    private Optional<Route> opens(Revision revision) {
        if (revision.row().table() == Table.VOLUME) {
            return Optional.of(new Route.Hotline());
        }
        return words.task(revision.row())
                .flatMap(task -> task(task.id()))
                .or(() -> words.issue(revision.row()).map(ChangeLists::issue));
    }

    /// What the meetings of the year have decided by the date, and how that stands.
    ChangeLists decisions(MeetingBook meetings) {
        var standings =
                new Standings(
                        meetings,
                        at.lights(),
                        new ItemLights(at.asOf(), at.calendar(), at.lights().rule().dueSoonDays()));
        var worstFirst =
                standings.of(meetings.decisions()).stream()
                        .sorted(Comparator.comparing(Standings.Stands::standing))
                        .toList();
        for (var stands : worstFirst) {
            var decision = stands.decision();
            var meeting = meetings.find(decision.meeting());
            var day = meeting.flatMap(m -> Optional.ofNullable(m.day()));
            if (!stands.standing().counts()
                    || meeting.filter(m -> m.held()).isEmpty()
                    || day.filter(on -> !on.isAfter(at.asOf())).isEmpty()) {
                continue;
            }
            add(
                    stands.standing() == DecisionStanding.DONE
                            ? ChangeGroup.DECISION_DONE
                            : ChangeGroup.DECISION_OPEN,
                    Sentence.of(
                            "home.changed.decision",
                            stands.standing(),
                            decision.text(),
                            meeting.get().title(),
                            stands.why()),
                    opens(decision));
        }
        return this;
    }

    private Optional<Route> opens(Decision decision) {
        var item = decision.item();
        return item != null
                ? Optional.of(new SupervisionRoute.ItemPage(item, Optional.empty()))
                : Optional.ofNullable(decision.task())
                        .flatMap(this::task)
                        .or(() ->
                                Optional.ofNullable(decision.meeting())
                                        .map(m -> new MeetingRoute.MeetingSheet(m, false)));
    }

    /// Supervision items whose date has passed since.
    ChangeLists items(List<ItemLine> late) {
        for (var line : late) {
            add(
                    ChangeGroup.ITEM_OVERDUE,
                    Sentence.of(
                            "home.changed.item",
                            line.item().title(),
                            Objects.requireNonNull(line.dates().due())),
                    Optional.of(new SupervisionRoute.ItemPage(line.id(), Optional.empty())));
        }
        return this;
    }

    /// A task that was removed lies in the recycle bin.
    private Optional<Route> task(UUID task) {
        return Optional.of(
                at.book()
                        .task(task)
                        .<Route>map(ChangeLists::task)
                        .orElseGet(() -> new Route.Settings(Route.SettingsPage.BIN)));
    }

    private static Route task(Task task) {
        return new Route.IssuePage(
                task.issue(),
                Route.IssueTab.TASKS,
                Optional.of(new Route.Cell(task.id(), Field.TASK_CONTENT.name())));
    }

    private static Route issue(Issue issue) {
        return new Route.IssuePage(issue.id(), Route.IssueTab.OVERVIEW);
    }
}
