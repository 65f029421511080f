package org.yiti.app.supervision;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.yiti.model.supervision.ItemAction;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;

/// What a bare letter does to a card: sign (S), feedback (F), verify (V), return (R), extension (X), letter (L).
final class ItemKeys {
    static final List<KeyCode> KEYS =
            List.of(KeyCode.S, KeyCode.F, KeyCode.V, KeyCode.R, KeyCode.X, KeyCode.L);

    private ItemKeys() {}

    /// The letter that does an act to an item now.
    static Optional<KeyCode> key(ItemAction act, ItemLine line) {
        return KEYS.stream()
                .filter(key -> act(key, line).filter(act::equals).isPresent())
                .findFirst();
    }

    static Optional<ItemAction> act(KeyCode key, ItemLine line) {
        return switch (key) {
            case S -> Optional.of(ItemAction.RECEIVE);
            case F -> Optional.of(ItemAction.PROGRESS);
            case V ->
                    Optional.of(
                            line.state() == ItemState.VERIFYING
                                    ? ItemAction.PASS_CHECK
                                    : ItemAction.ASSIGN_CHECK);
            case R ->
                    Optional.of(
                            line.state() == ItemState.VERIFYING
                                    ? ItemAction.FAIL_CHECK
                                    : ItemAction.RETURN);
            case X ->
                    Optional.of(
                            line.marks().extensionOpen()
                                    ? ItemAction.GRANT_EXTENSION
                                    : ItemAction.APPLY_EXTENSION);
            case L -> Optional.of(ItemAction.URGE);
            default -> Optional.empty();
        };
    }
}
