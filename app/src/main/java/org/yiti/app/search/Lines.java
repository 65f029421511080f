package org.yiti.app.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.app.command.Command;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.app.nav.MeetingRoute;
import org.yiti.app.nav.Route;
import org.yiti.app.nav.SupervisionRoute;
import org.yiti.model.figure.FigureScope;
import org.yiti.model.inspection.Inspection;
import org.yiti.model.meeting.Decision;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.Policy;
import org.yiti.model.programme.Task;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.search.Match;
import org.yiti.model.search.SearchKind;
import org.yiti.model.search.SearchText;
import org.yiti.model.search.SearchText.Span;
import org.yiti.model.supervision.ItemLights;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.SupervisionItem;
import org.yiti.model.unit.Person;
import org.yiti.model.unit.Unit;
import org.yiti.model.whistle.Whistle;

/// How what was found is shown, and where choosing it leads.
final class Lines {
    private static final int LONGEST_TITLE = 160;

    private final Texts texts;

    Lines(Texts texts) {
        this.texts = texts;
    }

    String title(Command command) {
        return texts.say(command.words());
    }

    Line command(Command command, @Nullable Match match) {
        var title = title(command);
        return new Line.OfCommand(command, title, span(title, match));
    }

    /// A row as it stands in a snapshot.
    ///
    /// @param items what is known of supervision items
    Line row(Snapshot at, SearchKind kind, Row row, Followed.Items items, @Nullable Match match) {
        return switch (kind) {
            case ISSUE -> issue(at, new Issue(row), match);
            case TASK -> task(at, new Task(row), match);
            case POLICY -> policy(new Policy(row), match);
            case MEETING -> meeting(new Meeting(row), match);
            case DECISION -> decision(at, new Decision(row), match);
            case ITEM -> item(at, new SupervisionItem(row), items.line(row.id()), match);
            case INSPECTION -> inspection(new Inspection(row), match);
            case WHISTLE -> whistle(at, new Whistle(row), match);
            case UNIT -> unit(new Unit(row), match);
            case PERSON -> person(at, new Person(row), match);
        };
    }

    private Line issue(Snapshot at, Issue issue, @Nullable Match match) {
        var light = at.lights().counts(new FigureScope.OfIssue(issue.id())).worst();
        return new Line.OfRow(
                SearchKind.ISSUE,
                issue.row(),
                issue.code(),
                issue.name(),
                span(issue.name(), match),
                Optional.of(light),
                joined(at.units().label(issue.leadUnit()), month(issue.focusMonth())));
    }

    private Line task(Snapshot at, Task task, @Nullable Match match) {
        var due = task.dueDate();
        var title = oneLine(task.content());
        return new Line.OfRow(
                SearchKind.TASK,
                task.row(),
                task.no(),
                title,
                span(title, match),
                Optional.of(at.lights().of(task).shown()),
                joined(
                        at.units().label(task.leadUnit()),
                        due == null ? task.dueWords() : month(due.getMonthValue())));
    }

    private Line policy(Policy policy, @Nullable Match match) {
        var title = oneLine(policy.title());
        return new Line.OfRow(
                SearchKind.POLICY,
                policy.row(),
                policy.no(),
                title,
                span(title, match),
                Optional.empty(),
                joined(texts.label(policy.stage()), month(policy.planMonth())));
    }

    private Line meeting(Meeting meeting, @Nullable Match match) {
        var day = meeting.day();
        return new Line.OfRow(
                SearchKind.MEETING,
                meeting.row(),
                "",
                meeting.title(),
                span(meeting.title(), match),
                Optional.empty(),
                joined(texts.label(meeting.state()), day == null ? "" : day.toString()));
    }

    private Line decision(Snapshot at, Decision decision, @Nullable Match match) {
        var title = oneLine(decision.text());
        return new Line.OfRow(
                SearchKind.DECISION,
                decision.row(),
                "",
                title,
                span(title, match),
                Optional.empty(),
                joined(at.units().label(decision.unit()), texts.label(decision.kind())));
    }

