package org.yiti.model.meeting;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;
import org.yiti.model.supervision.ItemEvent;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemStory;
import org.yiti.model.supervision.SupervisionItem;

/// The meetings of a year with their agendas and decisions, and the supervision items that these name. It reads rows only,
/// so a year that was closed gives the same book for ever. Immutable.
public final class MeetingBook {
    private final List<Meeting> meetings;
    private final Map<UUID, Meeting> byId = new HashMap<>();
    private final Map<UUID, AgendaItem> items = new HashMap<>();
    private final Map<UUID, List<AgendaItem>> agendas;
    private final Map<UUID, List<Decision>> decisions;
    private final Map<UUID, ItemLine> lines;

    /// @param decisions those of other years' meetings are left out, and so are agenda items
    /// @param lines the supervision items that agendas and decisions name
    public MeetingBook(
            Collection<Meeting> meetings,
            Collection<AgendaItem> agenda,
            Collection<Decision> decisions,
            Map<UUID, ItemLine> lines) {
        this.meetings = meetings.stream().sorted(Meeting.IN_ORDER).toList();
        this.meetings.forEach(meeting -> byId.put(meeting.id(), meeting));
        agenda.forEach(item -> items.put(item.id(), item));
        this.agendas = grouped(agenda, AgendaItem::meeting, AgendaItem.IN_ORDER);
        this.decisions = grouped(decisions, Decision::meeting, Decision.IN_ORDER);
        this.lines = Map.copyOf(lines);
    }

    private static <T> Map<UUID, List<T>> grouped(
            Collection<T> all, Function<T, @Nullable UUID> meeting, Comparator<T> order) {
        var groups = new HashMap<UUID, List<T>>();
        all.stream()
                .sorted(order)
                .forEach(each -> {
                    var of = meeting.apply(each);
                    if (of != null) {
                        groups.computeIfAbsent(of, _ -> new ArrayList<>()).add(each);
                    }
                });
        return groups;
    }

    public static MeetingBook read(Rows rows, UUID programme) {
        var meetings = rows.where(MEETING_PROGRAMME, programme).stream().map(Meeting::new).toList();
        var agenda = new ArrayList<AgendaItem>();
        var decisions = new ArrayList<Decision>();
        for (var meeting : meetings) {
            rows.where(AGENDA_ITEM_MEETING, meeting.id())
                    .forEach(row -> agenda.add(new AgendaItem(row)));
            rows.where(DECISION_MEETING, meeting.id())
                    .forEach(row -> decisions.add(new Decision(row)));
        }
        var named =
                Stream.concat(
                                agenda.stream().map(AgendaItem::item),
                                decisions.stream().map(Decision::item))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return new MeetingBook(meetings, agenda, decisions, lines(rows, named));
    }

    /// How supervision items stand, as their events tell.
    public static Map<UUID, ItemLine> lines(Rows rows, Collection<UUID> wanted) {
        var lines = new HashMap<UUID, ItemLine>();
        for (var id : new HashSet<>(wanted)) {
            rows.find(Table.SUPERVISION_ITEM, id)
                    .filter(Row::alive)
                    .ifPresent(row -> {
                        var events =
                                Stream.concat(
                                                rows.where(ITEM_ORDER_ITEM, id).stream(),
                                                rows.where(ITEM_REPLY_ITEM, id).stream())
                                        .map(ItemEvent::new)
                                        .toList();
                        lines.put(id, ItemLine.of(new ItemStory(new SupervisionItem(row), events)));
                    });
        }
        return lines;
    }

    /// By month and day.
    public List<Meeting> meetings() {
        return meetings;
    }

    public List<Meeting> ofMonth(int month) {
        return meetings.stream().filter(meeting -> meeting.month() == month).toList();
    }

    public Optional<Meeting> find(@Nullable UUID meeting) {
        return meeting == null ? Optional.empty() : Optional.ofNullable(byId.get(meeting));
    }

    public Optional<AgendaItem> agendaItem(@Nullable UUID item) {
        return item == null ? Optional.empty() : Optional.ofNullable(items.get(item));
    }

    /// In its order.
    public List<AgendaItem> agenda(UUID meeting) {
        return agendas.getOrDefault(meeting, List.of());
    }

    /// What a meeting decided, in order.
    public List<Decision> decisions(UUID meeting) {
        return decisions.getOrDefault(meeting, List.of());
    }

    /// What the year's meetings decided, meeting by meeting.
    public List<Decision> decisions() {
        return meetings.stream().flatMap(meeting -> decisions(meeting.id()).stream()).toList();
    }

    /// What meetings that were held before a day decided, meeting by meeting.
    public List<Decision> decidedBefore(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.heldBefore(day))
                .flatMap(meeting -> decisions(meeting.id()).stream())
                .toList();
    }

    /// The supervision item that an agenda item or a decision names, as it stands.
    public Optional<ItemLine> line(@Nullable UUID item) {
        return item == null ? Optional.empty() : Optional.ofNullable(lines.get(item));
    }

    /// The last meeting that was held before a day: what has changed since the last meeting (上次会议以来的变化) is
    /// reckoned from it.
    public Optional<Meeting> lastBefore(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.heldBefore(day))
                .max(Comparator.comparing(meeting -> meeting.dayIn(day.getYear())));
    }

    /// The meeting that is planned next, on a day or after it.
    public Optional<Meeting> nextFrom(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .filter(meeting -> {
                    var on = meeting.day();
                    return on != null && !on.isBefore(day);
                })
                .min(Comparator.comparing(meeting -> meeting.dayIn(day.getYear())));
    }

    /// The meetings whose decisions a meeting looks back at: the last of its kind and what was held since; where there
    /// was none of its kind, the last of all. In their order.
    public List<Meeting> since(Meeting meeting, int year) {
        var day = meeting.dayIn(year);
        var earlier =
                meetings.stream()
                        .filter(each -> each.heldBefore(day))
                        .sorted(Comparator.comparing(each -> each.dayIn(year)))
                        .toList();
        int from = Math.max(0, earlier.size() - 1);
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.get(i).kind().equals(meeting.kind())) {
                from = i;
            }
        }
        return earlier.subList(from, earlier.size());
    }

    /// Where an agenda item was before, the latest first: it keeps its history when it is moved.
    public List<AgendaItem> history(AgendaItem item) {
        var found = new ArrayList<AgendaItem>();
        var seen = new HashSet<UUID>();
        seen.add(item.id());
        var from = agendaItem(item.cameFrom());
        while (from.isPresent() && seen.add(from.get().id())) {
            found.add(from.get());
            from = agendaItem(from.get().cameFrom());
        }
        return found;
    }

    /// What earlier meetings put aside and no later one has taken up, the oldest first.
    public List<AgendaItem> parkedBefore(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.heldBefore(day))
                .flatMap(meeting -> agenda(meeting.id()).stream())
                .filter(AgendaItem::parked)
                .toList();
    }
}
