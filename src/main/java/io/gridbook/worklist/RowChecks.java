package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ROW_SECRET;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;

/**
 * The check beside each row's key: half of an HMAC-SHA256 of the key with a secret that only the database knows. A row with
 * a check that fits was written by a night of this database, whatever became of its workbook since.
 */
public final class RowChecks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int CHECK_BYTES = 16;
    /** So that no program takes a check for a number. */
    private static final String MARK = "k";

    private final SecretKeySpec secret;

    private RowChecks(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /** With the secret of a database, which is made where there is none yet. */
    public static RowChecks of(DSLContext dsl) {
        byte[] made = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(made);
        dsl.insertInto(ROW_SECRET)
                .set(ROW_SECRET.SECRET, made)
                .onConflictDoNothing()
                .execute();
        return new RowChecks(dsl.selectFrom(ROW_SECRET).fetchSingle().getSecret());
    }

    /** The check of a key. */
    public String of(String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] all = mac.doFinal(key.getBytes(StandardCharsets.UTF_8));
            return MARK + HexFormat.of().formatHex(all, 0, CHECK_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a check is the one of a key. */
    public boolean fits(String key, String check) {
        return MessageDigest.isEqual(of(key).getBytes(StandardCharsets.UTF_8), check.getBytes(StandardCharsets.UTF_8));
    }
}
