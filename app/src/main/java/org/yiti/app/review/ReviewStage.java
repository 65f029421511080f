package org.yiti.app.review;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Theme;

/// The windows of the full screen: the leader's, and where there is a second screen, the speaker's. Screens come and go while
/// it is up: a beamer is plugged in late, or falls out.
final class ReviewStage {
    /// What the speaker's window takes of its screen, both ways.
    private static final double SPEAKER = 0.7;

    /// A system that gets another screen tells of it in several steps, and moves windows about meanwhile.
    private static final Duration SETTLED = Duration.millis(400);

    private final ReviewModel model;
    private final Texts texts;
    private final Theme theme;
    private final Supplier<Rectangle2D> around;
    private final Told told;
    private final Instant begun = Clock.systemUTC().instant();
    private final StayAwake awake = StayAwake.ofThisSystem();
    private final Stage speaker = new Stage();
    private final Optional<Deciding> deciding;
    private final ReviewView view;
    private final SpeakerView beside;
    private final Scene pages;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private final ListChangeListener<Screen> change = _ -> changed();
    private Stage leader = new Stage();
    private List<Rectangle2D> screens = List.of();
    private boolean swapped;
    private Placing placing = Placing.NONE;

    /// Who is told what.
    ///
    /// @param used of every key and every move of the mouse
    /// @param alone whenever all of it comes on the one screen that there is, or no longer
    /// @param ended once, when it is over
    record Told(Runnable used, Alone alone, Runnable ended) {}

    /// Whether everything is on one screen.
    interface Alone {
        void is(boolean alone);
    }

    /// @param deciding empty where nothing may be written
    /// @param around where the program's window is now
    ReviewStage(
            ReviewModel model,
            Notes notes,
            Optional<Deciding> deciding,
            Texts texts,
            Theme theme,
            Supplier<Rectangle2D> around,
            Told told) {
        this.model = model;
        this.deciding = deciding;
        this.texts = texts;
        this.theme = theme;
        this.around = around;
        this.told = told;
        view = new ReviewView(model, texts, theme);
        pages = scene(view.build(), view.side());
        beside = new SpeakerView(model, notes, texts, theme, Clock.systemDefaultZone(), begun);
        settling.setOnFinished(_ -> arrange());
    }

    void show() {
        awake.begin();
        Screen.getScreens().addListener(change);
        arrange();
    }

    void close() {
        leader.close();
    }

    private void over() {
        Screen.getScreens().removeListener(change);
        settling.stop();
        awake.end();
        speaker.close();
        told.ended().run();
    }

    /// @param side where a form may stand in it, which then gets the keys
    private Scene scene(Parent root, FormSide side) {
        var scene = new Scene(root);
        var keys = new ReviewKeys(model, this::close, this::swap, this::decide);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!side.open()) {
                        keys.pressed(event);
                    }
                });
        scene.addEventFilter(InputEvent.ANY, _ -> told.used().run());
        theme.dress(scene);
        return scene;
    }

    /// The issue that is up.
    Optional<UUID> issue() {
        return model.issue();
    }

    /// On the speaker's screen where there is one: what is typed is not shown to the room.
    private void decide() {
        if (view.side().open() || beside.side().open()) {
            return;
        }
        deciding.ifPresent(with ->
                with.open(model.deck().source().month(), model.issue(), this::take, this::taken));
    }

    private void take(Node form) {
        if (speaker.isShowing()) {
            beside.side().show(form);
            speaker.requestFocus();
        } else {
            view.side().show(form);
        }
    }

    private void taken() {
        beside.side().close();
        view.side().close();
        leader.requestFocus();
    }

    /// The other way round; a speaker's window that was closed only comes back.
    private void swap() {
        swapped = speaker.isShowing() != swapped;
        arrange();
    }

    /// The speaker's window goes at once: where its screen is gone, the system puts it over the leader's pages.
    private void changed() {
        speaker.hide();
        settling.playFromStart();
    }

    /// Puts both windows where they belong on the screens that there are now.
    private void arrange() {
        var now = Placing.apart(Screen.getScreens().stream().map(Screen::getBounds).toList());
        if (now.isEmpty()) {
            return; // for a moment, between two screens
        }
        var own = Placing.of(now, around.get());
        swapped = swapped && !own.alone();
        var wanted = swapped ? own.swapped() : own;
        boolean stays = now.equals(screens) && wanted.equals(placing);
        screens = now;
        placing = wanted;
        told.alone().is(placing.alone());
        if (placing.alone()) {
            speaker.hide();
            beside.side().take().ifPresent(view.side()::show);
        } else if (!stays || !speaker.isShowing()) {
            speak();
        }
        if (!stays) {
            lead();
        }
    }

    /// In a new window each time: one that fills a screen cannot be moved to another, as systems do it later or not at all.
    private void lead() {
        var on = screens.get(placing.leader());
        var next = new Stage();
        next.setTitle(texts.tr("review.title", model.deck().pack().heading().title()));
        next.setFullScreenExitHint("");
        next.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        next.setX(on.getMinX());
        next.setY(on.getMinY());
        next.setWidth(on.getWidth());
        next.setHeight(on.getHeight());
        next.addEventHandler(
                WindowEvent.WINDOW_HIDDEN,
                _ -> {
                    if (leader == next) {
                        over();
                    }
                });
        var last = leader;
        leader = next;
        next.setScene(pages);
        next.show();
        next.setFullScreen(true);
        next.requestFocus();
        last.close();
    }

    /// A part of the screen: the program's window stays within reach.
    private void speak() {
        if (speaker.getScene() == null) {
            speaker.setTitle(texts.tr("speaker.title"));
            speaker.setScene(scene(beside.build(), beside.side()));
        }
        var on = screens.get(placing.speaker());
        double wide = on.getWidth() * SPEAKER;
        double high = on.getHeight() * SPEAKER;
        speaker.hide();
        speaker.setX(on.getMaxX() - wide);
        speaker.setY(on.getMinY());
        speaker.setWidth(wide);
        speaker.setHeight(high);
        speaker.show();
    }
}
