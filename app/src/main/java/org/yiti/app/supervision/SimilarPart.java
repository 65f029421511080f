package org.yiti.app.supervision;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.SimilarItems;

/// Items that may be about the same matter, as links under the title of one that is written. There while some are found, and never
/// asked about.
final class SimilarPart {
    private static final Duration PAUSE = Duration.millis(400);

    private final DraftAid aid;
    private final Texts texts;
    private final VBox box = new VBox();

    SimilarPart(DraftAid aid, Texts texts) {
        this.aid = aid;
        this.texts = texts;
        box.setId("draft-similar");
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
    }

    Node node() {
        return box;
    }

    /// @param item the one that is written
    /// @param changing what tells that something else may be alike now
    void follow(
            UUID item, Supplier<SimilarItems.Wanted> wanted, List<ObservableValue<?>> changing) {
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> aid.similar(wanted.get(), item, this::show));
        changing.forEach(each -> each.subscribe(pause::playFromStart));
    }

    private void show(List<ItemLine> found) {
        box.setVisible(!found.isEmpty());
        var head = new Label(texts.tr("item.draft.similar", found.size()));
        head.getStyleClass().add("caption");
        box.getChildren().setAll(head);
        for (var line : found) {
            var link =
                    new Hyperlink(
                            texts.tr(
                                    "item.draft.similar.one",
                                    line.item().no(),
                                    line.item().title(),
                                    line.state()));
            link.setWrapText(true);
            link.setOnAction(_ -> aid.open(line.id()));
            box.getChildren().add(link);
        }
    }
}
