package org.yiti.app.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yiti.app.theme.Theme;

/// A form at the side of a screen, in the program's own type. While one is there, keys are typed into it.
final class FormSide {
    /// It is read by who sits at the computer, not by the room.
    private static final double LARGER = 1.25;

    private final Theme theme;
    private final Runnable back;
    private final StackPane place = new StackPane();

    /// @param back takes the focus when the form is gone
    FormSide(Theme theme, Runnable back) {
        this.theme = theme;
        this.back = back;
        place.setId("review-side");
        place.getStyleClass().add("review-side");
        place.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(place, Pos.CENTER_RIGHT);
        place.setVisible(false);
    }

    Node node() {
        return place;
    }

    boolean open() {
        return place.isVisible();
    }

    void show(Node form) {
        place.setStyle("-fx-font-size: " + theme.fontSize() * LARGER + "px;");
        place.getChildren().setAll(form);
        place.setVisible(true);
    }

    /// The form with what is typed in it, to be shown elsewhere.
    Optional<Node> take() {
        var form = place.getChildren().stream().findFirst();
        close();
        return form;
    }

    void close() {
        place.getChildren().clear();
        place.setVisible(false);
        back.run();
    }
}
