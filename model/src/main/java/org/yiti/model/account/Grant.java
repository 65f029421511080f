package org.yiti.model.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// One cell of the table of permissions.
///
/// @param rights what may be done; empty where nothing may
/// @param own whether only with what belongs to the account's own unit or one below it
public record Grant(Set<Right> rights, boolean own) {
    private static final char OWN = '*';
    private static final char NOTHING = '-';
    private static final char ALL = 'X';

    public Grant {
        rights = Collections.unmodifiableSet(setOf(rights));
    }

    /// Rights that were given, with those that go with them: who writes or approves also reads.
    private static EnumSet<Right> setOf(Set<Right> given) {
        var set = given.isEmpty() ? EnumSet.noneOf(Right.class) : EnumSet.copyOf(given);
        if (!set.isEmpty()) {
            set.add(Right.READ);
        }
        return set;
    }

    /// Reads a cell: letters of rights, `X` for all that an office has, `*` for own ones only, `-` for nothing.
    static Grant of(String cell) {
        var rights = EnumSet.noneOf(Right.class);
        boolean own = false;
        for (char letter : cell.toCharArray()) {
            switch (letter) {
                case NOTHING -> {}
                case OWN -> own = true;
                case ALL -> rights.addAll(EnumSet.of(Right.WRITE, Right.APPROVE, Right.PUBLISH));
                default -> rights.add(right(letter));
            }
        }
        return new Grant(rights, own);
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
        return rights.contains(right);
    }
}
