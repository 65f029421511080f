package org.yiti.app.chart;

import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The font family of charts where there is no window to take it from.
public final class ChartFamily {
    private ChartFamily() {}

    /// The first of the families that this computer has, else the system's sans serif.
    public static String installed(List<String> families) {
        var known =
                Set.of(
                        GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAvailableFontFamilyNames(Locale.ROOT));
        return families.stream().filter(known::contains).findFirst().orElse("System");
    }
}
