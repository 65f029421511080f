package org.yiti.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiti.app.preference.Preferences;
import org.yiti.app.preference.Settings;
import org.yiti.model.search.SearchKind;

/// What this person chose lately in the search box, newest first; kept with the settings, by ids only.
final class RecentChoices {
    private final Preferences preferences;

    RecentChoices(Preferences preferences) {
        this.preferences = preferences;
    }

    List<String> ids() {
        return preferences.get().recent();
    }

    /// Which rows of a kind are among them.
    List<UUID> of(SearchKind kind) {
        var start = kind.name() + ":";
        return ids().stream()
                .filter(id -> id.startsWith(start))
                .map(id -> UUID.fromString(id.substring(start.length())))
                .toList();
    }

    void add(String id) {
        var ids = new ArrayList<>(ids());
        ids.remove(id);
        ids.addFirst(id);
        preferences.change(
                s -> s.withRecent(ids.subList(0, Math.min(ids.size(), Settings.MOST_RECENT))));
    }
}
