package org.yiti.model.inspection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An inspection as a whole: its plan, the units it looks at, what was found at each, and the reviews of that.
public record InspectionCase(
        Inspection inspection,
        List<InspectedUnit> units,
        List<Conclusion> conclusions,
        List<Review> reviews) {
    public InspectionCase {
        units = List.copyOf(units);
        conclusions = List.copyOf(conclusions);
        reviews = List.copyOf(reviews);
    }

    /// What was found at a unit.
    public Optional<Conclusion> conclusion(InspectedUnit unit) {
        return conclusions.stream().filter(each -> each.id().equals(unit.conclusion())).findFirst();
    }

    public Optional<Review> review(Conclusion conclusion) {
        return review(reviews, conclusion.id());
    }

    static Optional<Review> review(List<Review> reviews, UUID conclusion) {
        return reviews.stream()
                .filter(each -> conclusion.equals(each.conclusion()))
                .reduce((_, last) -> last);
    }

    public ReviewState reviewState(Conclusion conclusion) {
        return review(conclusion).map(Review::state).orElse(ReviewState.NONE);
    }

    /// The unit of a conclusion.
    public Optional<InspectedUnit> unit(Conclusion conclusion) {
        return units.stream().filter(each -> conclusion.id().equals(each.conclusion())).findFirst();
    }
}
