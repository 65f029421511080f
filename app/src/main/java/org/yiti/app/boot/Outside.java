package org.yiti.app.boot;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.yiti.app.desk.Presence;
import org.yiti.app.setup.backup.Restoring;

/// What a window over one store asks of the program around it.
///
/// @param restoring closes the store for an older one; ends the use of the graph
/// @param opener shows a file in the program that the system has for it
/// @param presence who is before the window
public record Outside(Restoring restoring, Consumer<Path> opener, Presence presence) {
    /// Nobody is around.
    public static final Outside NOBODY = new Outside(_ -> {}, _ -> {}, Presence.ANYBODY);
}
