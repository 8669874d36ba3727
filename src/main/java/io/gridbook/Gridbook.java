package io.gridbook;

import io.gridbook.cli.CommandLineProgram;

/** Where the program starts: arguments are understood before anything heavy is. */
public final class Gridbook {
    private Gridbook() {}

    public static void main(String[] args) {
        System.exit(CommandLineProgram.run(args, GridbookApplication.class));
    }
}
