package org.yiti.app.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Cells that look otherwise than their rows say: those that a preview is about to change, with the new text, and
/// those that it leaves alone, with the reason.
final class CellMarks {
    static final CellMarks NONE = new CellMarks(Map.of());
    private static final String PLANNED = "planned";
    private static final String REFUSED = "refused";

    private record Place(UUID row, String column) {}

    private final Map<Place, GridCell> cells;

    private CellMarks(Map<Place, GridCell> cells) {
        this.cells = cells;
    }

    Optional<GridCell> of(UUID row, String column) {
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(cells.get(new Place(row, column)));
    }

    /// Gathers marks.
    static final class Maker {
        private final Map<Place, GridCell> cells = new HashMap<>();

        void planned(CellText at) {
            put(at, GridCell.of(at.text()).withStyle(PLANNED));
        }

        /// @param why read aloud and shown as tooltip
        void refused(CellText at, String why) {
            put(at, GridCell.of(at.text()).withStyle(REFUSED).withNote(why));
        }

        private void put(CellText at, GridCell cell) {
            cells.put(new Place(at.row(), at.column()), cell);
        }

        CellMarks made() {
            return new CellMarks(Map.copyOf(cells));
        }
    }
}
