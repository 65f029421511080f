package org.yiti.app.review;

import java.time.Clock;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Theme;

/// The windows of the full screen: the leader's, and where there is a second screen, the speaker's.
final class ReviewStage {
    /// What the speaker's window takes of its screen, both ways.
    private static final double SPEAKER = 0.7;

    private final ReviewModel model;
    private final Texts texts;
    private final Theme theme;
    private final Notes notes;
    private final StayAwake awake = StayAwake.ofThisSystem();
    private final Stage stage = new Stage();
    private final Stage speaker = new Stage();
    private final List<Rectangle2D> screens;
    private Placing placing;

    /// @param around where the program's window is
    ReviewStage(ReviewModel model, Notes notes, Texts texts, Theme theme, Rectangle2D around) {
        this.model = model;
        this.notes = notes;
        this.texts = texts;
        this.theme = theme;
        screens = Screen.getScreens().stream().map(Screen::getBounds).toList();
        placing = Placing.of(screens, around);
    }

    /// Whether all of it is on the one screen that there is.
    boolean alone() {
        return placing.alone();
    }

    /// @param used told of every key and every move of the mouse
    /// @param ended told once, when it is over
    void show(Runnable used, Runnable ended) {
        var scene = scene(new Scene(new ReviewView(model, texts, theme).build()), used);
        theme.dress(scene);
        stage.setTitle(texts.tr("review.title", model.deck().pack().heading().title()));
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDDEN,
                _ -> {
                    awake.end();
                    speaker.close();
                    ended.run();
                });
        place();
        if (!placing.alone()) {
            speak(used);
        }
        stage.show();
        stage.setFullScreen(true);
        stage.requestFocus();
        awake.begin();
    }

    private void speak(Runnable used) {
        var view = new SpeakerView(model, notes, texts, theme, Clock.systemDefaultZone());
        var scene = scene(new Scene(view.build()), used);
        theme.dress(scene);
        speaker.setTitle(texts.tr("speaker.title"));
        speaker.setScene(scene);
        placeSpeaker();
        speaker.show();
    }

    void close() {
        stage.close();
    }

    private Scene scene(Scene scene, Runnable used) {
        var keys = new ReviewKeys(model, this::close, this::swap);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(InputEvent.ANY, _ -> used.run());
        return scene;
    }

    private void swap() {
        if (!placing.alone()) {
            placing = placing.swapped();
            stage.setFullScreen(false);
            place();
            placeSpeaker();
            stage.setFullScreen(true);
        }
    }

    /// A part of the screen: the program's window stays within reach.
    private void placeSpeaker() {
        var on = screens.get(placing.speaker());
        double wide = on.getWidth() * SPEAKER;
        double high = on.getHeight() * SPEAKER;
        speaker.setX(on.getMaxX() - wide);
        speaker.setY(on.getMinY());
        speaker.setWidth(wide);
        speaker.setHeight(high);
    }

    private void place() {
        var on = screens.get(placing.leader());
        stage.setX(on.getMinX());
        stage.setY(on.getMinY());
        stage.setWidth(on.getWidth());
        stage.setHeight(on.getHeight());
    }
}
