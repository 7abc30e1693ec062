package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WhatIfTurnsTest {

    private final WhatIfTurns turns = new WhatIfTurns(1, Duration.ZERO);

    @Test
    void who_finds_all_turns_taken_is_told_so() {
        assertThat(turns.take()).isTrue();
        assertThat(turns.take()).isFalse();
    }

    @Test
    void the_end_of_a_request_gives_its_turn_back_once() {
        WhatIfTurn first = new WhatIfTurn(turns);
        WhatIfTurn second = new WhatIfTurn(turns);
        assertThat(first.take()).isTrue();
        assertThat(first.take()).isTrue();
        assertThat(second.take()).isFalse();
        second.end();
        assertThat(turns.take())
                .as("nothing was taken, so nothing is given back")
                .isFalse();

        first.end();
        first.end();

        assertThat(second.take()).isTrue();
        assertThat(turns.take()).isFalse();
    }
}
