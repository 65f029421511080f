package org.yiti.model.programme.flow;

import org.yiti.model.programme.YearBook;

/// What is looked at when somebody wants to do something: the story so far, what he gives, and the year around it.
///
/// @param office code of the office at which it is done
public record ActCase(ActStory story, ActGiven given, YearBook book, String office) {
    Subject subject() {
        return story.subject();
    }

    /// Whether the row is this office's own. Others do no office's acts on it, and their unit's acts leave its row alone.
    boolean own() {
        var home = subject().row().home();
        return home.isEmpty() || home.equals(office);
    }
}
