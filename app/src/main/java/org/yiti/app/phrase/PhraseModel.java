package org.yiti.app.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.Desk;
import org.yiti.app.job.JobRunner;
import org.yiti.app.notice.Notices;
import org.yiti.app.preference.Preferences;
import org.yiti.model.phrase.Phrase;
import org.yiti.model.phrase.PhraseKind;
import org.yiti.model.phrase.Phrases;
import org.yiti.model.record.Table;

/// The phrases to choose from at a place.
final class PhraseModel {
    /// @param read whether the phrases have come from the store
    /// @param fitting those that fit the place and what was typed, the best first
    record State(boolean read, List<Phrase> fitting) {}

    private final Desk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Preferences preferences;
    private final Function<PhraseKind, String> words;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(false, List.of()));
    private Phrases phrases = Phrases.NONE;
    private Optional<PhraseKind> wanted = Optional.empty();
    private String typed = "";

    /// @param words the name of a kind
    PhraseModel(
            Desk desk,
            JobRunner jobs,
            Notices notices,
            Preferences preferences,
            Function<PhraseKind, String> words) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.preferences = preferences;
        this.words = words;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Reads the phrases for a place.
    ///
    /// @param kind what suits the place, if something does
    void open(Optional<PhraseKind> kind) {
        wanted = kind;
        typed = "";
        state.set(new State(false, List.of()));
        var rows = desk.store().rows();
        jobs.<Phrases>latest(
                "phrases",
                _ -> Phrases.of(rows.all(Table.PHRASE)),
                outcome ->
                        outcome.use(
                                read -> {
                                    phrases = read;
                                    show();
                                },
                                notices::failed));
    }

    void look(String text) {
        if (!text.equals(typed)) {
            typed = text;
            show();
        }
    }

    /// Remembers that a phrase was put in.
    void used(Phrase phrase) {
        preferences.change(settings -> settings.withUse(phrase.id().toString()));
    }

    private void show() {
        state.set(new State(true, phrases.fitting(wanted, typed, uses(), words)));
    }

    private Map<UUID, Integer> uses() {
        var uses = preferences.get().uses();
        var known = new HashMap<UUID, Integer>();
        phrases.all()
                .forEach(phrase ->
                        known.put(phrase.id(), uses.getOrDefault(phrase.id().toString(), 0)));
        return known;
    }
}
