package org.yiti.model.job;

/// Long work: told by a progress, ended by it.
@FunctionalInterface
public interface Job<T> {
    T run(Progress progress) throws Exception;
}
