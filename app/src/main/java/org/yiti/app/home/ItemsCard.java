package org.yiti.app.home;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;

/// The card of the supervision items: how many are open, overdue, due this month. It opens the board.
final class ItemsCard {
    private final Texts texts;
    private final Label open = new Label();
    private final Label late = new Label();
    private final Label due = new Label();
    private final Button button = new Button();

    ItemsCard(HomeModel model, Texts texts) {
        this.texts = texts;
        var name = new Label(texts.tr("home.card.items"));
        name.getStyleClass().add("card-name");
        open.getStyleClass().add("card-value");
        late.getStyleClass().add("card-fraction");
        due.getStyleClass().add("card-under");
        var values = new HBox(open, late);
        values.getStyleClass().add("card-values");
        button.setId("home-card-items");
        button.getStyleClass().setAll("card-button");
        button.setGraphic(new VBox(name, values, due));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.openItems());
        show(model.items().getValue());
    }

    Button node() {
        return button;
    }

    void show(Optional<ItemCounts> counts) {
        open.setText(
                counts.map(known -> texts.tr("home.card.items.open", known.open()))
                        .orElse(texts.tr("figure.none")));
        late.setText(
                counts.map(known -> texts.tr("home.card.items.late", known.late())).orElse(""));
        due.setText(counts.map(known -> texts.tr("home.card.items.due", known.due())).orElse(""));
        var said =
                counts.map(known ->
                                texts.tr(
                                        "home.card.items.said",
                                        known.open(),
                                        known.late(),
                                        known.due()))
                        .orElse(texts.tr("home.card.items"));
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
    }
}
