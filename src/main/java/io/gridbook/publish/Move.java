package io.gridbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Moves a finished folder to its place in one step; what is there already is never overwritten. */
final class Move {
    private Move() {}

    static void into(Path staged, Path place) throws IOException {
        Path parent = Objects.requireNonNull(place.getParent());
        Trees.create(parent);
        Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
        Trees.sync(parent);
        Trees.sync(Objects.requireNonNull(parent.getParent()));
        Trees.sync(Objects.requireNonNull(staged.getParent()));
    }
}
