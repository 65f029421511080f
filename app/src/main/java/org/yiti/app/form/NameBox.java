package org.yiti.app.form;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.yiti.model.search.SearchIndex;

/// A name that is typed or chosen. While it is typed the list holds the names that fit, by characters, pinyin or
/// initials; latin letters that only one name fits become that name when the person goes on.
final class NameBox {
    private final List<String> names;
    private final ComboBox<String> box = new ComboBox<>();
    private boolean filling;

    NameBox(List<String> names, String start) {
        this.names = List.copyOf(names);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(names);
        box.getEditor().setText(start);
        box.setValue(start.isEmpty() ? null : start);
        box.getEditor().textProperty().subscribe((_, typed) -> typed(typed));
        box.getEditor().focusedProperty().subscribe(focused -> left(focused));
        box.focusedProperty().subscribe(focused -> left(focused));
    }

    ComboBox<String> box() {
        return box;
    }

    String name() {
        return settled(box.getEditor().getText());
    }

    private List<String> fitting(String typed) {
        return SearchIndex.choices(names, List::of, typed);
    }

    private void typed(String typed) {
        if (filling || !box.isFocused() || typed.equals(box.getValue())) {
            return;
        }
        var found = fitting(typed);
        fill(found, typed);
        if (found.isEmpty() || found.contains(typed)) {
            box.hide();
        } else if (box.getScene() != null) {
            box.hide(); // the list is as high as what it holds when it is shown
            box.show();
        }
    }

    /// What was typed stays, whatever the list makes of its new names.
    private void fill(List<String> found, String typed) {
        filling = true;
        int caret = box.getEditor().getCaretPosition();
        box.getItems().setAll(found);
        if (!typed.equals(box.getEditor().getText())) {
            box.getEditor().setText(typed);
            box.getEditor().positionCaret(caret);
        }
        filling = false;
    }

    private void left(boolean focused) {
        if (!focused && !box.isFocused()) {
            var name = settled(box.getEditor().getText());
            fill(names, name);
        }
    }

    private String settled(String typed) {
        boolean latin = !typed.isBlank() && typed.chars().allMatch(letter -> letter < 128);
        if (!latin || names.contains(typed)) {
            return typed;
        }
        var found = fitting(typed);
        return found.size() == 1 ? found.getFirst() : typed;
    }
}
