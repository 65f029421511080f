package org.yiti.app.job;

/// An error of the machine, such as memory that is used up, that ended a job: told like any other failure, so that
/// whoever waits for the job hears of its end.
public final class ErrorInJob extends RuntimeException {
    private static final long serialVersionUID = 1;

    ErrorInJob(Error error) {
        super(error);
    }

    public Throwable error() {
        var cause = getCause();
        return cause == null ? this : cause;
    }
}
