package org.yiti.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiti.app.i18n.Texts;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.record.Field;

/// A conflict in words.
///
/// @param title what its row is called
/// @param issue what its row belongs to, where that is another row
/// @param decider name of the office that decides
/// @param fields names of the fields that are decided together
/// @param base what stood before, where it is known
/// @param values of each version, in their order
/// @param going of each version: what goes if it is taken
/// @param movedTo name of the unit that the row was handed over to, where that is in question
record ConflictItem(
        Conflict conflict,
        String title,
        Optional<String> issue,
        String decider,
        String fields,
        Optional<Map<Field, String>> base,
        List<Map<Field, String>> values,
        List<Map<Field, String>> going,
        Optional<String> movedTo) {
    static ConflictItem of(Conflict conflict, RowWords words, OfficeNames offices, Texts texts) {
        var values = new ArrayList<Map<Field, String>>();
        var going = new ArrayList<Map<Field, String>>();
        for (Conflict.Version version : conflict.versions()) {
            values.add(said(version.values(), words));
            going.add(said(new LinkedHashMap<>(conflict.going(version)), words));
        }
        return new ConflictItem(
                conflict,
                words.title(conflict.table(), conflict.row()),
                words.issue(conflict.table(), conflict.row()),
                offices.of(conflict.decider()),
                texts.list(conflict.fields().stream().map(texts::label).toList()),
                conflict.base().map(base -> said(base, words)),
                values,
                going,
                conflict.movedTo().map(offices::of));
    }

    private static Map<Field, String> said(Map<Field, @Nullable Object> values, RowWords words) {
        var said = new TreeMap<Field, String>();
        values.forEach((field, value) -> said.put(field, words.value(field, value)));
        return said;
    }

    boolean isAbout(UUID row) {
        return conflict.row().equals(row);
    }

    Map<Field, String> valuesOf(Conflict.Version version) {
        return values.get(conflict.versions().indexOf(version));
    }

    /// What goes if a version is taken, in words.
    Map<Field, String> goingWith(Conflict.Version version) {
        return going.get(conflict.versions().indexOf(version));
    }

    /// The versions in one line.
    String summary(Texts texts) {
        return conflict.versions().stream()
                .map(version ->
                        texts.tr(
                                "exchange.version.short",
                                version.officeName(),
                                version.alive()
                                        ? String.join(" ", valuesOf(version).values())
                                        : texts.tr("exchange.version.removed")))
                .collect(Collectors.joining("  ⇄  "));
    }

    /// Whether another conflict is about the same fields and between the same offices, so that what decides one may
    /// well decide the other.
    boolean alike(ConflictItem other) {
        return conflict.kind() == other.conflict.kind()
                && conflict.table() == other.conflict.table()
                && conflict.fields().equals(other.conflict.fields())
                && offices().equals(other.offices());
    }

    private Set<String> offices() {
        return conflict.versions().stream()
                .map(Conflict.Version::office)
                .collect(Collectors.toSet());
    }

    /// The one version that an office wrote, where it is one.
    Optional<Conflict.Version> by(String office) {
        var all = conflict.versions().stream().filter(v -> v.office().equals(office)).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
