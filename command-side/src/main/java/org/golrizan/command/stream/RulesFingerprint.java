package org.golrizan.command.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.golrizan.domain.Decider;
import org.golrizan.events.DomainEvent;
import org.golrizan.eventstore.json.StateJson;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Tells apart the rules that snapshots were made by. It covers every class that has a say in a state: the events, the domain, how
 * the event store reads what was stored, how a state is written. Whoever changes one of them has no revision to remember.
 */
final class RulesFingerprint {

  /** With what lies below them. */
  private static final List<Class<?>> PACKAGES = List.of(DomainEvent.class, Decider.class, StateJson.class, StreamSnapshot.class);

  private static final int BYTES = 16;

  private RulesFingerprint() {}

  /**
   * @return hexadecimal, the same for the same class files, wherever they lie
   * @throws IllegalStateException if a package cannot be listed, as in a jar that was packed without entries for its folders: rules
   *     that go unseen could change unseen
   */
  static String compute(ClassLoader classes) {
    SortedMap<String, Resource> files = new TreeMap<>();
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(classes);
    try {
      for (Class<?> member : PACKAGES) {
        String path = member.getPackageName().replace('.', '/');
        for (Resource file : resolver.getResources("classpath*:" + path + "/**/*.class")) {
          String url = file.getURL().toString();
          files.put(url.substring(url.lastIndexOf(path)), file);
        }
        requireListed(path, member, files);
      }
      return digest(files);
    } catch (IOException e) {
      throw new UncheckedIOException("The class files of the rules cannot be read", e);
    }
  }

  private static void requireListed(String path, Class<?> member, SortedMap<String, Resource> files) {
    if (!files.containsKey(path + "/" + member.getSimpleName() + ".class")) {
      throw new IllegalStateException("The classes of " + member.getPackageName() + " cannot be listed, so that nothing would tell the"
          + " rules of snapshots apart. Pack the jar they are in with entries for its folders");
    }
  }

  private static String digest(SortedMap<String, Resource> files) throws IOException {
    MessageDigest digest = sha256();
    for (Map.Entry<String, Resource> file : files.entrySet()) {
      try (InputStream in = file.getValue().getInputStream()) {
        MessageDigest content = sha256();
        digest.update(content.digest(file.getKey().getBytes(StandardCharsets.UTF_8)));
        digest.update(content.digest(in.readAllBytes()));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
