package org.yiti.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yiti.app.preference.Settings.Appearance;

class LookTest {
    @Test
    void thePersonsChoiceOutranksTheSystem() {
        for (boolean dark : new boolean[] {false, true}) {
            for (boolean contrast : new boolean[] {false, true}) {
                assertThat(Look.of(Appearance.LIGHT, dark, contrast)).isEqualTo(Look.LIGHT);
                assertThat(Look.of(Appearance.DARK, dark, contrast)).isEqualTo(Look.DARK);
                assertThat(Look.of(Appearance.CONTRAST_LIGHT, dark, contrast))
                        .isEqualTo(Look.CONTRAST_LIGHT);
                assertThat(Look.of(Appearance.CONTRAST_DARK, dark, contrast))
                        .isEqualTo(Look.CONTRAST_DARK);
            }
        }
    }

    @Test
    void withoutAChoiceTheSystemIsFollowed() {
        assertThat(Look.of(Appearance.SYSTEM, false, false)).isEqualTo(Look.LIGHT);
        assertThat(Look.of(Appearance.SYSTEM, true, false)).isEqualTo(Look.DARK);
        assertThat(Look.of(Appearance.SYSTEM, false, true)).isEqualTo(Look.CONTRAST_LIGHT);
        assertThat(Look.of(Appearance.SYSTEM, true, true)).isEqualTo(Look.CONTRAST_DARK);
    }
}
