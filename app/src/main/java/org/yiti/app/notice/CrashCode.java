package org.yiti.app.notice;

import java.util.Arrays;

/// A short code for a bug, the same each time it happens, that a person can say on the telephone.
public final class CrashCode {
    private static final int FRAMES = 6;

    private CrashCode() {}

    public static String of(Throwable bug) {
        int hash = bug.getClass().getName().hashCode();
        for (StackTraceElement frame : Arrays.stream(bug.getStackTrace()).limit(FRAMES).toList()) {
            hash = 31 * hash + frame.getClassName().hashCode();
            hash = 31 * hash + frame.getMethodName().hashCode();
        }
        return "Y-%04X".formatted((hash ^ (hash >>> 16)) & 0xFFFF);
    }
}
