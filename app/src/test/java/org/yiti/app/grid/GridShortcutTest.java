package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yiti.app.FxTest;

/// The sheet of shortcuts promises nothing that a grid does not do.
class GridShortcutTest extends FxTest {
    private final List<KeyEvent> passed = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(GridShortcut.class)
    void theGridTakesEachOfItsKeys(GridShortcut shortcut) {
        var owner = fx(SampleOwner::new);
        fx(() -> {
            owner.grid.setColumns(SampleTask.columns(), 3);
            owner.show(SampleTask.list(50));
        });
        var pane = fx(() -> new StackPane(owner.grid));
        fx(() -> pane.addEventHandler(KeyEvent.KEY_PRESSED, passed::add));
        var stage = show(pane);
        for (var keys : shortcut.combinations()) {
            fx(() -> {
                owner.grid.select(SampleTask.of(20).id(), "m1");
                owner.grid.requestFocus();
                if (shortcut.whileEditing()) {
                    press(stage, new KeyCodeCombination(KeyCode.F2));
                    assertThat(owner.grid.editingProperty().get()).isTrue();
                }
                press(stage, keys);
            });
        }
        assertThat(passed).as("keys that the grid let pass").isEmpty();
        assertThat(shortcut.combinations()).isNotEmpty();
    }

    private static void press(Stage stage, KeyCodeCombination keys) {
        var focus = stage.getScene().getFocusOwner();
        Event.fireEvent(
                focus,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        keys.getCode(),
                        keys.getShift() == ModifierValue.DOWN,
                        keys.getShortcut() == ModifierValue.DOWN,
                        keys.getAlt() == ModifierValue.DOWN,
                        false));
    }
}
