package org.yiti.app.supervision;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.LightLabel;
import org.yiti.model.supervision.ItemLine;

/// A card of the board: number and light, what it is about, who has it, and what happened to it.
final class CardCell extends ListCell<ItemLine> {
    private final Supplier<Optional<ItemsModel.Page>> page;
    private final Texts texts;

    CardCell(Supplier<Optional<ItemsModel.Page>> page, Texts texts) {
        this.page = page;
        this.texts = texts;
        getStyleClass().add("item-card-cell");
        setPrefWidth(0); // as wide as the column
    }

    @Override
    protected void updateItem(@Nullable ItemLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        var at = page.get();
        if (line == null || empty || at.isEmpty()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(card(line, at.get()));
        setAccessibleText(said(line, at.get()));
    }

    private VBox card(ItemLine line, ItemsModel.Page at) {
        var item = line.item();
        var no = new Label(item.no().isEmpty() ? texts.tr("item.no-number") : item.no());
        no.getStyleClass().add("item-card-no");
        no.setMinWidth(Region.USE_PREF_SIZE);
        var first = new FlowPane(no);
        first.getStyleClass().add("item-event-line");
        at.lights()
                .of(line)
                .ifPresent(verdict -> {
                    var light =
                            new LightLabel(
                                    verdict.light(),
                                    texts.label(verdict.light()),
                                    texts.say(verdict.why()));
                    light.setMinWidth(Region.USE_PREF_SIZE);
                    first.getChildren().add(light);
                });
        var title = new WrappedLabel(item.title());
        title.getStyleClass().add("item-card-title");
        title.setMaxHeight(Region.USE_PREF_SIZE);
        var under = new FlowPane(); // each part in one piece: a line would end inside a date
        under.getStyleClass().add("item-card-under");
        var parts = under(line, at);
        for (int i = 0; i < parts.size(); i++) {
            var part = new WrappedLabel(i == 0 ? parts.get(i) : "· " + parts.get(i));
            part.getStyleClass().add("caption");
            part.maxWidthProperty().bind(under.widthProperty());
            under.getChildren().add(part);
        }
        var card = new VBox(first, title, under);
        card.getStyleClass().add("item-card");
        return card;
    }

    /// Unit, state, due date, marks.
    private List<String> under(ItemLine line, ItemsModel.Page at) {
        var due = line.state().dueRuns() ? line.dates().due() : null;
        var back = line.dates().lookBackOn();
        var look = line.state().open() || back == null ? "" : texts.tr("item.card.look-back", back);
        return Stream.concat(
                        Stream.of(
                                at.at().units().label(line.item().leadUnit()),
                                texts.label(line.state()),
                                due == null ? "" : texts.tr("item.card.due", due),
                                look),
                        new ItemMarks(texts).words(line).stream())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String said(ItemLine line, ItemsModel.Page at) {
        var light = at.lights().of(line).map(verdict -> texts.say(verdict.why())).orElse("");
        return String.join(
                "，",
                line.item().no(),
                line.item().title(),
                light,
                String.join(" · ", under(line, at)));
    }
}
