package org.yiti.app.block.bulk;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A text box for the names of units, with those that what is typed may mean under it. Enter takes the first, ↓ goes
/// into the list.
final class UnitText extends VBox {
    private static final int MOST = 6;
    private static final String MARKS = "[、,，;；]";

    private final TextField field = new TextField();
    private final ListView<String> list = new ListView<>();
    private final Function<String, List<String>> units;
    private final boolean several;

    /// @param several whether more than one name may stand in it
    UnitText(Function<String, List<String>> units, boolean several) {
        this.units = units;
        this.several = several;
        list.getStyleClass().add("bulk-units");
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        getChildren().addAll(field, list);
        field.textProperty().subscribe(_ -> suggest());
        focusWithinProperty().subscribe(_ -> suggest());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::choosing);
        list.setOnMouseClicked(_ -> take(list.getSelectionModel().getSelectedItem()));
    }

    TextField field() {
        return field;
    }

    private String last() {
        var text = field.getText();
        return several ? text.substring(begin()).strip() : text.strip();
    }

    private int begin() {
        var text = field.getText();
        int end = text.length();
        while (several && end > 0 && !text.substring(end - 1, end).matches(MARKS)) {
            end--;
        }
        return several ? end : 0;
    }

    private void suggest() {
        var typed = last();
        var found = typed.isEmpty() || !isFocusWithin() ? List.<String>of() : units.apply(typed);
        boolean open = !found.isEmpty() && !found.contains(typed);
        list.getItems().setAll(found.subList(0, open ? Math.min(MOST, found.size()) : 0));
        list.setVisible(open);
        double line = field.getFont().getSize() * 2;
        list.setFixedCellSize(line);
        list.setPrefHeight(line * list.getItems().size() + 4);
        list.setMinHeight(list.getPrefHeight());
    }

    private void typing(KeyEvent event) {
        if (!list.isVisible() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                take(list.getItems().getFirst());
                event.consume();
            }
            case DOWN -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
                event.consume();
            }
            case ESCAPE -> {
                list.setVisible(false);
                event.consume();
            }
            default -> {}
        }
    }

    private void choosing(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            take(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.requestFocus();
            list.setVisible(false);
            event.consume();
        }
    }

    private void take(String unit) {
        if (unit != null) {
            field.requestFocus();
            field.setText(field.getText().substring(0, begin()) + unit);
            field.end();
        }
    }
}
