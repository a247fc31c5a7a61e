package org.golrizan.api.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.events.AssociationId;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Role;
import org.golrizan.events.Scope;
import org.golrizan.events.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Whoever calls, by the token alone. A controller takes it as an argument.
 *
 * @param id    the token's subject
 * @param role  the one role of this token
 * @param scope where the role holds
 */
public record Actor(StaffId id, Role role, Scope scope) {

  static final String ROLE_CLAIM = "role";
  static final String SCOPE_CLAIM = "scope_of_duty";

  /** The actor of an access token, or of a page's login; empty if role or scope is missing or unknown. */
  public static Optional<Actor> of(@Nullable Authentication authentication) {
    if (authentication == null || !(authentication.getPrincipal() instanceof ClaimAccessor claims)) {
      return Optional.empty();
    }
    String subject = claims.getClaimAsString("sub");
    String scope = claims.getClaimAsString(SCOPE_CLAIM);
    if (subject == null || scope == null) {
      return Optional.empty();
    }
    try {
      return role(claims.getClaim(ROLE_CLAIM)).map(known -> new Actor(new StaffId(subject), known, Scope.ofCode(scope)));
    } catch (IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }

  /** The claim is a role, or a list in which exactly one is: who has several roles says by the token in which one they act. */
  private static Optional<Role> role(@Nullable Object claim) {
    List<?> values = claim instanceof Collection<?> several ? List.copyOf(several) : List.of(String.valueOf(claim));
    List<Role> roles = values.stream().flatMap(value -> Role.ofCode(value.toString()).stream()).distinct().toList();
    return roles.size() == 1 ? Optional.of(roles.getFirst()) : Optional.empty();
  }

  public boolean hasRole(Role... roles) {
    return Arrays.asList(roles).contains(role);
  }

  /** Whether the role holds for the whole nation. */
  public boolean coversNation() {
    return scope instanceof Scope.National;
  }

  /** Whether the role holds for the whole province. */
  public boolean covers(Province province) {
    return switch (scope) {
      case Scope.National() -> true;
      case Scope.InProvince(Province own) -> own == province;
      case Scope.InPrison ignored -> false;
      case Scope.InAssociation ignored -> false;
      case Scope.Own() -> false;
    };
  }

  /** @param province where the prison lies */
  public boolean covers(PrisonId prison, Province province) {
    return covers(province) || (scope instanceof Scope.InPrison(PrisonId own) && own.equals(prison));
  }

  /** @param province where the association works */
  public boolean covers(AssociationId association, Province province) {
    return covers(province) || (scope instanceof Scope.InAssociation(AssociationId own) && own.equals(association));
  }

  /**
   * Ends a check of the kind {@code actor.require(actor.covers(prison, province))}.
   *
   * @throws ApiProblem 403 if the role does not hold there
   */
  public void require(boolean covered) {
    if (!covered) {
      throw ApiProblem.outsideScope(scope);
    }
  }
}
