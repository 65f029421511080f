package org.yiti.app.yearchart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yiti.app.desk.Snapshot;
import org.yiti.app.i18n.Texts;
import org.yiti.model.programme.Issue;

/// Words that many charts need.
final class Numbers {
    /// Below this many cases a percent says little.
    static final int FEW = 30;

    private Numbers() {}

    static String plain(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    static String signed(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : (number.signum() < 0 ? "−" : "+") + number.abs().toPlainString();
    }

    static String name(Issue issue) {
        return issue.code() + " " + issue.name();
    }

    static String month(Texts texts, int month) {
        return texts.tr("finding.month", month);
    }

    static int year(Snapshot at) {
        return at.book().programme().year();
    }
}
