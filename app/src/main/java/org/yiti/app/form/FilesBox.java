package org.yiti.app.form;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.yiti.app.i18n.Texts;

/// The files that go with an act: chosen, or dropped on the box. They are taken in when the act is done.
public final class FilesBox {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final Texts texts;
    private final List<Path> files = new ArrayList<>();
    private final VBox list = new VBox();

    public FilesBox(Texts texts) {
        this.texts = texts;
    }

    public List<Path> files() {
        return List.copyOf(files);
    }

    public Node build() {
        var add = new Button(texts.tr("attachment.add"));
        add.setId("act-files-add");
        add.setOnAction(_ -> choose(add));
        var box = new VBox(list, add);
        box.setId("act-files");
        box.getStyleClass().add("item-files-box");
        box.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        box.setOnDragEntered(
                event -> box.pseudoClassStateChanged(DROP, event.getDragboard().hasFiles()));
        box.setOnDragExited(_ -> box.pseudoClassStateChanged(DROP, false));
        box.setOnDragDropped(event -> {
            add(event.getDragboard().getFiles());
            event.setDropCompleted(true);
            event.consume();
        });
        return box;
    }

    private void choose(Node at) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.tr("attachment.add.title"));
        var chosen = chooser.showOpenMultipleDialog(at.getScene().getWindow());
        if (chosen != null) {
            add(chosen);
        }
    }

    private void add(List<File> chosen) {
        for (var file : chosen) {
            var path = file.toPath();
            if (!files.contains(path)) {
                files.add(path);
                list.getChildren().add(line(path));
            }
        }
    }

    private Node line(Path file) {
        var name = new Label(String.valueOf(file.getFileName()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var remove = new Button("×");
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(texts.tr("item.file.leave", name.getText()));
        var line = new HBox(name, remove);
        line.getStyleClass().add("tool-line");
        remove.setOnAction(_ -> {
            files.remove(file);
            list.getChildren().remove(line);
        });
        return line;
    }
}
