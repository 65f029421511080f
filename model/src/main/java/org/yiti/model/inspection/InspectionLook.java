package org.yiti.model.inspection;

/// An inspection and what is given for an act on its plan.
public record InspectionLook(InspectionCase of, Given given) {
    Inspection inspection() {
        return of.inspection();
    }
}
