package org.yiti.app.ui;

import javafx.scene.Node;

/// Marks what stays usable on a page whose rows are not for who is before the screen to write: controls that lead
/// somewhere, print, narrow a list, or ask themselves who may use them. Everything else there is switched off.
public final class Stays {
    private static final Object MARK = new Object();

    private Stays() {}

    public static <N extends Node> N usable(N node) {
        node.getProperties().put(MARK, true);
        return node;
    }

    public static boolean marked(Node node) {
        return node.getProperties().containsKey(MARK);
    }
}
