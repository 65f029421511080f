package org.yiti.app.crash;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/// A failure as the names of classes and lines of the program. What exceptions say is left out altogether: it may
/// hold words of a task, a name or a path, and no filter would know them all.
public final class SafeTrace {
    private static final Pattern NAME = Pattern.compile("[\\w.$/<>@-]{1,200}");
    private static final int MOST_FRAMES = 60;
    private static final String LEFT_OUT = "…";

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SafeTrace() {}

    public static String of(Throwable failure) {
        var trace = new SafeTrace();
        trace.add("", failure);
        return trace.text.toString();
    }

    private void add(String before, Throwable failure) {
        if (!seen.add(failure)) {
            return;
        }
        text.append(before).append(name(failure.getClass().getName()));
        text.append('\n');
        var frames = failure.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
            text.append("    ").append(line(frames[i])).append('\n');
        }
        for (var suppressed : failure.getSuppressed()) {
            add("suppressed: ", suppressed);
        }
        var cause = failure.getCause();
        if (cause != null) {
            add("cause: ", cause);
        }
    }

    private static String line(StackTraceElement frame) {
        return name(frame.getClassName())
                + "."
                + name(frame.getMethodName())
                + ":"
                + frame.getLineNumber();
    }

    /// A name of Java's, or nothing: a failure from outside could call itself anything.
    static String name(String name) {
        return NAME.matcher(name).matches() ? name : LEFT_OUT;
    }
}
