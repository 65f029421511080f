package org.yiti.app.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.yiti.app.grid.Grid;

/// Gives a list what its saved views are chosen by, for the line of tools over it.
@FunctionalInterface
public interface ViewsTool {
    /// For a list that has no saved views.
    ViewsTool NONE = (_, _, _, _) -> List.of();

    /// @param begun whether the list has been looked at before and is as it was left
    /// @param shown whether the list is on the screen
    List<Node> over(
            Grid<?> grid, ViewSwitches switches, boolean begun, ObservableValue<Boolean> shown);
}
