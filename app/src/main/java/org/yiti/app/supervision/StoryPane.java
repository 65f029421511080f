package org.yiti.app.supervision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.form.WrappedLabel;
import org.yiti.app.i18n.Texts;
import org.yiti.app.supervision.ItemModel.Page;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.supervision.ItemEvent;

/// The whole story of an item, the newest act last, each with its files.
final class StoryPane {
    private static final double THUMBNAIL_EM = 4;
    private static final double ONE_LINE = 900;

    private final Texts texts;
    private final EventWords words;
    private final AttachmentsFeature files;

    StoryPane(Texts texts, AttachmentsFeature files) {
        this.texts = texts;
        this.words = new EventWords(texts);
        this.files = files;
    }

    Node build(Page page) {
        var box = new VBox();
        box.setId("item-story");
        box.getStyleClass().add("item-story");
        var head = new Label(texts.tr("item.story"));
        head.getStyleClass().add("panel-head");
        box.getChildren().add(head);
        var hanging = byEvent(page.files());
        var invalid = new HashSet<UUID>();
        page.story().invalid().forEach(event -> invalid.add(event.id()));
        for (var event : page.story().events()) {
            box.getChildren()
                    .add(
                            event(
                                    event,
                                    hanging.getOrDefault(event.id(), List.of()),
                                    invalid.contains(event.id())));
        }
        if (page.story().events().isEmpty()) {
            box.getChildren().add(new WrappedLabel(texts.tr("item.story.empty")));
        }
        return box;
    }

    private static Map<UUID, List<Attachment>> byEvent(List<Attachment> files) {
        var hanging = new HashMap<UUID, List<Attachment>>();
        for (var file : files) {
            var at =
                    switch (file.place()) {
                        case Attachment.Place.OfOrder(var order) -> order;
                        case Attachment.Place.OfReply(var reply) -> reply;
                        case Attachment.Place.InYear _, Attachment.Place.OfRecord _ -> file.id();
                    };
            hanging.computeIfAbsent(at, _ -> new java.util.ArrayList<>()).add(file);
        }
        return hanging;
    }

    private Node event(ItemEvent event, List<Attachment> hanging, boolean invalid) {
        var number = new Label(String.valueOf(event.number()));
        number.getStyleClass().add("item-event-number");
        var act = new Label(words.head(event));
        act.getStyleClass().add("item-event-act");
        var who = new Label(words.who(event));
        who.getStyleClass().add("caption");
        var first = new FlowPane(act, who);
        first.setPrefWrapLength(
                ONE_LINE); // else it keeps room for a second line that it does not need
        first.getStyleClass().add("item-event-line");
        var body = new VBox(first);
        HBox.setHgrow(body, javafx.scene.layout.Priority.ALWAYS);
        body.setMinWidth(0);
        words.details(event).forEach(line -> body.getChildren().add(new WrappedLabel(line)));
        if (!hanging.isEmpty()) {
            var line = new FlowPane();
            line.getStyleClass().add("item-files");
            hanging.forEach(file -> line.getChildren().add(file(file)));
            body.getChildren().add(line);
        }
        if (invalid) {
            var said = new WrappedLabel(texts.tr("item.event.invalid"));
            said.getStyleClass().add("refusal");
            body.getChildren().add(said);
        }
        var line = new HBox(number, body);
        line.getStyleClass().addAll("item-event", event.ofUnit() ? "of-unit" : "of-office");
        return line;
    }

    private Node file(Attachment file) {
        var button = new Button(file.name());
        button.setMnemonicParsing(false);
        button.getStyleClass().add("item-file");
        button.setAccessibleText(texts.tr("item.file.open", file.name()));
        button.setOnAction(_ -> files.open(file));
        files.thumbnail(
                file,
                image -> {
                    var view = new ImageView(image);
                    view.setPreserveRatio(true);
                    view.setFitHeight(THUMBNAIL_EM * button.getFont().getSize());
                    button.setGraphic(view);
                });
        return button;
    }
}
