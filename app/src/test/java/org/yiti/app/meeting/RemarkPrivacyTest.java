package org.yiti.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiti.app.account.TestAccounts;
import org.yiti.app.desk.FakeStore;
import org.yiti.model.YitiException;
import org.yiti.model.account.GuardedStore;
import org.yiti.model.account.Role;

/// Private remarks are given to nobody but who wrote them, whatever he asks for and whatever his role is.
class RemarkPrivacyTest {
    private static final UUID MEETING = new UUID(0, 1);
    private static final UUID ISSUE = new UUID(0, 2);

    private final FakeStore store = new FakeStore();

    @Test
    void noRoleReadsOrWritesAnothersRemarks() throws Exception {
        var accounts = TestAccounts.in(store);
        var leader = accounts.add("李市长", Optional.empty(), Role.LEADER);
        var own = accounts.signedIn(leader).remarks(Optional.of(leader));
        own.keep(MEETING, ISSUE, "点名海淀");
        assertThat(own.of(MEETING)).containsEntry(ISSUE, "点名海淀");
        for (Role role : Role.values()) {
            var other = accounts.as("某人", role);
            assertThatThrownBy(() -> other.remarks(Optional.of(leader)).of(MEETING))
                    .as(role.name())
                    .isInstanceOf(YitiException.class);
            assertThatThrownBy(() -> other.remarks(Optional.of(leader)).keep(MEETING, ISSUE, "改"))
                    .as(role.name())
                    .isInstanceOf(YitiException.class);
        }
        assertThat(own.of(MEETING)).containsEntry(ISSUE, "点名海淀");
    }

    @Test
    void whatWasWrittenWithoutAccountsIsNobodysOnceThereAreSome() throws Exception {
        var sole = new GuardedStore(store, Optional.empty()).remarks(Optional.empty());
        sole.keep(MEETING, ISSUE, "自己记的");
        assertThat(sole.of(MEETING)).containsEntry(ISSUE, "自己记的");
        var accounts = TestAccounts.in(store);
        var clerk = accounts.add("王", Optional.empty(), Role.CLERK);
        assertThat(accounts.signedIn(clerk).remarks(Optional.of(clerk)).of(MEETING)).isEmpty();
        assertThatThrownBy(() -> accounts.signedIn(clerk).remarks(Optional.empty()).of(MEETING))
                .isInstanceOf(YitiException.class);
        assertThatThrownBy(() -> sole.of(MEETING)).isInstanceOf(YitiException.class);
    }
}
