package org.yiti.app.review;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do while the material is full screen. They are the same on the speaker's screen.
final class ReviewKeys {
    private final ReviewModel model;
    private final Runnable leave;
    private final Runnable swap;
    private final Runnable decide;

    /// @param leave ends the full screen
    /// @param swap shows it on the other screen
    /// @param decide takes a decision down
    ReviewKeys(ReviewModel model, Runnable leave, Runnable swap, Runnable decide) {
        this.model = model;
        this.leave = leave;
        this.swap = swap;
        this.decide = decide;
    }

    /// Nothing gets further, but for what scrolls in the rows of a figure.
    void pressed(KeyEvent event) {
        if (model.showingProperty().get() == ReviewModel.Showing.ROWS && scrolls(event.getCode())) {
            return;
        }
        event.consume();
        if (model.showingProperty().get() == ReviewModel.Showing.KEYS) {
            model.escape(); // any key
            return;
        }
        if (event.getCode() == KeyCode.M && event.isShortcutDown()) {
            decide.run();
            return;
        }
        if (event.isAltDown() || event.isShortcutDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, SPACE, PAGE_DOWN -> model.next();
            case LEFT, PAGE_UP -> model.back();
            case UP -> model.up();
            case DOWN -> model.down();
            case HOME -> model.first();
            case END -> model.last();
            case ENTER -> model.enter();
            case BACK_SPACE -> model.erase();
            case TAB -> model.tab(event.isShiftDown() ? -1 : 1);
            case D -> model.openRows();
            case B, PERIOD -> model.black();
            case S -> swap.run();
            case F1, HELP -> model.keys();
            case SLASH -> {
                if (event.isShiftDown()) {
                    model.keys(); // ?
                }
            }
            case ESCAPE -> {
                if (model.escape()) {
                    leave.run();
                }
            }
            default -> {
                if (event.getCode().isDigitKey()) {
                    model.digit(digit(event.getCode()));
                }
            }
        }
    }

    private static boolean scrolls(KeyCode code) {
        return switch (code) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> true;
            default -> false;
        };
    }

    private static int digit(KeyCode code) {
        var name = code.name(); // DIGIT3 or NUMPAD3
        return name.charAt(name.length() - 1) - '0';
    }
}
