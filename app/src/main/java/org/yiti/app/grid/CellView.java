package org.yiti.app.grid;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yiti.app.theme.LightMark;
import org.yiti.model.programme.Light;

/// One cell node. It is used again for another cell as soon as its own scrolls out of sight, so it
/// changes only what differs.
final class CellView extends Label {
    private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");
    private static final PseudoClass BAND = PseudoClass.getPseudoClass("band");
    private static final String BAND_TITLE = "band-";
    private final LightMark mark = new LightMark();
    private final Region caret = new Region();
    private GridCell shown = GridCell.EMPTY;
    private boolean band;
    private @Nullable Tooltip tooltip;

    CellView() {
        getStyleClass().add("grid-cell");
        setManaged(false);
        setMouseTransparent(false);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.TABLE_CELL);
        setContentDisplay(ContentDisplay.LEFT);
        caret.getStyleClass().add("grid-caret");
    }

    /// What of a cell needs styling anew: a node that already looks so is cheaper to use again.
    record Look(@Nullable Light light, String style, boolean hollow, boolean band) {
        static Look of(GridCell cell, boolean band) {
            return new Look(cell.light(), cell.style(), cell.hollow(), band);
        }
    }

    Look look() {
        return Look.of(shown, band);
    }

    void show(GridCell cell, boolean onBand, HPos align, boolean wrap) {
        setAlignment(position(align, cell));
        setWrapText(wrap);
        if (onBand != band) {
            band = onBand;
            pseudoClassStateChanged(BAND, onBand);
        }
        if (!cell.equals(shown)) {
            setText(cell.text());
            setAccessibleText(cell.spoken());
            restyle(cell);
            note(cell.note());
            shown = cell;
        }
    }

    /// The cell that carries the title of a band, with a caret that says whether the group is open.
    static GridCell title(String words, boolean open) {
        return GridCell.of(words).withStyle(BAND_TITLE + (open ? "open" : "closed"));
    }

    private static Pos position(HPos align, GridCell cell) {
        return switch (align) {
            case LEFT -> Pos.CENTER_LEFT;
            case CENTER -> Pos.CENTER;
            case RIGHT -> cell.light() == null ? Pos.CENTER_RIGHT : Pos.CENTER;
        };
    }

    private void restyle(GridCell cell) {
        if (cell.light() != shown.light() || !cell.style().equals(shown.style())) {
            getStyleClass().removeAll(classes(shown));
            getStyleClass().addAll(classes(cell));
        }
        var light = cell.light();
        if (light == null) {
            setGraphic(cell.style().startsWith(BAND_TITLE) ? caret : null);
        } else {
            mark.show(light);
            setGraphic(mark);
        }
        pseudoClassStateChanged(HOLLOW, cell.hollow());
    }

    private static List<String> classes(GridCell cell) {
        var light = cell.light();
        var lit = light == null ? "" : LightMark.styleClass(light);
        return List.of(lit, cell.style()).stream().filter(name -> !name.isEmpty()).toList();
    }

    private void note(String words) {
        if (words.isEmpty()) {
            setTooltip(null);
            return;
        }
        if (tooltip == null) {
            tooltip = new Tooltip();
        }
        tooltip.setText(words);
        setTooltip(tooltip);
    }
}
