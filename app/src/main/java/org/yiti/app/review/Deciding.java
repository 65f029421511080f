package org.yiti.app.review;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Takes down what is decided while the material is up (Ctrl+M).
public interface Deciding {
    /// @param month of the material
    /// @param issue that is up
    /// @param show takes the form as soon as it can be filled in
    /// @param closed told when it was put away
    void open(YearMonth month, Optional<UUID> issue, Consumer<Node> show, Runnable closed);
}
