package org.yiti.app.shell;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import org.yiti.app.desk.Presence;
import org.yiti.app.grid.Grid;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.app.ui.Stays;
import org.yiti.app.ui.Why;
import org.yiti.model.Sentence;

/// Switches off what writes on a page whose rows are not for who is signed in to write: buttons and choices cannot be
/// pressed, fields can be read and copied but not typed into, and all tell the reason that stands above the page. In one
/// place, so that a new button is off before anybody thinks of it; what is of use nevertheless says so ([Stays]).
final class ReadOnlyPage {
    private static final Object DONE = new Object();

    private final Presence presence;
    private final Texts texts;

    ReadOnlyPage(Presence presence, Texts texts) {
        this.presence = presence;
        this.texts = texts;
    }

    /// The page, with what writes switched off if it is not for who is here.
    Node of(Route route, Node page) {
        Optional<Sentence> why =
                presence.hidden(route).isPresent() ? Optional.empty() : presence.readOnly(route);
        why.map(texts::say).ifPresent(words -> keep(page, words));
        return page;
    }

    private void keep(Node node, String why) {
        if (Stays.marked(node) || node.getProperties().put(DONE, why) != null) {
            return;
        }
        switch (node) {
            case Grid<?> grid -> grid.readOnly();
            case Hyperlink _ -> {}
            case ButtonBase button -> off(button, why);
            case ChoiceBox<?> choice -> off(choice, why);
            case ComboBoxBase<?> choice -> off(choice, why);
            case TextInputControl field -> fixed(field, why);
            case Parent parent -> inside(parent, why);
            default -> {}
        }
    }

    private void inside(Parent parent, String why) {
        parent.getChildrenUnmodifiable().forEach(child -> keep(child, why));
        parent.getChildrenUnmodifiable()
                .addListener(
                        (ListChangeListener<Node>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(child -> keep(child, why));
                                    }
                                });
    }

    /// Stays off, whatever the page itself switches on and off.
    private static void off(Node node, String why) {
        node.disableProperty().unbind();
        node.disableProperty()
                .subscribe(disabled -> {
                    if (!disabled) {
                        node.setDisable(true);
                    }
                });
        Why.say(node, why);
    }

    private static void fixed(TextInputControl field, String why) {
        field.editableProperty().unbind();
        field.editableProperty()
                .subscribe(editable -> {
                    if (editable) {
                        field.setEditable(false);
                    }
                });
        field.setAccessibleHelp(why);
    }
}
