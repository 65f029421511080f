package org.yiti.app.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.yiti.app.figure.FigureSheet;
import org.yiti.app.i18n.Texts;

/// Which screen of the material is up, and what lies over it. Each method is a key.
final class ReviewModel {
    /// What is seen.
    enum Showing {
        PAGE,
        /// The list of pages over the screen.
        LIST,
        /// The rows behind a figure.
        ROWS,
        /// What the keys do.
        KEYS,
        BLACK
    }

    private static final int LONGEST_NUMBER = 4;

    private final Deck deck;
    private final Texts texts;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper listed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Showing> showing =
            new ReadOnlyObjectWrapper<>(Showing.PAGE);
    private final ReadOnlyObjectWrapper<Optional<Mark>> mark =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<FigureSheet>> rows =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param first screen, from 0
    ReviewModel(Deck deck, int first, Texts texts) {
        this.deck = deck;
        this.texts = texts;
        at.set(Math.clamp(first, 0, deck.screens().size() - 1));
    }

    Deck deck() {
        return deck;
    }

    /// The screen that is up, from 0.
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Showing> showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /// The page that is marked in the list, from 0.
    ReadOnlyIntegerProperty listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// The digits of a number that is being typed.
    ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /// What of the screen is marked, or whose rows are open.
    ReadOnlyObjectProperty<Optional<Mark>> markProperty() {
        return mark.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<FigureSheet>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    Screenful screen() {
        return deck.screens().get(at.get());
    }

    /// The screen behind the one that is up; empty at the end.
    Optional<Screenful> coming() {
        int next = at.get() + 1;
        return next < deck.screens().size()
                ? Optional.of(deck.screens().get(next))
                : Optional.empty();
    }

    List<Mark> marks() {
        return deck.marks(screen());
    }

    private boolean is(Showing wanted) {
        return showing.get() == wanted;
    }

    /// Whatever is pressed while the screen is black or the keys are told only brings the page back.
    private boolean woken() {
        if (is(Showing.BLACK) || is(Showing.KEYS)) {
            showing.set(Showing.PAGE);
            return true;
        }
        return false;
    }

    void next() {
        step(1);
    }

    void back() {
        step(-1);
    }

    /// Between the rows of figures, to those of the next figure.
    private void step(int by) {
        if (woken()) {
            return;
        }
        if (is(Showing.ROWS)) {
            tab(by);
            mark.get().ifPresent(this::open);
        } else {
            go(at.get() + by);
        }
    }

    private void go(int screen) {
        typed.set("");
        mark.set(Optional.empty());
        rows.set(Optional.empty());
        showing.set(Showing.PAGE);
        at.set(Math.clamp(screen, 0, deck.screens().size() - 1));
    }

    void first() {
        if (!woken()) {
            go(0);
        }
    }

    void last() {
        if (!woken()) {
            go(deck.screens().size() - 1);
        }
    }

    void up() {
        list(-1);
    }

    void down() {
        list(1);
    }

    /// Opens the list at the page that is up, or walks in it.
    private void list(int by) {
        if (woken()) {
            return;
        }
        int all = deck.pack().pages().size();
        if (is(Showing.LIST)) {
            listed.set(Math.clamp(listed.get() + by, 0, all - 1));
        } else {
            typed.set("");
            listed.set(screen().number() - 1);
            showing.set(Showing.LIST);
        }
    }

    /// Goes to a page of the list.
    ///
    /// @param page from 0
    void choose(int page) {
        deck.ofPage(page + 1).ifPresent(this::go);
    }

    void digit(int digit) {
        if (!woken() && !is(Showing.ROWS) && typed.get().length() < LONGEST_NUMBER) {
            typed.set(typed.get() + digit);
        }
    }

    void erase() {
        if (!typed.get().isEmpty()) {
            typed.set(typed.get().substring(0, typed.get().length() - 1));
        }
    }

    /// Where the typed number leads; empty for none.
    Optional<Screenful> target() {
        return deck.typed(typed.get()).map(deck.screens()::get);
    }

    /// Goes where the typed number or the list says, else opens the rows of the marked figure.
    void enter() {
        if (woken()) {
            return;
        }
        if (!typed.get().isEmpty()) {
            var wanted = deck.typed(typed.get());
            typed.set("");
            wanted.ifPresent(this::go);
        } else if (is(Showing.LIST)) {
            choose(listed.get());
        } else if (is(Showing.PAGE) && mark.get().isPresent()) {
            openRows();
        }
    }

    /// Marks the next of the screen, or the one before.
    ///
    /// @param by 1 or -1
    void tab(int by) {
        var all = marks();
        if (woken() || is(Showing.LIST) || all.isEmpty()) {
            return;
        }
        int now = -1;
        for (int i = 0; i < all.size() && mark.get().isPresent(); i++) {
            if (all.get(i).same(mark.get().get())) {
                now = i;
            }
        }
        int wanted = now < 0 && by < 0 ? all.size() - 1 : now + by;
        mark.set(Optional.of(all.get(Math.floorMod(wanted, all.size()))));
    }

    /// The rows behind the marked figure, or behind the first of the screen.
    void openRows() {
        if (woken() || is(Showing.LIST)) {
            return;
        }
        if (is(Showing.ROWS)) {
            closeRows();
            return;
        }
        mark.get().or(() -> marks().stream().findFirst()).ifPresent(this::open);
    }

    /// The rows behind a number, or behind a mark of a chart; or why there are none.
    void open(Mark wanted) {
        mark.set(Optional.of(wanted));
        rows.set(
                Optional.of(
                        switch (wanted) {
                            case Mark.Number(var figure) ->
                                    FigureSheet.of(deck.source().at(), figure, texts);
                            case Mark.Point(var chart, var key) ->
                                    deck.behind(screen().page(), chart, key).sheet(texts);
                        }));
        showing.set(Showing.ROWS);
    }

    private void closeRows() {
        rows.set(Optional.empty());
        showing.set(Showing.PAGE);
    }

    void black() {
        if (!woken()) {
            typed.set("");
            rows.set(Optional.empty());
            showing.set(Showing.BLACK);
        }
    }

    /// Tells what the keys do, until the next one is pressed.
    void keys() {
        if (!woken()) {
            typed.set("");
            rows.set(Optional.empty());
            showing.set(Showing.KEYS);
        }
    }

    /// The issue that is up; empty where the page is about something else.
    Optional<UUID> issue() {
        return Deck.issueOf(screen().page());
    }

    /// Takes away what lies over the page.
    ///
    /// @return whether nothing did, so that the person wants to leave
    boolean escape() {
        if (!typed.get().isEmpty()) {
            typed.set("");
        } else if (is(Showing.ROWS)) {
            closeRows();
        } else if (!is(Showing.PAGE)) {
            showing.set(Showing.PAGE);
        } else {
            return true;
        }
        return false;
    }
}
