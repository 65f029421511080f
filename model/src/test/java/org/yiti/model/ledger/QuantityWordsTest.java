package org.yiti.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.yiti.model.ledger.QuantityWords.Quantity;

class QuantityWordsTest {
    @Test
    void quantities_are_found_in_running_text() {
        assertThat(QuantityWords.all("新增3处")).containsExactly(of("3", "处"));
        assertThat(QuantityWords.all("完成棚户区改造2836户。")).containsExactly(of("2836", "户"));
        assertThat(QuantityWords.all("新建１,２００个车位,绿化1.5万平方米"))
                .containsExactly(of("1200", "个"), of("15000", "平方米"));
    }

    @Test
    void dates_and_percents_are_no_quantities() {
        assertThat(QuantityWords.all("2021年6月底前完成80%,第3批")).isEmpty();
    }

    @Test
    void a_cell_may_be_a_quantity_as_a_whole() {
        assertThat(QuantityWords.whole("2836户")).contains(of("2836", "户"));
        assertThat(QuantityWords.whole("1,200")).contains(of("1200", ""));
        assertThat(QuantityWords.whole("完成3处")).isEmpty();
    }

    private static Quantity of(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }
}
