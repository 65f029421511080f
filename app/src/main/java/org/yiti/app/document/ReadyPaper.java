package org.yiti.app.document;

import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// A paper that is made as it is, to be looked at, printed and saved.
public interface ReadyPaper {
    /// What it is called, for ever: the printer that a person chose for it is kept by it.
    String name();

    /// What a person calls it.
    String title();

    /// The PDF, on A4. Called away from the screen's thread.
    ///
    /// @throws YitiException says why it cannot be made
    byte[] make(Progress progress) throws YitiException;
}
