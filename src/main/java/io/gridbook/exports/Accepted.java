package io.gridbook.exports;

/**
 * One check of one file that a person lets pass.
 *
 * @param file the file's name without its folder
 * @param by who
 * @param because why
 */
public record Accepted(String file, Check check, String by, String because) {}
