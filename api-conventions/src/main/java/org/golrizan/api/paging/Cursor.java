package org.golrizan.api.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page ended. Opaque to callers: base64url of a signature and a small JSON object with a version. It gives no right that the
 * request does not have anyway; signed, no caller can ask for keys that no answer gave.
 *
 * @param v    the form's version
 * @param list which list, in which filters: a cursor of another list is refused
 * @param keys the sort keys of the last item
 */
record Cursor(int v, String list, List<String> keys) {

  private static final int VERSION = 1;
  private static final int LONGEST = 2_000;
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .build();

  static String encode(String list, List<String> keys, CursorKeys signing) {
    byte[] json = JSON.writeValueAsBytes(new Cursor(VERSION, fingerprint(list), keys));
    byte[] signature = signing.sign(json);
    return Base64.getUrlEncoder().withoutPadding()
        .encodeToString(ByteBuffer.allocate(signature.length + json.length).put(signature).put(json).array());
  }

  /** @throws ApiProblem 400 if no answer for this list gave the cursor */
  static List<String> decode(String text, String list, CursorKeys signing) {
    if (text.length() <= LONGEST) {
      try {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        byte[] json = Arrays.copyOfRange(bytes, Math.min(CursorKeys.LENGTH, bytes.length), bytes.length);
        if (signing.signed(json, Arrays.copyOf(bytes, CursorKeys.LENGTH))) {
          @Nullable Cursor cursor = JSON.readValue(json, Cursor.class);
          if (cursor != null && cursor.isFor(list)) {
            return List.copyOf(cursor.keys);
          }
        }
      } catch (IllegalArgumentException | JacksonException notOurs) {
        // Answered below: it does not matter in which way it is wrong.
      }
    }
    throw ApiProblem.of(ProblemType.BAD_CURSOR);
  }

  private boolean isFor(String asked) {
    return v == VERSION && fingerprint(asked).equals(list) && hasKeys(keys);
  }

  private static boolean hasKeys(@Nullable List<? extends @Nullable String> keys) {
    return keys != null && !keys.isEmpty() && keys.stream().allMatch(key -> key != null);
  }

  private static String fingerprint(String list) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
