package org.yiti.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewAppTest {
    @Test
    void only_review_and_one_file_open_the_full_screen() {
        assertThat(ReviewApp.opensWith(List.of("review", "六月.yitr"))).isTrue();
        var file = Path.of("六月.YITR").toAbsolutePath().toString();
        assertThat(ReviewApp.opensWith(List.of(file))).isTrue();
        assertThat(ReviewApp.opensWith(List.of("六月.yitr"))).isFalse();
        assertThat(ReviewApp.opensWith(List.of(file + ".yiti"))).isFalse();
        assertThat(ReviewApp.opensWith(List.of("review"))).isFalse();
        assertThat(ReviewApp.opensWith(List.of("review", "--help"))).isFalse();
        assertThat(ReviewApp.opensWith(List.of("review", "a.yitr", "b.yitr"))).isFalse();
        assertThat(ReviewApp.opensWith(List.of("pack", "a.yitr"))).isFalse();
    }
}
