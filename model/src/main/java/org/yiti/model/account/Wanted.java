package org.yiti.model.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yiti.model.Sentence;
import org.yiti.model.flow.Hand;

/// What has to be allowed for a change.
///
/// @param hand in whose name an act is done; empty where it is no act
record Wanted(Matter matter, Right right, Optional<Hand> hand) {
    static Wanted to(Right right, Matter matter) {
        return new Wanted(matter, right, Optional.empty());
    }

    static Wanted act(Matter matter, Hand hand) {
        var right =
                switch (hand) {
                    case CLERK, LIAISON -> Right.WRITE;
                    case APPROVER, UNIT_HEAD -> Right.APPROVE;
                };
        return new Wanted(matter, right, Optional.of(hand));
    }

    /// Whether a role may do it, be it with own ones only.
    boolean allowedTo(Role role) {
        var grant = Permissions.grant(role, matter);
        boolean own = hand.isEmpty() || role.has(hand.get());
        return (own && grant.allows(right)) || (entered() && grant.allows(Right.ENTER));
    }

    /// Whether a role that may do it may do so with own ones only.
    boolean ownOnly(Role role) {
        var grant = Permissions.grant(role, matter);
        return grant.own(right) && !(entered() && grant.everywhere().contains(Right.ENTER));
    }

    /// What a unit says may have come on paper.
    private boolean entered() {
        return hand.map(h -> !h.ofOffice()).orElse(right == Right.WRITE);
    }

    /// What the person is told before anything is typed.
    Sentence notFor(Account account) {
        return said("account.read-only", account);
    }

    /// What the person is told of what was not written.
    Sentence refused(Account account) {
        return said("account.refused", account);
    }

    private Sentence said(String key, Account account) {
        return new Sentence(
                key,
                List.of(
                        matter,
                        right,
                        account.name(),
                        List.copyOf(account.roles()),
                        List.copyOf(rolesOf(Set.of(Role.values())))));
    }

    Set<Role> rolesOf(Set<Role> roles) {
        var allowed = new java.util.TreeSet<Role>();
        roles.stream().filter(this::allowedTo).forEach(allowed::add);
        return allowed;
    }
}
