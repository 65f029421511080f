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

    /// The store is a copy or a restored backup: goes on only if the person agrees.
    public Parent ask(Sentence question, Runnable goOn, Runnable leave) {
        var agree = new Button(texts.tr("trouble.go-on"));
        agree.setId("trouble-go-on");
        agree.setOnAction(_ -> goOn.run());
        var quit = new Button(texts.tr("trouble.leave"));
        quit.setOnAction(_ -> leave.run());
        return page(question, agree, quit);
    }

    /// @param backup the newest verified backup, where there is one
    public Parent build(
            Sentence what, Optional<Path> backup, Runnable again, Consumer<Path> restore) {
        var retry = new Button(texts.tr("trouble.again"));
        retry.setId("trouble-again");
        retry.setOnAction(_ -> again.run());
        var page = page(what, retry);
        backup.ifPresent(file -> {
            var button = new Button(texts.tr("trouble.restore", file.getFileName().toString()));
            button.setId("trouble-restore");
            button.setOnAction(_ -> restore.accept(file));
            page.getChildren().add(button);
        });
        return page;
    }

    private VBox page(Sentence what, Button... ways) {
        var title = new Label(texts.tr("trouble.title"));
        title.getStyleClass().add("title-2");
        var words = new Label(texts.say(what));
        words.setId("trouble-words");
        words.setWrapText(true);
        var buttons = new HBox(ways);
        buttons.getStyleClass().add("buttons");
        var page = new VBox(title, words, buttons);
        page.getStyleClass().add("first-run");
        return page;
    }
}
