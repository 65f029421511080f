package org.yiti.app.command;

import java.util.StringJoiner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/// How keys are written: `Ctrl+Shift+F`, `Alt+←`.
public final class KeyWords {
    private KeyWords() {}

    public static String of(KeyCombination keys) {
        var words = new StringJoiner("+");
        boolean control = keys.getControl() == ModifierValue.DOWN;
        if (control || keys.getShortcut() == ModifierValue.DOWN) {
            words.add("Ctrl");
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            words.add("Alt");
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            words.add("Shift");
        }
        words.add(keys instanceof KeyCodeCombination known ? of(known.getCode()) : keys.getName());
        return words.toString();
    }

    private static String of(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case COMMA -> ",";
            case EQUALS -> "=";
            case MINUS -> "-";
            case SEMICOLON -> ";";
            case DIGIT0, DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 ->
                    code.getChar();
            case ESCAPE -> "Esc";
            case PAGE_UP -> "PageUp";
            case PAGE_DOWN -> "PageDown";
            default -> code.getName();
        };
    }
}
