package org.yiti.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.yiti.app.desk.DirectJobRunner;
import org.yiti.model.job.Progress;

/// The sheet of shortcuts promises nothing that a grid does not do.
class GridShortcutTest extends FxTest {
    private final List<KeyEvent> passed = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(GridShortcut.class)
    void theGridTakesEachOfItsKeys(GridShortcut shortcut) {
        var owner = fx(SampleOwner::new);
        fx(() -> {
            owner.grid.setColumns(SampleTask.columns(), 3);
            owner.grid.attach(new NoBlocks(), new DirectJobRunner());
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

    /// Takes blocks, but can never say what would become of them.
    private static final class NoBlocks implements BlockOwner {
        @Override
        public Planner planner() {
            return new Planner() {
                @Override
                public BlockDraft plan(BlockRequest request, Progress progress) {
                    throw new IllegalStateException("not planned here");
                }

                @Override
                public BlockRequest pattern(List<UUID> rows, List<Integer> months, String text) {
                    throw new IllegalStateException("not planned here");
                }
            };
        }

        @Override
        public boolean apply(BlockDraft draft) {
            return false;
        }

        @Override
        public void failed(Exception cause) {}

        @Override
        public boolean canGrow() {
            return false;
        }

        @Override
        public Optional<Integer> month(String column) {
            return column.startsWith("m")
                    ? Optional.of(Integer.valueOf(column.substring(1)))
                    : Optional.empty();
        }
    }
}
