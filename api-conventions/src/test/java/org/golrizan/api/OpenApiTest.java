package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest extends ApiTest {

  private JsonNode document() {
    Answer answer = ask(to("/v3/api-docs"));
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  @Test
  void theDocumentIsOpenApi31WithBothWaysToAuthenticate() {
    JsonNode document = document();

    assertThat(document.at("/openapi").stringValue()).startsWith("3.1");
    assertThat(document.at("/info/title").stringValue()).isEqualTo("Golrizan");
    assertThat(document.at("/components/securitySchemes/bearer/scheme").stringValue()).isEqualTo("bearer");
    assertThat(document.at("/components/securitySchemes/client-credentials/flows/clientCredentials/tokenUrl").stringValue())
        .isEqualTo("/oauth2/token");
  }

  @Test
  void anOperationShowsItsHeadersRolesAndProblems() {
    JsonNode operation = document().at("/paths/~1api~1v1~1registrations/post");

    assertThat(operation.at("/parameters").findValuesAsString("name"))
        .containsExactlyInAnyOrder("Idempotency-Key", "If-Match", "X-Request-Id");
    assertThat(operation.at("/x-roles/0").stringValue()).isEqualTo("association-worker");
    assertThat(operation.at("/responses").propertyNames()).contains("201").doesNotContain("200");
    assertThat(operation.at("/responses/422/$ref").stringValue()).isEqualTo("#/components/responses/Problem422");
    assertThat(document().at("/components/responses/Problem422/content/application~1problem+json/schema/$ref").stringValue())
        .isEqualTo("#/components/schemas/Problem");
    assertThat(document().at("/components/schemas/Problem/properties/code/type").stringValue()).isEqualTo("string");
    assertThat(document().at("/components/schemas/Problem/required").toString()).contains("code").doesNotContain("errors");
    assertThat(document().at("/components/schemas/ProblemBodyWrongValue/properties/pointer").isMissingNode()).isFalse();
  }

  @Test
  void aListShowsHowToPageAndToWait() {
    assertThat(document().at("/paths/~1api~1v1~1numbers/get/parameters").findValuesAsString("name"))
        .containsExactlyInAnyOrder("limit", "cursor", "atLeast", "province", "sex");
  }

  @Test
  void typedValuesAreShownAsTheJsonTheyAre() {
    JsonNode body = document().at("/components/schemas/Registration/properties");

    assertThat(body.at("/income/type").stringValue()).isEqualTo("integer");
    assertThat(body.at("/mobile/type").stringValue()).isEqualTo("string");
    assertThat(body.at("/province/enum").toString()).contains("IR-23");
    assertThat(body.at("/on/format").stringValue()).isEqualTo("date");
    assertThat(body.at("/rent/type").stringValue()).isEqualTo("integer");
    assertThat(document().at("/components/schemas/Registration/required").toString()).contains("income").doesNotContain("rent");
  }

  @Test
  void aPublicOperationAsksForNoToken() {
    assertThat(document().at("/paths/~1api~1v1~1figures~1today/get/security").size()).isZero();
  }

  @Test
  void thePageToTryItLoadsNothingFromElsewhere() {
    assertThat(ask(to("/swagger-ui")).status()).isEqualTo(302);
    Answer page = ask(to("/swagger-ui/index.html"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("https://").doesNotContain("http://");
  }
}
