package org.yiti.db.exchange;

import static org.yiti.db.jooq.Tables.UNIT;

import java.util.ArrayList;
import java.util.Comparator;
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
/// may never have written.
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
        certificates().forEach(c -> names.put(c.officeCode(), c.officeName()));
        db.select(UNIT.CODE, UNIT.NAME)
                .from(UNIT)
                .where(UNIT.ALIVE.isTrue())
                .and(UNIT.CODE.isNotNull())
                .and(UNIT.CODE.ne(""))
                .orderBy(UNIT.CODE)
                .forEach(r -> names.putIfAbsent(r.value1(), String.valueOf(r.value2())));
        var all = new ArrayList<Receiver>();
        names.forEach((code, name) -> {
            if (!code.equals(office.code()) || hasOtherComputers()) {
                long waiting = new Outgoing(db, level(code), code).waiting();
                all.add(new Receiver(code, name, waiting));
            }
        });
        all.sort(
                Comparator.comparing((Receiver r) -> level(r.code()))
                        .thenComparing(Receiver::code));
        return all;
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

    /// An office's level: as certified, else as its code says.
    Level level(String code) {
        return certificates().stream()
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
