package io.gridbook.mutation;

import io.gridbook.Town;
import org.pitest.mutationtest.engine.Mutant;
import org.pitest.mutationtest.environment.EnvironmentResetPlugin;
import org.pitest.mutationtest.environment.ResetEnvironment;

/** Every mutant gets a street of its own, because what constructors made would not know of it. */
public final class NewStreets implements EnvironmentResetPlugin {
    @Override
    public ResetEnvironment make() {
        return NewStreets::forMutant;
    }

    @Override
    public String description() {
        return "A new street for each mutant";
    }

    private static void forMutant(Mutant mutant) {
        String name = mutant.getDetails().getClassName().asJavaName();
        if (name.matches("io\\.gridbook\\.(alert|segment)\\..*")) {
            Town.rememberNights();
        }
        if (!name.startsWith(OwnTests.EXPORTS)) {
            Town.newStreet();
        }
    }
}
