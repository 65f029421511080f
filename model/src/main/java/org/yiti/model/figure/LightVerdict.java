package org.yiti.model.figure;

import java.util.Optional;
import org.yiti.model.Sentence;
import org.yiti.model.programme.Light;
import org.yiti.model.programme.LightOverride;

/// The light of a task: what the rule says and why, and beside it what a person decided, if one did.
/// The person's light is shown, the computed one stays visible: 系统判定 and 人工调整 are both printed.
public record LightVerdict(Light computed, Sentence why, Optional<LightOverride> override) {
    public Light shown() {
        return override.map(LightOverride::light).orElse(computed);
    }

    /// Whether the light that is shown is not the one that the rule gives.
    public boolean adjusted() {
        return shown() != computed;
    }

    static LightVerdict of(Light computed, Sentence why) {
        return new LightVerdict(computed, why, Optional.empty());
    }
}
