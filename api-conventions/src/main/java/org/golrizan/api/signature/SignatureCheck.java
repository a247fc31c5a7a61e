package org.golrizan.api.signature;

import com.nimbusds.jose.Payload;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.PermissionCheck;
import org.golrizan.api.concurrency.ClientRequest;
import org.golrizan.api.concurrency.RequestBytes;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.problem.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever acts for another organisation's system signs each command: a stolen token alone moves no money. */
final class SignatureCheck implements HandlerInterceptor {

  private final Map<String, JWKSet> keys;
  private final SignedRequestProperties properties;
  private final Clock clock;

  /** @throws IllegalArgumentException if a file of keys cannot be read; names it and its subject */
  SignatureCheck(SignedRequestProperties properties, List<SystemKeys> ownSystems, Clock clock) {
    this.properties = properties;
    this.clock = clock;
    Map<String, JWKSet> read = new HashMap<>();
    ownSystems.forEach(system -> read.put(system.subject(), system.keys()));
    properties.keys().forEach((subject, file) -> read.put(subject, publicKeys(subject, file)));
    this.keys = Map.copyOf(read);
  }

  private static JWKSet publicKeys(String subject, Path file) {
    try {
      JWKSet keys = JWKSet.load(file.toFile());
      if (keys.isEmpty() || keys.containsNonPublicKeys()) {
        throw new IllegalArgumentException(
            "golrizan.signed-requests.keys." + subject + ": " + file + " must hold public keys, one or more, and nothing else");
      }
      return keys;
    } catch (IOException | ParseException unreadable) {
      throw new IllegalArgumentException(
          "golrizan.signed-requests.keys." + subject + ": " + file + " cannot be read as a JWK set", unreadable);
    }
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler) {
    boolean command = PermissionCheck.of(handler).filter(each -> each.kind() == Permission.Kind.COMMAND).isPresent();
    Actor actor = Actor.of(SecurityContextHolder.getContext().getAuthentication()).orElse(null);
    if (command && actor != null && actor.role().isOfASystem()) {
      RequestSignature.objection(
              request.getHeader(RequestSignature.HEADER),
              new RequestSignature.Request(request.getMethod(), target(request),
                  request.getHeader(ClientRequest.HEADER), new Payload(RequestBytes.of(request))),
              keys.getOrDefault(actor.id().value(), new JWKSet()),
              clock.instant(),
              properties.tolerance())
          .ifPresent(reason -> {
            throw ApiProblem.invalidSignature(reason);
          });
    }
    return true;
  }

  private static String target(HttpServletRequest request) {
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }
}
