package org.yiti.app.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.app.theme.Theme;

/// The speaker's window on a second screen: what is up and what comes next, the speaker's own notes about the issue, the time
/// and how long it has been going on.
final class SpeakerView {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double SHAPE = Room.HEIGHT / Room.WIDTH;

    private final ReviewModel model;
    private final Notes notes;
    private final Texts texts;
    private final Theme theme;
    private final Clock clock;
    private final Instant begun;
    private final Label time = new Label();
    private final Label now = new WrappedLabel("");
    private final Label next = new WrappedLabel("");
    private final Label note = new WrappedLabel("");
    private final StackPane picture = new StackPane();
    private final FormSide side;

    /// @param begun when the full screen began, which may be long before there was a second screen
    SpeakerView(
            ReviewModel model, Notes notes, Texts texts, Theme theme, Clock clock, Instant begun) {
        this.model = model;
        this.notes = notes;
        this.texts = texts;
        this.theme = theme;
        this.clock = clock;
        this.begun = begun;
        this.side = new FormSide(theme, picture::requestFocus);
    }

    /// Where a decision is taken down: not on the leader's screen.
    FormSide side() {
        return side;
    }

    Parent build() {
        time.setId("speaker-time");
        time.getStyleClass().add("title-2");
        now.setId("speaker-now");
        now.getStyleClass().add("title-4");
        next.setId("speaker-next");
        note.setId("speaker-note");
        note.getStyleClass().add("speaker-note");
        var frame = new StackPane(picture);
        frame.getStyleClass().add("speaker-picture");
        frame.setMinWidth(0);
        picture.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var left = new VBox(caption("speaker.next"), next, frame);
        left.getStyleClass().add("speaker-part");
        left.setPrefWidth(1);
        HBox.setHgrow(left, Priority.ALWAYS);
        var scroll = new ScrollPane(note);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("start-page");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var right = new VBox(caption("speaker.notes"), scroll);
        right.getStyleClass().add("speaker-part");
        right.setPrefWidth(1);
        HBox.setHgrow(right, Priority.ALWAYS);
        var body = new HBox(left, right);
        VBox.setVgrow(body, Priority.ALWAYS);
        var page = new VBox(new VBox(time, now), body);
        page.getStyleClass().add("speaker");
        var root = new StackPane(page, side.node());
        root.setId("speaker");
        root.getStylesheets()
                .add(
                        Objects.requireNonNull(SpeakerView.class.getResource("review.css"))
                                .toExternalForm());
        show(left.widthProperty());
        var ticking = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
        ticking.setCycleCount(Timeline.INDEFINITE);
        Shown.of(root)
                .subscribe(shown -> {
                    if (shown) {
                        ticking.play();
                    } else {
                        ticking.stop();
                    }
                });
        tick();
        return root;
    }

    private Node caption(String key) {
        var caption = new Label(texts.tr(key));
        caption.getStyleClass().add("caption");
        return caption;
    }

    private void tick() {
        var gone = Duration.between(begun, clock.instant());
        time.setText(
                texts.tr(
                        "speaker.time",
                        TIME.format(LocalTime.now(clock)),
                        "%d:%02d".formatted(gone.toMinutes(), gone.toSecondsPart())));
    }

    private void show(ReadOnlyDoubleProperty width) {
        var scale =
                Bindings.createObjectBinding(
                        () -> Math.max(0.1, (width.get() - 48) / Room.WIDTH), width);
        scale.subscribe(s -> {
            picture.setStyle("-fx-font-size: " + Room.BODY * s + "px;");
            picture.setMinSize(0, 0);
            picture.setPrefSize(Room.WIDTH * s, Room.WIDTH * s * SHAPE);
        });
        model.atProperty()
                .subscribe(_ -> {
                    now.setText(name(model.screen()));
                    note.setText(
                            notes.of(model.screen().page()).orElse(texts.tr("speaker.notes.none")));
                    var coming = model.coming();
                    next.setText(coming.map(this::name).orElse(texts.tr("speaker.end")));
                    picture.getChildren()
                            .setAll(
                                    coming
                                            .<Node>map(screen ->
                                                    ScreenNode.still(
                                                            model.deck(),
                                                            texts,
                                                            theme,
                                                            scale,
                                                            screen))
                                            .stream()
                                            .toList());
                });
    }

    private String name(Screenful screen) {
        return texts.tr("review.listed", screen.number(), screen.page().title().words());
    }
}
