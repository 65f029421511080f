package org.yiti.app.baseline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.YitiException;
import org.yiti.model.baseline.Diff;
import org.yiti.model.baseline.Difference;
import org.yiti.model.baseline.Frozen;
import org.yiti.model.baseline.Kind;
import org.yiti.model.edit.WishedCells;
import org.yiti.model.programme.Baseline;
import org.yiti.model.programme.BaselineReason;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.flow.ActStory;
import org.yiti.model.record.Table;

/// An issue beside one of its baselines: every difference as a line of words, and how many there are.
///
/// @param month the month of the date that is looked at, for what was adjusted in it
public record Comparison(Issue issue, Baseline baseline, YearMonth month, List<Line> lines) {

    /// One difference in words.
    ///
    /// @param subject number and words of the row, such as `03-02-01 开展检查`
    /// @param current whether the reason speaks of what stands now
    public record Line(
            Difference difference,
            String kind,
            String list,
            String subject,
            String cell,
            String before,
            String after,
            String reason,
            String agreedBy,
            String agreedOn,
            boolean current) {}

    /// Which lines are shown.
    public enum Filter {
        ALL,
        ADDED,
        REMOVED,
        MOVED,
        CHANGED,
        UNEXPLAINED,
        THIS_MONTH
    }

    /// @throws YitiException if the baseline's text cannot be read
    public static Comparison of(Snapshot at, Texts texts, Issue issue, Baseline baseline)
            throws YitiException {
        var frozen = new FrozenJson().read(baseline.content());
        return of(at, texts, issue, baseline, frozen);
    }

    static Comparison of(Snapshot at, Texts texts, Issue issue, Baseline baseline, Frozen frozen) {
        var words = new ContentWords(at, texts, frozen.unitNames());
        var lines = new ArrayList<Line>();
        for (Difference difference : new Diff(at.book(), issue).since(baseline, frozen)) {
            lines.add(line(difference, words, at, texts));
        }
        return new Comparison(issue, baseline, YearMonth.from(at.asOf()), List.copyOf(lines));
    }

    private static Line line(Difference difference, ContentWords words, Snapshot at, Texts texts) {
        var subject = difference.subject();
        var unit = subject.unit() == null ? "" : at.units().label(subject.unit());
        var reason = difference.reason();
        var on = reason.map(BaselineReason::agreedOn);
        var granted =
                reason.isPresent() ? Optional.<ActStory.Granted>empty() : granted(difference, at);
        return new Line(
                difference,
                texts.label(difference.kind()),
                texts.say(subject.table().label()),
                (subject.no() + unit + " " + subject.text()).strip(),
                texts.say(difference.cell().label()),
                words.of(difference.before()),
                words.of(difference.after()),
                reason.map(BaselineReason::reason)
                        .or(() -> granted.map(g -> request(g, texts)))
                        .orElse(""),
                reason.map(BaselineReason::agreedBy)
                        .or(() -> granted.map(g -> g.decision().by()))
                        .orElse(""),
                on.map(Object::toString)
                        .or(() -> granted.map(g -> String.valueOf(g.decision().day())))
                        .orElse(""),
                difference.explained());
    }

    private static String request(ActStory.Granted granted, Texts texts) {
        return texts.tr("baseline.granted", granted.request().number(), granted.request().reason());
    }

    /// The last request of a task that was granted about the cell.
    private static Optional<ActStory.Granted> granted(Difference difference, Snapshot at) {
        var subject = difference.subject();
        var name = WishedCells.name(difference.cell().field(), difference.cell().month());
        if (subject.table() != Table.TASK || name.isEmpty()) {
            return Optional.empty();
        }
        return at.book()
                .task(subject.row())
                .map(org.yiti.model.programme.flow.Subject.OfTask::new)
                .flatMap(task ->
                        at.book().story(task).granted().reversed().stream()
                                .filter(granted -> granted.about(name.get()))
                                .findFirst());
    }

    public List<Line> shown(Filter filter) {
        return lines.stream().filter(line -> fits(line, filter)).toList();
    }

    private boolean fits(Line line, Filter filter) {
        return switch (filter) {
            case ALL -> true;
            case ADDED -> line.difference().kind() == Kind.ADDED;
            case REMOVED -> line.difference().kind() == Kind.REMOVED;
            case MOVED -> line.difference().kind() == Kind.MOVED;
            case CHANGED -> line.difference().kind() == Kind.CHANGED;
            case UNEXPLAINED -> !line.difference().explained();
            case THIS_MONTH -> agreedIn(line);
        };
    }

    private boolean agreedIn(Line line) {
        return line.difference()
                .reason()
                .flatMap(reason -> java.util.Optional.ofNullable(reason.agreedOn()))
                .filter(on -> YearMonth.from(on).equals(month))
                .isPresent();
    }

    public int count(Filter filter) {
        return shown(filter).size();
    }

    /// How many rows (tasks, duties, policies …) the shown lines are of: 本月调整 4 项 counts rows, not cells.
    public int rows(Filter filter) {
        return (int)
                shown(filter).stream()
                        .map(line -> line.difference().subject().row())
                        .distinct()
                        .count();
    }
}
