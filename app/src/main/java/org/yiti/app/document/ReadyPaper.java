package org.yiti.app.document;

import java.util.List;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.job.Progress;

/// A paper that is made as it is, to be looked at, printed and saved.
public interface ReadyPaper {
    /// What it is called, for ever: the printer that a person chose for it is kept by it.
    String name();

    /// What a person calls it.
    String title();

    /// @param pdf on A4
    /// @param notes what a person should know of it before it goes out
    record Pages(byte[] pdf, List<Sentence> notes) {
        public Pages {
            notes = List.copyOf(notes);
        }
    }

    /// Its pages. Called away from the screen's thread.
    ///
    /// @throws YitiException says why it cannot be made
    Pages make(Progress progress) throws YitiException;
}
