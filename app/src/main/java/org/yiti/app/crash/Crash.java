package org.yiti.app.crash;

import org.yiti.app.notice.CrashCode;
import org.yiti.app.notice.Notice;
import org.yiti.model.Sentence;

/// A failure of the program as it is told: what happened, what is safe, what to do.
///
/// @param code short, the same each time it happens
/// @param trace where in the program, without words of anybody
record Crash(String code, Sentence what, Sentence safe, Sentence todo, String trace) {
    static Crash of(Notice.Stop stop) {
        boolean memory = memory(stop.cause());
        return new Crash(
                CrashCode.of(stop.cause()),
                Sentence.of(memory ? "crash.what.memory" : "crash.what"),
                Sentence.of("crash.safe"),
                Sentence.of(memory ? "crash.todo.memory" : "crash.todo"),
                SafeTrace.of(stop.cause()));
    }

    private static boolean memory(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
