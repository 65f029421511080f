package org.yiti.model.inspection;

import java.util.Optional;

/// A conclusion with the inspection it comes from, and what is given for an act on it or on its review.
///
/// @param of the inspection; empty where the office does not have it
public record ConclusionLook(
        Conclusion conclusion, Optional<InspectionCase> of, Optional<Review> review, Given given) {
    public ReviewState reviewState() {
        return review.map(Review::state).orElse(ReviewState.NONE);
    }
}
