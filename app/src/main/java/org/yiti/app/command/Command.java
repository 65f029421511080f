package org.yiti.app.command;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.yiti.model.Sentence;

/// Something the whole program can be told to do, from wherever the person is: by its keys, or by its name in
/// the search box.
///
/// @param id stays the same for ever: choices made lately are kept by it
/// @param words what it is called
/// @param keys its shortcut, if it has one
/// @param everywhere whether its keys are taken wherever the person is; else its own place takes them
/// @param ready whether it can be done now
public record Command(
        String id,
        CommandGroup group,
        Sentence words,
        Optional<KeyCombination> keys,
        boolean everywhere,
        BooleanSupplier ready,
        Runnable action) {
    public static Command of(String id, CommandGroup group, Sentence words, Runnable action) {
        return new Command(id, group, words, Optional.empty(), true, () -> true, action);
    }

    public Command withKeys(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new Command(
                id,
                group,
                words,
                Optional.of(new KeyCodeCombination(code, modifiers)),
                true,
                ready,
                action);
    }

    /// Keys that its own place takes, such as a list while it has the focus.
    public Command withOwnKeys(KeyCombination own) {
        return new Command(id, group, words, Optional.of(own), false, ready, action);
    }

    public Command when(BooleanSupplier possible) {
        return new Command(id, group, words, keys, everywhere, possible, action);
    }

    public void run() {
        if (ready.getAsBoolean()) {
            action.run();
        }
    }
}
