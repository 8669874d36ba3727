package io.gridbook;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulithTests {
    @Test
    void packagesUseOnlyWhatTheySay() {
        ApplicationModules.of(GridbookApplication.class).verify();
    }
}
