package org.yiti.app.crash;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/// A line of the trail, the log that may leave the office: when, how bad, where in the program, and the sentence as it
/// stands in the source, without what is filled in. Other people's libraries build their sentences as they like, so
/// theirs are left out.
public final class TrailLayout extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    /// Some libraries name their threads after files.
    private static final Set<String> THREADS =
            Set.of("main", "writer", "JavaFX Application Thread", "QuantumRenderer-0");

    private static final String OURS = "org.yiti.";
    private static final String LEFT_OUT = "…";

    @Override
    public String doLayout(ILoggingEvent event) {
        var line = new StringBuilder();
        line.append(TIME.format(event.getInstant())).append(' ').append(event.getLevel());
        line.append(" [").append(thread(event.getThreadName())).append("] ");
        line.append(SafeTrace.name(event.getLoggerName())).append(" - ").append(words(event));
        line.append('\n');
        if (event.getThrowableProxy() instanceof ThrowableProxy proxy) {
            line.append(SafeTrace.of(proxy.getThrowable()));
        }
        return line.toString();
    }

    private static String thread(String name) {
        return THREADS.contains(name) ? name : LEFT_OUT;
    }

    private static String words(ILoggingEvent event) {
        return event.getLoggerName().startsWith(OURS) ? event.getMessage() : LEFT_OUT;
    }
}
