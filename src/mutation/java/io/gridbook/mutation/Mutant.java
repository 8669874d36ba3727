package io.gridbook.mutation;

/**
 * A fault that was put into a class, and what became of it.
 *
 * @param type without {@code io.gridbook.}
 * @param method its name
 * @param mutator the last word of the mutator's name
 * @param place counted from 1 among the mutants of this mutator in the method, in the order of the code
 * @param line of the source file
 * @param what was changed, in pitest's words
 * @param noticed whether a test failed, or did not end
 */
record Mutant(String type, String method, String mutator, int place, int line, String what, boolean noticed) {
    /** By which it is found again, though lines may move. */
    String key() {
        return String.join(" ", type, method, mutator, String.valueOf(place));
    }

    String inPackage() {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
