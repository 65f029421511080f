package org.yiti.app.issue;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yiti.app.desk.ChangeWords;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.Route;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.programme.YearBook;
import org.yiti.model.unit.Unit;

/// Who changed what of an issue, when and from where, in words.
final class HistoryModel {
    private static final int MOST = 300;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int SHOWN = 12;

    /// One line of the history.
    sealed interface Line {
        /// A step: when, who, from where, and what it was.
        ///
        /// @param office name of the office that wrote it
        record Step(String time, String who, String office, String action) implements Line {}

        /// One changed field with what stood before and after, or a row that came or went.
        ///
        /// @param opens where it stands now; empty for what lies in the recycle bin
        record Detail(String words, Optional<Route> opens) implements Line {}

        /// The rest of a step's changes, to be opened.
        record More(long step, int count) implements Line {}
    }

    private record Told(long step, Line.Step head, List<Line.Detail> details) {}

    private record Ordered(String order, Line.Detail detail) {}

    private final IssueModel issue;
    private final Texts texts;
    private final ZoneId zone;
    private final Set<Long> opened = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<List<Line>>> lines =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Told> told = List.of();

    HistoryModel(IssueModel issue, Texts texts, ZoneId zone) {
        this.issue = issue;
        this.texts = texts;
        this.zone = zone;
    }

    IssueModel issue() {
        return issue;
    }

    /// Reads the newest steps behind the screen.
    void read() {
        var store = issue.editing().desk().store();
        issue.editing()
                .read(
                        "issue.history",
                        _ -> IssueLog.latest(store.rows(), store.history(), issue.id(), MOST),
                        entries -> {
                            told =
                                    issue.editing()
                                            .snapshot()
                                            .map(at -> words(at, entries))
                                            .orElse(List.of());
                            show();
                        });
    }

    /// The history from the newest step on; empty until it was read.
    ReadOnlyObjectProperty<Optional<List<Line>>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Shows all the changes of a step.
    void open(Line.More more) {
        opened.add(more.step());
        show();
    }

    void go(Line.Detail detail) {
        detail.opens().ifPresent(issue::go);
    }

    private void show() {
        var all = new ArrayList<Line>();
        for (Told each : told) {
            all.add(each.head());
            int more = each.details().size() - SHOWN;
            if (more <= 0 || opened.contains(each.step())) {
                all.addAll(each.details());
            } else {
                all.addAll(each.details().subList(0, SHOWN));
                all.add(new Line.More(each.step(), more));
            }
        }
        lines.set(Optional.of(List.copyOf(all)));
    }

    private List<Told> words(Snapshot at, List<IssueLog.Entry> entries) {
        var whole = withRemoved(at.book(), entries);
        return entries.stream()
                .map(entry ->
                        new Told(
                                entry.step().number(),
                                new Line.Step(
                                        TIME.format(entry.step().at().atZone(zone)),
                                        entry.step().actor().name(),
                                        office(at, entry.step().office()),
                                        texts.say(entry.step().action())),
                                details(at, whole, entry)))
                .toList();
    }

    /// The name of the office that wrote a step; its code where nobody here knows it.
    private String office(Snapshot at, String code) {
        var own = issue.editing().desk().store().office();
        return own.code().equals(code)
                ? own.name()
                : at.units().units().stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .map(Unit::label)
                        .orElse(code);
    }

    /// The book with the removed rows of the entries in it, so that they can be called by name.
    private static YearBook withRemoved(YearBook book, List<IssueLog.Entry> entries) {
        return entries.isEmpty()
                ? book
                : book.withRows(
                        entries.getFirst().rows().values().stream()
                                .filter(row -> !row.alive())
                                .map(row -> row.withAlive(true))
                                .toList());
    }

    private List<Line.Detail> details(Snapshot at, YearBook whole, IssueLog.Entry entry) {
        var found = new ArrayList<Ordered>();
        var said = new ChangeWords(at, whole::row, texts);
        for (LoggedChange change : entry.changes()) {
            var row = entry.rows().get(change.row());
            if (row != null) {
                var place = ChangePlace.of(row, whole);
                var opens =
                        row.alive() ? Optional.of(place.of(issue.id())) : Optional.<Route>empty();
                for (String words : said.of(change, row)) {
                    found.add(new Ordered(place.order(), new Line.Detail(words, opens)));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Ordered::order))
                .map(Ordered::detail)
                .toList();
    }
}
