package org.yiti.app.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.yiti.model.pack.PackTime;

/// Official papers that say what a month's material says, offered beside the files of the material.
public interface MonthPapers {
    /// A menu for each.
    ///
    /// @param month the month on the screen; empty while there is none, and for a week or a day
    /// @param near in whose window files are asked for
    List<MenuItem> menus(Supplier<Optional<PackTime.OfMonth>> month, Node near);
}
