package org.golrizan.events.donations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.golrizan.events.StaffId;
import org.golrizan.events.StreamId;

/** A login of a benefactor. Its id follows from the login, so that a login is one benefactor's alone. */
public record BenefactorAccountId(UUID value) implements StreamId {

  private static final int HALF = 8;

  /** The id of a login: the first 16 bytes of the SHA-256 of the token's subject. */
  public static BenefactorAccountId of(StaffId login) {
    try {
      ByteBuffer hash = ByteBuffer.wrap(
          MessageDigest.getInstance("SHA-256").digest(login.value().getBytes(StandardCharsets.UTF_8)));
      return new BenefactorAccountId(new UUID(hash.getLong(0), hash.getLong(HALF)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String stream() {
    return "benefactor-account-" + value;
  }
}
