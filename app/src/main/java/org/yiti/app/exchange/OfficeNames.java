package org.yiti.app.exchange;

import java.util.HashMap;
import java.util.Map;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Exchange;
import org.yiti.model.exchange.KnownStore;
import org.yiti.model.store.Office;

/// What the offices of the exchange are called, by their codes. Reads the store, so it is made within a job.
record OfficeNames(Map<String, String> byCode) {
    static OfficeNames of(Exchange exchange, Office own) {
        var names = new HashMap<String, String>();
        exchange.receivers().forEach(r -> names.put(r.code(), r.name()));
        exchange.stores().stream()
                .filter(OfficeNames::isTrusted)
                .map(KnownStore::certificate)
                .forEach((Certificate c) -> names.put(c.officeCode(), c.officeName()));
        names.put(own.code(), own.name());
        return new OfficeNames(Map.copyOf(names));
    }

    /// Anybody can call himself what he likes; only who is trusted is called so.
    private static boolean isTrusted(KnownStore store) {
        return switch (store.trust()) {
            case OWN, COMPARED, VOUCHED -> true;
            case UNKNOWN, REVOKED -> false;
        };
    }

    /// The name, or the code where none is known.
    String of(String code) {
        return byCode.getOrDefault(code, code);
    }
}
