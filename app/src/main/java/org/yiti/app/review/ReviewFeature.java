package org.yiti.app.review;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.job.Outcome;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.pack.PackFeature;
import org.yiti.app.pack.PackMaker;
import org.yiti.app.pack.PackShowing;
import org.yiti.app.pack.PackSources;
import org.yiti.app.shell.Shown;
import org.yiti.model.Sentence;
import org.yiti.model.account.Account;
import org.yiti.model.job.Job;
import org.yiti.model.record.Table;

/// The material of a month full screen (全屏汇报), from wherever the person is. One for the window.
public final class ReviewFeature {
    /// Tells the window that somebody is there, so that it is not locked in the middle of a meeting.
    private static final EventType<InputEvent> USED =
            new EventType<>(InputEvent.ANY, "YITI_REVIEW_USED");

    private final Workplace at;
    private final PackFeature packs;
    private @Nullable Parent window;
    private @Nullable ReviewStage up;
    private Optional<Deciding> deciding = Optional.empty();

    /// The key is held down for longer than the material takes.
    private boolean making;

    public ReviewFeature(Workplace at, PackFeature packs) {
        this.at = at;
        this.packs = packs;
    }

    /// Ends with the window's pages: when they are locked or the store is closed.
    ///
    /// @param root of the window's pages
    public void endWith(Parent root) {
        window = root;
        Shown.of(root)
                .subscribe(shown -> {
                    if (!shown) {
                        end();
                    }
                });
    }

    /// With Ctrl+M decisions are taken down while it is up.
    public void takingDown(Deciding with) {
        deciding = Optional.of(with);
    }

    /// The issue that is up full screen.
    public Optional<UUID> issueOnScreen() {
        return Optional.ofNullable(up).flatMap(ReviewStage::issue);
    }

    /// F5: the material on the screen from the page that is looked at; elsewhere that of the newest month, on the page
    /// of an issue from that issue.
    public Command command() {
        return Command.of(
                        "review", CommandGroup.PROGRAM, Sentence.of("review.command"), this::start)
                .withKeys(KeyCode.F5)
                .when(() -> at.desk().presence().hidden(new MeetingRoute.Packs()).isEmpty());
    }

    public void start() {
        if (up != null || making) {
            return;
        }
        making = true;
        packs.showing().ifPresentOrElse(showing -> read(_ -> showing), this::make);
    }

    /// Material and the speaker's own notes.
    private record Ready(PackShowing showing, Notes notes) {}

    private void read(Job<PackShowing> material) {
        var remarks = at.desk().store().remarks(at.desk().presence().account().map(Account::id));
        at.jobs()
                .<Ready>start(
                        Sentence.of("review.making"),
                        progress -> {
                            var showing = material.run(progress);
                            return new Ready(showing, Notes.read(remarks, showing.source()));
                        },
                        outcome -> {
                            making = false;
                            switch (outcome) {
                                case Outcome.Done<Ready>(var ready) -> show(ready);
                                case Outcome.Stopped<Ready> _ -> {}
                                case Outcome.Broken<Ready>(var cause) -> at.notices().failed(cause);
                            }
                        });
    }

    private void make() {
        var open = at.desk().snapshot();
        if (open.isEmpty()) {
            making = false;
            at.notices().toast(Sentence.of("figure.none.figure"));
            return;
        }
        var store = at.desk().store();
        var today = at.desk().today();
        int year = open.get().book().programme().year();
        var month = YearMonth.of(year, Math.max(1, open.get().lights().month()));
        read(progress -> {
            var source = new PackSources(store, at.texts()).standing(month, today);
            return new PackShowing(source, new PackMaker(source).make(progress), 0);
        });
    }

    private void show(Ready ready) {
        var showing = ready.showing();
        var root = window;
        if (up != null || root == null || !Shown.of(root).getValue()) {
            return;
        }
        var deck = Deck.of(showing.source(), showing.pack());
        var model = new ReviewModel(deck, first(deck, showing.page()), at.texts());
        var told =
                new ReviewStage.Told(
                        () -> root.fireEvent(new InputEvent(USED)),
                        this::quiet,
                        () -> {
                            up = null;
                            at.notices().release();
                        });
        var stage =
                new ReviewStage(
                        model,
                        ready.notes(),
                        deciding.filter(_ -> mayDecide()),
                        at.texts(),
                        at.theme(),
                        () -> around(root),
                        told);
        up = stage;
        stage.show();
    }

    /// Nothing is told over the leader's pages.
    private void quiet(boolean alone) {
        if (alone) {
            at.notices().hold();
        } else {
            at.notices().release();
        }
    }

    private boolean mayDecide() {
        return at.desk().presence().refusal(Table.DECISION).isEmpty();
    }

    private int first(Deck deck, int page) {
        Optional<Integer> issue =
                at.navigator().routeProperty().get() instanceof Route.IssuePage place
                        ? deck.ofIssue(place.issue())
                        : Optional.empty();
        return issue.or(() -> deck.ofPage(page + 1)).orElse(0);
    }

    private static Rectangle2D around(Parent root) {
        Window window = root.getScene().getWindow();
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    private void end() {
        var stage = up;
        if (stage != null) {
            stage.close();
        }
    }
}
