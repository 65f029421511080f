package org.yiti.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yiti.model.programme.Light;

class LightMarkTest {
    @Test
    void everyLightHasAShapeOfItsOwn() {
        assertThat(Arrays.stream(Light.values()).map(LightMark::path).collect(Collectors.toSet()))
                .hasSize(Light.values().length);
    }

    @Test
    void everyLightHasItsColoursInBothThemes() throws IOException {
        try (var in = LightMark.class.getResourceAsStream("lights.css")) {
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int dark = css.indexOf("@media");
            for (Light light : Light.values()) {
                var selector = "." + LightMark.styleClass(light);
                assertThat(css.substring(0, dark)).contains(selector);
                assertThat(css.substring(dark)).contains(selector);
            }
        }
    }
}
