package org.yiti.model.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yiti.model.job.Progress;
import org.yiti.model.meeting.MeetingBook;
import org.yiti.model.programme.IssueAlias;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Row;
import org.yiti.model.unit.UnitRegister;

/// Everything of an open year and of the register that a person can go to, ready to be searched. Immutable.
public final class YearIndex {
    /// How many turns of a loop pass between two looks at whether the work is still wanted.
    private static final int TURNS = 500;

    private final Map<SearchKind, SearchIndex<Row>> kinds;

    private YearIndex(Map<SearchKind, SearchIndex<Row>> kinds) {
        this.kinds = kinds;
    }

    /// Before anything is read.
    public static YearIndex empty() {
        return new YearIndex(Map.of());
    }

    public static YearIndex of(YearBook book, UnitRegister units, Progress progress) {
        var kinds = new EnumMap<SearchKind, SearchIndex<Row>>(SearchKind.class);
        kinds.put(SearchKind.ISSUE, issues(book));
        kinds.put(SearchKind.TASK, tasks(book, progress));
        kinds.put(SearchKind.POLICY, policies(book));
        kinds.put(SearchKind.UNIT, units(units));
        kinds.put(SearchKind.PERSON, people(units));
        return new YearIndex(kinds);
    }

    /// The same with the year's meetings and decisions, which are read by themselves. Nothing of private remarks is
    /// there to be found.
    public YearIndex with(MeetingBook meetings) {
        var all = new EnumMap<SearchKind, SearchIndex<Row>>(SearchKind.class);
        all.putAll(kinds);
        all.put(SearchKind.MEETING, meetings(meetings));
        all.put(SearchKind.DECISION, decisions(meetings));
        return new YearIndex(all);
    }

    private static SearchIndex<Row> meetings(MeetingBook meetings) {
        return new SearchIndex<>(
                meetings.meetings().stream()
                        .map(meeting ->
                                SearchEntry.of(
                                        meeting.row(),
                                        "",
                                        meeting.title(),
                                        named(meeting.paperNo())))
                        .toList());
    }

    private static SearchIndex<Row> decisions(MeetingBook meetings) {
        return new SearchIndex<>(
                meetings.decisions().stream()
                        .map(decision ->
                                SearchEntry.of(decision.row(), "", decision.text(), List.of()))
                        .toList());
    }

    /// The best of a kind that fit.
    public Hits<Row> find(SearchKind kind, SearchQuery query, int most) {
        var index = kinds.get(kind);
        return index == null ? new Hits<>(List.of(), 0) : index.find(query, most);
    }

    public int size() {
        return kinds.values().stream().mapToInt(SearchIndex::size).sum();
    }

    private static SearchIndex<Row> issues(YearBook book) {
        return new SearchIndex<>(
                book.issues().stream()
                        .map(issue ->
                                SearchEntry.of(
                                        issue.row(),
                                        issue.code(),
                                        issue.name(),
                                        book.aliasesOf(issue.id()).stream()
                                                .map(IssueAlias::alias)
                                                .toList()))
                        .toList());
    }

    private static SearchIndex<Row> tasks(YearBook book, Progress progress) {
        var tasks = book.tasks();
        var entries = new ArrayList<SearchEntry<Row>>(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            if (i % TURNS == 0) {
                progress.checkpoint();
            }
            var task = tasks.get(i);
            entries.add(SearchEntry.of(task.row(), task.no(), task.content(), List.of()));
        }
        return new SearchIndex<>(entries);
    }

    private static SearchIndex<Row> policies(YearBook book) {
        return new SearchIndex<>(
                book.policies().stream()
                        .map(policy ->
                                SearchEntry.of(
                                        policy.row(),
                                        policy.no(),
                                        policy.title(),
                                        named(policy.docNo())))
                        .toList());
    }

    private static SearchIndex<Row> units(UnitRegister units) {
        return new SearchIndex<>(
                units.units().stream()
                        .map(unit ->
                                SearchEntry.of(
                                        unit.row(),
                                        unit.code(),
                                        unit.label(),
                                        units.calledBy(unit)))
                        .toList());
    }

    private static SearchIndex<Row> people(UnitRegister units) {
        return new SearchIndex<>(
                units.people().stream()
                        .map(person ->
                                SearchEntry.of(
                                        person.row(),
                                        "",
                                        person.name(),
                                        named(
                                                units.label(person.unit())
                                                        + person.title()
                                                        + person.name())))
                        .toList());
    }

    private static List<String> named(String other) {
        return other.isEmpty() ? List.of() : List.of(other);
    }
}
