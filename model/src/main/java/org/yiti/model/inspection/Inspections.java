package org.yiti.model.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Row;
import org.yiti.model.record.Rows;
import org.yiti.model.record.Table;

/// All inspections that an office knows, with what it got from others: conclusions on itself come without their plan.
public final class Inspections {
    private final Map<UUID, InspectionCase> cases;
    private final List<Conclusion> conclusions;
    private final List<Review> reviews;

    private Inspections(
            Map<UUID, InspectionCase> cases, List<Conclusion> conclusions, List<Review> reviews) {
        this.cases = cases;
        this.conclusions = conclusions;
        this.reviews = reviews;
    }

    public static Inspections read(Rows rows) {
        return of(rows::all);
    }

    /// @param rows the living rows of a table
    public static Inspections of(Function<Table, List<Row>> rows) {
        var units = new HashMap<UUID, List<InspectedUnit>>();
        rows.apply(Table.INSPECTION_UNIT).stream()
                .map(InspectedUnit::new)
                .sorted(
                        Comparator.comparingInt(InspectedUnit::position)
                                .thenComparing(InspectedUnit::id))
                .forEach(unit -> add(units, unit.inspection(), unit));
        var conclusions = rows.apply(Table.CONCLUSION).stream().map(Conclusion::new).toList();
        var reviews =
                rows.apply(Table.REVIEW).stream()
                        .map(Review::new)
                        .sorted(
                                Comparator.comparing((Review review) ->
                                                Objects.requireNonNullElse(
                                                        review.appliedOn(), LocalDate.MIN))
                                        .thenComparing(Review::id))
                        .toList();
        var cases = new HashMap<UUID, InspectionCase>();
        for (var row : rows.apply(Table.INSPECTION)) {
            var own = units.getOrDefault(row.id(), List.of());
            cases.put(row.id(), whole(new Inspection(row), own, conclusions, reviews));
        }
        return new Inspections(cases, conclusions, reviews);
    }

    private static InspectionCase whole(
            Inspection inspection,
            List<InspectedUnit> units,
            List<Conclusion> conclusions,
            List<Review> reviews) {
        var ids = ids(units.stream().map(InspectedUnit::conclusion));
        return new InspectionCase(
                inspection,
                units,
                conclusions.stream().filter(each -> ids.contains(each.id())).toList(),
                reviews.stream().filter(each -> ids.contains(each.conclusion())).toList());
    }

    private static Set<@Nullable UUID> ids(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> void add(Map<UUID, List<T>> map, @Nullable UUID key, T value) {
        if (key != null) {
            map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
        }
    }

    /// Those that begin last come first; without a day before all others.
    public List<InspectionCase> all() {
        return cases.values().stream()
                .sorted(
                        Comparator.comparing((InspectionCase each) ->
                                        Objects.requireNonNullElse(
                                                each.inspection().startsOn(), LocalDate.MAX))
                                .reversed()
                                .thenComparing(each -> each.inspection().id()))
                .toList();
    }

    public Optional<InspectionCase> find(UUID inspection) {
        return Optional.ofNullable(cases.get(inspection));
    }

    /// The conclusions whose plan is not here: what was found at this office, or at one below it.
    public List<Conclusion> received() {
        return conclusions.stream().filter(each -> of(each).isEmpty()).toList();
    }

    /// The inspection that a conclusion comes from, where its plan is here.
    public Optional<InspectionCase> of(Conclusion conclusion) {
        return cases.values().stream()
                .filter(each -> each.unit(conclusion).isPresent())
                .findFirst();
    }

    public Optional<ConclusionLook> look(UUID conclusion, Given given) {
        return conclusions.stream()
                .filter(each -> each.id().equals(conclusion))
                .findFirst()
                .map(each -> new ConclusionLook(each, of(each), review(each), given));
    }

    public Optional<Review> review(Conclusion conclusion) {
        return InspectionCase.review(reviews, conclusion.id());
    }

    /// One more than the highest number of the year.
    public int nextNumber(int year) {
        return cases.values().stream()
                        .map(InspectionCase::inspection)
                        .filter(each -> each.year() == year)
                        .mapToInt(each -> trailing(each.no()))
                        .max()
                        .orElse(0)
                + 1;
    }

    private static int trailing(String no) {
        int from = no.length();
        while (from > 0 && Character.isDigit(no.charAt(from - 1)) && no.length() - from < 6) {
            from--;
        }
        return from == no.length() ? 0 : Integer.parseInt(no.substring(from));
    }
}
