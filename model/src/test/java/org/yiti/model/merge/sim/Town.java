package org.yiti.model.merge.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.yiti.model.programme.Level;
import org.yiti.model.store.Office;

/// The offices of a city and their computers: the city's, districts, what lies below them, units of the city itself.
/// Some offices have several computers, as a laptop for visits is one.
final class Town {
    static final String CITY = "110000";
    private static final int MOST = 40;

    private Town() {}

    /// The computers, the first one at the city's office.
    static List<Office> computers(RandomGenerator chance) {
        int size = size(chance);
        var computers = new ArrayList<Office>();
        computers.add(computer(chance, CITY, Level.CITY));
        while (computers.size() < size) {
            computers.add(next(chance, computers));
        }
        return computers;
    }

    private static int size(RandomGenerator chance) {
        int kind = chance.nextInt(100);
        if (kind < 80) {
            return chance.nextInt(3, 8);
        }
        return kind < 97 ? chance.nextInt(8, 15) : chance.nextInt(15, MOST + 1);
    }

    private static Office next(RandomGenerator chance, List<Office> there) {
        int kind = chance.nextInt(100);
        var some = there.get(chance.nextInt(there.size()));
        if (kind < 35) {
            return computer(chance, some.code(), some.level());
        }
        if (kind < 60) {
            return computer(chance, String.valueOf(110101 + chance.nextInt(6)), Level.DISTRICT);
        }
        if (kind < 90 && some.level() == Level.DISTRICT) {
            var street = some.code() + String.format(Locale.ROOT, "%03d", 1 + chance.nextInt(2));
            return computer(chance, street, Level.SUBDISTRICT);
        }
        return computer(chance, "S" + (1 + chance.nextInt(3)), Level.UNIT);
    }

    private static Office computer(RandomGenerator chance, String code, Level level) {
        return new Office(CITY, code, code, level, replica(chance));
    }

    /// A store's name: which of two comes first must not depend on which was there first.
    static String replica(RandomGenerator chance) {
        return String.format(Locale.ROOT, "%016x", chance.nextLong());
    }

    static Office renamed(RandomGenerator chance, Office office) {
        return computer(chance, office.code(), office.level());
    }
}
