package org.yiti.app.hotline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.app.hotline.VolumeHead.Part;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.hotline.Volume;
import org.yiti.model.ledger.ImportPlan.Rejected;
import org.yiti.model.ledger.Sheet;
import org.yiti.model.programme.Issue;
import org.yiti.model.programme.RowNames;
import org.yiti.model.programme.YearBook;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.Row;
import org.yiti.model.record.Step;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.store.Store;
import org.yiti.model.unit.Unit;
import org.yiti.model.unit.UnitMatch;
import org.yiti.model.unit.UnitRegister;

/// Takes over a plain table of hotline volumes: issue, unit, month, requests received and dispatched. A row
/// without a unit is of the whole area. A second file of the same month replaces what the first said.
final class VolumeImport {
    private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})[年.\\-/])?(\\d{1,2})月?(?:份)?");

    private final YearBook book;
    private final UnitRegister units;
    private final RowNames names;
    private final Map<String, Issue> issues = new HashMap<>();
    private final Map<Place, Volume> standing = new HashMap<>();
    private final Set<UUID> removed;

    private record Place(UUID issue, @Nullable UUID unit, int month) {}

    public VolumeImport(Store store, YearBook book) {
        this.book = book;
        this.units = UnitRegister.load(store.rows());
        this.names = RowNames.of(store.office().federation(), book.programme());
        this.removed =
                store.rows().removed(Table.VOLUME).stream()
                        .map(Row::id)
                        .collect(Collectors.toSet());
        for (Row row : store.rows().where(Field.VOLUME_PROGRAMME, book.programme().id())) {
            var volume = new Volume(row);
            standing.put(new Place(volume.issue(), volume.unit(), volume.month()), volume);
        }
        for (Issue issue : book.issues()) {
            issues.put(key(issue.code()), issue);
            issues.putIfAbsent(Integer.toString(issue.no()), issue);
            issues.put(key(issue.name()), issue);
            book.aliasesOf(issue.id()).forEach(alias -> issues.put(key(alias.alias()), issue));
        }
    }

    private static String key(String name) {
        return Texts.compact(name).replaceAll("[“”\"'《》]", "");
    }

    /// @param file name of the file, for the history
    /// @throws YitiException if no sheet has a head with issue, month and an amount
    public VolumePlan plan(String file, List<Sheet> sheets) throws YitiException {
        var run = new Run(file);
        boolean found = false;
        for (Sheet sheet : sheets) {
            var head = VolumeHead.find(sheet);
            head.ifPresent(h -> run.take(sheet, h));
            found |= head.isPresent();
        }
        if (!found) {
            throw new YitiException(Sentence.of("volume.import.no-head", file));
        }
        return run.plan();
    }

    private final class Run {
        private final String file;
        private final List<Change> changes = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private final Set<Place> seen = new HashSet<>();
        private int read;
        private int added;
        private int changed;

        Run(String file) {
            this.file = file;
        }

        VolumePlan plan() {
            var action = Sentence.of("step.volume.import", file, added, changed);
            int unchanged = read - added - changed - rejected.size();
            return new VolumePlan(
                    Step.of(action, changes), read, added, changed, unchanged, rejected);
        }

        void take(Sheet sheet, VolumeHead head) {
            for (int row = head.row() + 1; row < sheet.rows().size(); row++) {
                if (sheet.rows().get(row).stream().anyMatch(cell -> !cell.shown().isBlank())) {
                    read++;
                    var fault = take(sheet, head, row);
                    if (fault.isPresent()) {
                        rejected.add(new Rejected(sheet.name(), row, fault.get()));
                    }
                }
            }
        }

        private Optional<Sentence> take(Sheet sheet, VolumeHead head, int row) {
            var issueName = head.text(sheet, row, Part.ISSUE);
            var issue = issues.get(key(issueName));
            if (issue == null) {
                return Optional.of(Sentence.of("volume.rejected.issue", issueName));
            }
            var unitName = head.text(sheet, row, Part.UNIT);
            var unit = unitName.isEmpty() ? Optional.<Unit>empty() : unit(unitName);
            if (unit.isEmpty() && !unitName.isEmpty()) {
                return Optional.of(Sentence.of("volume.rejected.unit", unitName));
            }
            var monthText = head.text(sheet, row, Part.MONTH);
            var month = month(monthText);
            if (month.isEmpty()) {
                return Optional.of(
                        Sentence.of("volume.rejected.month", monthText, book.programme().year()));
            }
            var place = new Place(issue.id(), unit.map(Unit::id).orElse(null), month.getAsInt());
            if (!seen.add(place)) {
                return Optional.of(Sentence.of("volume.rejected.twice"));
            }
            return amounts(sheet, head, row, place, issue, unit);
        }

        private Optional<Sentence> amounts(
                Sheet sheet,
                VolumeHead head,
                int row,
                Place place,
                Issue issue,
                Optional<Unit> unit) {
            var values = new TreeMap<Field, Object>();
            for (Part part : List.of(Part.RECEIVED, Part.DISPATCHED)) {
                var text = head.text(sheet, row, part);
                var amount = amount(text);
                if (amount.isEmpty() && !text.isEmpty()) {
                    return Optional.of(Sentence.of("volume.rejected.amount", text));
                }
                amount.ifPresent(number ->
                        values.put(
                                part == Part.RECEIVED
                                        ? Field.VOLUME_RECEIVED
                                        : Field.VOLUME_DISPATCHED,
                                number));
            }
            if (values.isEmpty()) {
                return Optional.of(Sentence.of("volume.rejected.empty"));
            }
            write(place, values, issue, unit);
            return Optional.empty();
        }

        private void write(
                Place place, Map<Field, Object> values, Issue issue, Optional<Unit> unit) {
            var volume = standing.get(place);
            if (volume != null) {
                if (values.entrySet().stream()
                        .anyMatch(
                                e -> !Objects.equals(volume.row().get(e.getKey()), e.getValue()))) {
                    changes.add(new Change.Put(Table.VOLUME, volume.id(), new HashMap<>(values)));
                    changed++;
                }
                return;
            }
            var all = new TreeMap<Field, Object>(values);
            all.put(Field.VOLUME_PROGRAMME, book.programme().id());
            all.put(Field.VOLUME_ISSUE, place.issue());
            unit.ifPresent(u -> all.put(Field.VOLUME_UNIT, u.id()));
            all.put(Field.VOLUME_MONTH, place.month());
            all.put(Field.VOLUME_SOURCE, file);
            add(
                    names.volume(
                            issue.code(), unit.map(VolumeImport::code).orElse(""), place.month()),
                    all);
            added++;
        }

        private void add(UUID id, Map<Field, Object> values) {
            if (removed.contains(id)) {
                changes.add(new Change.Restore(Table.VOLUME, id));
                changes.add(
                        new Change.Put(
                                Table.VOLUME,
                                id,
                                Collections.unmodifiableMap(new HashMap<>(values))));
            } else {
                changes.add(new Change.Add(Table.VOLUME, id, values));
            }
        }
    }

    private static String code(Unit unit) {
        return unit.code().isEmpty() ? unit.id().toString() : unit.code();
    }

    private Optional<Unit> unit(String name) {
        return units.find(name, book.programme().year()) instanceof UnitMatch.One(var unit)
                ? Optional.of(unit)
                : Optional.empty();
    }

    private OptionalInt month(String text) {
        var found = MONTH.matcher(Texts.compact(text));
        if (!found.matches()) {
            return OptionalInt.empty();
        }
        int month = Integer.parseInt(found.group(2));
        var year = found.group(1);
        boolean ofYear = year == null || Integer.parseInt(year) == book.programme().year();
        return ofYear && month >= 1 && month <= 12 ? OptionalInt.of(month) : OptionalInt.empty();
    }

    private static Optional<Integer> amount(String text) {
        return Texts.number(text)
                .filter(n -> n.signum() >= 0 && n.stripTrailingZeros().scale() <= 0)
                .filter(n -> n.precision() - n.scale() <= 9)
                .map(n -> n.intValueExact());
    }
}
