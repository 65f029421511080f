package org.yiti.app.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.meeting.MeetingState;

/// The pages of meetings. One for the window: the meeting that is on the screen takes down what Ctrl+M is pressed for.
public final class MeetingFeature {
    private final Workplace at;
    private final Supplier<Parent> packs;
    private final Function<MeetingRoute.Charts, Parent> charts;
    private final Supplier<Optional<UUID>> onLeadersScreen;
    private @Nullable SheetView onScreen;

    /// The issue that the person came from to take a decision down.
    private Optional<UUID> about = Optional.empty();

    /// @param packs makes the page of meeting material
    /// @param charts makes the page of charts
    /// @param onLeadersScreen the issue that is shown full screen
    public MeetingFeature(
            Workplace at,
            Supplier<Parent> packs,
            Function<MeetingRoute.Charts, Parent> charts,
            Supplier<Optional<UUID>> onLeadersScreen) {
        this.at = at;
        this.packs = packs;
        this.charts = charts;
        this.onLeadersScreen = onLeadersScreen;
    }

    public Parent create(MeetingRoute route) {
        return switch (route) {
            case MeetingRoute.Meetings() ->
                    new YearView(new YearModel(new MeetingDesk(at))).build();
            case MeetingRoute.MeetingSheet sheet -> sheet(sheet);
            case MeetingRoute.Decisions() ->
                    new DecisionsView(new DecisionModel(new MeetingDesk(at)), at).build();
            case MeetingRoute.Packs() -> packs.get();
            case MeetingRoute.Charts place -> charts.apply(place);
        };
    }

    private Parent sheet(MeetingRoute.MeetingSheet route) {
        var desk = new MeetingDesk(at);
        var view =
                new SheetView(new SheetModel(desk, route.meeting()), new DecisionModel(desk), at);
        var page = view.build();
        Shown.of(page)
                .subscribe(shown -> {
                    if (shown) {
                        onScreen = view;
                    } else if (onScreen == view) {
                        onScreen = null;
                    }
                });
        if (route.deciding()) {
            desk.bookProperty()
                    .subscribe((was, now) -> {
                        if (was.flatMap(b -> b.find(route.meeting())).isEmpty()
                                && now.flatMap(b -> b.find(route.meeting())).isPresent()) {
                            view.decide(about);
                        }
                    });
        }
        return page;
    }

    /// Takes down a decision, wherever the person is: of the meeting on the screen, else of the one that is on today or
    /// was last.
    public Command decide() {
        return Command.of(
                        "meeting.decide",
                        CommandGroup.EDIT,
                        Sentence.of("meeting.decide.command"),
                        () -> {
                            var shown = onScreen;
                            if (shown != null) {
                                shown.decide(onLeadersScreen.get());
                            } else {
                                about = onLeadersScreen.get().or(this::issueOnPage);
                                goToMeeting();
                            }
                        })
                .withKeys(KeyCode.M, KeyCombination.SHORTCUT_DOWN);
    }

    private Optional<UUID> issueOnPage() {
        return at.navigator().routeProperty().get() instanceof Route.IssuePage place
                ? Optional.of(place.issue())
                : Optional.empty();
    }

    /// Takes down a decision of the meeting that hears a month's material, beside that material.
    ///
    /// @param issue that is looked at
    /// @param show gets the form, or the words why there is none
    public void takeDown(
            YearMonth month, Optional<UUID> issue, Consumer<Node> show, Runnable closed) {
        var open = at.desk().snapshot();
        if (open.isEmpty()) {
            return;
        }
        var rows = at.desk().store().rows();
        var programme = open.get().book().programme().id();
        at.jobs()
                .<Optional<Meeting>>latest(
                        "meeting.current",
                        _ -> hearing(MeetingBook.read(rows, programme), month),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Optional<Meeting>>(var found) ->
                                        new DecideBeside(at, show, closed).open(found, issue);
                                case Outcome.Stopped<Optional<Meeting>> _ -> {}
                                case Outcome.Broken<Optional<Meeting>>(var cause) ->
                                        at.notices().failed(cause);
                            }
                        });
    }

    /// The meeting that hears the material of a month: the first of its month that has not been held, else its last; else
    /// the last one before the month ends.
    static Optional<Meeting> hearing(MeetingBook book, YearMonth month) {
        var of =
                book.ofMonth(month.getMonthValue()).stream()
                        .filter(meeting -> meeting.state() != MeetingState.CALLED_OFF)
                        .toList();
        return of.stream()
                .filter(meeting -> !meeting.held())
                .findFirst()
                .or(() -> of.stream().reduce((_, last) -> last))
                .or(() -> current(book, month.atEndOfMonth()));
    }

    private void goToMeeting() {
        var open = at.desk().snapshot();
        if (open.isEmpty()) {
            return;
        }
        var rows = at.desk().store().rows();
        var programme = open.get().book().programme().id();
        var today = open.get().asOf();
        at.jobs()
                .<Optional<Meeting>>latest(
                        "meeting.current",
                        _ -> current(MeetingBook.read(rows, programme), today),
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<Optional<Meeting>>(var found) ->
                                        at.navigator()
                                                .go(
                                                        found.<Route>map(meeting ->
                                                                        new MeetingRoute
                                                                                .MeetingSheet(
                                                                                meeting.id(), true))
                                                                .orElse(
                                                                        new MeetingRoute
                                                                                .Meetings()));
                                case Outcome.Stopped<Optional<Meeting>> _ -> {}
                                case Outcome.Broken<Optional<Meeting>>(var cause) ->
                                        at.notices().failed(cause);
                            }
                        });
    }

    /// The meeting of the day, or the last one before it.
    static Optional<Meeting> current(MeetingBook book, LocalDate today) {
        return book.meetings().stream()
                .filter(meeting -> meeting.state() != MeetingState.CALLED_OFF)
                .filter(meeting -> meeting.day() != null)
                .filter(meeting -> !Objects.requireNonNull(meeting.day()).isAfter(today))
                .max(Comparator.comparing(meeting -> Objects.requireNonNull(meeting.day())));
    }
}
