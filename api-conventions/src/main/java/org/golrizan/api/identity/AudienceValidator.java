package org.golrizan.api.identity;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token issued for another system opens nothing here; nor does an id token, whose audience is its client. */
public final class AudienceValidator implements OAuth2TokenValidator<Jwt> {

  private final String audience;

  /** @param audience the {@code aud} of access tokens for this API */
  public AudienceValidator(String audience) {
    this.audience = audience;
  }

  private static final OAuth2Error OTHER_AUDIENCE =
      new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token is for another audience", null);

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    return token.getAudience() != null && token.getAudience().contains(audience)
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(OTHER_AUDIENCE);
  }
}
