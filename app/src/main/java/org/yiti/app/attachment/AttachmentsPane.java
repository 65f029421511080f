package org.yiti.app.attachment;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;
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
    private final String titleKey;
    private final AttachmentsModel model;
    private final Thumbnails thumbnails;
    private final Texts texts;
    private final Label title = new Label();
    private final Label empty = new Label();
    private final FlowPane cards = new FlowPane();
    private @Nullable Attachment described;

    AttachmentsPane(
            String id, String titleKey, AttachmentsModel model, Thumbnails thumbnails, Texts texts) {
        this.id = id;
        this.titleKey = titleKey;
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
                        Objects.requireNonNull(
                                        AttachmentsPane.class.getResource("attachment.css"))
                                .toExternalForm());
        takeDrops(box);
        model.linesProperty().when(Shown.of(box)).subscribe(this::fill);
        return box;
    }

    /// Goes to another place, or shows what hangs on the same one now.
    public void show(Optional<Attachment.Place> place) {
        model.show(place);
    }

    private void fill(List<Line> lines) {
        title.setText(
                lines.isEmpty()
                        ? texts.tr(titleKey)
                        : texts.tr("attachment.count", texts.tr(titleKey), lines.size()));
        empty.setVisible(lines.isEmpty());
        cards.setVisible(!lines.isEmpty());
        cards.getChildren().setAll(lines.stream().map(this::card).toList());
    }

    private Node card(Line line) {
        boolean open = described != null && described.id().equals(line.file().id());
        return open
                ? new DescriptionForm(model, texts).build(line.file(), () -> describe(null))
                : new AttachmentCard(model, thumbnails, texts).build(line, this::describe);
    }

    /// Lets a person write what a file is; one at a time.
    private void describe(@Nullable Attachment file) {
        described = file;
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
