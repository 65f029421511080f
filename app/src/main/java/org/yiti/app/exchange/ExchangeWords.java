package org.yiti.app.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.yiti.app.i18n.Texts;
import org.yiti.app.notice.CrashCode;
import org.yiti.model.Sentence;
import org.yiti.model.YitiException;
import org.yiti.model.exchange.Certificate;
import org.yiti.model.exchange.Conflict;
import org.yiti.model.exchange.PackageEntry;
import org.yiti.model.exchange.Preview;

/// How the exchange speaks of its packages, stores and conflicts.
final class ExchangeWords {
    private static final double KIB = 1024;

    private final Texts texts;

    ExchangeWords(Texts texts) {
        this.texts = texts;
    }

    String state(PackageEntry entry) {
        return switch (entry.state()) {
            case SENT -> texts.tr("exchange.state.sent");
            case ANSWERED -> texts.tr("exchange.state.answered");
            case MERGED -> texts.tr("exchange.state.merged");
            case TAKEN_BACK -> texts.tr("exchange.state.taken-back");
            case PARKED ->
                    entry.trouble()
                            .map(why -> texts.tr("exchange.state.parked-why", why.code()))
                            .orElse(texts.tr("exchange.state.parked"));
        };
    }

    String kind(Preview.Kind kind) {
        return switch (kind) {
            case ADDED -> texts.tr("exchange.kind.added");
            case CHANGED -> texts.tr("exchange.kind.changed");
            case CONFLICT -> texts.tr("exchange.kind.conflict");
            case REMOVED -> texts.tr("exchange.kind.removed");
            case RESTORED -> texts.tr("exchange.kind.restored");
            case REFUSED -> texts.tr("exchange.kind.refused");
            case WAITING -> texts.tr("exchange.kind.waiting");
            case UNCHANGED -> texts.tr("exchange.kind.unchanged");
        };
    }

    String kind(Conflict.Kind kind) {
        return switch (kind) {
            case VALUES -> texts.tr("exchange.conflict.values");
            case LIFE -> texts.tr("exchange.conflict.life");
            case OWNER -> texts.tr("exchange.conflict.owner");
        };
    }

    String store(Certificate of) {
        return texts.tr("exchange.store", of.officeName(), of.officeCode(), of.device());
    }

    String size(long bytes) {
        double kib = bytes / KIB;
        return kib < KIB
                ? String.format(Locale.ROOT, "%.0f KB", Math.max(1, kib))
                : String.format(Locale.ROOT, "%.1f MB", kib / KIB);
    }

    String time(Optional<Instant> at) {
        return at.map(this::time).orElse(texts.tr("exchange.never"));
    }

    String time(Instant at) {
        return texts.tr("exchange.at", at);
    }

    /// Why work failed, for a page that says so itself.
    static Sentence why(Exception cause) {
        return cause instanceof YitiException known
                ? known.sentence()
                : Sentence.of("exchange.bug", CrashCode.of(cause));
    }
}
