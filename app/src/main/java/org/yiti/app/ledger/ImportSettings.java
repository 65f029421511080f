package org.yiti.app.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yiti.model.Sentence;

/// What a person is asked beside the file. Month and trust follow the year until the person said them.
final class ImportSettings {
    private final IntegerProperty year = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper month = new ReadOnlyIntegerWrapper(12);
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final StringProperty issue = new SimpleStringProperty("");
    private Map<Integer, StandingYear> standing = Map.of();
    private Optional<Integer> open = Optional.empty();
    private Optional<Integer> guessed = Optional.empty();
    private Optional<Integer> saidMonth = Optional.empty();
    private Optional<Boolean> saidOwn = Optional.empty();
    private LocalDate today = LocalDate.EPOCH;

    ImportSettings() {
        year.subscribe(this::follow);
    }

    IntegerProperty yearProperty() {
        return year;
    }

    ReadOnlyIntegerProperty monthProperty() {
        return month.getReadOnlyProperty();
    }

    /// Whether “done” in the file counts as verified.
    ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// Code or name of the issue of rows that name none; empty for the title of the sheet.
    StringProperty issueProperty() {
        return issue;
    }

    /// Begins anew for a file: the year that it names, else the open one, else this year.
    ///
    /// @param years the years of the store
    void begin(
            LedgerFile file,
            Map<Integer, StandingYear> years,
            Optional<Integer> openYear,
            LocalDate day) {
        standing = Map.copyOf(years);
        open = openYear;
        today = day;
        saidMonth = file.month();
        saidOwn = Optional.empty();
        int fallback = openYear.orElse(day.getYear());
        var named = NamedYear.of(file);
        guessed = named.isPresent() ? Optional.empty() : Optional.of(fallback);
        year.set(named.orElse(fallback));
        follow();
    }

    void sayMonth(int said) {
        saidMonth = Optional.of(said);
        follow();
    }

    void sayOwn(boolean said) {
        saidOwn = Optional.of(said);
        follow();
    }

    private void follow() {
        int into = year.get();
        var stands = standing.getOrDefault(into, StandingYear.missing(into, today));
        month.set(saidMonth.orElse(stands.month()));
        own.set(saidOwn.orElse(!stands.tasks()));
    }

    /// What the person had better look at before the year is taken for granted.
    Optional<Sentence> yearDoubt() {
        int into = year.get();
        if (guessed.filter(guess -> guess == into).isPresent()) {
            var key = open.isPresent() ? "ledger.year.guessed" : "ledger.year.guessed.today";
            return Optional.of(Sentence.of(key, Integer.toString(into)));
        }
        return open.filter(shown -> shown != into)
                .map(shown ->
                        Sentence.of(
                                "ledger.year.other",
                                Integer.toString(into),
                                Integer.toString(shown)));
    }
}
