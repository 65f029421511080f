package org.yiti.app.boot;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.yiti.app.i18n.Texts;
import org.yiti.app.theme.Theme;

/// The window itself: one page after the other stands in it.
final class WindowFrame {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 560;

    private final Stage stage;
    private final Texts texts;
    private final Theme theme;
    private final Scene scene;

    /// @param close called when the person closes it; it stays until it is hidden
    WindowFrame(Stage stage, Texts texts, Theme theme, Runnable close) {
        this.stage = stage;
        this.texts = texts;
        this.theme = theme;
        scene = new Scene(words("start.opening"), WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setTitle(texts.tr("app.title"));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WithinReach.keep(stage);
        stage.setOnCloseRequest(event -> {
            event.consume();
            close.run();
        });
    }

    Scene scene() {
        return scene;
    }

    void appear() {
        stage.show();
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    void show(Parent page) {
        scene.setRoot(page);
        theme.dressRoot(page);
    }

    /// Only words, while something is done behind it.
    void showWords(String key) {
        show(words(key));
    }

    /// Leaving its field keeps what was typed last; a field that is taken away is left too late.
    void leaveField() {
        scene.getRoot().requestFocus();
    }

    private StackPane words(String key) {
        return new StackPane(new Label(texts.tr(key)));
    }
}
