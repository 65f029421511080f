package org.yiti.model.problem;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.record.Rows;

/// Records of one place and class that came again and again within a week (重复诉求), as problem ledgers have them. Requests
/// that nobody entered into a ledger are not in it, for the hotline's own are not kept here.
///
/// @param first the entry that is told of
/// @param records most of them in any seven days, up to the last of them
/// @param last the day of the latest record of those seven days
public record Repeated(Problem first, int records, LocalDate last) {
    /// So many records.
    public static final int ENOUGH = 3;

    /// In so many days.
    public static final int DAYS = 7;

    private record Place(UUID ledger, String className, String place) {}

    /// What repeats itself in the ledgers of a year, up to a day, and is neither solved nor a supervision item yet.
    public static List<Repeated> read(Rows rows, UUID programme, LocalDate today) {
        var found = new ArrayList<Repeated>();
        for (var row : rows.where(PROBLEM_LEDGER_PROGRAMME, programme)) {
            var problems = rows.where(PROBLEM_LEDGER, row.id()).stream().map(Problem::new).toList();
            var sources =
                    rows.where(PROBLEM_SOURCE_LEDGER, row.id()).stream()
                            .map(ProblemSource::new)
                            .toList();
            found.addAll(of(problems, sources, today));
        }
        return found;
    }

    /// @param problems entries
    /// @param sources records, of which those count that are linked to one of the entries
    public static List<Repeated> of(
            Collection<Problem> problems, Collection<ProblemSource> sources, LocalDate today) {
        var days = days(sources, today);
        var places = new LinkedHashMap<Object, List<Problem>>();
        problems.stream()
                .sorted(Problem.IN_ORDER)
                .filter(each -> !each.state().done() && each.item() == null)
                .forEach(each ->
                        places.computeIfAbsent(place(each), _ -> new ArrayList<>()).add(each));
        return places.values().stream()
                .flatMap(those ->
                        most(
                                those.getFirst(),
                                those.stream()
                                        .flatMap(each ->
                                                days.getOrDefault(each.id(), List.of()).stream())
                                        .sorted()
                                        .toList())
                                .stream())
                .toList();
    }

    /// An entry without a place is one of its own.
    private static Object place(Problem problem) {
        var place = problem.place().strip();
        return place.isEmpty()
                ? problem.id()
                : new Place(
                        Objects.requireNonNullElse(problem.ledger(), problem.id()),
                        problem.className().strip(),
                        place);
    }

    private static Map<UUID, List<LocalDate>> days(
            Collection<ProblemSource> sources, LocalDate today) {
        var days = new HashMap<UUID, List<LocalDate>>();
        for (var source : sources) {
            var day = source.day();
            var problem = source.problem();
            if (day != null && problem != null && !day.isAfter(today)) {
                days.computeIfAbsent(problem, _ -> new ArrayList<>()).add(day);
            }
        }
        return days;
    }

    /// @param days in order
    private static Optional<Repeated> most(Problem first, List<LocalDate> days) {
        var most = Optional.<Repeated>empty();
        int from = 0;
        for (int i = 0; i < days.size(); i++) {
            while (!days.get(i).isBefore(days.get(from).plusDays(DAYS))) {
                from++;
            }
            int records = i - from + 1;
            if (records >= ENOUGH && most.map(Repeated::records).orElse(0) <= records) {
                most = Optional.of(new Repeated(first, records, days.get(i)));
            }
        }
        return most;
    }
}
