package org.yiti.app.attachment;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.attachment.AttachmentsModel.Line;
import org.yiti.app.i18n.Texts;
import org.yiti.app.shell.Shown;
import org.yiti.model.attachment.Attachment;

/// The files of one place as cards; new ones are chosen, or dropped on it.
public final class AttachmentsPane {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /// Files that the window itself takes wherever they are dropped.
    private static final List<String> OURS = List.of(".yiti", ".yiti.age", ".yitiview");

    private final String id;
    private final AttachmentsModel model;
    private final Thumbnails thumbnails;
    private final Texts texts;
    private final Label title = new Label();
    private final Label empty = new Label();
    private final FlowPane cards = new FlowPane();
    private final Map<UUID, Card> shown = new HashMap<>();

    /// @param described whether a person is writing what the file is
    private record Card(Line line, boolean described, Node node) {}

    AttachmentsPane(String id, AttachmentsModel model, Thumbnails thumbnails, Texts texts) {
        this.id = id;
        this.model = model;
        this.thumbnails = thumbnails;
        this.texts = texts;
    }

    /// @param headStyle style of the words over the files, as the page around has it
    public Region build(String headStyle) {
        title.getStyleClass().add(headStyle);
        title.setMinWidth(Region.USE_PREF_SIZE);
        var add = new Button(texts.tr("attachment.add"));
        add.setId(id + "-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> choose(add));
        empty.setText(texts.tr("attachment.none"));
        empty.getStyleClass().add("attachments-none");
        empty.setWrapText(true);
        empty.managedProperty().bind(empty.visibleProperty());
        cards.getStyleClass().add("attachment-cards");
        cards.managedProperty().bind(cards.visibleProperty());
        var head = new HBox(title, add);
        head.getStyleClass().add("attachments-head");
        var box = new VBox(head, empty, cards);
        box.setId(id);
        box.getStyleClass().add("attachments");
        box.getStylesheets()
                .add(
                        Objects.requireNonNull(AttachmentsPane.class.getResource("attachment.css"))
                                .toExternalForm());
        takeDrops(box);
        model.linesProperty().when(Shown.of(box)).subscribe(this::fill);
        return box;
    }

    /// Goes to another place, or shows what hangs on the same one now.
    public void show(Optional<Attachment.Place.InYear> place) {
        model.show(place);
        name(model.linesProperty().get());
    }

    private void fill(List<Line> lines) {
        name(lines);
        empty.setVisible(lines.isEmpty());
        cards.setVisible(!lines.isEmpty());
        var now = lines.stream().map(this::card).toList();
        shown.clear();
        now.forEach(card -> shown.put(card.line().file().id(), card));
        var nodes = now.stream().map(Card::node).toList();
        if (!cards.getChildren().equals(nodes)) {
            cards.getChildren().setAll(nodes);
        }
    }

    private void name(List<Line> lines) {
        var of = texts.say(model.title());
        title.setText(lines.isEmpty() ? of : texts.tr("attachment.count", of, lines.size()));
    }

    /// What stood there stays, and with it the focus and what a person is writing, unless the file is another now.
    private Card card(Line line) {
        var standing = shown.get(line.file().id());
        if (standing != null && (standing.described() || standing.line().equals(line))) {
            return standing;
        }
        return new Card(
                line,
                false,
                new AttachmentCard(model, thumbnails, texts)
                        .build(line, file -> describe(line, file)));
    }

    /// Lets a person write what a file is, in the place of its card.
    private void describe(Line line, Attachment file) {
        var form = new DescriptionForm(model, texts).build(file, () -> close(file));
        shown.put(file.id(), new Card(line, true, form));
        fill(model.linesProperty().get());
    }

    private void close(Attachment file) {
        shown.remove(file.id());
        fill(model.linesProperty().get());
    }

    private void choose(Node at) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("attachment.add.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.tr("attachment.files"), "*.*"));
        var chosen = chooser.showOpenMultipleDialog(at.getScene().getWindow());
        if (chosen != null) {
            add(chosen);
        }
    }

    private void add(List<File> files) {
        model.add(files.stream().map(File::toPath).toList());
    }

    private void takeDrops(Node box) {
        box.setOnDragOver(event -> {
            if (welcome(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        box.setOnDragEntered(event -> box.pseudoClassStateChanged(DROP, welcome(event)));
        box.setOnDragExited(_ -> box.pseudoClassStateChanged(DROP, false));
        box.setOnDragDropped(event -> {
            if (welcome(event)) {
                add(List.copyOf(event.getDragboard().getFiles()));
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private boolean welcome(DragEvent event) {
        return model.ready()
                && event.getDragboard().hasFiles()
                && event.getDragboard().getFiles().stream().noneMatch(AttachmentsPane::isOurs);
    }

    private static boolean isOurs(File file) {
        var name = file.getName().toLowerCase(Locale.ROOT);
        return OURS.stream().anyMatch(name::endsWith);
    }
}
