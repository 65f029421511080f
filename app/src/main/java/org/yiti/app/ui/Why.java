package org.yiti.app.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Why a control cannot be used now. It is said once, where the control is switched off; a screen reader reads it, and
/// one tip shows it to the pointer, because a control that is off hears nothing of the pointer.
public final class Why {
    private static final Object WHY = new Object();

    /// How much of the window's width a tip takes at the most.
    private static final double SHARE = 0.5;

    private Why() {}

    /// Says why a control is off whenever it is.
    public static <N extends Node> N say(N node, String why) {
        if (node.getProperties().put(WHY, why) == null) {
            node.disabledProperty().addListener((_, _, _) -> help(node));
        }
        help(node);
        return node;
    }

    private static void help(Node node) {
        node.setAccessibleHelp(said(node).orElse(null));
    }

    private static Optional<String> said(Node node) {
        return node.isDisabled() && node.getProperties().get(WHY) instanceof String why
                ? Optional.of(why)
                : Optional.empty();
    }

    /// Shows over all that lies in a place why it is off.
    public static void tell(Parent place) {
        var tip = new Tooltip();
        tip.setId("why-tip");
        tip.setWrapText(true);
        place.addEventFilter(MouseEvent.MOUSE_MOVED, event -> show(place, tip, at(event)));
        place.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> show(place, tip, Optional.empty()));
    }

    private static void show(Parent place, Tooltip tip, Optional<String> why) {
        if (why.orElse("").equals(tip.getText())) {
            return;
        }
        Tooltip.uninstall(place, tip);
        tip.hide();
        tip.setText(why.orElse(""));
        if (why.isPresent()) {
            tip.setMaxWidth(place.getScene().getWidth() * SHARE);
            Tooltip.install(place, tip);
        }
    }

    /// The pointer meets what is off, a part of it, or what it lies in.
    private static Optional<String> at(MouseEvent event) {
        var met = event.getPickResult().getIntersectedNode();
        for (Node each = met; each != null; each = each.getParent()) {
            var said = said(each);
            if (said.isPresent()) {
                return said;
            }
        }
        return met == null ? Optional.empty() : at(met, event.getSceneX(), event.getSceneY());
    }

    private static Optional<String> at(Node node, double sceneX, double sceneY) {
        if (!node.isVisible() || !node.contains(node.sceneToLocal(sceneX, sceneY))) {
            return Optional.empty();
        }
        var said = said(node);
        if (said.isPresent()) {
            return said;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> at(child, sceneX, sceneY).stream())
                        .findFirst()
                : Optional.empty();
    }
}
