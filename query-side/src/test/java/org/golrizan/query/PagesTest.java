package org.golrizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class PagesTest extends QuerySideCase {

  @Test
  void thePageSpeaksPersianUnlessAskedOtherwiseAndRunsNoForeignCode() throws Exception {
    HttpResponse<String> persian = get("/", null);
    HttpResponse<String> english = get("/?lang=en", null);

    assertThat(persian.statusCode()).as(persian.body()).isEqualTo(200);
    assertThat(persian.body()).contains("lang=\"fa\"").contains("dir=\"rtl\"").contains("خانواده‌های تحت پوشش");
    assertThat(english.body()).contains("lang=\"en\"").contains("Families covered").doesNotContain("bootstrap.rtl");
    assertThat(english.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("golrizan-lang=en").contains("SameSite=Lax");
    assertThat(persian.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self'");
    assertThat(persian.headers().firstValue("Content-Language")).contains("fa");
    assertThat(persian.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(persian.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(persian.headers().firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(persian.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(persian.headers().firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
    assertThat(persian.body()).doesNotContain("<style").doesNotContain("style=").doesNotContainPattern("<script(?! src=\"/)");
    assertThat(get("/webjars/htmx.org/dist/htmx.min.js", null).statusCode()).isEqualTo(200);
  }

  @Test
  void theTrailsPageAsksForALogin() throws Exception {
    HttpResponse<String> answer = get("/audit", null);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/oauth2/authorization/golrizan");
    String issuer = get("/oauth2/authorization/golrizan", null).headers().firstValue("Location").orElseThrow();
    assertThat(issuer).contains("client_id=golrizan-pages").contains("code_challenge=")
        .startsWith(TestIssuer.URI + "/login?").contains("code_challenge_method=S256");
  }
}
