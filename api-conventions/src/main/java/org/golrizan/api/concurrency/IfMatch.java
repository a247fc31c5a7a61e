package org.golrizan.api.concurrency;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * The version the caller saw, from If-Match. A controller takes it as an argument.
 *
 * @param version number of events in the addressed stream; empty if the caller does not mind ({@code *} or no header)
 */
public record IfMatch(OptionalLong version) {

  public static final String HEADER = "If-Match";

  private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");

  /** @throws ApiProblem 400 if it is neither one strong ETag of ours nor {@code *} */
  public static IfMatch parse(@Nullable String header) {
    if (header == null || header.strip().equals("*")) {
      return new IfMatch(OptionalLong.empty());
    }
    Matcher strong = STRONG.matcher(header.strip());
    if (!strong.matches()) {
      throw ApiProblem.badHeader(HEADER, "not-an-etag");
    }
    return new IfMatch(OptionalLong.of(Long.parseLong(strong.group(1))));
  }

  /** @throws ApiProblem 412 if the caller saw another version */
  public void check(long current) {
    if (version.isPresent() && version.getAsLong() != current) {
      throw ApiProblem.staleVersion(version.getAsLong(), current);
    }
  }

  /** @throws ApiProblem 428 if the caller did not say which version was seen */
  public long required() {
    return version.orElseThrow(() -> ApiProblem.of(ProblemType.VERSION_REQUIRED));
  }

  /** The strong ETag of a version, quotes included. */
  public static String eTag(long version) {
    return "\"" + version + "\"";
  }
}
