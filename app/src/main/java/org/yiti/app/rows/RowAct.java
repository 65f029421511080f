package org.yiti.app.rows;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.yiti.model.Sentence;
import org.yiti.model.record.Code;

/// Something that a list may be able to do with its selected rows, in the order of every menu: open, edit, copy
/// and paste, light and deadline, compare, copy as, print, recycle bin. Never stored.
public enum RowAct implements Code {
    OPEN(Part.OPEN, KeyCode.ENTER, SHORTCUT_DOWN),
    MATRIX(Part.OPEN),
    /// Typing, a double click and F2 do it in the cell itself: the menu has no room.
    EDIT(Part.PALETTE, KeyCode.F2),
    ADD(Part.EDIT, KeyCode.INSERT),
    BULK(Part.EDIT, KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN),
    MOVE_UP(Part.EDIT, KeyCode.UP, SHORTCUT_DOWN, SHIFT_DOWN),
    MOVE_DOWN(Part.EDIT, KeyCode.DOWN, SHORTCUT_DOWN, SHIFT_DOWN),
    COPY(Part.FILL, KeyCode.C, SHORTCUT_DOWN),
    PASTE(Part.FILL, KeyCode.V, SHORTCUT_DOWN),
    /// By its keys, the search box and the fill button only: the menu has no room.
    FILL_DOWN(Part.PALETTE, KeyCode.D, SHORTCUT_DOWN),
    /// The search box and the bulk change do it: the menu has no room.
    DEADLINE(Part.PALETTE),
    /// A task becomes a supervision item.
    SUPERVISE(Part.LIGHT),
    BASELINE(Part.COMPARE),
    HISTORY(Part.COMPARE),
    COPY_TEXT(Part.COPY),
    COPY_NUMBERS(Part.COPY),
    PRINT(Part.PRINT),
    REMOVE(Part.BIN, KeyCode.DELETE, SHORTCUT_DOWN);

    /// A stretch of the menu between two lines.
    enum Part {
        OPEN,
        EDIT,
        FILL,
        LIGHT,
        COMPARE,
        /// Shown as one entry with others behind it.
        COPY,
        PRINT,
        BIN,
        /// Not in the menu.
        PALETTE
    }

    private final Part part;
    private final Optional<KeyCombination> keys;

    RowAct(Part part) {
        this.part = part;
        this.keys = Optional.empty();
    }

    RowAct(Part part, KeyCode code, KeyCombination.Modifier... modifiers) {
        this.part = part;
        this.keys = Optional.of(new KeyCodeCombination(code, modifiers));
    }

    Part part() {
        return part;
    }

    Optional<KeyCombination> keys() {
        return keys;
    }

    /// Of the command that does it.
    String id() {
        return "rows." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Sentence words() {
        return Sentence.of(textKey());
    }
}
