package org.yiti.app.nav;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// A place under 实地督查.
public sealed interface AuditRoute extends Route {

    /// All field audits, and what they look for.
    record Audits() implements AuditRoute {}

    /// The places of an audit and their records.
    ///
    /// @param site the place that the person wants to see
    record AuditPage(UUID audit, Optional<UUID> site) implements AuditRoute {
        @Override
        public boolean pointsAtRow() {
            return site.isPresent();
        }
    }

    /// An audit that is planned: its days, team and places.
    ///
    /// @param audit empty for a new one
    record AuditPlan(Optional<UUID> audit) implements AuditRoute {}

    /// Kits of an audit, or a file that is a kit or carries records back.
    record AuditKit(Optional<UUID> audit, Optional<Path> file) implements AuditRoute {
        @Override
        public boolean pointsAtRow() {
            return file.isPresent();
        }
    }

    /// A checklist.
    record AuditChecklist(UUID checklist) implements AuditRoute {}
}
