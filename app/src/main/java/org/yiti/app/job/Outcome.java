package org.yiti.app.job;

/// How a job ended.
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    /// The person ended it.
    record Stopped<T>() implements Outcome<T> {}

    record Broken<T>(Exception cause) implements Outcome<T> {}
}
