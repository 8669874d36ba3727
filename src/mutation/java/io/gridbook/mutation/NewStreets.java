package io.gridbook.mutation;

import io.gridbook.Town;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;

/** Every mutant gets a street of its own, because what constructors made would not know of it. */
public final class NewStreets implements EnvironmentResetPlugin {
    @Override
    public ResetEnvironment make() {
        return mutant -> {
            if (mutant.getDetails().getClassName().asJavaName().matches("io\\.gridbook\\.(alert|segment)\\..*")) {
                Town.rememberNights();
            }
            Town.newStreet();
        };
    }

    @Override
    public String description() {
        return "A new street for each mutant";
    }
}
