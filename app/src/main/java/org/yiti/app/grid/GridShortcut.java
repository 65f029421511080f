package org.yiti.app.grid;

import static javafx.scene.input.KeyCode.*;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.yiti.app.command.KeyWords;
import org.yiti.model.record.Code;

/// The keys of every grid, for the sheet of shortcuts. A test presses each and expects the grid to take it.
public enum GridShortcut implements Code {
    STEP(GridShortcutGroup.MOVE, plain(UP), plain(DOWN), plain(LEFT), plain(RIGHT)),
    EDGE(GridShortcutGroup.MOVE, control(UP), control(DOWN), control(LEFT), control(RIGHT)),
    LINE_END(GridShortcutGroup.MOVE, plain(HOME), plain(END)),
    CORNER(GridShortcutGroup.MOVE, control(HOME), control(END)),
    PAGE(GridShortcutGroup.MOVE, plain(PAGE_UP), plain(PAGE_DOWN)),
    LEAVE(GridShortcutGroup.MOVE, plain(F6)),
    EXTEND(GridShortcutGroup.SELECT, shift(UP), shift(DOWN), shift(LEFT), shift(RIGHT)),
    ALL(GridShortcutGroup.SELECT, control(A)),
    COPY(GridShortcutGroup.SELECT, control(C)),
    CUT(GridShortcutGroup.SELECT, control(X)),
    PASTE(GridShortcutGroup.SELECT, control(V), controlShift(V)),
    FILL(GridShortcutGroup.SELECT, control(D), control(R)),
    PATTERN(GridShortcutGroup.SELECT, controlShift(D)),
    EMPTY(GridShortcutGroup.SELECT, plain(DELETE)),
    NEXT_LINE(GridShortcutGroup.TYPE, plain(ENTER), shift(ENTER)),
    NEXT_CELL(GridShortcutGroup.TYPE, plain(TAB), shift(TAB)),
    OPEN(GridShortcutGroup.TYPE, plain(F2)),
    CHOICES(GridShortcutGroup.TYPE, alt(DOWN)),
    BREAK(GridShortcutGroup.TYPE, true, alt(ENTER)),
    CANCEL(GridShortcutGroup.TYPE, true, plain(ESCAPE)),
    FIND(GridShortcutGroup.LOOK, control(F), plain(F3), shift(F3)),
    FILTERS(GridShortcutGroup.LOOK, controlShift(L)),
    SORT(
            GridShortcutGroup.LOOK,
            new KeyCodeCombination(UP, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN)),
    ZOOM(GridShortcutGroup.LOOK, control(EQUALS), control(MINUS), control(DIGIT0));

    private final GridShortcutGroup group;
    private final boolean whileEditing;
    private final List<KeyCodeCombination> combinations;

    GridShortcut(GridShortcutGroup group, KeyCodeCombination... combinations) {
        this(group, false, combinations);
    }

    GridShortcut(
            GridShortcutGroup group, boolean whileEditing, KeyCodeCombination... combinations) {
        this.group = group;
        this.whileEditing = whileEditing;
        this.combinations = List.of(combinations);
    }

    private static KeyCodeCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCodeCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCodeCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    private static KeyCodeCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    public GridShortcutGroup group() {
        return group;
    }

    private static KeyCodeCombination controlShift(KeyCode code) {
        return new KeyCodeCombination(
                code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    /// Whether it means this only while a cell is edited.
    boolean whileEditing() {
        return whileEditing;
    }

    /// Whether every grid takes these keys by itself.
    public static boolean isTaken(KeyCombination keys) {
        return Arrays.stream(values()).anyMatch(all -> all.combinations.contains(keys));
    }

    List<KeyCodeCombination> combinations() {
        return combinations;
    }

    /// As they are read: `Ctrl+A`, `← →`.
    public String keys() {
        return combinations.stream().map(KeyWords::of).collect(Collectors.joining("  "));
    }
}
