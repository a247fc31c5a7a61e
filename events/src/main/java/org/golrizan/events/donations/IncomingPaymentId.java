package org.golrizan.events.donations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.golrizan.events.StreamId;

/**
 * A payment that came in. Its id follows from what the bank or the slip says of it, so that the same line or slip is the same payment,
 * however often it comes.
 */
public record IncomingPaymentId(UUID value) implements StreamId {

  private static final int HALF = 8;

  /**
   * The id of a payment: the first 16 bytes of the SHA-256 of what is known of it.
   *
   * @param issuer    the account that the statement is of, or the series of the slips
   * @param reference the bank's reference, unique in the account, or the slip's number, unique in the series
   */
  public static IncomingPaymentId of(IncomingPaymentSource source, String issuer, String reference) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest((source.name() + "\n" + issuer + "\n" + reference).getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      return new IncomingPaymentId(new UUID(bytes.getLong(0), bytes.getLong(HALF)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String stream() {
    return "incoming-payment-" + value;
  }
}
