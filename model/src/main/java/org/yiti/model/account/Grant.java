package org.yiti.model.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// One cell of the table of permissions.
///
/// @param everywhere what may be done with everything
/// @param ofOwn what may be done only with what belongs to the account's own unit or one below it
public record Grant(Set<Right> everywhere, Set<Right> ofOwn) {
    private static final char OWN = '*';
    private static final char NOTHING = '-';
    private static final char ALL = 'X';
    private static final String NEXT = ",";

    public Grant {
        everywhere = Collections.unmodifiableSet(setOf(everywhere));
        ofOwn = Collections.unmodifiableSet(setOf(ofOwn));
    }

    /// Rights that were given, with those that go with them: who writes or approves also reads.
    private static EnumSet<Right> setOf(Set<Right> given) {
        var set = given.isEmpty() ? EnumSet.noneOf(Right.class) : EnumSet.copyOf(given);
        if (!set.isEmpty()) {
            set.add(Right.READ);
        }
        return set;
    }

    /// Reads a cell: letters of rights, `X` for all that an office has, `*` for own ones only, `-` for nothing. `R,W*`
    /// reads everything and writes what is its own.
    static Grant of(String cell) {
        var everywhere = EnumSet.noneOf(Right.class);
        var ofOwn = EnumSet.noneOf(Right.class);
        for (String part : cell.split(NEXT)) {
            (part.indexOf(OWN) < 0 ? everywhere : ofOwn).addAll(rights(part));
        }
        return new Grant(everywhere, ofOwn);
    }

    private static Set<Right> rights(String part) {
        var rights = EnumSet.noneOf(Right.class);
        for (char letter : part.toCharArray()) {
            switch (letter) {
                case NOTHING, OWN -> {}
                case ALL -> rights.addAll(EnumSet.of(Right.WRITE, Right.APPROVE, Right.PUBLISH));
                default -> rights.add(right(letter));
            }
        }
        return rights;
    }

    private static Right right(char letter) {
        for (Right right : Right.values()) {
            if (right.letter() == letter) {
                return right;
            }
        }
        throw new IllegalArgumentException("no right " + letter);
    }

    public boolean allows(Right right) {
        return everywhere.contains(right) || ofOwn.contains(right);
    }

    /// Whether it may be done with own ones only, if at all.
    public boolean own(Right right) {
        return !everywhere.contains(right);
    }
}
