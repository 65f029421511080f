package org.yiti.model.audit;

import static org.yiti.model.record.Field.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiti.model.Sentence;
import org.yiti.model.draw.SampleDraw;
import org.yiti.model.record.Change;
import org.yiti.model.record.Field;
import org.yiti.model.record.RowIds;
import org.yiti.model.record.Table;
import org.yiti.model.record.Texts;
import org.yiti.model.unit.UnitMatch;
import org.yiti.model.unit.UnitRegister;

/// Places as they are typed or pasted, one a line: name, district, complaints, address, unit, inspectors, with tabs or
/// commas between them. All of them become the sites of an audit, or some are drawn.
public final class SiteLines {
    /// What the places are put into groups by before some are drawn of each.
    public enum Strata implements org.yiti.model.record.Code {
        /// 按区.
        DISTRICT,
        /// 按诉求量: many, some, few.
        COMPLAINTS
    }

    /// Complaints from which a place has many, and some.
    private static final int MANY = 30;

    private static final int SOME = 10;

    /// @param district may be empty
    public record Place(
            String name,
            String district,
            Optional<Integer> complaints,
            String address,
            Optional<UUID> unit,
            String inspectors) {
        /// What it is known by in a frame.
        String key() {
            return district.isEmpty() ? name : name + " (" + district + ")";
        }
    }

    /// @param wrong what is the matter with lines that are no place
    public record Read(List<Place> places, List<Sentence> wrong) {}

    private static final int FIELDS = 6;

    private final UnitRegister units;
    private final int year;

    public SiteLines(UnitRegister units, int year) {
        this.units = units;
        this.year = year;
    }

    public Read read(String text) {
        var places = new ArrayList<Place>();
        var wrong = new ArrayList<Sentence>();
        var known = new HashSet<String>();
        int number = 0;
        for (String line : text.split("\\R")) {
            number++;
            if (!line.isBlank()) {
                place(line, number, places, wrong, known);
            }
        }
        return new Read(List.copyOf(places), List.copyOf(wrong));
    }

    private void place(
            String line,
            int number,
            List<Place> places,
            List<Sentence> wrong,
            HashSet<String> known) {
        var parts = line.split(line.contains("\t") ? "\t" : "[,，]", -1);
        var unit = part(parts, 4);
        var found = unit.isEmpty() ? Optional.<UUID>empty() : unit(unit);
        var typed = part(parts, 2);
        var complaints = typed.isEmpty() ? Optional.<Integer>empty() : count(typed);
        var place =
                new Place(
                        part(parts, 0),
                        part(parts, 1),
                        complaints,
                        part(parts, 3),
                        found,
                        part(parts, 5));
        if (parts.length > FIELDS) {
            wrong.add(Sentence.of("audit.sites.too-many", number, FIELDS));
        } else if (place.name().isEmpty()) {
            wrong.add(Sentence.of("audit.sites.no-name", number));
        } else if (complaints.isEmpty() && !typed.isEmpty()) {
            wrong.add(Sentence.of("audit.sites.complaints", number, typed));
        } else if (found.isEmpty() && !unit.isEmpty()) {
            wrong.add(Sentence.of("audit.sites.unit", number, unit));
        } else if (!known.add(place.key())) {
            wrong.add(Sentence.of("audit.sites.twice", number, place.key()));
        } else {
            places.add(place);
        }
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? Texts.tidy(parts[index]).replaceAll("\\p{Cntrl}", "") : "";
    }

    private Optional<UUID> unit(String typed) {
        return units.find(typed, year) instanceof UnitMatch.One(var unit)
                ? Optional.of(unit.id())
                : Optional.empty();
    }

    private static Optional<Integer> count(String typed) {
        return Texts.number(typed)
                .filter(number -> number.signum() >= 0 && number.precision() <= 8)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(number -> number.intValueExact());
    }

    /// Draws from places; anybody who has the frame and the seed draws the same.
    public static SampleDraw draw(List<Place> places, Strata by) {
        return new SampleDraw(
                places.stream()
                        .map(place -> new SampleDraw.Member(place.key(), stratum(place, by)))
                        .toList());
    }

    private static String stratum(Place place, Strata by) {
        int complaints = place.complaints().orElse(0);
        return switch (by) {
            case DISTRICT -> place.district();
            case COMPLAINTS ->
                    complaints >= MANY
                            ? ">=" + MANY
                            : complaints >= SOME ? ">=" + SOME : "<" + SOME;
        };
    }

    /// The places that were drawn: those with many complaints first.
    public static List<Place> drawn(List<Place> places, SampleDraw.Drawn drawn) {
        var keys = new HashSet<String>();
        drawn.strata().forEach(stratum -> keys.addAll(stratum.drawn()));
        return places.stream()
                .filter(place -> keys.contains(place.key()))
                .sorted(
                        Comparator.comparing(
                                (Place place) -> place.complaints().orElse(0),
                                Comparator.reverseOrder()))
                .toList();
    }

    /// The changes that make sites of an audit.
    ///
    /// @param first the number of the first one
    public static List<Change> add(UUID audit, int first, List<Place> places) {
        var all = new ArrayList<Change>();
        int position = first;
        for (Place place : places) {
            var values = new LinkedHashMap<Field, Object>();
            values.put(AUDIT_SITE_AUDIT, audit);
            values.put(AUDIT_SITE_POSITION, position);
            values.put(AUDIT_SITE_NAME, place.name());
            put(values, AUDIT_SITE_DISTRICT, place.district());
            place.unit().ifPresent(unit -> values.put(AUDIT_SITE_UNIT, unit));
            put(values, AUDIT_SITE_ADDRESS, place.address());
            place.complaints().ifPresent(count -> values.put(AUDIT_SITE_COMPLAINTS, count));
            put(values, AUDIT_SITE_INSPECTORS, place.inspectors());
            all.add(new Change.Add(Table.AUDIT_SITE, RowIds.fresh(), values));
            position++;
        }
        return all;
    }

    private static void put(Map<Field, Object> values, Field field, String text) {
        if (!text.isEmpty()) {
            values.put(field, text);
        }
    }

    /// What is kept of a draw with its audit.
    public static Change kept(UUID audit, SampleDraw draw, SampleDraw.Drawn drawn) {
        var values = new HashMap<Field, @org.jspecify.annotations.Nullable Object>();
        values.put(AUDIT_DRAW_METHOD, SampleDraw.METHOD);
        values.put(AUDIT_DRAW_SEED, drawn.seed());
        values.put(AUDIT_DRAW_SIZE, drawn.size());
        values.put(AUDIT_DRAW_FRAME, draw.frame());
        values.put(AUDIT_DRAW_HASH, drawn.frameHash());
        return new Change.Put(Table.AUDIT, audit, values);
    }
}
