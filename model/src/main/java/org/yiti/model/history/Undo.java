package org.yiti.model.history;

import java.util.Optional;
import org.yiti.model.Sentence;

public final class Undo {
    public Undo(History history) {}
    public UndoPlan undoNext() { throw new IllegalStateException(); }
    public UndoPlan redoNext() { throw new IllegalStateException(); }
    public Optional<LoggedStep> nextToUndo() { return Optional.empty(); }
    public Optional<Sentence> undoable() { return Optional.empty(); }
    public Optional<Sentence> redoable() { return Optional.empty(); }
}
