package org.yiti.app.rows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.yiti.app.command.Command;
import org.yiti.app.command.CommandGroup;
import org.yiti.model.Sentence;

/// The list that is on the screen, which the commands for rows work on. One for the window; used on the screen's
/// thread.
public final class OpenRows {
    /// What every grid does by its own keys.
    private static final Set<RowAct> OF_GRIDS =
            EnumSet.of(RowAct.EDIT, RowAct.PASTE, RowAct.FILL_DOWN, RowAct.COPY);

    private Optional<RowList> front = Optional.empty();

    void enter(RowList list) {
        front = Optional.of(list);
    }

    void leave(RowList list) {
        front = front.filter(standing -> standing != list);
    }

    static boolean gridTakes(RowAct act) {
        return OF_GRIDS.contains(act);
    }

    /// All that can be done to rows, each while the list on the screen can do it.
    public List<Command> commands() {
        return Stream.concat(Arrays.stream(RowAct.values()).map(this::command), Stream.of(menu()))
                .toList();
    }

    private Command command(RowAct act) {
        var command =
                Command.of(
                                act.id(),
                                CommandGroup.ROWS,
                                act.words(),
                                () -> front.ifPresent(list -> list.run(act)))
                        .when(() -> front.filter(list -> list.isReady(act)).isPresent());
        return act.keys().map(command::withOwnKeys).orElse(command);
    }

    private Command menu() {
        return Command.of(
                        "rows.menu",
                        CommandGroup.ROWS,
                        Sentence.of("rows.menu"),
                        () -> front.ifPresent(RowList::openMenu))
                .when(() -> front.isPresent())
                .withOwnKeys(new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN));
    }
}
