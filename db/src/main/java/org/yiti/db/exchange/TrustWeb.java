package org.yiti.db.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiti.db.exchange.file.SignedCertificate;
import org.yiti.db.exchange.file.Voucher;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.KnownStore.Trust;
import org.yiti.model.programme.Level;

/// Whose signature is worth something here: this office's own stores, those whose fingerprint a person compared, and
/// those that a trusted store of a superior or of the same office stands for.
final class TrustWeb {
    private final Map<String, SignedCertificate> certificates;
    private final Map<String, Trust> decided;
    private final List<Voucher> vouchers;
    private final String own;
    private final Map<String, String> vouchedBy = new HashMap<>();

    /// @param certificates by letters of the store
    /// @param decided what a person decided, and OWN for this store and its earlier names
    /// @param own code of this store's office
    TrustWeb(
            String own,
            Map<String, SignedCertificate> certificates,
            Map<String, Trust> decided,
            List<Voucher> vouchers) {
        this.own = own;
        this.certificates = Map.copyOf(certificates);
        this.decided = Map.copyOf(decided);
        this.vouchers = List.copyOf(vouchers);
        follow();
    }

    /// From those that are trusted to those that they stand for, until nobody is added.
    private void follow() {
        Set<String> accepted = new HashSet<>();
        decided.forEach((store, trust) -> {
            if (trust == Trust.OWN || trust == Trust.COMPARED) {
                accepted.add(store);
            }
        });
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Voucher voucher : vouchers) {
                if (accepted.contains(voucher.by())
                        && !accepted.contains(voucher.of())
                        && decided.get(voucher.of()) != Trust.REVOKED
                        && holds(voucher)) {
                    accepted.add(voucher.of());
                    vouchedBy.put(voucher.of(), voucher.by());
                    grown = true;
                }
            }
        }
    }

    private boolean holds(Voucher voucher) {
        @Nullable SignedCertificate by = certificates.get(voucher.by());
        @Nullable SignedCertificate of = certificates.get(voucher.of());
        return by != null
                && of != null
                && mayVouch(own, by.certificate(), of.certificate())
                && voucher.holds(by, of);
    }

    /// A city stands for everybody below it, a district for what lies in it, an office for its own computers. To those
    /// below it a district also stands for what is above: all that they get of the city comes through it.
    ///
    /// @param own code of the office that asks
    static boolean mayVouch(String own, Certificate by, Certificate of) {
        if (!by.federation().equals(of.federation())) {
            return false;
        }
        if (by.officeCode().equals(of.officeCode())) {
            return by.level() == of.level();
        }
        return switch (by.level()) {
            case CITY -> of.level() != Level.CITY;
            case DISTRICT ->
                    of.level() == Level.CITY
                            ? isBelow(own, by)
                            : of.level() != Level.DISTRICT && isBelow(of.officeCode(), by);
            case SUBDISTRICT, UNIT -> false;
        };
    }

    private static boolean isBelow(String code, Certificate district) {
        return code.startsWith(district.officeCode())
                && code.length() > district.officeCode().length();
    }

    Trust of(String store) {
        var trust = decided.getOrDefault(store, Trust.UNKNOWN);
        return trust == Trust.UNKNOWN && vouchedBy.containsKey(store) ? Trust.VOUCHED : trust;
    }

    boolean accepts(String store) {
        return switch (of(store)) {
            case OWN, COMPARED, VOUCHED -> true;
            case UNKNOWN, REVOKED -> false;
        };
    }

    /// Name of the office that stands for a store.
    Optional<String> vouchedBy(String store) {
        return of(store) == Trust.VOUCHED
                ? Optional.ofNullable(vouchedBy.get(store))
                        .map(certificates::get)
                        .map(c -> c.certificate().officeName())
                : Optional.empty();
    }
}
