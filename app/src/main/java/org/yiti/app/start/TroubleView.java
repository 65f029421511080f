package org.yiti.app.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;

/// The store could not be opened: what happened, what is safe, and the ways out.
public final class TroubleView {
    private final Texts texts;

    public TroubleView(Texts texts) {
        this.texts = texts;
    }

    /// @param backup the newest verified backup, where there is one
    public Parent build(
            Sentence what, Optional<Path> backup, Runnable again, Consumer<Path> restore) {
        var title = new Label(texts.tr("trouble.title"));
        title.getStyleClass().add("title-2");
        var words = new Label(texts.say(what));
        words.setId("trouble-words");
        words.setWrapText(true);
        var retry = new Button(texts.tr("trouble.again"));
        retry.setId("trouble-again");
        retry.setOnAction(_ -> again.run());
        var buttons = new HBox(retry);
        buttons.getStyleClass().add("buttons");
        backup.ifPresent(
                file -> {
                    var button =
                            new Button(texts.tr("trouble.restore", file.getFileName().toString()));
                    button.setId("trouble-restore");
                    button.setOnAction(_ -> restore.accept(file));
                    buttons.getChildren().add(button);
                });
        var page = new VBox(title, words, buttons);
        page.getStyleClass().add("first-run");
        return page;
    }
}
