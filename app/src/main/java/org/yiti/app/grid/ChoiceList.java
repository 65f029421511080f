package org.yiti.app.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The list under a cell that is one of a choice. It never takes the focus, so that an input method
/// keeps its composition in the field; and it is no popup, where input methods fail on some systems.
final class ChoiceList extends ListView<String> {
    private static final int MOST_LINES = 8;
    private static final double BORDER = 4;

    /// @param onPick takes the choice a person clicked
    ChoiceList(Consumer<String> onPick) {
        getStyleClass().add("grid-choices");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (cellAt(event.getPickResult().getIntersectedNode())
                            instanceof String picked) {
                        event.consume();
                        onPick.accept(picked);
                    }
                });
    }

    private static @Nullable Object cellAt(Node from) {
        for (Node node = from; node != null; node = node.getParent()) {
            if (node instanceof ListCell<?> cell) {
                return cell.getItem();
            }
        }
        return null;
    }

    /// Shows the choices with the first one picked; hides when there are none.
    void offer(List<String> choices) {
        getItems().setAll(choices);
        setVisible(!choices.isEmpty());
        if (!choices.isEmpty()) {
            getSelectionModel().select(0);
            scrollTo(0);
        }
    }

    void hide() {
        setVisible(false);
    }

    void move(int by) {
        int next = getSelectionModel().getSelectedIndex() + by;
        int place = Math.clamp(next, 0, getItems().size() - 1);
        getSelectionModel().select(place);
        scrollTo(Math.max(0, place - MOST_LINES / 2));
    }

    Optional<String> picked() {
        return isVisible()
                ? Optional.ofNullable(getSelectionModel().getSelectedItem())
                : Optional.empty();
    }

    /// Stands under the field, or over it where there is more room.
    void place(CellField field, double lineHeight, double bottom) {
        if (!isVisible()) {
            return;
        }
        setFixedCellSize(lineHeight);
        double wanted = Math.min(getItems().size(), MOST_LINES) * lineHeight + BORDER;
        double under = bottom - field.getLayoutY() - field.getHeight();
        double over = field.getLayoutY();
        boolean below = under >= wanted || under >= over;
        double height = Math.min(wanted, below ? under : over);
        double y = below ? field.getLayoutY() + field.getHeight() : over - height;
        resizeRelocate(field.getLayoutX(), y, Math.max(field.getWidth(), 8 * lineHeight), height);
    }
}
