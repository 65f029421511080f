package org.yiti.app.attachment;

import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.attachment.AttachmentsModel.Line;
import org.yiti.app.i18n.Texts;
import org.yiti.model.attachment.Attachment;
import org.yiti.model.attachment.FileState;
import org.yiti.model.attachment.SafeName;

/// One file: what it looks like or what kind it is, its name to open it by, its size and state, and what can be done
/// with it.
final class AttachmentCard {
    private static final int LONGEST_KIND = 4;

    private final AttachmentsModel model;
    private final Thumbnails thumbnails;
    private final Texts texts;

    AttachmentCard(AttachmentsModel model, Thumbnails thumbnails, Texts texts) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.texts = texts;
    }

    /// @param describe lets the person write what the file is
    Node build(Line line, Consumer<Attachment> describe) {
        var file = line.file();
        var name = new Button(file.name());
        name.getStyleClass().addAll("flat", "attachment-name");
        name.setMnemonicParsing(false);
        name.setAccessibleText(texts.tr("attachment.accessible", file.name(), facts(line)));
        name.setTooltip(new Tooltip(tip(file)));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setDisable(!line.here());
        name.setOnAction(_ -> model.open(file));
        var facts = new Label(facts(line));
        facts.getStyleClass().add("caption");
        var words = new VBox(name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var menu = menu(line, describe);
        var card = new HBox(mark(line), words, menu);
        card.getStyleClass().add("attachment-card");
        line.state()
                .ifPresent(state ->
                        card.getStyleClass()
                                .add("attachment-" + state.name().toLowerCase(Locale.ROOT)));
        card.setId("attachment-" + file.id());
        card.setOnContextMenuRequested(_ -> menu.show());
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.remove(file);
                event.consume();
            }
        });
        return card;
    }

    /// A small picture of a picture; the end of the name of anything else.
    private Node mark(Line line) {
        var ending = SafeName.ending(line.file().name()).toUpperCase(Locale.ROOT);
        var kind =
                new Label(
                        ending.isEmpty() || ending.length() > LONGEST_KIND
                                ? texts.tr("attachment.kind")
                                : ending);
        kind.getStyleClass().add("attachment-kind");
        var mark = new StackPane(kind);
        mark.getStyleClass().add("attachment-mark");
        if (line.here()) {
            thumbnails.of(
                    line.file(),
                    image -> {
                        var view = new ImageView(image);
                        view.setPreserveRatio(true);
                        view.fitWidthProperty().bind(mark.widthProperty().subtract(2));
                        view.fitHeightProperty().bind(mark.heightProperty().subtract(2));
                        mark.getChildren().setAll(view);
                    });
        }
        return mark;
    }

    private String facts(Line line) {
        var facts = new ArrayList<String>();
        line.state()
                .filter(state -> state != FileState.HERE)
                .map(texts::label)
                .ifPresent(facts::add);
        facts.add(size(line.file().bytes()));
        var takenOn = line.file().takenOn();
        if (takenOn != null) {
            facts.add(takenOn.toString());
        }
        if (!line.file().remark().isEmpty()) {
            facts.add(line.file().remark().replace('\n', ' '));
        }
        return String.join(" · ", facts);
    }

    private static String size(long bytes) {
        return bytes < 1 << 20
                ? "%d KB".formatted(Math.max(1, (bytes + 1023) >> 10))
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1 << 20));
    }

    private static String tip(Attachment file) {
        return file.remark().isEmpty() ? file.name() : file.name() + "\n" + file.remark();
    }

    private MenuButton menu(Line line, Consumer<Attachment> describe) {
        var file = line.file();
        var menu = new MenuButton("⋯");
        menu.getStyleClass().addAll("flat", "no-arrow", "attachment-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(texts.tr("attachment.menu", file.name()));
        var open = item("attachment.open", () -> model.open(file));
        open.setDisable(!line.here());
        var save = item("attachment.save", () -> save(menu, file));
        save.setDisable(!line.here());
        menu.getItems()
                .setAll(
                        open,
                        save,
                        item("attachment.describe", () -> describe.accept(file)),
                        new SeparatorMenuItem(),
                        item("attachment.remove", () -> model.remove(file)));
        return menu;
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(texts.tr(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void save(Node at, Attachment file) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("attachment.save.title"));
        chooser.setInitialFileName(SafeName.of(file.name()));
        var target = chooser.showSaveDialog(at.getScene().getWindow());
        if (target != null) {
            model.save(file, target.toPath());
        }
    }
}