    /// A supervision item with its state and light of the day.
    private Line item(
            Snapshot at, SupervisionItem item, Optional<ItemLine> line, @Nullable Match match) {
        var lights = new ItemLights(at.asOf(), at.calendar(), at.lights().rule().dueSoonDays());
        return new Line.OfRow(
                SearchKind.ITEM,
                item.row(),
                item.no(),
                item.title(),
                span(item.title(), match),
                line.flatMap(lights::of).map(ItemLights.Verdict::light),
                joined(
                        at.units().label(item.leadUnit()),
                        line.map(each -> texts.label(each.state())).orElse("")));
    }

    private Line inspection(Inspection inspection, @Nullable Match match) {
        return new Line.OfRow(
                SearchKind.INSPECTION,
                inspection.row(),
                inspection.no(),
                inspection.title(),
                span(inspection.title(), match),
                Optional.empty(),
                joined(
                        inspection.kind().map(texts::label).orElse(""),
                        texts.label(inspection.state())));
    }

    private Line whistle(Snapshot at, Whistle whistle, @Nullable Match match) {
        var matter = oneLine(whistle.matter());
        return new Line.OfRow(
                SearchKind.WHISTLE,
                whistle.row(),
                whistle.no(),
                matter,
                span(matter, match),
                Optional.empty(),
                joined(at.units().label(whistle.calledBy()), whistle.place()));
    }

    private Line unit(Unit unit, @Nullable Match match) {
        return new Line.OfRow(
                SearchKind.UNIT,
                unit.row(),
                "",
                unit.label(),
                span(unit.label(), match),
                Optional.empty(),
                unit.label().equals(unit.name()) ? "" : unit.name());
    }

    private Line person(Snapshot at, Person person, @Nullable Match match) {
        return new Line.OfRow(
                SearchKind.PERSON,
                person.row(),
                "",
                person.name(),
                span(person.name(), match),
                Optional.empty(),
                joined(at.units().label(person.unit()), person.title()));
    }

    private String month(@Nullable Integer month) {
        return month == null ? "" : texts.tr("issue.month", month);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String oneLine(String text) {
        var line = text.replace('\n', ' ');
        return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) + "…" : line;
    }

    private static Optional<Span> span(String title, @Nullable Match match) {
        return match == null ? Optional.empty() : SearchText.span(title, match.where());
    }

    /// The page that a line leads to.
    ///
    /// @param beside at its row among all others, where there is such a place
    static Route place(Line.OfRow line, boolean beside) {
        var id = line.row().id();
        return switch (line.kind()) {
            case ISSUE -> new Route.IssuePage(id, Route.IssueTab.OVERVIEW);
            case TASK ->
                    beside
                            ? new Route.Matrix(Optional.of(id))
                            : in(
                                    new Task(line.row()).issue(),
                                    Route.IssueTab.TASKS,
                                    line.row(),
                                    Field.TASK_CONTENT);
            case POLICY ->
                    in(
                            new Policy(line.row()).issue(),
                            Route.IssueTab.POLICIES,
                            line.row(),
                            Field.POLICY_TITLE);
            case MEETING -> new MeetingRoute.MeetingSheet(id, false);
            case DECISION ->
                    Optional.ofNullable(new Decision(line.row()).meeting())
                            .<Route>map(meeting -> new MeetingRoute.MeetingSheet(meeting, false))
                            .orElse(new MeetingRoute.Decisions());
            case ITEM -> new SupervisionRoute.ItemPage(id, Optional.empty());
            case INSPECTION -> new SupervisionRoute.InspectionPage(id);
            case WHISTLE -> new SupervisionRoute.Whistles(Optional.of(id));
            case UNIT, PERSON -> new Route.Settings(Route.SettingsPage.UNITS, Optional.of(id));
        };
    }

    private static Route in(java.util.UUID issue, Route.IssueTab tab, Row row, Field column) {
        return new Route.IssuePage(
                issue, tab, Optional.of(new Route.Cell(row.id(), column.name())));
    }
}
