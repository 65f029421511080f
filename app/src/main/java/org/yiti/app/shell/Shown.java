package org.yiti.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether a node is on a showing window. Bindings made `.when(Shown.of(root))` end by themselves when the
/// screen is left, so no view has to unbind anything.
public final class Shown {
    private Shown() {}

    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }
}
