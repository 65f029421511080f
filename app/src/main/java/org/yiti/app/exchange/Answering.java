package org.yiti.app.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.PackageKind;

/// How an office stands with what was sent to it.
///
/// @param out packages that it has not said to have, newest first
/// @param answered packages that it has
/// @param since when the oldest of those out was written
/// @param heard when the newest package came that it made
record Answering(
        String office,
        String name,
        List<PackageEntry> out,
        int answered,
        Optional<Instant> since,
        Optional<Instant> heard) {
    Answering {
        out = List.copyOf(out);
    }

    boolean waits() {
        return !out.isEmpty();
    }

    long changes() {
        return out.stream().mapToLong(PackageEntry::steps).sum();
    }

    long days(LocalDate today, ZoneId zone) {
        return since.map(at -> ChronoUnit.DAYS.between(at.atZone(zone).toLocalDate(), today))
                .orElse(0L);
    }

    /// Every office that something was sent to: those that have not answered first, longest waiting first.
    static List<Answering> of(List<PackageEntry> books, List<KnownStore> stores) {
        var byOffice = new LinkedHashMap<String, List<PackageEntry>>();
        books.stream()
                .filter(e -> !e.incoming())
                .filter(e -> e.kind() == PackageKind.CHANGES || e.kind() == PackageKind.FULL)
                .forEach(e -> byOffice.computeIfAbsent(e.office(), _ -> new ArrayList<>()).add(e));
        return byOffice.entrySet().stream()
                .map(each -> of(each, stores))
                .sorted(
                        Comparator.comparing((Answering a) -> !a.waits())
                                .thenComparing(a -> a.since().orElse(Instant.MAX)))
                .toList();
    }

    private static Answering of(Map.Entry<String, List<PackageEntry>> of, List<KnownStore> stores) {
        var out = of.getValue().stream().filter(CountsModel::unanswered).toList();
        return new Answering(
                of.getKey(),
                of.getValue().getFirst().officeName(),
                out,
                of.getValue().size() - out.size(),
                out.stream().map(PackageEntry::at).min(Comparator.naturalOrder()),
                stores.stream()
                        .filter(s -> s.certificate().officeCode().equals(of.getKey()))
                        .flatMap(s -> s.lastHeard().stream())
                        .max(Comparator.naturalOrder()));
    }
}
