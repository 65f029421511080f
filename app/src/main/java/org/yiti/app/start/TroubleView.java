package org.yiti.app.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.yiti.app.i18n.Texts;
import org.yiti.model.Sentence;

/// Something about the store needs the person: what happened, what is safe, and the ways out.
public final class TroubleView {
    /// @param id of its button
    /// @param words what the button says, a verb
    public record Way(String id, String words, Runnable go) {}

    /// The system's dialogs for ways that lead to another place.
    public record Choosing(Window window, Texts texts) {
        public Optional<Path> folder() {
            var chooser = new DirectoryChooser();
            chooser.setTitle(texts.tr("trouble.folder"));
            return Optional.ofNullable(chooser.showDialog(window)).map(file -> file.toPath());
        }

        public Optional<Path> backup() {
            var chooser = new FileChooser();
            chooser.setTitle(texts.tr("trouble.backup"));
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(texts.tr("trouble.backups"), "*.zip"));
            return Optional.ofNullable(chooser.showOpenDialog(window)).map(file -> file.toPath());
        }
    }

    private final Texts texts;

    public TroubleView(Texts texts) {
        this.texts = texts;
    }

    /// @param ways the first is what Enter does
    public Parent build(String titleKey, Sentence what, List<Way> ways) {
        var title = new Label(texts.tr(titleKey));
        title.getStyleClass().add("title-2");
        var words = new Label(texts.say(what));
        words.setId("trouble-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var buttons = new FlowPane();
        buttons.getStyleClass().add("buttons");
        ways.stream().map(TroubleView::button).forEach(buttons.getChildren()::add);
        ((Button) buttons.getChildren().getFirst()).setDefaultButton(true);
        return new StartPage(title, words, buttons);
    }

    private static Button button(Way way) {
        var button = new Button(way.words());
        button.setId(way.id());
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> way.go().run());
        return button;
    }
}
