package org.yiti.app.supervision;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.model.supervision.ItemFilter;

/// What stands in the place of items where there are none: why, and what to do.
final class ItemsEmpty {
    private final ItemsModel model;
    private final Texts texts;

    ItemsEmpty(ItemsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// @return empty where there is something to show
    Optional<Node> over(Optional<ItemsModel.Page> page) {
        if (page.isEmpty()) {
            return Optional.of(
                    model.snapshotProperty().getValue().isPresent()
                            ? new Region() // being read
                            : words(
                                    "item.empty.year",
                                    way(texts.tr("setup.year"), model::openYears)));
        }
        if (page.get().total() > 0) {
            return Optional.empty();
        }
        return Optional.of(
                page.get().all() > 0
                        ? words(
                                "item.none-fit",
                                way(texts.tr("item.clear"), () -> model.look(_ -> ItemFilter.ALL)))
                        : words(
                                model.inside() ? "item.empty.issue" : "item.empty",
                                way(texts.tr("item.new"), model::create)));
    }

    private static Button way(String words, Runnable go) {
        var button = new Button(words);
        button.setOnAction(_ -> go.run());
        return button;
    }

    private Node words(String key, Button way) {
        var buttons = new HBox(way);
        buttons.getStyleClass().add("buttons");
        var box = new VBox(new WrappedLabel(texts.tr(key)), buttons);
        box.getStyleClass().add("first-run");
        return box;
    }
}
