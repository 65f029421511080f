package org.yiti.app.desk;

import java.time.LocalTime;
import org.yiti.model.Sentence;

/// Whether what the person did is stored. Shown at the top right at all times; there is no save button.
public sealed interface Saving {
    record Nothing() implements Saving {}

    record Underway() implements Saving {}

    record Saved(LocalTime at) implements Saving {}

    /// What was done since is not stored; the sentence says why and what to do.
    record Failed(Sentence why) implements Saving {}
}
