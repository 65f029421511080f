package org.yiti.model.programme;

import static org.yiti.model.record.Field.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yiti.model.record.Code;
import org.yiti.model.record.Row;
import org.yiti.model.record.Table;

/// A policy to be issued this year (政策).
public record Policy(Row row) {
    public Policy {
        row.mustBe(Table.POLICY);
    }

    public UUID id() {
        return row.id();
    }

    public UUID issue() {
        return Objects.requireNonNull(row.reference(POLICY_ISSUE));
    }

    public String no() {
        return row.words(POLICY_NO);
    }

    public String title() {
        return row.words(POLICY_TITLE);
    }

    public String kind() {
        return row.words(POLICY_KIND);
    }

    public String drafter() {
        return row.words(POLICY_DRAFTER);
    }

    public String cosigners() {
        return row.words(POLICY_COSIGNERS);
    }

    public @Nullable Integer planMonth() {
        return row.integer(POLICY_PLAN_MONTH);
    }

    public PolicyStage stage() {
        return Code.read(PolicyStage.class, row.text(POLICY_STAGE)).orElse(PolicyStage.PLANNED);
    }

    public String docNo() {
        return row.words(POLICY_DOC_NO);
    }

    public @Nullable LocalDate issuedOn() {
        return row.date(POLICY_ISSUED_ON);
    }

    public @Nullable LocalDate effectiveOn() {
        return row.date(POLICY_EFFECTIVE_ON);
    }

    public @Nullable LocalDate deferredTo() {
        return row.date(POLICY_DEFERRED_TO);
    }

    public String remark() {
        return row.words(POLICY_REMARK);
    }

    /// Why the requests of its issue are judged anew from the month in which it was issued (诉求基线重设理由); empty if they
    /// are not. A control chart may begin again only with a recorded reason.
    public String volumeRestart() {
        return row.words(POLICY_VOLUME_RESTART);
    }

    public int position() {
        return Objects.requireNonNullElse(row.integer(POLICY_POSITION), 0);
    }

    /// Whether it counts as issued (已出台): issued or in force; a law or a local regulation from the day on
    /// which it is passed.
    public boolean countsAsIssued() {
        return switch (stage()) {
            case ISSUED, IN_FORCE -> true;
            case PASSED -> isLaw();
            case PLANNED, DRAFTING, COMMENTS, REVIEW, CARRIED_OVER, MERGED, CANCELLED -> false;
        };
    }

    /// Laws (法律) and regulations (地方性法规, 行政法规), by the kind that the list states.
    private boolean isLaw() {
        return kind().contains("法规") || kind().equals("法律");
    }
}
