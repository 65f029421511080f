package org.yiti.app.notice;

import java.util.Optional;
import org.yiti.model.Sentence;

/// Something the window tells the person, as loud as it needs to be.
public sealed interface Notice {
    Sentence sentence();

    /// It worked; goes away by itself.
    record Toast(Sentence sentence) implements Notice {}

    /// One can go on; stays until closed, may offer a way out.
    record Banner(Sentence sentence, Optional<Action> action) implements Notice {}

    /// The program itself has failed: a box of its own.
    record Stop(Sentence sentence, Throwable cause) implements Notice {}

    /// The store's file is damaged: stays, and leads to the backups.
    record Damage(Sentence sentence) implements Notice {}

    /// @param label what the button says, a verb
    record Action(Sentence label, Runnable run) {}
}
