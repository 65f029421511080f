package org.yiti.app;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/// Conditions of architecture rules from a plain test.
final class Conditions {
    private Conditions() {}

    static <T extends HasName> ArchCondition<T> on(String words, Predicate<T> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                item, holds.test(item), item.getName() + " does not " + words));
            }
        };
    }
}
