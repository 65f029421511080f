package org.yiti.model.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yiti.model.figure.Rounding;
import org.yiti.model.figure.Shares;

/// How many entries each class of a ledger has, with shares that together are 100, and what its records came to.
///
/// @param classes in the order of the ledger, then those that the ledger does not name
public record ProblemCounts(List<OfClass> classes, List<UUID> entries, List<UUID> done) {
    /// @param name empty for entries without a class
    /// @param share empty while the ledger has no entry
    public record OfClass(String name, List<UUID> entries, Optional<Shares.Share> share) {
        public Optional<BigDecimal> percent() {
            return share.map(Shares.Share::percent);
        }
    }

    /// @param problems the entries of the ledger
    public static ProblemCounts of(ProblemLedger ledger, Collection<Problem> problems) {
        var byClass = new LinkedHashMap<String, List<UUID>>();
        ledger.classes().forEach(name -> byClass.put(name, new ArrayList<>()));
        problems.stream()
                .sorted(Problem.IN_ORDER)
                .forEach(each ->
                        byClass.computeIfAbsent(each.className(), _ -> new ArrayList<>())
                                .add(each.id()));
        var counts = byClass.values().stream().map(List::size).toList();
        var shares = Shares.ofCounts(counts, Rounding.PERCENT);
        var names = List.copyOf(byClass.keySet());
        var classes =
                IntStream.range(0, names.size())
                        .mapToObj(i ->
                                new OfClass(
                                        names.get(i),
                                        List.copyOf(byClass.getOrDefault(names.get(i), List.of())),
                                        shares.isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(shares.get(i))))
                        .toList();
        return new ProblemCounts(
                classes,
                problems.stream().map(Problem::id).toList(),
                problems.stream().filter(each -> each.state().done()).map(Problem::id).toList());
    }
}
