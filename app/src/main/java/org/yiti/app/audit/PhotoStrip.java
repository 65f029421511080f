package org.yiti.app.audit;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.attachment.AttachmentsFeature;
import org.yiti.app.i18n.Texts;
import org.yiti.app.ui.Stays;
import org.yiti.model.audit.AuditFile;
import org.yiti.model.audit.AuditFileKind;
import org.yiti.model.audit.ChecklistRule;

/// The photos of an answer, or the papers of a record: added with a button or dropped, opened with a click, with those
/// of the visit before beside them.
final class PhotoStrip {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final String id;
    private final VisitModel model;
    private final Texts texts;
    private final AttachmentsFeature files;
    private final Optional<ChecklistRule> rule;
    private final FlowPane tiles = new FlowPane();
    private final List<Button> ways = new ArrayList<>();
    private List<AuditFile> shown = List.of();
    private List<AuditFile> before = List.of();

    PhotoStrip(
            String id,
            VisitModel model,
            Texts texts,
            AttachmentsFeature files,
            Optional<ChecklistRule> rule) {
        this.id = id;
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.rule = rule;
    }

    Node build() {
        var kinds =
                rule.isPresent()
                        ? List.of(AuditFileKind.PHOTO)
                        : List.of(AuditFileKind.SIGNATURE, AuditFileKind.PAPER);
        for (AuditFileKind kind : kinds) {
            var add = new Button(texts.tr("audit.add", texts.label(kind)));
            add.setId(id + "-add" + (ways.isEmpty() ? "" : "-" + ways.size()));
            add.getStyleClass().add("audit-big");
            add.setMinWidth(Region.USE_PREF_SIZE);
            add.setOnAction(_ -> choose(kind));
            ways.add(add);
        }
        tiles.setId(id);
        tiles.getStyleClass().add("audit-photos");
        tiles.getChildren().setAll(ways);
        tiles.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        tiles.setOnDragEntered(
                event -> tiles.pseudoClassStateChanged(DROP, event.getDragboard().hasFiles()));
        tiles.setOnDragExited(_ -> tiles.pseudoClassStateChanged(DROP, false));
        tiles.setOnDragDropped(event -> {
            model.add(
                    rule,
                    kinds.getFirst(),
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
        return tiles;
    }

    private void choose(AuditFileKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("audit.add", texts.label(kind)));
        var chosen = chooser.showOpenMultipleDialog(tiles.getScene().getWindow());
        if (chosen != null) {
            List<Path> paths = chosen.stream().map(File::toPath).toList();
            model.add(rule, kind, paths);
        }
    }

    /// @param earlier the photos of the visit before
    void show(List<AuditFile> now, List<AuditFile> earlier) {
        if (now.equals(shown) && earlier.equals(before)) {
            return;
        }
        shown = now;
        before = earlier;
        tiles.getChildren().clear();
        earlier.forEach(file -> tiles.getChildren().add(tile(file, true)));
        now.forEach(file -> tiles.getChildren().add(tile(file, false)));
        tiles.getChildren().addAll(ways);
    }

    private Node tile(AuditFile file, boolean old) {
        var attachment = file.attachment();
        var picture = new StackPane(new Label(texts.label(file.kind())));
        picture.getStyleClass().add("audit-picture");
        files.thumbnail(
                attachment,
                image -> {
                    var view = new ImageView(image);
                    view.setPreserveRatio(true);
                    view.fitWidthProperty().bind(picture.widthProperty());
                    view.fitHeightProperty().bind(picture.heightProperty());
                    picture.getChildren().setAll(view);
                });
        var time = new Label(time(file, old));
        time.getStyleClass().add("caption");
        var button = Stays.usable(new Button());
        button.setGraphic(new VBox(picture, time));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "audit-photo");
        if (old) {
            button.getStyleClass().add("audit-before");
        }
        button.setAccessibleText(texts.tr("audit.photo", attachment.name(), time.getText()));
        button.setTooltip(new Tooltip(tip(file)));
        button.setOnAction(_ -> files.open(attachment));
        if (!old) {
            var remove = new MenuItem(texts.tr("audit.photo.remove"));
            remove.setOnAction(_ -> model.remove(file));
            button.setContextMenu(new ContextMenu(remove));
            button.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.DELETE) {
                    model.remove(file);
                    event.consume();
                }
            });
        }
        return button;
    }

    private String time(AuditFile file, boolean old) {
        var day = file.attachment().takenOn();
        var when =
                old
                        ? String.valueOf(day)
                        : file.takenMinute() == null
                                ? String.valueOf(day)
                                : ClockTime.shown(file.takenMinute());
        return old ? texts.tr("audit.before", when) : when;
    }

    private String tip(AuditFile file) {
        var from = file.timeFrom().map(texts::label).orElse("");
        return texts.tr(
                "audit.photo.tip",
                file.attachment().name(),
                file.attachment().takenOn() + " " + ClockTime.shown(file.takenMinute()),
                from,
                file.attachment()
                        .sha256()
                        .substring(0, Math.min(12, file.attachment().sha256().length())));
    }
}
