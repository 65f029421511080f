package org.yiti.app.job;

import java.util.function.Consumer;

/// How a job ended.
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    /// The person ended it.
    record Stopped<T>() implements Outcome<T> {}

    record Broken<T>(Exception cause) implements Outcome<T> {}

    /// Uses what came of it; what broke it is told. Who ended it is told nothing.
    default void use(Consumer<? super T> done, Consumer<? super Exception> told) {
        switch (this) {
            case Done<T>(var value) -> done.accept(value);
            case Stopped<T> _ -> {}
            case Broken<T>(var cause) -> told.accept(cause);
        }
    }
}
