package org.golrizan.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.golrizan.api.identity.Actor;
import org.golrizan.standalone.GolrizanApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = GolrizanApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "golrizan.demo.enabled=false")
@Import({DevelopmentIssuerTest.SamplePages.class, DevelopmentIssuerTest.SamplePage.class})
class DevelopmentIssuerTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @TempDir static Path folder;

  @LocalServerPort int port;

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry properties) {
    properties.add("golrizan.data.folder", () -> folder.toString());
  }

  /** A page behind the login, as the query side has them. */
  @TestConfiguration(proxyBeanMethods = false)
  static class SamplePages {

    @Bean
    @Order(50)
    SecurityFilterChain samplePages(HttpSecurity http) {
      return http
          .securityMatcher("/sample/**", "/oauth2/authorization/**", "/login/oauth2/**")
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .oauth2Login(login -> login.loginPage("/oauth2/authorization/golrizan"))
          .build();
    }
  }

  @RestController
  static class SamplePage {

    @GetMapping("/sample/me")
    String me(Actor actor) {
      return actor.id() + " " + actor.role().code() + " " + actor.scope().code();
    }
  }

  private URI at(String path) {
    return URI.create(path.startsWith("http") ? path : "http://localhost:" + port + path);
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> token(String client, String secret) throws IOException, InterruptedException {
    String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return send(HttpClient.newHttpClient(), HttpRequest.newBuilder(at("/oauth2/token"))
        .header("Authorization", "Basic " + basic)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
  }

  @ParameterizedTest
  @EnumSource
  void everyDemonstrationClientGetsATokenThatNamesItsDuty(DemonstrationLogin login) throws Exception {
    HttpResponse<String> answer = token(login.login(), "demo");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String accessToken = JSON.readTree(answer.body()).at("/access_token").stringValue();
    JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(accessToken.split("\\.", 3)[1]));
    assertThat(claims.at("/sub").stringValue()).isEqualTo(login.login());
    assertThat(claims.at("/role").stringValue()).isEqualTo(login.role().code());
    assertThat(claims.at("/scope_of_duty").stringValue()).isEqualTo(login.scope().code());
    assertThat(claims.at("/aud").stringValue()).isEqualTo("golrizan");
    assertThat(claims.at("/iss").stringValue()).isEqualTo("http://localhost:" + port);
  }

  @Test
  void theApiAcceptsTheIssuersTokens() throws Exception {
    String accessToken = JSON.readTree(token("demo-auditor", "demo").body()).at("/access_token").stringValue();

    HttpResponse<String> answer = send(HttpClient.newHttpClient(),
        HttpRequest.newBuilder(at("/api/v1/nothing")).header("Authorization", "Bearer " + accessToken));

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void aWrongSecretGetsNoToken() throws Exception {
    assertThat(token("demo-judge", "wrong").statusCode()).isEqualTo(401);
    assertThat(token("nobody", "demo").statusCode()).isEqualTo(401);
    assertThat(token("golrizan-pages", "demo").statusCode()).isEqualTo(401);
  }

  @Test
  void aPersonLogsInToPagesThroughTheIssuer() throws Exception {
    HttpClient browser = browser();
    HttpResponse<String> form = page(browser, "/sample/me");
    assertThat(form.uri().getPath()).isEqualTo("/login");
    assertThat(form.body()).contains("lang=\"fa\"").contains("Log in");

    HttpResponse<String> refused = logIn(browser, form, "demo-treasurer", "wrong");
    assertThat(refused.uri().getQuery()).isEqualTo("error");

    HttpResponse<String> page = logIn(browser, refused, "demo-treasurer", "demo");
    assertThat(page.uri().getPath()).isEqualTo("/sample/me");
    assertThat(page.body()).isEqualTo("demo-treasurer treasurer national");
  }

  @Test
  void aLoginAtTheIssuerAloneOpensNoPage() throws Exception {
    HttpClient browser = browser();
    logIn(browser, page(browser, "/login"), "demo-judge", "demo");

    HttpClient stays = HttpClient.newBuilder().cookieHandler(browser.cookieHandler().orElseThrow()).build();
    HttpResponse<String> answer = send(stays, HttpRequest.newBuilder(at("/sample/me")).header("Accept", "text/html"));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/oauth2/authorization/golrizan");
  }

  @Test
  void aCookieOfAPageOpensNoApi() throws Exception {
    HttpClient browser = browser();
    logIn(browser, page(browser, "/sample/me"), "demo-judge", "demo");

    assertThat(page(browser, "/api/v1/nothing").statusCode()).isEqualTo(401);
  }

  @Test
  void aCodeIsSentToTheOwnPagesOnly() throws Exception {
    HttpResponse<String> answer = page(browser(), "/oauth2/authorize?response_type=code&client_id=golrizan-pages&scope=openid"
        + "&redirect_uri=https%3A%2F%2Felsewhere.example%2F&code_challenge=x&code_challenge_method=S256");

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
  }

  private HttpResponse<String> page(HttpClient browser, String path) throws IOException, InterruptedException {
    return send(browser, HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
  }

  private HttpResponse<String> logIn(HttpClient browser, HttpResponse<String> form, String name, String password)
      throws IOException, InterruptedException {
    Matcher csrf = CSRF.matcher(form.body());
    assertThat(csrf.find()).as(form.body()).isTrue();
    String body = String.join("&", List.of(
        "username=" + name, "password=" + password, "_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8)));
    return send(browser, HttpRequest.newBuilder(at("/login"))
        .header("Accept", "text/html")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}
