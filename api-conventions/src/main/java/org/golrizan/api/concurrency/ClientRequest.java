package org.golrizan.api.concurrency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;

/**
 * A request that its client may repeat: the same id and body hash get the first answer again, the same id with another body
 * hash is {@link org.golrizan.api.problem.ProblemType#IDEMPOTENCY_KEY_REUSED}. From the header Idempotency-Key.
 *
 * @param id       a hash over client and key, 43 characters; two clients may use the same key
 * @param bodyHash a keyed hash over method, path, query and the exact bytes of the body, 43 characters. Its key is the client's own, of which
 *                 only a hash is stored: nobody who reads the log can try out what a body may have said about a person
 */
public record ClientRequest(String id, String bodyHash) {

  public static final String HEADER = "Idempotency-Key";

  private static final String KEYED_HASH = "HmacSHA256";
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

  /**
   * Empty if the client sent no key.
   *
   * @throws ApiProblem 400 if the key is not 1 to 128 visible ASCII characters
   */
  public static Optional<ClientRequest> of(HttpServletRequest request, Actor actor) {
    String key = request.getHeader(HEADER);
    if (key == null) {
      return Optional.empty();
    }
    if (!FORM.matcher(key).matches()) {
      throw ApiProblem.badHeader(HEADER, "not-an-idempotency-key");
    }
    String query = request.getQueryString();
    String target = request.getMethod() + " " + request.getRequestURI() + (query == null ? "" : "?" + query);
    return Optional.of(new ClientRequest(id(actor, key), bodyHash(key, target, RequestBytes.of(request))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A zero byte between the parts: no subject holds one, so no two pairs look alike. */
  private static String id(Actor actor, String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes(actor.id().value()));
      digest.update((byte) 0);
      return text(digest.digest(bytes(key)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** A zero byte between target and body: no target holds one. */
  private static String bodyHash(String key, String target, byte[] body) {
    try {
      Mac mac = Mac.getInstance(KEYED_HASH);
      mac.init(new SecretKeySpec(bytes(key), KEYED_HASH));
      mac.update(bytes(target));
      mac.update((byte) 0);
      return text(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + KEYED_HASH, e);
    }
  }

  private static String text(byte[] hash) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }
}
