package org.yiti.app.shell;

import java.util.List;
import java.util.stream.Stream;
import org.yiti.app.command.Command;
import org.yiti.app.ui.Overlay;

/// What the window's frame is built around.
///
/// @param commands all that the program can be told to do, with their keys
/// @param search opens the search box
/// @param help shows the shortcuts
/// @param overlays what may lie over the page
public record Frame(List<Command> commands, Command search, Command help, List<Overlay> overlays) {
    /// With one more box, above the others.
    public Frame with(Overlay another) {
        return new Frame(
                commands,
                search,
                help,
                Stream.concat(overlays.stream(), Stream.of(another)).toList());
    }
}
