package org.yiti.app.boot;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.yiti.app.i18n.Texts;

/// Puts the office's name before the program's in the title of the window, so that two windows can be told apart.
final class WindowTitle {
    private WindowTitle() {}

    /// @param root of what the window shows while the office's store is open
    static void follow(Node root, String office, Texts texts) {
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .subscribe((before, now) -> {
                    if (before instanceof Stage left) {
                        left.setTitle(texts.tr("app.title"));
                    }
                    if (now instanceof Stage stage) {
                        stage.setTitle(texts.tr("app.title.of", office, texts.tr("app.title")));
                    }
                });
    }
}
