package org.yiti.app.review;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.app.desk.Workplace;
import org.yiti.app.freeze.SealedFile;
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

    /// What is up is of this store, not out of a file.
    private boolean own;

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
        return Optional.ofNullable(up).filter(_ -> own).flatMap(ReviewStage::issue);
    }

    /// F5: the material on the screen from the page that is looked at; elsewhere that of the newest month, on the page
    /// of an issue from that issue.
    public Command command() {
        return Command.of(
                        "review", CommandGroup.PROGRAM, Sentence.of("review.command"), this::start)
                .withKeys(KeyCode.F5)
                .when(() -> at.desk().presence().hidden(new MeetingRoute.Packs()).isEmpty());
    }

    /// The material of a closed month out of a file, which is asked for.
    public Command openCommand() {
        return Command.of(
                "review.open", CommandGroup.PROGRAM, Sentence.of("review.open"), this::choose);
    }

    private void choose() {
        var root = window;
        if (root == null || root.getScene() == null) {
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(at.texts().tr("review.open"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                at.texts().tr("review.files"), "*" + SealedFile.ENDING));
        var file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            open(file.toPath());
        }
    }

    /// Shows the material of a closed month out of a file, which may be another office's: without remarks of one's own.
    public void open(Path file) {
        if (up != null || making) {
            return;
        }
        making = true;
        at.jobs()
                .<Ready>start(
                        Sentence.of("review.making"),
                        progress -> {
                            var read = ReviewAlone.read(file, at.texts(), progress);
                            var showing = new PackShowing(read.source(), read.pack(), 0);
                            return new Ready(showing, Notes.NONE, false);
                        },
                        outcome -> take(outcome, ready -> show(ready, 0)));
    }

    private void take(Outcome<Ready> outcome, Consumer<Ready> then) {
        making = false;
        switch (outcome) {
            case Outcome.Done<Ready>(var ready) -> then.accept(ready);
            case Outcome.Stopped<Ready> _ -> {}
            case Outcome.Broken<Ready>(var cause) -> at.notices().failed(cause);
        }
    }

    public void start() {
        if (up != null || making) {
            return;
        }
        making = true;
        packs.showing().ifPresentOrElse(showing -> read(_ -> showing), this::make);
    }

    /// Material and the speaker's own notes.
    ///
    /// @param own of this store: what is decided can be taken down
    private record Ready(PackShowing showing, Notes notes, boolean own) {}

    private void read(Job<PackShowing> material) {
        var remarks = at.desk().store().remarks(at.desk().presence().account().map(Account::id));
        at.jobs()
                .<Ready>start(
                        Sentence.of("review.making"),
                        progress -> {
                            var showing = material.run(progress);
                            var notes = Notes.read(remarks, showing.source());
                            return new Ready(showing, notes, true);
                        },
                        outcome -> take(outcome, ready -> show(ready, first(ready))));
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

    private void show(Ready ready, int first) {
        var showing = ready.showing();
        var root = window;
        if (up != null || root == null || !Shown.of(root).getValue()) {
            return;
        }
        var deck = Deck.of(showing.source(), showing.pack());
        var model = new ReviewModel(deck, first, at.texts());
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
                        deciding.filter(_ -> ready.own() && mayDecide()),
                        at.texts(),
                        at.theme(),
                        () -> around(root),
                        told);
        up = stage;
        own = ready.own();
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

    private int first(Ready ready) {
        var showing = ready.showing();
        var deck = Deck.of(showing.source(), showing.pack());
        Optional<Integer> issue =
                at.navigator().routeProperty().get() instanceof Route.IssuePage place
                        ? deck.ofIssue(place.issue())
                        : Optional.empty();
        return issue.or(() -> deck.ofPage(showing.page() + 1)).orElse(0);
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
