package org.yiti.app.issue;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.yiti.app.desk.FieldWords;
import org.yiti.app.desk.RowTitle;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.history.LoggedChange;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;
import org.yiti.model.unit.Unit;

/// Who changed what of an issue, when and from where, in words.
final class HistoryModel {
    private static final int MOST = 300;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// One step in words.
    ///
    /// @param office name of the office that wrote it
    /// @param lines one for each changed field, with what stood before and after
    record Line(String time, String who, String office, String action, List<String> lines) {}

    private final IssueModel issue;
    private final Texts texts;
    private final ZoneId zone;

    HistoryModel(IssueModel issue, Texts texts, ZoneId zone) {
        this.issue = issue;
        this.texts = texts;
        this.zone = zone;
    }

    IssueModel issue() {
        return issue;
    }

    /// Reads the newest steps behind the screen.
    void read(Consumer<List<Line>> use) {
        var store = issue.editing().desk().store();
        issue.editing()
                .read(
                        "issue.history",
                        _ -> IssueLog.latest(store.rows(), store.history(), issue.id(), MOST),
                        entries ->
                                use.accept(
                                        issue.editing()
                                                .snapshot()
                                                .map(at -> words(at, entries))
                                                .orElse(List.of())));
    }

    private List<Line> words(Snapshot at, List<IssueLog.Entry> entries) {
        var whole = withRemoved(at.book(), entries);
        return entries.stream()
                .map(entry ->
                        new Line(
                                TIME.format(entry.step().at().atZone(zone)),
                                entry.step().actor().name(),
                                office(at, entry.step().office()),
                                texts.say(entry.step().action()),
                                lines(at, whole, entry)))
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

    private List<String> lines(Snapshot at, YearBook whole, IssueLog.Entry entry) {
        var lines = new ArrayList<String>();
        for (LoggedChange change : entry.changes()) {
            var row = entry.rows().get(change.row());
            if (row != null) {
                lines.addAll(lines(at, whole, change, row));
            }
        }
        return lines;
    }

    private List<String> lines(Snapshot at, YearBook whole, LoggedChange change, Row row) {
        var title = texts.say(RowTitle.of(row, whole, at.units()));
        if (change.born()) {
            return List.of(texts.tr("issue.history.added", title));
        }
        var alive = change.alive();
        if (alive != null) {
            return List.of(
                    texts.tr(alive ? "issue.history.restored" : "issue.history.removed", title));
        }
        var words = new FieldWords(at, texts);
        var fields = EnumSet.noneOf(Field.class);
        fields.addAll(change.before().keySet());
        fields.addAll(change.after().keySet());
        return fields.stream()
                .filter(field -> field.target().filter(t -> t == Table.PROGRAMME).isEmpty())
                .map(field ->
                        texts.tr(
                                "issue.history.changed",
                                title,
                                texts.label(field),
                                orNone(words.of(field, change.before().get(field))),
                                orNone(words.of(field, change.after().get(field)))))
                .toList();
    }

    private String orNone(String words) {
        return words.isEmpty() ? texts.tr("issue.history.nothing") : words;
    }
}
