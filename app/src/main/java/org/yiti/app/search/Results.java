package org.yiti.app.search;

import java.util.List;
import org.yiti.model.Sentence;

/// What the search box shows.
///
/// @param typed what it was found for
record Results(String typed, List<Group> groups) {
    static final Results NONE = new Results("", List.of());

    /// Lines of one kind.
    ///
    /// @param key tells the kinds apart
    /// @param total how many there are, with those that are not shown
    record Group(String key, Sentence head, List<Line> lines, int total) {
        int hidden() {
            return total - lines.size();
        }
    }

    List<Line> lines() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }
}
