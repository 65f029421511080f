package org.yiti.db.folder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.yiti.model.store.Backups.Backup;

/// Which backups may go: of the ordinary ones the newest of each of the last seven days, five weeks and
/// twelve months that have one are kept; of those made before something risky the newest five; of those that
/// a person made by hand all.
record Retention(int days, int weeks, int months, int beforeRisk) {
    static final Retention USUAL = new Retention(7, 5, 12, 5);

    /// @param verified backups that really restore; what is not verified is neither counted nor removed
    List<Backup> mayGo(List<Backup> verified, ZoneId zone) {
        var newestFirst =
                verified.stream()
                        .filter(Backup::verified)
                        .sorted(Comparator.comparing(Backup::at).reversed())
                        .toList();
        Set<Backup> keep = new HashSet<>();
        var ordinary = new ArrayList<Backup>();
        var before = new ArrayList<Backup>();
        for (Backup backup : newestFirst) {
            switch (backup.occasion()) {
                case DAILY, CLOSE -> ordinary.add(backup);
                case BEFORE_MIGRATION, BEFORE_IMPORT, BEFORE_RESTORE -> before.add(backup);
                case BY_HAND -> keep.add(backup);
            }
        }
        Function<Backup, LocalDate> day = b -> LocalDate.ofInstant(b.at(), zone);
        keep.addAll(newestOfEach(ordinary, day, days));
        keep.addAll(newestOfEach(ordinary, day.andThen(Retention::week), weeks));
        keep.addAll(newestOfEach(ordinary, day.andThen(YearMonth::from), months));
        keep.addAll(before.subList(0, Math.min(beforeRisk, before.size())));
        return newestFirst.stream().filter(b -> !keep.contains(b)).toList();
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static <K> List<Backup> newestOfEach(
            List<Backup> newestFirst, Function<Backup, K> period, int periods) {
        Set<K> seen = new HashSet<>();
        return newestFirst.stream()
                .filter(b -> seen.size() < periods && seen.add(period.apply(b)))
                .toList();
    }
}
