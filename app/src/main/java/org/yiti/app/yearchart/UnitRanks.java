package org.yiti.app.yearchart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yiti.app.chart.RanksData;
import org.yiti.app.chart.RanksData.Line;
import org.yiti.app.chart.RanksData.Told;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.figure.Figures;
import org.yiti.model.figure.RankedRate;

/// How the lead units' ranks by task rate moved from month to month; told apart are the first, the greatest rise and the
/// greatest fall.
final class UnitRanks {
    private final ChartSource source;
    private final Snapshot at;
    private final Texts texts;

    UnitRanks(ChartSource source, Texts texts) {
        this.source = source;
        this.at = source.at();
        this.texts = texts;
    }

    /// @param rose how many ranks it gained, less than 0 where it lost some
    private record Moved(UUID unit, List<OptionalInt> ranks, int rose) {
        int last() {
            return ranks.getLast().orElse(Integer.MAX_VALUE);
        }
    }

    /// @param own the unit that is told apart besides
    RanksData data(Optional<UUID> own) {
        int months = at.lights().month();
        var byMonth = new ArrayList<Map<UUID, Integer>>();
        for (int month = 1; month <= months; month++) {
            byMonth.add(ranks(month, months));
        }
        var moved = moved(byMonth);
        var up = moved.stream().max(Comparator.comparingInt(Moved::rose)).filter(m -> m.rose() > 0);
        var down =
                moved.stream().min(Comparator.comparingInt(Moved::rose)).filter(m -> m.rose() < 0);
        var lines =
                moved.stream()
                        .map(m ->
                                new Line(
                                        at.units().label(m.unit()),
                                        m.ranks(),
                                        told(m, up, down, own),
                                        m.unit().toString()))
                        .toList();
        return new RanksData(
                title(up, down, byMonth),
                texts.tr("finding.ranks.subtitle", Numbers.year(at)),
                texts.tr("finding.ranks.foot", at.asOf(), lines.size()),
                IntStream.rangeClosed(1, months).mapToObj(m -> Numbers.month(texts, m)).toList(),
                lines);
    }

    private static Told told(
            Moved line, Optional<Moved> up, Optional<Moved> down, Optional<UUID> own) {
        if (up.filter(line::equals).isPresent()) {
            return Told.ROSE_MOST;
        }
        if (down.filter(line::equals).isPresent()) {
            return Told.FELL_MOST;
        }
        boolean apart = line.last() == 1 || own.filter(line.unit()::equals).isPresent();
        return apart ? Told.APART : Told.REST;
    }

    private Map<UUID, Integer> ranks(int month, int now) {
        var figures =
                month == now
                        ? at.figures()
                        : published(month, now)
                                .orElseGet(() ->
                                        new Figures(
                                                at.lights()
                                                        .at(
                                                                YearMonth.of(
                                                                                Numbers.year(at),
                                                                                month)
                                                                        .atEndOfMonth())));
        var ranks = new HashMap<UUID, Integer>();
        for (RankedRate rate : figures.taskRateByLeadUnit()) {
            ranks.put(rate.unit(), rate.rank());
        }
        return ranks;
    }

    /// The month before as it was closed.
    private Optional<Figures> published(int month, int now) {
        return month == now - 1 ? source.monthBefore().map(Snapshot::figures) : Optional.empty();
    }

    private static List<Moved> moved(List<Map<UUID, Integer>> byMonth) {
        if (byMonth.isEmpty()) {
            return List.of();
        }
        return byMonth.getLast().keySet().stream()
                .map(unit -> {
                    var ranks =
                            byMonth.stream()
                                    .map(month ->
                                            month.containsKey(unit)
                                                    ? OptionalInt.of(month.get(unit))
                                                    : OptionalInt.empty())
                                    .toList();
                    var first = ranks.getFirst();
                    var last = ranks.getLast();
                    int rose =
                            first.isEmpty() || last.isEmpty()
                                    ? 0
                                    : first.getAsInt() - last.getAsInt();
                    return new Moved(unit, ranks, rose);
                })
                .sorted(Comparator.comparingInt(Moved::last).thenComparing(Moved::unit))
                .toList();
    }

    private String title(
            Optional<Moved> up, Optional<Moved> down, List<Map<UUID, Integer>> byMonth) {
        var rise = up.map(m -> moved("finding.ranks.rose", m, byMonth));
        var fall = down.map(m -> moved("finding.ranks.fell", m, byMonth));
        if (rise.isEmpty() && fall.isEmpty()) {
            return texts.tr("finding.ranks.same");
        }
        return rise.isPresent() && fall.isPresent()
                ? texts.tr("finding.ranks.both", rise.get(), fall.get())
                : rise.or(() -> fall).orElseThrow();
    }

    private String moved(String key, Moved moved, List<Map<UUID, Integer>> byMonth) {
        return texts.tr(
                key,
                at.units().label(moved.unit()),
                rank(moved.ranks().getFirst().orElseThrow(), byMonth.getFirst()),
                rank(moved.last(), byMonth.getLast()));
    }

    /// A rank that is shared says so: the lines of those who share it lie side by side.
    private String rank(int rank, Map<UUID, Integer> all) {
        boolean shared = all.values().stream().filter(other -> other == rank).count() > 1;
        return texts.tr(shared ? "finding.ranks.shared" : "finding.ranks.alone", rank);
    }
}
