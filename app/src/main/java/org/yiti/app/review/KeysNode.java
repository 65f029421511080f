package org.yiti.app.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;

/// What the keys do, over the page.
final class KeysNode {
    /// @param key with its text, and behind it the text of what it does
    private record Line(String key, String does) {}

    private static final List<Line> LINES =
            List.of(
                    new Line("review.key.turn", "review.key.turn.does"),
                    new Line("review.key.ends", "review.key.ends.does"),
                    new Line("review.key.list", "review.key.list.does"),
                    new Line("review.key.jump", "review.key.jump.does"),
                    new Line("review.key.figure", "review.key.figure.does"),
                    new Line("review.key.rows", "review.key.rows.does"),
                    new Line("review.key.black", "review.key.black.does"),
                    new Line("review.key.note", "review.key.note.does"),
                    new Line("review.key.swap", "review.key.swap.does"),
                    new Line("review.key.leave", "review.key.leave.does"));

    private final Texts texts;

    KeysNode(Texts texts) {
        this.texts = texts;
    }

    Node build() {
        var grid = new GridPane();
        grid.getStyleClass().add("review-keys-grid");
        for (int row = 0; row < LINES.size(); row++) {
            var key = new Label(texts.tr(LINES.get(row).key()));
            key.getStyleClass().add("review-key");
            grid.add(key, 0, row);
            grid.add(new Label(texts.tr(LINES.get(row).does())), 1, row);
        }
        var title = new Label(texts.tr("review.keys"));
        title.getStyleClass().add("review-head");
        var foot = new Label(texts.tr("review.keys.foot"));
        foot.getStyleClass().add("review-about");
        var box = new VBox(title, grid, foot);
        box.setId("review-keys");
        box.getStyleClass().add("review-keys");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var over = new StackPane(box);
        over.setVisible(false);
        over.setMouseTransparent(true);
        return over;
    }
}
