package org.yiti.app.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yiti.model.meeting.Decision;
import org.yiti.model.meeting.Meeting;
import org.yiti.model.meeting.MeetingKind;
import org.yiti.model.meeting.MeetingState;
import org.yiti.model.meeting.Standings;
import org.yiti.model.pack.Finding;
import org.yiti.model.pack.PageKind;
import org.yiti.model.supervision.ItemLights;

/// 上次决定落实: what the last meetings decided and how it stands; no page where it decided nothing. What was said in
/// confidence (点评要点) is no row and never here.
final class DecisionPage {
    private static final int MOST = 24;
    private static final float ROW = 18;
    private static final int TEXT = 32;
    private static final int WHY = 22;

    private final PackSource source;

    DecisionPage(PackSource source) {
        this.source = source;
    }

    Optional<PackPage> make() {
        var meetings = lookedBackAt();
        var decisions =
                meetings.stream()
                        .flatMap(each -> source.meetings().decisions(each.id()).stream())
                        .toList();
        return decisions.isEmpty() ? Optional.empty() : Optional.of(make(meetings, decisions));
    }

    /// What the month's meeting looks back at: the last of its kind and what was held since. Where the month has none, the
    /// last meeting of all.
    private List<Meeting> lookedBackAt() {
        var book = source.meetings();
        var month = source.month();
        return book.ofMonth(month.getMonthValue()).stream()
                .filter(each -> each.kind().equals(Optional.of(MeetingKind.THEME)))
                .filter(each -> each.state() != MeetingState.CALLED_OFF)
                .max(Meeting.IN_ORDER)
                .map(each -> book.since(each, month.getYear()))
                .filter(earlier -> !earlier.isEmpty())
                .orElseGet(() -> book.lastBefore(source.at().asOf().plusDays(1)).stream().toList());
    }

    private PackPage make(List<Meeting> meetings, List<Decision> decisions) {
        var texts = source.texts();
        var rows = rows(decisions.stream().limit(MOST).toList());
        var first = meetings.getFirst();
        return new PackPage(
                PageKind.DECISIONS.name(),
                PageKind.DECISIONS,
                source.say(Finding.of("pack.decisions.title").naming(first.title())),
                meetings.stream()
                        .map(this::about)
                        .reduce((one, next) -> texts.tr("pack.decisions.about.more", one, next))
                        .orElse(""),
                List.of(new Part.Grid(columns(), rows, ROW)),
                decisions.size() > MOST
                        ? List.of(Said.plain(texts.tr("pack.decisions.more")))
                        : List.of());
    }

    private String about(Meeting meeting) {
        return source.texts()
                .tr("pack.decisions.about", Objects.toString(meeting.day(), ""), meeting.title());
    }

    /// Decisions, and how they stand.
    List<List<Part.Cell>> rows(List<Decision> decisions) {
        var at = source.at();
        var standings =
                new Standings(
                        source.meetings(),
                        at.lights(),
                        new ItemLights(at.asOf(), at.calendar(), at.lights().rule().dueSoonDays()));
        var rows = new ArrayList<List<Part.Cell>>();
        decisions.forEach(decision -> rows.add(row(decision, standings.of(decision))));
        return rows;
    }

    List<Part.Column> columns() {
        return List.of(
                column("pack.decisions.text", 7),
                column("pack.decisions.unit", 3.2f),
                column("pack.decisions.due", 2.5f),
                column("pack.decisions.standing", 2.8f),
                column("pack.decisions.why", 4.9f));
    }

    private Part.Column column(String key, float share) {
        return new Part.Column(source.texts().tr(key), share, Part.Side.LEFT);
    }

    private List<Part.Cell> row(Decision decision, Standings.Stands stands) {
        var texts = source.texts();
        return List.of(
                Part.Cell.clipped(decision.text(), TEXT),
                Part.Cell.of(source.at().units().label(decision.unit())),
                Part.Cell.of(Objects.toString(decision.due(), "")),
                Part.Cell.of(stands.standing().light(), texts.label(stands.standing())),
                Part.Cell.clipped(texts.say(stands.why()), WHY));
    }
}
