package org.yiti.model.record;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An enumeration that is stored in a field of type [Type#CODE]. Its constants' names are stored, so they
/// are never changed; what people read is the text `<Enumeration>.<CONSTANT>` of the bundles.
public interface Code {
    String name();

    /// Key of the text that people read, such as `TaskStatus.DONE`.
    default String textKey() {
        return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
    }

    static <E extends Enum<E> & Code> Optional<E> read(Class<E> type, @Nullable String stored) {
        if (stored == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Enum.valueOf(type, stored)); // by hash: figures read 100,000 states
        } catch (IllegalArgumentException _) { // a word of a newer program
            return Optional.empty();
        }
    }

    /// Several constants in one field, joined by a space.
    static <E extends Enum<E> & Code> Set<E> readAll(Class<E> type, @Nullable String stored) {
        var found = EnumSet.noneOf(type);
        if (stored != null) {
            for (String word : stored.split(" ")) {
                read(type, word).ifPresent(found::add);
            }
        }
        return found;
    }

    /// How several constants are stored: in their own order, so that equal sets are equal texts.
    static <E extends Enum<E> & Code> @Nullable String write(Collection<E> constants) {
        return constants.isEmpty()
                ? null
                : constants.stream().sorted().map(Code::name).collect(Collectors.joining(" "));
    }
}
