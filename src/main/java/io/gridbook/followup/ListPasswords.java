package io.gridbook.followup;

import java.util.List;

/** The passwords that may open a returned list. */
@FunctionalInterface
public interface ListPasswords {
    /** Those to try for a file of this name, the likeliest first; none where lists are not encrypted. */
    List<String> candidates(String fileName);
}
