package org.yiti.model.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiti.model.draw.SampleDraw.Member;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.TaskStatus;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Code;
import org.yiti.model.supervision.ItemLine;
import org.yiti.model.supervision.ItemState;
import org.yiti.model.unit.UnitLevel;
import org.yiti.model.unit.UnitRegister;

/// What a sample is drawn from (抽样框): the tasks or supervision items of a year that were reported done, each once,
/// with what it is divided by.
public final class SampleFrame {
    /// Items that are drawn from: whatever was reported done.
    public static final Set<ItemState> REPORTED_ITEMS =
            Set.copyOf(
                    EnumSet.of(
                            ItemState.AWAITING_CHECK,
                            ItemState.VERIFYING,
                            ItemState.CLOSED,
                            ItemState.LOOK_BACK,
                            ItemState.ARCHIVED));

    /// Tasks that are drawn from.
    public static final Set<TaskStatus> REPORTED_TASKS =
            Set.copyOf(EnumSet.of(TaskStatus.AWAITING_CHECK, TaskStatus.DONE));

    /// @param task what it stands for, where it is a task
    /// @param item what it stands for, where it is an item; of a place the first that names it
    public record Unit(Member member, Optional<UUID> task, Optional<UUID> item) {}

    private final YearBook book;
    private final UnitRegister units;
    private final DrawnBy by;
    private final Function<Code, String> label;
    private final String none;

    /// @param label the word that people read for a code
    /// @param none the name of the stratum of those that belong to none
    public SampleFrame(
            YearBook book,
            UnitRegister units,
            DrawnBy by,
            Function<Code, String> label,
            String none) {
        this.book = book;
        this.units = units;
        this.by = by;
        this.label = label;
        this.none = none;
    }

    /// @param lines the items that may be drawn, in any states
    public List<Unit> of(DrawnOf of, Collection<ItemLine> lines) {
        return switch (of) {
            case TASKS -> tasks(REPORTED_TASKS);
            case ITEMS, PLACES ->
                    items(
                            of,
                            lines.stream()
                                    .filter(line -> REPORTED_ITEMS.contains(line.state()))
                                    .toList());
        };
    }

    /// The tasks in one of some states.
    public List<Unit> tasks(Set<TaskStatus> statuses) {
        var frame = new ArrayList<Unit>();
        for (var issue : book.issues()) {
            for (var task : book.tasksOf(issue.id())) {
                if (statuses.contains(task.status())) {
                    var lead = task.leadUnit() == null ? issue.leadUnit() : task.leadUnit();
                    frame.add(
                            new Unit(
                                    member(task.no(), lead, named(issue)),
                                    Optional.of(task.id()),
                                    Optional.empty()));
                }
            }
        }
        return List.copyOf(frame);
    }

    /// Items of the year by their number, or the places that they name, each once: in the stratum of its first item.
    public List<Unit> items(DrawnOf of, Collection<ItemLine> lines) {
        Map<String, Unit> frame = new LinkedHashMap<>();
        for (var line : lines) {
            var item = line.item();
            var id = flat(of == DrawnOf.PLACES ? item.place() : item.no());
            if (item.year() == book.programme().year() && !id.isBlank()) {
                var issue =
                        Optional.ofNullable(item.issue())
                                .flatMap(book::issue)
                                .map(SampleFrame::named)
                                .orElse("");
                frame.putIfAbsent(
                        id,
                        new Unit(
                                member(id, item.leadUnit(), issue),
                                Optional.empty(),
                                Optional.of(item.id())));
            }
        }
        return List.copyOf(frame.values());
    }

    private static String named(Issue issue) {
        return issue.code() + " " + issue.name();
    }

    private Member member(String id, @Nullable UUID lead, String issue) {
        return new Member(flat(id), flat(stratum(lead, issue)));
    }

    /// On one line, as a frame has one line for each.
    private static String flat(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private String stratum(@Nullable UUID lead, String issue) {
        var name =
                switch (by) {
                    case UNIT -> units.label(lead);
                    case DISTRICT -> district(lead);
                    case ISSUE -> issue;
                };
        return name.isBlank() ? none : name;
    }

    /// The district that the unit is or lies in; for what is of the city, its level.
    private String district(@Nullable UUID lead) {
        var unit = units.unit(lead);
        for (int i = 0; i < UnitLevel.values().length && unit.isPresent(); i++) {
            if (unit.get().level() == UnitLevel.DISTRICT) {
                return unit.get().label();
            }
            unit = unit.flatMap(u -> units.unit(u.parent()));
        }
        return units.unit(lead).map(u -> label.apply(u.level())).orElse("");
    }
}
