package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.UNIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Exchange.Receiver;
import org.yiti.model.programme.Level;
import org.yiti.model.store.Office;

/// The offices that a package can be written for: those whose certificate is here, and the units of the register that
/// may never have written. Anybody can make a certificate in any office's name, so only one that is trusted says how
/// the office is called and what it may have.
final class Receivers {
    private static final String DISTRICT_CODE = "\\d{6}";

    private final DSLContext db;
    private final Office office;

    Receivers(DSLContext db, Office office) {
        this.db = db;
        this.office = office;
    }

    /// Superiors first, then by code.
    List<Receiver> all() {
        var names = new LinkedHashMap<String, String>();
        var levels = new HashMap<String, Level>();
        trusted()
                .forEach(c -> {
                    names.put(c.officeCode(), c.officeName());
                    levels.putIfAbsent(c.officeCode(), c.level());
                });
        certificates()
                .forEach(c -> {
                    names.putIfAbsent(c.officeCode(), c.officeName());
                    levels.putIfAbsent(c.officeCode(), byCode(c.officeCode()));
                });
        db.select(UNIT.CODE, UNIT.NAME)
                .from(UNIT)
                .where(UNIT.ALIVE.isTrue())
                .and(UNIT.CODE.isNotNull())
                .and(UNIT.CODE.ne(""))
                .orderBy(UNIT.CODE)
                .forEach(r -> {
                    // The register lists the city's own office under a code of the register.
                    var name = String.valueOf(r.value2());
                    if (!name.equals(names.get(office.federation()))) {
                        names.putIfAbsent(r.value1(), name);
                    }
                });
        if (!hasOtherComputers()) {
            names.remove(office.code());
        }
        var peers = new Peers(db);
        var streams = peers.sealed();
        var all = new ArrayList<Receiver>();
        names.forEach((code, name) -> {
            // Nothing was ever heard of an office without a certificate.
            var known = levels.containsKey(code) ? peers.known(code) : Map.<Integer, Long>of();
            var level = levels.computeIfAbsent(code, this::byCode);
            all.add(new Receiver(code, name, waiting(streams, level, code, known)));
        });
        all.sort(
                Comparator.comparing((Receiver r) -> levels.getOrDefault(r.code(), Level.UNIT))
                        .thenComparing(Receiver::code));
        return all;
    }

    /// Changes that an office may have and is not known to have.
    private static long waiting(
            List<Peers.Stream> streams, Level level, String office, Map<Integer, Long> known) {
        return streams.stream()
                .filter(s -> s.scope().mayHave(level, office))
                .mapToLong(s -> s.have() - known.getOrDefault(s.number(), 0L))
                .filter(n -> n > 0)
                .sum();
    }

    private boolean hasOtherComputers() {
        return certificates().stream()
                .anyMatch(c ->
                        c.officeCode().equals(office.code())
                                && !c.replica().equals(office.replica()));
    }

    private List<Certificate> certificates() {
        return new Replicas(db)
                .certificates().values().stream().map(SignedCertificate::certificate).toList();
    }

    private List<Certificate> trusted() {
        var trust = new Replicas(db).trust();
        return certificates().stream().filter(c -> trust.accepts(c.replica())).toList();
    }

    /// An office's level: as certified, else as its code says.
    Level level(String code) {
        return trusted().stream()
                .filter(c -> c.officeCode().equals(code))
                .map(Certificate::level)
                .findFirst()
                .orElseGet(() -> byCode(code));
    }

    private Level byCode(String code) {
        if (code.equals(office.federation())) {
            return Level.CITY;
        }
        return code.matches(DISTRICT_CODE) ? Level.DISTRICT : Level.UNIT;
    }

    /// An office's name, or its code where it is not known.
    String name(String code) {
        Map<String, String> names = new LinkedHashMap<>();
        certificates().forEach(c -> names.put(c.officeCode(), c.officeName()));
        trusted().forEach(c -> names.put(c.officeCode(), c.officeName()));
        var known = names.get(code);
        if (known != null) {
            return known;
        }
        return db.select(UNIT.NAME)
                .from(UNIT)
                .where(UNIT.CODE.eq(code))
                .and(UNIT.ALIVE.isTrue())
                .limit(1)
                .fetchOptional(UNIT.NAME)
                .orElse(code);
    }
}
