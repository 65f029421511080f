package org.yiti.app.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work on a block of cells, as in a spreadsheet.
final class BlockKeys {
    private final GridBlocks<?> blocks;

    BlockKeys(GridBlocks<?> blocks) {
        this.blocks = blocks;
    }

    /// Enter and Esc while a block waits to be written.
    ///
    /// @return whether the key was one of these
    boolean decides(KeyEvent event) {
        if (!blocks.isOpen() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case ENTER -> does(blocks::apply);
            case ESCAPE -> does(blocks::drop);
            default -> false;
        };
    }

    /// @return whether the key was one of a block's
    boolean pressed(KeyEvent event) {
        boolean command = event.isShortcutDown() && !event.isAltDown();
        boolean shift = event.isShiftDown();
        if (!blocks.isAttached() && !(command && event.getCode() == KeyCode.C)) {
            return false;
        }
        return switch (event.getCode()) {
            case C -> command && !shift && does(blocks::copy);
            case X -> command && !shift && does(blocks::cut);
            case V -> command && does(() -> blocks.paste(shift));
            case D -> command && does(shift ? blocks::pattern : () -> blocks.fillDown(false));
            case R -> command && does(() -> blocks.fillRight(shift));
            case DELETE, BACK_SPACE ->
                    !event.isShortcutDown() && !shift && !event.isAltDown() && does(blocks::clear);
            default -> false;
        };
    }

    private static boolean does(Runnable what) {
        what.run();
        return true;
    }
}
