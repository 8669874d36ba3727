package io.gridbook.protect;

import io.gridbook.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A grid and who answers for it; the name counts where there is no code. */
public record GridManager(
        String gridCode, @Nullable String code, @Nullable String name) {
    private static final int MARK = 16;

    /** The manager as the file has it: the code, else a hash of the name. */
    String mark() {
        if (code != null && code.chars().noneMatch(Character::isISOControl)) {
            return code;
        }
        MessageDigest digest = Sha256.digest();
        digest.update(String.valueOf(code == null ? name : code).getBytes(StandardCharsets.UTF_8));
        return "#" + Sha256.hex(digest).substring(0, MARK);
    }
}
